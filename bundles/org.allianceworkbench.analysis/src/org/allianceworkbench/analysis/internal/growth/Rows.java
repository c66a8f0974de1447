package org.allianceworkbench.analysis.internal.growth;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.Table;

/** Some rows of a table. */
final class Rows {

	private Rows() {
	}

	/** The rows that are wanted. */
	static AnalysisInput where(AnalysisInput input, IntPredicate wanted) {
		int[] rows = IntStream.range(0, input.table().rowCount()).filter(wanted).toArray();
		List<Column> columns = new ArrayList<>();
		for (Column column : input.table().columns()) {
			columns.add(column.spec().type().isNumeric()
					? Column.of(column.spec(), Arrays.stream(rows).mapToDouble(column::number).toArray())
					: Column.of(column.spec(), Arrays.stream(rows).mapToObj(column::text).toArray(String[]::new)));
		}
		return input.with(new Table(input.table().info(), columns));
	}
}
