package org.allianceworkbench.store.internal;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;

import org.allianceworkbench.store.StoreException;

/** Lends connections that only read, to a few threads at a time. */
final class Readers {

	private static final int MOST = 4;

	private final Path file;
	private final Duration wait;
	private final Semaphore free = new Semaphore(MOST, true);
	private final Deque<Session> idle = new ConcurrentLinkedDeque<>();
	private volatile boolean closed;

	Readers(Path file, Duration wait) {
		this.file = file;
		this.wait = wait;
	}

	/** A connection that is given back by closing it; waits for one. */
	Lent borrow() throws SQLException, InterruptedException {
		free.acquire();
		try {
			Session session = idle.poll();
			return new Lent(session == null ? connect() : session);
		} catch (SQLException | RuntimeException e) {
			free.release();
			throw e;
		}
	}

	private Session connect() throws SQLException {
		Session session = DatabaseFile.connect(file, wait);
		try {
			session.run("PRAGMA query_only=ON");
			return session;
		} catch (SQLException e) {
			session.close();
			throw e;
		}
	}

	/** Closes what is idle now, and the rest when it is given back. */
	void close() throws SQLException {
		closed = true;
		for (Session session = idle.poll(); session != null; session = idle.poll()) {
			session.close();
		}
	}

	/** A connection in somebody's hands. */
	final class Lent implements AutoCloseable {

		private final Session session;
		private boolean sound;

		private Lent(Session session) {
			this.session = session;
		}

		/** Reads one state of the data. */
		<T> T read(Database.Work<T> work) throws SQLException, StoreException {
			session.run("BEGIN");
			T result = work.in(session);
			session.run("COMMIT");
			sound = true;
			return result;
		}

		/** Gives it back; after a failure it is closed for good. */
		@Override
		public void close() throws SQLException {
			try {
				if (sound && !closed) {
					idle.add(session);
				} else {
					session.close();
				}
			} finally {
				free.release();
			}
		}
	}
}
