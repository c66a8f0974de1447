package org.allianceworkbench.analysis.internal.agree;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.internal.apa.Apa;
import org.allianceworkbench.analysis.internal.apa.Checks;
import org.allianceworkbench.report.NumberStyle;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.report.TableCell;

/** What coefficients of agreement about categories rest on: enough units, categories in use, alike margins, independence. */
record AgreementChecks(Judgements judgements, boolean repeated) {

	private static final double PREVALENT = 0.8;
	private static final double APART = 0.2;

	void write(ReportBuilder report) {
		int k = judgements.categories().size();
		int raters = judgements.raters().size();
		double[][] share = new double[raters][k];
		for (int r = 0; r < raters; r++) {
			int rater = r;
			int[] own = Arrays.stream(judgements.units()).mapToInt(u -> u[rater]).filter(c -> c >= 0).toArray();
			Arrays.stream(own).forEach(c -> share[rater][c] += 1.0 / own.length);
		}
		Checks checks = new Checks();
		long units = Arrays.stream(judgements.units()).filter(u -> Arrays.stream(u).filter(c -> c >= 0).count() > 1).count();
		long wanted = 2L * k * k;
		checks.add("Units judged by several raters", TableCell.count(units), units >= wanted ? "Enough for " + k + " categories"
				: "Fewer than " + wanted + " (2k\u00b2): intervals are rough");
		long unused = IntStream.range(0, k).filter(c -> Arrays.stream(share).filter(s -> s[c] > 0).count() < raters).count();
		checks.add("Categories that some rater never used", TableCell.count(unused), unused == 0
				? "All raters use the whole scale"
				: "Look at the counts: raters may understand the scale differently");
		double largest = IntStream.range(0, k).mapToDouble(c -> Arrays.stream(share).mapToDouble(s -> s[c]).average().orElse(0))
				.max().orElse(0);
		report.value("check/prevalence", largest);
		checks.add("Share of the most frequent category", TableCell.number(largest, NumberStyle.PERCENT, "check/prevalence"),
				largest > PREVALENT ? "One category prevails: kappa is low whatever the agreement, read Gwet's AC"
						: "No category prevails");
		double apart = IntStream.range(0, k).mapToDouble(c -> Arrays.stream(share).mapToDouble(s -> s[c]).max().orElse(0)
				- Arrays.stream(share).mapToDouble(s -> s[c]).min().orElse(0)).max().orElse(0);
		report.value("check/margins", apart);
		checks.add("Largest difference of the raters' shares", Apa.bounded(apart, "check/margins"), apart > APART
				? "Raters use a category differently often, which lowers agreement" : "Raters use categories alike");
		if (repeated) {
			checks.add("Several occasions of the same client", TableCell.text("yes"),
					"Units of a client are taken as independent: intervals are too narrow");
		}
		checks.write(report);
	}
}
