package org.allianceworkbench.analysis.internal.scales;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.internal.apa.Apa;
import org.allianceworkbench.analysis.internal.apa.Checks;
import org.allianceworkbench.analysis.internal.statistics.Sample;
import org.allianceworkbench.analysis.internal.statistics.TwoLevelFactor;
import org.allianceworkbench.report.NumberStyle;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.report.TableCell;

/** What reliability within and between clients rests on: sessions enough, items alike, normal scores at both levels. */
record MultilevelChecks(Answers answers, Optional<TwoLevelFactor> factor) {

	private static final int ENOUGH_CLIENTS = 50;

	void write(ReportBuilder report) {
		Map<Integer, double[]> byClient = new HashMap<>();
		double[] score = Arrays.stream(answers.answers()).mapToDouble(a -> Sample.mean(Arrays.stream(a)
				.filter(x -> !Double.isNaN(x)).toArray())).toArray();
		for (int i = 0; i < score.length; i++) {
			double[] sum = byClient.computeIfAbsent(answers.client()[i], c -> new double[2]);
			sum[0] += score[i];
			sum[1]++;
		}
		double[] within = IntStream.range(0, score.length).filter(i -> byClient.get(answers.client()[i])[1] > 1)
				.mapToDouble(i -> score[i] - byClient.get(answers.client()[i])[0] / byClient.get(answers.client()[i])[1])
				.toArray();
		double[] between = byClient.values().stream().mapToDouble(s -> s[0] / s[1]).sorted().toArray();
		Checks checks = new Checks();
		checks.normal(report, "Normal distribution of clients' means", "check/between", between);
		checks.normal(report, "Normal distribution of deviations from them", "check/within", within);
		double perClient = (double) score.length / answers.clients();
		report.value("check/sessions_per_client", perClient);
		checks.add("Sessions of a client on average", Apa.number(perClient, "check/sessions_per_client"), perClient < 3
				? "Few: change within clients is hardly seen" : "Enough to see change within clients");
		checks.add("Clients", TableCell.count(answers.clients()), answers.clients() < ENOUGH_CLIENTS
				? "Few: reliability between clients is uncertain" : "Enough for both levels");
		double[] spread = IntStream.range(0, answers.items().size()).mapToDouble(j -> new Sample(Arrays.stream(answers.answers())
				.mapToDouble(a -> a[j]).filter(x -> !Double.isNaN(x)).toArray()).sd()).toArray();
		double ratio = Arrays.stream(spread).max().orElse(1) / Arrays.stream(spread).min().orElse(1);
		if (Double.isFinite(ratio)) {
			report.value("check/sd_ratio", ratio);
			checks.add("Ratio of the largest to the smallest standard deviation of an item", Apa.number(ratio, "check/sd_ratio"),
					ratio > 2 ? "Variance components take items as alike: prefer ω" : "Items spread alike");
		}
		long missing = Arrays.stream(answers.answers()).flatMapToDouble(Arrays::stream).filter(Double::isNaN).count();
		double share = missing / ((double) score.length * answers.items().size());
		checks.add("Unanswered items in sessions with answers", TableCell.number(share, NumberStyle.PERCENT), share > 0.05
				? "ω and α leave these sessions out: compare with who answers all" : "Few");
		factor.ifPresent(f -> {
			boolean heywood = IntStream.range(answers.items().size(), 2 * answers.items().size())
					.anyMatch(j -> f.within()[j] < 0 || f.between()[j] < 0);
			checks.add("Negative residual variances of the factor model", TableCell.text(heywood ? "yes" : "none"), heywood
					? "One factor is too simple at that level" : "One factor is possible at both levels");
		});
		checks.note("Skewness beyond 1 or excess kurtosis beyond 2 counts as far from normal.").write(report);
	}
}
