package org.allianceworkbench.table.grid;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Streams the rows of one sheet or text file; memory does not depend on its length. Not for several threads. */
public interface Grid extends AutoCloseable {

	/** Name of the sheet; the file's name without extension for text files. */
	String sheet();

	/** Merged regions; a sheet may have to be read to its end for them. */
	List<Merge> merges();

	/** Numbers of rows, from 1, that a user of the file does not see (filtered ones too); their cells are data like others. */
	default BitSet hiddenRows() {
		return new BitSet();
	}

	/** Columns, from 0, that a user of the file does not see; their cells are data like others. */
	default BitSet hiddenColumns() {
		return new BitSet();
	}

	/** The next row that the file holds (rows without cells may be left out), or empty at the end. */
	Optional<GridRow> next() throws IOException;

	/** What was odd but not fatal so far, one sentence each. */
	default List<String> warnings() {
		return List.of();
	}

	/** Address of a cell as the user knows it, for example {@code C7}: column from 0, row from 1. */
	static String address(int column, long row) {
		StringBuilder letters = new StringBuilder();
		for (int c = column; c >= 0; c = c / 26 - 1) {
			letters.insert(0, (char) ('A' + c % 26));
		}
		return letters.append(row).toString();
	}

	@Override
	void close() throws IOException;
}
