package org.allianceworkbench.intake.reading;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

import org.allianceworkbench.table.Progress;

/**
 * Opens and reads a source in a thread of its own, a little ahead of whoever takes its rows.
 * <p>
 * Whoever waits for it can be cancelled at any moment, also while a large file is being opened. Memory is bounded by a few
 * batches of cells.
 */
public final class ReadAhead implements SourceRows {

	/** Opens a source. */
	@FunctionalInterface
	public interface Opening {
		/** Opens it. */
		SourceRows open() throws IOException;
	}

	/** What the reading thread says. */
	private sealed interface Message permits Opened, Batch, End, Failed {
		// its kinds hold all there is
	}

	private record Opened() implements Message {
	}

	private record Batch(List<SourceRow> rows) implements Message {
	}

	private record End() implements Message {
	}

	private record Failed(Throwable cause) implements Message {
	}

	private static final int CELLS_PER_BATCH = 16_384;
	private static final int BATCHES = 6;
	private static final long WAIT_MILLIS = 50;
	private static final long CLOSING_MILLIS = 500;

	private final Opening opening;
	private final Progress progress;
	private final BlockingQueue<Message> messages = new ArrayBlockingQueue<>(BATCHES);
	private final ArrayDeque<SourceRow> ready = new ArrayDeque<>();
	private volatile boolean stopped;
	private volatile Optional<SourceRows> source = Optional.empty();
	private final Thread thread = new Thread(this::run, "read ahead");
	private boolean ended;

	private ReadAhead(Opening opening, Progress progress) {
		this.opening = opening;
		this.progress = progress;
	}

	/**
	 * Opens a source and begins to read it.
	 *
	 * @param progress is asked whether to stop whenever there is something to wait for
	 * @throws IOException when it can't be opened
	 * @throws org.allianceworkbench.table.CancelledException when the user wants to stop
	 */
	public static ReadAhead open(Opening opening, Progress progress) throws IOException {
		ReadAhead ahead = new ReadAhead(opening, progress);
		ahead.thread.setDaemon(true);
		ahead.thread.start();
		try {
			ahead.take();
			return ahead;
		} catch (IOException | RuntimeException e) {
			ahead.stopped = true;
			throw e;
		}
	}

	private void run() {
		try (SourceRows rows = opening.open()) {
			source = Optional.of(rows);
			put(new Opened());
			List<SourceRow> batch = new ArrayList<>();
			int cells = 0;
			Optional<SourceRow> row = rows.next();
			while (row.isPresent() && !stopped) {
				batch.add(row.get());
				cells += 1 + row.get().width();
				if (cells >= CELLS_PER_BATCH) {
					put(new Batch(batch));
					batch = new ArrayList<>();
					cells = 0;
				}
				row = rows.next();
			}
			put(new Batch(batch));
			put(new End());
		} catch (IOException | RuntimeException | Error e) {
			put(new Failed(e));
		}
	}

	/** Hands a message over unless nobody wants it any more. */
	private void put(Message message) {
		try {
			boolean taken = false;
			while (!taken && !stopped) {
				taken = messages.offer(message, WAIT_MILLIS, TimeUnit.MILLISECONDS);
			}
		} catch (InterruptedException e) {
			stopped = true;
			Thread.currentThread().interrupt();
		}
	}

	/** Waits for the next message and takes its rows. */
	private void take() throws IOException {
		switch (nextMessage()) {
			case Opened opened -> {
				// rows come next
			}
			case Batch batch -> ready.addAll(batch.rows());
			case End end -> ended = true;
			case Failed failed -> throw failure(failed.cause());
		}
	}

	private Message nextMessage() throws IOException {
		try {
			Message message = messages.poll(WAIT_MILLIS, TimeUnit.MILLISECONDS);
			while (message == null) {
				progress.checkCancelled();
				message = messages.poll(WAIT_MILLIS, TimeUnit.MILLISECONDS);
			}
			return message;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IOException("reading was interrupted", e);
		}
	}

	private static IOException failure(Throwable cause) {
		return switch (cause) {
			case IOException e -> e;
			case RuntimeException e -> throw e;
			case Error e -> throw e;
			default -> new IOException(cause);
		};
	}

	private SourceRows source() {
		return source.orElseThrow();
	}

	@Override
	public SourceLayout layout() {
		return source().layout();
	}

	@Override
	public List<SourceColumn> columns() {
		return source().columns();
	}

	@Override
	public OptionalLong rowCount() {
		return source().rowCount();
	}

	@Override
	public Optional<SourceRow> next() throws IOException {
		while (ready.isEmpty() && !ended) {
			take();
		}
		return Optional.ofNullable(ready.poll());
	}

	@Override
	public String address(long row, int column) {
		return source().address(row, column);
	}

	@Override
	public String name(long row) {
		return source().name(row);
	}

	/** What was odd; complete when the last row has been taken. */
	@Override
	public List<String> warnings() {
		return ended ? source().warnings() : List.of();
	}

	/** Makes the reading thread stop at the next row; it closes the source itself, which is not waited for long. */
	@Override
	public void close() {
		stopped = true;
		messages.clear();
		try {
			thread.join(CLOSING_MILLIS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
