package org.allianceworkbench.format.spss.internal.data;

import java.nio.file.Path;
import java.util.List;

import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.TableFormatException;

/** Refuses to hold a table that does not fit the program's memory, before it is tried. */
public final class MemoryLimit {

	private final Path file;
	private final long rowBytes;
	private final long memory = Runtime.getRuntime().maxMemory() / 10 * 9;

	/** The limit for tables of these columns; numbers take a byte at least, and a text's place some. */
	public MemoryLimit(Path file, List<ColumnSpec> columns) {
		this.file = file;
		this.rowBytes = columns.stream().mapToLong(c -> c.type().isNumeric() ? 1 : 4).sum();
	}

	/** Checks a number of rows before room is made for them, by the least that they can take. */
	public void check(long rows) throws TableFormatException {
		check(rows, rows * rowBytes);
	}

	/** Checks rows that take a number of bytes. */
	public void check(long rows, long bytes) throws TableFormatException {
		if (bytes > memory || rows > Integer.MAX_VALUE - 8) {
			throw refusal(rows, bytes);
		}
	}

	/** What to say when there turned out to be no room for so many rows. */
	TableFormatException refusal(long rows) {
		return refusal(rows, memory);
	}

	private TableFormatException refusal(long rows, long bytes) {
		return new TableFormatException(file, "the data have " + rows + " cases or more and need over " + (bytes >> 20)
				+ " MB of memory, but the program may use " + (memory >> 20)
				+ " MB; read fewer columns or give the program more memory (-Xmx)");
	}
}
