package org.allianceworkbench.table;

import java.io.IOException;

/**
 * Writes a table batch by batch.
 * <p>
 * The target file appears only on {@link #finish}: closing without it leaves what was there before untouched.
 */
public interface TableWriter extends AutoCloseable {

	/** Appends rows; the columns are those the writer was made with. */
	void write(Table batch) throws IOException;

	/** Completes the file and puts it in place. */
	void finish() throws IOException;

	/** Releases everything; without {@link #finish} before, the unfinished file is removed. */
	@Override
	void close() throws IOException;
}
