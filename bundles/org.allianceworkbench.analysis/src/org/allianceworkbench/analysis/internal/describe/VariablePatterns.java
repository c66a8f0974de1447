package org.allianceworkbench.analysis.internal.describe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.allianceworkbench.analysis.internal.data.KeyIndex;
import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.NumberStyle;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.report.TableCell;
import org.allianceworkbench.report.TableColumn;
import org.allianceworkbench.report.TableNote;
import org.allianceworkbench.report.TableRow;
import org.allianceworkbench.report.Wording;
import org.allianceworkbench.table.Column;

/**
 * Which of several variables are observed (1) and missing (0) together in a row, as SPSS MVA's tabulated patterns.
 *
 * @param columns the variables, in the order of the pattern
 * @param most how many patterns are shown
 */
record VariablePatterns(List<Column> columns, int most) {

	/** The table and a value for each pattern; nothing with a single variable. */
	void write(ReportBuilder report) {
		int rows = columns.get(0).size();
		if (columns.size() < 2 || rows == 0) {
			return;
		}
		Map<String, Long> counts = new TreeMap<>(Comparator.reverseOrder());
		for (int row = 0; row < rows; row++) {
			StringBuilder pattern = new StringBuilder();
			for (Column column : columns) {
				pattern.append(KeyIndex.isEmpty(column, row) ? '0' : '1');
			}
			counts.merge(pattern.toString(), 1L, Long::sum);
		}
		counts.forEach((pattern, n) -> report.value("patterns/" + pattern, n));
		List<TableRow> shown = new ArrayList<>();
		counts.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed()).limit(most)
				.forEach(e -> shown.add(TableRow.of(TableCell.text(e.getKey()), TableCell.text(missing(e.getKey())),
						TableCell.number(e.getValue(), NumberStyle.INTEGER, "patterns/" + e.getKey()),
						TableCell.number((double) e.getValue() / rows, NumberStyle.PERCENT))));
		int rarer = counts.size() - shown.size();
		report.add(new Block.TableBlock("patterns-variables", "Patterns Across Variables", List.of(TableColumn.stub("Pattern"),
				TableColumn.text("Missing"), TableColumn.number("Rows"), TableColumn.number("%")), shown,
				List.of(TableNote.general("1 = there, 0 = missing, in the order "
				+ Wording.list(columns.stream().map(KeyIndex::title)
						.toList()) + ", in the rows that are there." + rarer(rarer)))));
	}

	private static String rarer(int n) {
		return n == 0 ? "" : " " + Wording.count(n, "rarer pattern is not shown.", "rarer patterns are not shown.");
	}

	private String missing(String pattern) {
		List<String> names = new ArrayList<>();
		for (int i = 0; i < pattern.length(); i++) {
			if (pattern.charAt(i) == '0') {
				names.add(KeyIndex.title(columns.get(i)));
			}
		}
		return names.isEmpty() ? "nothing" : names.size() == columns.size() ? "all" : String.join(", ", names);
	}
}
