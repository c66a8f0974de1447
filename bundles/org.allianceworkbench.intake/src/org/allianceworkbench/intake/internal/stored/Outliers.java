package org.allianceworkbench.intake.internal.stored;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;

import org.allianceworkbench.intake.checks.BuiltInRule;
import org.allianceworkbench.intake.internal.checks.Problem;
import org.allianceworkbench.store.RowQuery;
import org.allianceworkbench.store.StudyStore;
import org.allianceworkbench.study.DerivedVariable;
import org.allianceworkbench.study.MeasurementLevel;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.VariableType;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.Value;

/**
 * Finds values far from the median: modified z scores of Iglewicz and Hoaglin (1993), How to Detect and Handle Outliers. Only
 * numbers on a scale; answers to single items are held against their range alone.
 */
final class Outliers {

	/** Makes the median absolute deviation a standard deviation where values are normal. */
	private static final double NORMAL = 1.4826;
	private static final int FEWEST = 20;

	private final Study study;
	private final StudyStore store;
	private final double cut;
	private final StoredFindings findings;

	Outliers(Study study, StudyStore store, double cut, StoredFindings findings) {
		this.study = study;
		this.store = store;
		this.cut = cut;
		this.findings = findings;
	}

	void run() throws IOException {
		for (Variable variable : study.getVariables()) {
			if (!(variable instanceof DerivedVariable) && variable.getType() == VariableType.NUMBER && variable.getItem() == null
					&& variable.getMeasure() == MeasurementLevel.SCALE && variable.getCodeList() == null) {
				check(variable, store.query(RowQuery.of(variable.getLevel(), variable.getName())));
			}
		}
	}

	private void check(Variable variable, Table table) throws IOException {
		Column column = table.column(variable.getName());
		double[] values = new double[table.rowCount()];
		int n = 0;
		for (int row = 0; row < values.length; row++) {
			double value = column.valid(row);
			if (!Double.isNaN(value)) {
				values[n++] = value;
			}
		}
		if (n < FEWEST) {
			return;
		}
		double[] valid = Arrays.copyOf(values, n);
		double median = median(valid);
		double spread = NORMAL * median(Arrays.stream(valid).map(value -> Math.abs(value - median)).toArray());
		for (int row = 0; spread > 0 && row < table.rowCount(); row++) {
			double z = Math.abs(column.valid(row) - median) / spread;
			if (z >= cut) {
				findings.add(new Problem(BuiltInRule.OUTLIER, String.format(Locale.ROOT,
						"%s is %s, %.1f robust standard deviations from the median, %s", variable.getName(), column.value(row), z,
						Value.of(median)), "Accept it, or ask the site whether it is right"),
						StoredRows.key(variable.getLevel(), table, row), StoredRows.therapist(table, row), variable.getName(),
						column.value(row).toString());
			}
		}
	}

	private static double median(double[] values) {
		double[] sorted = values.clone();
		Arrays.sort(sorted);
		int half = sorted.length / 2;
		return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
	}
}
