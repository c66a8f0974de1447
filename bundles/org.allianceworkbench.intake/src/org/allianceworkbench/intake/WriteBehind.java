package org.allianceworkbench.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

import org.allianceworkbench.store.ColumnOrigin;
import org.allianceworkbench.store.Finding;
import org.allianceworkbench.store.ImportCounts;
import org.allianceworkbench.store.ImportTransaction;
import org.allianceworkbench.store.RowChange;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.store.Source;
import org.allianceworkbench.store.StoreException;
import org.allianceworkbench.store.StoredRow;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.table.Progress;

/**
 * Stores rows in a thread of its own, in the order in which they came, while the next ones are being read. Everything that asks
 * for an answer waits until all before it is stored; a failure is told at the next step.
 */
final class WriteBehind implements ImportTransaction {

	/** Something to be done to the transaction. */
	private interface Step {
		void on(ImportTransaction transaction) throws StoreException;
	}

	private static final int STEPS_PER_BATCH = 256;
	private static final int BATCHES = 8;
	private static final long WAIT_MILLIS = 20;

	private final ImportTransaction transaction;
	private final Progress progress;
	private final BlockingQueue<List<Step>> batches = new ArrayBlockingQueue<>(BATCHES);
	private final Thread thread = new Thread(this::run, "write behind");
	private List<Step> next = new ArrayList<>();
	private volatile boolean stopped;
	private volatile boolean idle;
	private volatile Optional<Throwable> failure = Optional.empty();

	/**
	 * @param progress is asked whether to stop whenever there is something to wait for
	 */
	WriteBehind(ImportTransaction transaction, Progress progress) {
		this.transaction = transaction;
		this.progress = progress;
		thread.setDaemon(true);
		thread.start();
	}

	private void run() {
		try {
			while (!stopped) {
				List<Step> batch = batches.poll(WAIT_MILLIS, TimeUnit.MILLISECONDS);
				for (int i = 0; batch != null && i < batch.size() && !stopped; i++) {
					batch.get(i).on(transaction);
				}
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (StoreException | RuntimeException | Error e) {
			failure = Optional.of(e);
		}
	}

	private void add(Step step) throws StoreException {
		next.add(step);
		if (next.size() >= STEPS_PER_BATCH) {
			handOver();
		}
	}

	private void handOver() throws StoreException {
		List<Step> batch = next;
		next = new ArrayList<>();
		try {
			while (!batches.offer(batch, WAIT_MILLIS, TimeUnit.MILLISECONDS)) {
				check();
			}
		} catch (InterruptedException e) {
			throw interrupted(e);
		}
		check();
	}

	/** Waits until all is stored. */
	private void drain() throws StoreException {
		if (!next.isEmpty()) {
			handOver();
		}
		List<Step> last = List.of(done -> idle = true);
		idle = false;
		try {
			while (!batches.offer(last, WAIT_MILLIS, TimeUnit.MILLISECONDS)) {
				check();
			}
			while (!idle) {
				check();
				TimeUnit.MILLISECONDS.sleep(1);
			}
		} catch (InterruptedException e) {
			throw interrupted(e);
		}
		check();
	}

	private static StoreException interrupted(InterruptedException cause) {
		Thread.currentThread().interrupt();
		return new StoreException("storing was interrupted; nothing was changed", cause);
	}

	private void check() throws StoreException {
		if (failure.isPresent()) {
			switch (failure.get()) {
				case StoreException e -> throw e;
				case RuntimeException e -> throw e;
				case Error e -> throw e;
				default -> throw new IllegalStateException(failure.get());
			}
		}
		progress.checkCancelled();
	}

	/** Stores a row soon; what happens to it is not known yet, and the answer says nothing. */
	@Override
	public Outcome put(RowChange change) throws StoreException {
		add(to -> to.put(change));
		return Outcome.UNCHANGED;
	}

	@Override
	public Optional<StoredRow> find(RowKey key) throws StoreException {
		drain();
		return transaction.find(key);
	}

	@Override
	public void note(Finding finding) throws StoreException {
		add(to -> to.note(finding));
	}

	@Override
	public void reject(Level level) {
		next.add(to -> to.reject(level));
	}

	@Override
	public void columns(List<ColumnOrigin> columns) throws StoreException {
		add(to -> to.columns(columns));
	}

	@Override
	public void formula(Source cell, String expression) throws StoreException {
		add(to -> to.formula(cell, expression));
	}

	@Override
	public List<Finding> settle() throws StoreException {
		drain();
		return transaction.settle();
	}

	/** What was done when all was settled. */
	@Override
	public ImportCounts counts() {
		return transaction.counts();
	}

	@Override
	public long commit() throws StoreException {
		drain();
		return transaction.commit();
	}

	@Override
	public void close() throws StoreException {
		stopped = true;
		try {
			thread.join();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		transaction.close();
	}
}
