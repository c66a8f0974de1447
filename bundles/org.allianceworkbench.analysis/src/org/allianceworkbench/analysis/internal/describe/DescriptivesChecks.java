package org.allianceworkbench.analysis.internal.describe;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.analysis.internal.apa.Apa;
import org.allianceworkbench.analysis.internal.apa.Checks;
import org.allianceworkbench.analysis.internal.data.Validity;
import org.allianceworkbench.analysis.internal.statistics.Sample;
import org.allianceworkbench.report.NumberStyle;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.report.TableCell;

/** Whether mean and standard deviation tell enough of each variable: skewness, outlying values, floor and ceiling. */
record DescriptivesChecks(List<Described> described) {

	private static final double FAR = 3.29;
	private static final double CROWDED = 0.15;
	private static final int FEW_VALUES = 3;

	void write(ReportBuilder report) {
		Checks checks = new Checks();
		Map<String, List<Described>> byVariable = new LinkedHashMap<>();
		described.forEach(d -> byVariable.computeIfAbsent(d.title(), t -> new java.util.ArrayList<>()).add(d));
		byVariable.values().forEach(own -> variable(checks, own, report));
		checks.note("Skewness beyond 1 counts as far from symmetric; a value is outlying beyond 3.29 standard deviations of its "
				+ "group (p < .001 if normal); more than 15% at the lowest or highest value are a floor or ceiling.")
				.write(report);
	}

	private void variable(Checks checks, List<Described> own, ReportBuilder report) {
		String title = own.get(0).title();
		String key = "check/" + own.get(0).column().spec().name() + "/";
		Optional<Described> most = own.stream().filter(d -> Double.isFinite(d.sample().skewness()))
				.max(Comparator.comparingDouble(d -> Math.abs(d.sample().skewness())));
		if (most.isEmpty()) {
			return;
		}
		Described skewed = most.get();
		checks.add(title + ": largest skewness" + (skewed.group().name().isEmpty() ? "" : " (" + skewed.group().label() + ")"),
				Apa.number(skewed.sample().skewness(), skewed.key("skewness_G1")), Math.abs(skewed.sample().skewness()) > 1
						? "Skewed: give medians and quartiles too" : "Symmetric enough for means");
		long far = 0;
		long n = 0;
		double lowest = own.stream().filter(d -> d.sample().n() > 0).mapToDouble(d -> d.sample().min()).min().orElse(0);
		double highest = own.stream().filter(d -> d.sample().n() > 0).mapToDouble(d -> d.sample().max()).max().orElse(0);
		long floor = 0;
		long ceiling = 0;
		for (Described d : own) {
			Sample s = d.sample();
			double[] values = Validity.numbers(d.column(), d.group().rows());
			n += values.length;
			far += Arrays.stream(values).filter(x -> s.sd() > 0 && Math.abs(x - s.mean()) > FAR * s.sd()).count();
			floor += Arrays.stream(values).filter(x -> x == lowest).count();
			ceiling += Arrays.stream(values).filter(x -> x == highest).count();
		}
		report.value(key + "outlying", far).value(key + "floor", (double) floor / n).value(key + "ceiling", (double) ceiling / n);
		checks.add(title + ": outlying values", TableCell.number(far, NumberStyle.INTEGER, key + "outlying"), far == 0
				? "None" : far > Math.max(1, 0.01 * n) ? "More than expected: look at these rows" : "As few as chance gives");
		if (n > 1.0 / CROWDED * FEW_VALUES) {
			edge(checks, title + ": at the lowest value", (double) floor / n, key + "floor", "Floor");
			edge(checks, title + ": at the highest value", (double) ceiling / n, key + "ceiling", "Ceiling");
		}
	}

	private static void edge(Checks checks, String what, double share, String source, String name) {
		checks.add(what, TableCell.number(share, NumberStyle.PERCENT, source), share > CROWDED
				? name + ": the scale can't tell these apart" : "Few");
	}
}
