package org.allianceworkbench.table;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads a table in batches; memory does not depend on its length. Not for several threads. */
public interface TableReader extends AutoCloseable {

	/** What is known of the table as a whole. */
	TableInfo info();

	/** The columns' descriptions, the same in each batch. */
	List<ColumnSpec> columns();

	/** Number of rows when the source says so; the end of the data decides. */
	OptionalLong rowCount();

	/**
	 * The next rows, or empty at the end.
	 *
	 * @throws TableFormatException when the file is damaged, with the position
	 */
	Optional<Table> next() throws IOException;

	/** What was odd but not fatal so far, one sentence each. */
	default List<String> warnings() {
		return List.of();
	}

	/** All remaining rows in memory. */
	default Table readAll() throws IOException {
		Gathering gathering = new Gathering(info(), columns());
		for (Optional<Table> batch = next(); batch.isPresent(); batch = next()) {
			gathering.add(batch.get());
		}
		return gathering.table();
	}

	@Override
	void close() throws IOException;
}
