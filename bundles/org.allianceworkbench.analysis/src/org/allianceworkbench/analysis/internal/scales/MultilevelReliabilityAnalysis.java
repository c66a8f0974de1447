package org.allianceworkbench.analysis.internal.scales;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.Analysis;
import org.allianceworkbench.analysis.AnalysisException;
import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.OptionValues;
import org.allianceworkbench.analysis.internal.statistics.ItemAnalysis;
import org.allianceworkbench.analysis.internal.statistics.TwoLevelFactor;
import org.allianceworkbench.analysis.mixed.likelihood.NotPositiveDefiniteException;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.report.Wording;
import org.allianceworkbench.table.Progress;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/** Judges how reliably a scale tells clients apart, and sessions of a client. */
public final class MultilevelReliabilityAnalysis implements Analysis<MultilevelReliabilityOptions> {

	private static final int MOST_CROSSED = 200_000;

	@Override
	public String id() {
		return "multilevel_reliability";
	}

	@Override
	public String title() {
		return "Reliability Within and Between Clients";
	}

	@Override
	public String question() {
		return "How reliably does a scale tell clients apart, and changes from session to session (Cranford, Shrout & Lane, "
				+ "Geldhof)?";
	}

	@Override
	public Class<MultilevelReliabilityOptions> optionsType() {
		return MultilevelReliabilityOptions.class;
	}

	@Override
	public List<DesignKey> keys() {
		return List.of(DesignKey.SITE, DesignKey.CLIENT, DesignKey.OCCASION, DesignKey.ROLE);
	}

	@Override
	public Report run(AnalysisInput input, MultilevelReliabilityOptions options, Progress progress) {
		Answers answers = Answers.of(input, options);
		if (answers.clients() < 2 || answers.answers().length <= answers.clients()) {
			throw new AnalysisException(answers.clients() == 0 ? "There is no valid answer to the items." : answers.clients() == 1
					? "There is one client only." : "No client has answered at more than one occasion.",
					"Reliability within and between clients needs several clients with several sessions.");
		}
		ReportBuilder report = new ReportBuilder(id(), title()).options(OptionValues.json(options))
				.n("rows", input.table().rowCount())
				.n("clients", answers.clients()).n("occasions", answers.sessions()).n("sessions", answers.answers().length)
				.n("items", answers.items().size()).n("answers", answers.count());
		int[] complete = answers.complete();
		report.exclude("sessions with an unanswered item (not used for α and ω)",
				answers.answers().length - (long) complete.length);
		Optional<Components> components = components(report, answers, options, progress);
		Map<String, Double> coefficients = new LinkedHashMap<>();
		components.ifPresent(c -> coefficients.putAll(coefficients(answers, c, options.sessions())));
		components.ifPresent(c -> c.variances().forEach((name, v) -> report.value("var_" + (options.sessions()
				== MultilevelReliabilityOptions.Sessions.NESTED && name.equals("client:session") ? "session_in_client"
						: name.replace(':', '_')), v)));
		report.values(coefficients);
		progress.checkCancelled();
		Optional<TwoLevelFactor> factor = factor(report, answers, complete);
		double alphaWithin = alphaWithin(answers, complete);
		report.value("alpha_within", alphaWithin);
		factor.ifPresent(f -> report.value("omega_within", f.omegaWithin()).value("omega_within_se", f.errorWithin())
				.value("omega_between", f.omegaBetween()).value("omega_between_se", f.errorBetween())
				.value("logLik", f.logLik()));
		new MultilevelText(answers, options, components, coefficients, factor, alphaWithin).write(report, input, title());
		return report.build();
	}

	private static Optional<Components> components(ReportBuilder report, Answers answers, MultilevelReliabilityOptions options,
			Progress progress) {
		if (options.sessions() == MultilevelReliabilityOptions.Sessions.CROSSED && !answers.balanced()
				&& answers.count() > MOST_CROSSED) {
			report.warn("Variance components of more than " + Wording.count(MOST_CROSSED, "answer")
					+ " with sessions crossed and some missing take too long; these are "
						+ Wording.count(answers.count(), "answer")
					+ ".", "Let the option Sessions be nested, or keep the rows of fewer clients.");
			return Optional.empty();
		}
		try {
			Components c = Components.of(answers, options.sessions(), progress);
			if (c.boundary()) {
				report.warn("Some variance components are 0: " + String.join(", ", c.variances().entrySet().stream()
						.filter(e -> e.getValue() < 1e-8)
						.map(e -> Wording.lower(MultilevelText.words(e.getKey(), options.sessions()))).toList()) + ".",
						"Their coefficients are at the edge of what can be estimated.");
			}
			if (!answers.balanced()) {
				report.text("Not every client answered all items at all ", answers.sessions(),
						" occasions: the variance components use what "
						+ "there is, and coefficients of means are for ", answers.sessions(), " occasions.");
			}
			return Optional.of(c);
		} catch (NotPositiveDefiniteException | MathRuntimeException | IllegalArgumentException e) {
			report.warn("The variance components can't be estimated from these answers.",
					"Look for items or occasions without any variation, or use more sessions.");
			return Optional.empty();
		}
	}

	/** Cranford et al. (2006), equations 2 to 5 and 9; nested: Shrout and Lane (2012). */
	private static Map<String, Double> coefficients(Answers answers, Components c,
			MultilevelReliabilityOptions.Sessions sessions) {
		double k = answers.sessions();
		double m = answers.items().size();
		double p = c.of("client");
		double pt = c.of("client:session");
		double e = c.of("residual");
		Map<String, Double> all = new LinkedHashMap<>();
		if (sessions == MultilevelReliabilityOptions.Sessions.NESTED) {
			all.put("RkRn", p / (p + pt / k + e / (k * m)));
			all.put("Rcn", pt / (pt + e / m));
			return all;
		}
		double t = c.of("session");
		double truth = p + c.of("client:item") / m;
		all.put("R1F", truth / (truth + e / m));
		all.put("RkF", truth / (truth + e / (k * m)));
		all.put("R1R", truth / (truth + t + pt + e / m));
		all.put("RkR", truth / (truth + t / k + pt / k + e / (k * m)));
		all.put("Rc", pt / (pt + e / m));
		return all;
	}

	private static Optional<TwoLevelFactor> factor(ReportBuilder report, Answers answers, int[] complete) {
		String problem = answers.items().size() < 3 ? "one factor needs three items" : complete.length <= 2 * answers.items()
				.size()
				? "too few sessions have all items answered"
				: "one factor within and between clients can't be fitted to these items";
		if (answers.items().size() > 2 && complete.length > 2 * answers.items().size()) {
			try {
				TwoLevelFactor fit = TwoLevelFactor.fit(IntStream.of(complete).mapToObj(i -> answers.answers()[i])
						.toArray(double[][]::new),
						IntStream.of(complete).map(i -> answers.client()[i]).toArray());
				if (fit.converged()) {
					for (int level = 0; level < 2; level++) {
						double[] own = level == 0 ? fit.within() : fit.between();
						if (IntStream.range(own.length / 2, own.length).anyMatch(j -> own[j] < 0)) {
							report.warn("An item's residual variance " + (level == 0 ? "within" : "between")
									+ " clients is negative: one factor "
									+ "does not fit exactly there.", "Read ω " + (level == 0 ? "within" : "between")
									+ " with care.");
						}
					}
					return Optional.of(fit);
				}
			} catch (MathRuntimeException | IllegalArgumentException impossible) {
				problem = "one factor within and between clients can't be fitted to these items";
			}
		}
		report.warn("McDonald's ω within and between clients can't be computed: " + problem + ".", "Use the other coefficients.");
		return Optional.empty();
	}

	/** Alpha of the covariance matrix pooled within clients. */
	private static double alphaWithin(Answers answers, int[] complete) {
		int m = answers.items().size();
		Map<Integer, double[]> sums = new LinkedHashMap<>();
		Map<Integer, Integer> n = new LinkedHashMap<>();
		for (int i : complete) {
			double[] sum = sums.computeIfAbsent(answers.client()[i], c -> new double[m]);
			n.merge(answers.client()[i], 1, Integer::sum);
			for (int j = 0; j < m; j++) {
				sum[j] += answers.answers()[i][j];
			}
		}
		if (complete.length <= sums.size()) {
			return Double.NaN;
		}
		RealMatrix pooled = MatrixUtils.createRealMatrix(m, m);
		for (int i : complete) {
			double[] d = new double[m];
			for (int j = 0; j < m; j++) {
				d[j] = answers.answers()[i][j] - sums.get(answers.client()[i])[j] / n.get(answers.client()[i]);
			}
			for (int j = 0; j < m; j++) {
				for (int l = 0; l < m; l++) {
					pooled.addToEntry(j, l, d[j] * d[l] / (complete.length - sums.size()));
				}
			}
		}
		return ItemAnalysis.alpha(pooled);
	}
}
