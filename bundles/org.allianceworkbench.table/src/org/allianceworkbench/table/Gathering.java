package org.allianceworkbench.table;

import java.util.ArrayList;
import java.util.List;

/**
 * A table in memory that is put together batch by batch, in less memory than its batches: few different texts are kept once, many
 * in UTF-8, small whole numbers in a byte each. Not for several threads.
 */
public final class Gathering {

	private static final int MOST_ROWS = Integer.MAX_VALUE - 8;

	private final TableInfo info;
	private final List<ColumnSpec> specs;
	private final List<Gatherer> gatherers = new ArrayList<>();
	private long rows;

	/** Takes the values of one column, batch by batch. */
	interface Gatherer {

		/** Appends all rows of a column. */
		void add(Column column);

		/** Bytes that the rows occupy, about. */
		long bytes();

		/** All rows; the gatherer must not be used afterwards. */
		Column finish(ColumnSpec spec);
	}

	/** Starts a table without rows. */
	public Gathering(TableInfo info, List<ColumnSpec> specs) {
		this.info = info;
		this.specs = List.copyOf(specs);
		specs.forEach(spec -> gatherers.add(spec.type().isNumeric() ? new NumberGatherer() : new TextGatherer()));
	}

	/**
	 * Appends a batch.
	 *
	 * @throws IllegalArgumentException when there are more rows than an array holds
	 */
	public void add(Table batch) {
		rows += batch.rowCount();
		if (rows > MOST_ROWS) {
			throw new IllegalArgumentException(rows + " rows are too many for memory; read them in batches");
		}
		for (int c = 0; c < gatherers.size(); c++) {
			gatherers.get(c).add(batch.columns().get(c));
		}
	}

	/** Bytes that the rows occupy, about. */
	public long bytes() {
		return gatherers.stream().mapToLong(Gatherer::bytes).sum();
	}

	/** The table of all batches; nothing can be appended afterwards. */
	public Table table() {
		List<Column> columns = new ArrayList<>();
		for (int c = 0; c < gatherers.size(); c++) {
			columns.add(gatherers.set(c, new NumberGatherer()).finish(specs.get(c)));
		}
		return new Table(info, columns);
	}
}
