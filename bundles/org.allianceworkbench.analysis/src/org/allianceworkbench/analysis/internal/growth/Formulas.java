package org.allianceworkbench.analysis.internal.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.internal.data.KeyIndex;
import org.allianceworkbench.analysis.mixed.formula.Atom;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.Measure;
import org.allianceworkbench.table.Table;

/** Parts of formulas, and data with further columns. */
final class Formulas {

	private Formulas() {
	}

	/** A name as a formula takes it. */
	static String name(String column) {
		return Atom.quoted(column);
	}

	/** Names with something between them. */
	static String names(List<String> columns, String between) {
		return String.join(between, columns.stream().map(Formulas::name).toList());
	}

	/**
	 * The same data with further columns of numbers.
	 *
	 * @param labels what they are called, by their names; none for others
	 */
	static AnalysisInput with(AnalysisInput input, Map<String, double[]> columns, Map<String, String> labels) {
		List<Column> all = new ArrayList<>(input.table().columns());
		columns.forEach((name, values) -> all.add(Column.of(ColumnSpec.number(name)
				.label(labels.getOrDefault(name, "")).measure(Measure.SCALE).build(), values)));
		return input.with(new Table(input.table().info(), all));
	}

	/** A name that the data do not have yet. */
	static String free(AnalysisInput input, String wanted) {
		String name = wanted;
		for (int i = 2; input.table().find(name).isPresent(); i++) {
			name = wanted + i;
		}
		return name;
	}

	/** The therapist's column as the formula names it, where there are several therapists with values. */
	static Optional<String> therapists(AnalysisInput input) {
		return KeyIndex.therapists(input).filter(k -> k.size() > 1).map(k -> name(input.keys().get(DesignKey.THERAPIST)));
	}

	/** The name of a column's contents in sentences. */
	static String title(AnalysisInput input, String column) {
		return KeyIndex.title(input.table().column(column));
	}
}
