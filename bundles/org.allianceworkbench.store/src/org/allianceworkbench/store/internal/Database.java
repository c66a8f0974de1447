package org.allianceworkbench.store.internal;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;

import org.allianceworkbench.store.StoreException;

/** An open database: one connection that writes, several that read the last committed state meanwhile. */
public final class Database implements AutoCloseable {

	/** Something to do with a connection. */
	public interface Work<T> {
		T in(Session session) throws SQLException, StoreException;
	}

	private final Path file;
	private final Session writer;
	private final Readers readers;
	private final Semaphore writing = new Semaphore(1, true);
	private volatile Optional<Transaction> current = Optional.empty();
	private volatile boolean closed;

	private Database(Path file, Session writer, Readers readers) {
		this.file = file;
		this.writer = writer;
		this.readers = readers;
	}

	/** Makes a new file and closes it again; the work makes its tables. */
	public static void create(Path file, Work<?> filling) throws StoreException {
		DatabaseFile.create(file, filling);
	}

	/**
	 * Opens a study's data.
	 *
	 * @param wait how long to wait for another program that writes
	 */
	public static Database open(Path file, Duration wait) throws StoreException {
		DatabaseFile.check(file);
		try {
			Session writer = DatabaseFile.connect(file, wait);
			try {
				DatabaseFile.checkContent(file, writer);
				return new Database(file, writer, new Readers(file, wait));
			} catch (SQLException | StoreException e) {
				writer.close();
				throw e;
			}
		} catch (SQLException e) {
			throw SqlErrors.explain(file, e);
		}
	}

	/** The file, for messages. */
	public Path file() {
		return file;
	}

	/** Reads one state of the data, whatever others do meanwhile. */
	public <T> T read(Work<T> work) throws StoreException {
		requireOpen();
		try (Readers.Lent reader = readers.borrow()) {
			return reader.read(work);
		} catch (SQLException e) {
			throw SqlErrors.explain(file, e);
		} catch (InterruptedException e) {
			throw interrupted(e);
		}
	}

	/** Does something all or nothing. */
	public <T> T write(Work<T> work) throws StoreException {
		try (Transaction transaction = begin()) {
			T result = transaction.run(work);
			transaction.commit();
			return result;
		}
	}

	/** Starts a change; waits for the one that is under way in this program. */
	public Transaction begin() throws StoreException {
		if (isMine(current)) {
			throw new StoreException("an import is open already; commit or close it before the next change");
		}
		lock();
		try {
			writer.run("BEGIN IMMEDIATE");
			Transaction transaction = new Transaction();
			current = Optional.of(transaction);
			return transaction;
		} catch (SQLException e) {
			writing.release();
			throw SqlErrors.explain(file, e);
		}
	}

	private static boolean isMine(Optional<Transaction> transaction) {
		return transaction.isPresent() && transaction.get().thread == Thread.currentThread();
	}

	private void lock() throws StoreException {
		try {
			writing.acquire();
		} catch (InterruptedException e) {
			throw interrupted(e);
		}
		if (closed) {
			writing.release();
			requireOpen();
		}
	}

	private StoreException interrupted(InterruptedException cause) {
		Thread.currentThread().interrupt();
		return new StoreException("waiting for " + file + " was interrupted; nothing was changed", cause);
	}

	private void requireOpen() throws StoreException {
		if (closed) {
			throw new StoreException("the study with " + file + " is closed; open it again");
		}
	}

	/** Takes back a change that this thread has left open, waits for another thread's, then closes all connections. */
	@Override
	public void close() throws StoreException {
		Optional<Transaction> open = current;
		if (isMine(open)) {
			open.get().close();
		}
		if (closed) {
			return;
		}
		lock();
		try (Session last = writer) {
			closed = true;
			readers.close();
			last.run("PRAGMA wal_checkpoint(TRUNCATE)");
		} catch (SQLException e) {
			throw SqlErrors.explain(file, e);
		} finally {
			writing.release();
		}
	}

	/** A change under way; closing it without a commit takes it back. */
	public final class Transaction implements AutoCloseable {

		private volatile Thread thread = Thread.currentThread();
		private boolean open = true;

		private Transaction() {
		}

		/** Does a part of it; when that fails in the middle the whole change is taken back. */
		public synchronized <T> T run(Work<T> work) throws StoreException {
			if (!open) {
				throw new StoreException("this change was committed or taken back already; begin a new one");
			}
			thread = Thread.currentThread();
			try {
				return work.in(writer);
			} catch (SQLException e) {
				throw abandoned(SqlErrors.explain(file, e));
			} catch (RuntimeException e) {
				throw abandoned(e);
			}
		}

		private <E extends Exception> E abandoned(E reason) {
			try {
				writer.run("ROLLBACK");
			} catch (SQLException e) {
				reason.addSuppressed(e);
			}
			release();
			return reason;
		}

		/** Makes it last. */
		public synchronized void commit() throws StoreException {
			end("COMMIT");
		}

		/** Takes it back. */
		public synchronized void rollback() throws StoreException {
			end("ROLLBACK");
		}

		/** Takes it back unless it has ended. */
		@Override
		public synchronized void close() throws StoreException {
			if (open) {
				end("ROLLBACK");
			}
		}

		private void end(String how) throws StoreException {
			run(session -> {
				session.run(how);
				return how;
			});
			release();
		}

		private void release() {
			open = false;
			current = Optional.empty();
			writing.release();
		}
	}
}
