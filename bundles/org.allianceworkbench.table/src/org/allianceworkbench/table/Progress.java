package org.allianceworkbench.table;

/** Told how far long work has come, and asked whether it should stop; in units that users know. */
public interface Progress {

	/** Ignores everything and never cancels. */
	Progress NONE = new Progress() {
		@Override
		public void begin(String task, long total, String unit) {
			// nobody is watching
		}

		@Override
		public void worked(long done) {
			// nobody is watching
		}

		@Override
		public boolean isCancelled() {
			return false;
		}
	};

	/**
	 * A new piece of work begins.
	 *
	 * @param task what a user would call it
	 * @param total units in all, or -1 when unknown
	 * @param unit for example {@code rows} or {@code files}
	 */
	void begin(String task, long total, String unit);

	/** How many units of the present task are done in all. */
	void worked(long done);

	/** Whether the user wants to stop. */
	boolean isCancelled();

	/**
	 * Stops when the user wants to.
	 *
	 * @throws CancelledException then
	 */
	default void checkCancelled() {
		if (isCancelled()) {
			throw new CancelledException();
		}
	}
}
