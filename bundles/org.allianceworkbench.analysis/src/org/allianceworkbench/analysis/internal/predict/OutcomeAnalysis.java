package org.allianceworkbench.analysis.internal.predict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.Analysis;
import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.OptionValues;
import org.allianceworkbench.analysis.internal.apa.OptionWords;
import org.allianceworkbench.analysis.internal.script.R;
import org.allianceworkbench.analysis.internal.statistics.ClusterRobust;
import org.allianceworkbench.analysis.internal.statistics.Correlation;
import org.allianceworkbench.analysis.internal.statistics.FisherF;
import org.allianceworkbench.analysis.internal.statistics.LeastSquares;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.report.Wording;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.Progress;

/** Whether early alliance predicts the outcome beyond where clients started, and whether that is due to therapists. */
public final class OutcomeAnalysis implements Analysis<OutcomeOptions> {

	private static final int LEAST = 4;
	private static final double MOST_KNOWN = 0.9;

	@Override
	public String id() {
		return "outcome";
	}

	@Override
	public String title() {
		return "Alliance and Outcome";
	}

	@Override
	public String question() {
		return "Does early alliance predict the outcome beyond where clients started, and is that the therapist's or the "
				+ "client's part?";
	}

	@Override
	public Class<OutcomeOptions> optionsType() {
		return OutcomeOptions.class;
	}

	@Override
	public List<DesignKey> keys() {
		return List.of(DesignKey.SITE, DesignKey.THERAPIST, DesignKey.CLIENT, DesignKey.OCCASION, DesignKey.ROLE);
	}

	@Override
	public Report run(AnalysisInput input, OutcomeOptions options, Progress progress) {
		ReportBuilder report = new ReportBuilder(id(), title() + ": " + Frame.names(input, options.alliance(), options.outcome()))
				.options(OptionValues.json(options));
		Frame frame = new Frame(input, options.categorical(), title());
		Term outcome = frame.number(options.outcome(), options.outcomeAt(), "outcomeAt");
		List<Term> first = new ArrayList<>();
		options.before().ifPresent(column -> first.add(frame.number(column, options.beforeAt(), "beforeAt")));
		first.addAll(frame.predictors(options.covariates()));
		Term alliance = frame.number(options.alliance(), options.allianceAt(), "allianceAt");
		List<Term> both = new ArrayList<>(first);
		both.add(alliance);
		List<Term> all = new ArrayList<>(both);
		all.add(outcome);
		Optional<String[]> therapists = options.therapists() ? frame.therapists() : Optional.empty();
		int[] rows = known(frame.complete(report, all, LEAST), therapists, report);
		frame.used(report, rows.length);
		Regression smaller = Regression.of(outcome, first, rows, options.confidence());
		Regression larger = Regression.of(outcome, both, rows, options.confidence());
		progress.checkCancelled();
		larger.values(report, "");
		Step step = Step.of(smaller.fit(), larger.fit());
		report.value("step/dR2", step.gain()).value("step/F", step.f()).value("step/p", step.p());
		Correlation partial = partial(outcome, alliance, first, rows, options.confidence());
		report.value("partial_r", partial.r()).value("partial_r_p", partial.p()).value("vif_" + alliance.name(),
				larger.fit().varianceInflation(both.size()));
		Correlation change = change(outcome, alliance, first, rows, options);
		report.value("r", change.r()).value("r_p", change.p()).value("n", rows.length).value("fisher_z", Math.log((1 + change.r())
				/ (1 - change.r())) / 2).value("fisher_z_se", 1 / Math.sqrt(rows.length - 3.0));
		Optional<String[]> clusters = therapists.map(c -> Arrays.stream(rows).mapToObj(i -> c[i]).toArray(String[]::new))
				.filter(c -> usable(c, report));
		Optional<ClusterRobust> robust = clusters.map(c -> ClusterRobust.of(larger.fit(), dense(c)));
		robust.ifPresent(r -> larger.robustValues(report, r));
		Optional<MixedPart> split = clusters.map(c -> split(outcome, alliance, first, rows, c, options, progress));
		List<String> adjusted = new ArrayList<>(options.before().stream().map(b -> first.get(0).label()).toList());
		adjusted.addAll(frame.titles(options.covariates()));
		OutcomeText text = new OutcomeText(outcome, alliance, first, adjusted, rows, larger, options);
		text.write(report, smaller, step, partial, change, robust, split);
		OutcomeScript.add(report, input, frame, text, clusters.isPresent());
		return report.build();
	}

	/** What the second step adds. */
	record Step(double gain, double f, double p) {

		static Step of(LeastSquares smaller, LeastSquares larger) {
			double df = smaller.df() - larger.df();
			double f = (smaller.residualSquares() - larger.residualSquares()) / df / (larger.residualSquares() / larger.df());
			return new Step(larger.rSquared() - smaller.rSquared(), f, FisherF.upper(f, df, larger.df()));
		}
	}

	/** Without the few cases whose therapist is not known, where that of most is. */
	private static int[] known(int[] rows, Optional<String[]> therapists, ReportBuilder report) {
		int[] known = Arrays.stream(rows).filter(i -> therapists.isEmpty() || !therapists.get()[i].isEmpty()).toArray();
		if (known.length == rows.length || known.length < LEAST || known.length < MOST_KNOWN * rows.length) {
			return rows;
		}
		report.exclude("no therapist; kept without the option " + OptionWords.of(OutcomeOptions.class, "therapists"),
				rows.length - (long) known.length);
		return known;
	}

	private static boolean usable(String[] cluster, ReportBuilder report) {
		long known = Arrays.stream(cluster).filter(c -> !c.isEmpty()).count();
		long therapists = Arrays.stream(cluster).filter(c -> !c.isEmpty()).distinct().count();
		if (known < cluster.length) {
			report.warn(Wording.count(cluster.length - known, "case has", "cases have")
					+ " no therapist: therapists are left out of account.",
					"Fill in the therapists, or turn off " + OptionWords.of(OutcomeOptions.class, "therapists") + ".");
			return false;
		}
		if (therapists < 3 || therapists == cluster.length) {
			report.warn("There " + Wording.agree(therapists, "is ", "are ") + Wording.count(therapists, "therapist") + " for "
					+ Wording.count(cluster.length, "case") + ": therapists are left out of account.",
					"At least 3 therapists are needed, some with several clients.");
			return false;
		}
		return true;
	}

	private static int[] dense(String[] codes) {
		Map<String, Integer> seen = new LinkedHashMap<>();
		return Arrays.stream(codes).mapToInt(c -> seen.computeIfAbsent(c, k -> seen.size())).toArray();
	}

	private static double[] left(Term term, List<Term> from, int[] rows, double confidence) {
		if (from.isEmpty()) {
			return Arrays.stream(rows).mapToDouble(i -> term.values()[i]).toArray();
		}
		return Regression.of(term, from, rows, confidence).fit().residuals();
	}

	private static Correlation partial(Term outcome, Term alliance, List<Term> first, int[] rows, double confidence) {
		return Correlation.pearson(left(outcome, first, rows, confidence), left(alliance, first, rows, confidence));
	}

	/** Residualised change: what the value before leaves of the outcome, with the alliance as it is. */
	private static Correlation change(Term outcome, Term alliance, List<Term> first, int[] rows, OutcomeOptions options) {
		List<Term> before = options.before().isPresent() ? first.subList(0, 1) : List.of();
		return Correlation.pearson(left(outcome, before, rows, options.confidence()),
				Arrays.stream(rows).mapToDouble(i -> alliance.values()[i]).toArray());
	}

	/** The alliance as the therapist's mean over the cases used, and each client's deviation from it. */
	private static MixedPart split(Term outcome, Term alliance, List<Term> first, int[] rows, String[] cluster,
			OutcomeOptions options,
			Progress progress) {
		Map<String, double[]> sums = new LinkedHashMap<>();
		for (int i = 0; i < rows.length; i++) {
			double[] sum = sums.computeIfAbsent(cluster[i], k -> new double[2]);
			sum[0] += alliance.values()[rows[i]];
			sum[1]++;
		}
		double[] between = IntStream.range(0, rows.length).mapToDouble(i -> sums.get(cluster[i])[0] / sums.get(cluster[i])[1])
				.toArray();
		List<Column> columns = new ArrayList<>(List.of(column(outcome, rows)));
		first.forEach(term -> columns.add(column(term, rows)));
		columns.add(numbers("tw", alliance.label() + ", within therapists", IntStream.range(0, rows.length)
				.mapToDouble(i -> alliance.values()[rows[i]] - between[i]).toArray()));
		columns.add(numbers("tm", alliance.label() + ", between therapists", between));
		columns.add(Column.of(ColumnSpec.text("therapist").build(), cluster.clone()));
		StringBuilder formula = new StringBuilder(R.name(outcome.name()) + " ~ ");
		first.forEach(term -> formula.append(R.name(term.name())).append(" + "));
		Map<String, String> set = new LinkedHashMap<>();
		set.put("formula", formula + "tw + tm + (1 | therapist)");
		set.put("df", "kenward-roger");
		set.put("diagnostics", "no");
		set.put("random", "yes");
		set.put("confidence", Double.toString(options.confidence()));
		return MixedPart.fit(columns, DesignKey.THERAPIST, set, progress);
	}

	private static Column column(Term term, int[] rows) {
		return numbers(term.name(), term.label(), Arrays.stream(rows).mapToDouble(i -> term.values()[i]).toArray());
	}

	private static Column numbers(String name, String label, double[] values) {
		return Column.of(ColumnSpec.number(name).label(label).build(), values);
	}
}
