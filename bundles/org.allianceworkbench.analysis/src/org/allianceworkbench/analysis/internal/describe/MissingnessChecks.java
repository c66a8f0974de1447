package org.allianceworkbench.analysis.internal.describe;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.ToIntFunction;

import org.allianceworkbench.analysis.internal.apa.Apa;
import org.allianceworkbench.analysis.internal.apa.Checks;
import org.allianceworkbench.analysis.internal.data.KeyIndex;
import org.allianceworkbench.analysis.internal.statistics.ContingencyTable;
import org.allianceworkbench.report.ReportBuilder;

/** Whether what is missing depends on site, role or occasion: if it does, leaving incomplete clients out biases results. */
record MissingnessChecks(ExpectedCells expected) {

	private static final double SMALL = 0.1;
	private static final double MEDIUM = 0.3;
	private static final int ENOUGH = 10;

	void write(ReportBuilder report) {
		Checks checks = new Checks();
		for (int v = 0; v < expected.columns().size(); v++) {
			part(checks, report, v, expected.sites(), ExpectedCell::site, "site");
			part(checks, report, v, expected.roles(), ExpectedCell::role, "role");
			part(checks, report, v, expected.occasions(), ExpectedCell::occasion, "occasion");
		}
		checks.note("Cramer's V of missing or not by part: 0.1 is a small, 0.3 a medium association (Cohen, 1988). It has no "
				+ "test "
				+ "here, as the values of a client are not independent; the analysis Missing Completely at Random? tests.")
				.write(report);
	}

	private void part(Checks checks, ReportBuilder report, int variable, Optional<KeyIndex> key,
			ToIntFunction<ExpectedCell> place,
			String name) {
		if (key.isEmpty() || key.get().size() < 2) {
			return;
		}
		int[][] counts = new int[key.get().size()][2];
		for (ExpectedCell cell : expected.cells()) {
			if (cell.variable() == variable && place.applyAsInt(cell) >= 0) {
				counts[place.applyAsInt(cell)][cell.state() == CellState.VALID ? 0 : 1]++;
			}
		}
		int missing = Arrays.stream(counts).mapToInt(c -> c[1]).sum();
		int[][] there = Arrays.stream(counts).filter(c -> c[0] + c[1] > 0).toArray(int[][]::new);
		double v = there.length < 2 ? Double.NaN : new ContingencyTable(there).cramersV();
		String source = "check/" + expected.columns().get(variable).spec().name() + "/" + name + "/cramers_v";
		if (missing >= ENOUGH && Double.isFinite(v)) {
			report.value(source, v);
			checks.add(KeyIndex.title(expected.columns().get(variable)) + ": missing by " + name, Apa.bounded(v, source),
					v < SMALL ? "About the same everywhere" : v < MEDIUM
							? "Depends on the " + name + ": include it in models of these values"
							: "Depends strongly on the " + name + ": complete cases are not like the others");
		}
	}
}
