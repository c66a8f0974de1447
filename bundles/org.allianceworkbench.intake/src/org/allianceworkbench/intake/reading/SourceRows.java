package org.allianceworkbench.intake.reading;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Streams the data rows of a source below its header; memory does not depend on its length. Not for several threads. */
public interface SourceRows extends AutoCloseable {

	/** Where the header and the data are. */
	SourceLayout layout();

	/** All columns by their place; rows further down may be wider. */
	List<SourceColumn> columns();

	/** Number of rows when the source says so. */
	OptionalLong rowCount();

	/** The next row, blank ones included, or empty at the end. */
	Optional<SourceRow> next() throws IOException;

	/** Address of a cell as the user knows it: {@code C7}, {@code case 12}. */
	String address(long row, int column);

	/** A row as the user knows it: {@code row 7}, {@code case 12}. */
	String name(long row);

	/** What was odd but not fatal so far, one sentence each. */
	List<String> warnings();

	/** A column by its place, also when it is beyond the header. */
	default SourceColumn column(int index) {
		return index < columns().size() ? columns().get(index) : SourceColumn.plain(index, Headers.without(index), "");
	}

	@Override
	void close() throws IOException;
}
