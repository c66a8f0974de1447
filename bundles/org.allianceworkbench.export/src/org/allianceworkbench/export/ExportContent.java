package org.allianceworkbench.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.allianceworkbench.export.internal.Slice;
import org.allianceworkbench.study.Analysis;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.table.Table;

/**
 * What leaves: all that a target may write of a study. Whatever protects the clients was done to it before.
 * <p>
 * The table is in memory, columns as arrays of numbers and packed texts: a million rows of 30 numbers take 240 MB. A target walks
 * over it and does not copy it.
 *
 * @param table the rows as the definition lays them out; its label is the title
 * @param columns what is known of each column of the table, in the same order
 * @param study the definition of the study as far as it may leave: where metadata are cleaned without contributors, names of
 *     sites, recipes and variables that stay; never the one that the project has open
 * @param export the definition that is carried out
 * @param studyVersion version of the study's definition and data, a short text
 * @param options value of each option of the target, those that the definition leaves open by their defaults
 * @param analyses analyses that the study keeps
 */
public record ExportContent(Table table, List<ColumnFacts> columns, Study study, Export export, String studyVersion,
		Map<String, String> options, List<Analysis> analyses) {

	private static final int BATCH = 10_000;

	public ExportContent {
		columns = List.copyOf(columns);
		options = Map.copyOf(options);
		analyses = List.copyOf(analyses);
		if (columns.size() != table.columns().size()) {
			throw new IllegalArgumentException(columns.size() + " facts for " + table.columns().size() + " columns");
		}
	}

	/** Value of an option of the target, empty when nothing is said. */
	public String option(String name) {
		return options.getOrDefault(name, "");
	}

	/** Whether an option of the target says yes. */
	public boolean yes(String name) {
		return option(name).equals("yes");
	}

	/** The analysis of the study that an option names; empty when it names none. */
	public Optional<Analysis> analysis(String option) {
		return analyses.stream().filter(a -> !option(option).isEmpty() && option(option).equals(a.getName())).findFirst();
	}

	/** Title of the data: the table's label. */
	public String title() {
		return table.info().label();
	}

	/** What is known of a column. */
	public Optional<ColumnFacts> facts(String column) {
		return columns.stream().filter(c -> c.column().equalsIgnoreCase(column)).findFirst();
	}

	/** The rows in batches of ten thousand, without copying. */
	public Stream<Table> batches() {
		int rows = table.rowCount();
		return IntStream.rangeClosed(0, Math.max(0, (rows - 1) / BATCH))
				.mapToObj(batch -> Slice.of(table, batch * BATCH, Math.min(rows, (batch + 1) * BATCH)));
	}
}
