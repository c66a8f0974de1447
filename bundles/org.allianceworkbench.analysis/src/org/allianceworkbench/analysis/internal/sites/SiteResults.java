package org.allianceworkbench.analysis.internal.sites;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.AnalysisException;
import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.Category;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.OptionException;
import org.allianceworkbench.analysis.internal.compare.Cases;
import org.allianceworkbench.analysis.internal.compare.Unit;
import org.allianceworkbench.analysis.internal.apa.OptionWords;
import org.allianceworkbench.analysis.internal.data.KeyIndex;
import org.allianceworkbench.analysis.internal.sites.SitesOptions.Measure;
import org.allianceworkbench.analysis.internal.statistics.Correlation;
import org.allianceworkbench.analysis.internal.statistics.Line;
import org.allianceworkbench.analysis.internal.statistics.Sample;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.report.Wording;
import org.allianceworkbench.table.Column;

/**
 * An effect of each site from clients' data.
 *
 * @param measure what the effect is
 * @param outcome name of the outcome
 * @param predictor name of the predictor, empty for means
 * @param site index of each case's site
 * @param names the sites
 * @param codes their codes
 * @param y the outcome of each case
 * @param x the predictor of each case: a number, or 1 and 0 for two groups
 * @param groups names of the two groups, the first minus the second is compared
 */
record SiteResults(Measure measure, String outcome, String predictor, int[] site, List<String> names, List<String> codes,
		double[] y, double[] x,
		List<String> groups) {

	private static final int LEAST = 3;

	static SiteResults of(AnalysisInput input, SitesOptions options, ReportBuilder report) {
		Cases cases = Cases.of(input, Unit.AUTO);
		KeyIndex sites = input.key(DesignKey.SITE).map(cases::categories).orElseThrow(() -> new OptionException("site",
				"It is not known which column is the site.", "Name it under " + OptionWords.of(DesignKey.SITE) + ", or give "
						+ OptionWords.of(SitesOptions.class, "effect", "variance") + "."));
		Column outcome = input.table().column(options.outcome().orElseThrow());
		double[] y = cases.numbers(outcome);
		double[] x = new double[y.length];
		List<String> groups = List.of();
		Measure measure = options.measure();
		Optional<Column> predictor = options.predictor().map(input.table()::column);
		if (predictor.filter(outcome::equals).isPresent()) {
			throw new OptionException("predictor", "The outcome is also the predictor.", "Name another predictor.");
		}
		if (predictor.isPresent()) {
			int categories = options.groups().isEmpty() ? KeyIndex.of(predictor.get(), List.of()).size() : options.groups()
					.size();
			boolean groupsOfTwo = categories == 2 && measure != Measure.ZCOR && measure != Measure.SLOPE;
			if (measure == Measure.AUTO) {
				measure = groupsOfTwo ? Measure.SMD : Measure.ZCOR;
			}
			if ((measure == Measure.MD || measure == Measure.SMD) && categories != 2) {
				throw new OptionException("predictor", KeyIndex.title(predictor.get()) + " has " + categories
						+ " groups, not two.",
						"Choose a column of two groups, or keep two under " + OptionWords.ROWS + ".");
			}
			if (groupsOfTwo) {
				KeyIndex all = cases.categories(predictor.get());
				int[] two = pair(all, options.groups());
				groups = Arrays.stream(two).mapToObj(c -> all.categories().get(c).label()).toList();
				Arrays.setAll(x, i -> all.rows()[i] == two[0] ? 1 : all.rows()[i] == two[1] ? 0 : Double.NaN);
			} else if (predictor.get().spec().type().isNumeric()) {
				x = cases.numbers(predictor.get());
			} else {
				throw new OptionException("predictor", KeyIndex.title(predictor.get()) + " holds text, not numbers.",
						"Choose a column of numbers, or of two groups.");
			}
		} else if (measure == Measure.AUTO || measure == Measure.MEAN) {
			measure = Measure.MEAN;
		} else {
			throw new OptionException("predictor", "This effect needs a predictor.",
					"Name it under " + OptionWords.of(SitesOptions.class, "predictor") + ", or compare means with "
							+ OptionWords.of(SitesOptions.class, "measure") + ".");
		}
		double[] values = x;
		int[] used = IntStream.range(0, y.length).filter(i -> sites.rows()[i] >= 0 && Double.isFinite(y[i])
				&& Double.isFinite(values[i]))
				.toArray();
		report.exclude("no site, outcome or predictor", y.length - (long) used.length);
		report.n(cases.called(), used.length);
		cases.notes(report);
		return new SiteResults(measure, KeyIndex.title(outcome), predictor.map(KeyIndex::title).orElse(""),
				Arrays.stream(used).map(i -> sites.rows()[i]).toArray(), sites.categories().stream().map(c -> c.label()).toList(),
				sites.categories().stream().map(c -> c.code()).toList(),
				Arrays.stream(used).mapToDouble(i -> y[i]).toArray(), Arrays.stream(used).mapToDouble(i -> values[i]).toArray(),
				groups);
	}

	/** The two groups that are named by code or label, else the two that there are. */
	private static int[] pair(KeyIndex all, List<String> named) {
		return named.isEmpty() ? new int[] { 0, 1 } : named.stream().mapToInt(name -> IntStream.range(0, all.size())
				.filter(c -> all.categories().get(c).code().equalsIgnoreCase(name)
						|| all.categories().get(c).label().equalsIgnoreCase(name)).findFirst()
				.orElseThrow(() -> new OptionException("groups", "There is no group '" + name + "' in " + all.name() + ".",
						"The groups are: " + Wording.list(all.categories().stream().map(Category::code).toList()) + ".")))
				.toArray();
	}

	/** What the effect is called. */
	String called() {
		return switch (measure) {
			case MEAN -> "Mean of " + outcome;
			case MD -> groups.get(0) + " minus " + groups.get(1) + ", " + outcome;
			case SMD -> groups.get(0) + " minus " + groups.get(1) + ", " + outcome + " (Hedges's g)";
			case ZCOR -> "Fisher's z of " + outcome + " and " + predictor;
			default -> "Slope of " + outcome + " on " + predictor;
		};
	}

	/** The effects; a site from which none can be had is named. */
	Effects effects(ReportBuilder report) {
		Effects.Builder effects = new Effects.Builder();
		List<String> without = new ArrayList<>();
		for (int s = 0; s < names.size(); s++) {
			int at = s;
			int[] own = IntStream.range(0, y.length).filter(i -> site[i] == at).toArray();
			double[] effect = effect(pick(y, own), pick(x, own));
			if (Double.isFinite(effect[0]) && effect[1] > 0 && Double.isFinite(effect[1])) {
				effects.add(names.get(s), effect[0], effect[1], own.length, Map.of(DesignKey.SITE.option(), codes.get(s)));
			} else {
				without.add(names.get(s) + " (n = " + own.length + ")");
			}
		}
		if (!without.isEmpty()) {
			report.warn("No effect can be had from " + Wording.list(without)
					+ ": too few clients, or values that do not differ.",
					"It is left out of the summary; the one-stage model uses all clients.");
		}
		return effects.build(called());
	}

	private static double[] pick(double[] values, int[] rows) {
		return Arrays.stream(rows).mapToDouble(i -> values[i]).toArray();
	}

	/** Effect and sampling variance; not finite when they can't be computed. */
	private double[] effect(double[] own, double[] by) {
		if (own.length < LEAST) {
			return new double[] { Double.NaN, Double.NaN };
		}
		return switch (measure) {
			case MEAN -> {
				Sample sample = new Sample(own);
				yield new double[] { sample.mean(), sample.variance() / own.length };
			}
			case MD, SMD -> difference(own, by);
			case ZCOR -> {
				double r = Correlation.pearson(own, by).r();
				yield new double[] { 0.5 * (Math.log1p(r) - Math.log1p(-r)), 1 / (own.length - 3.0) };
			}
			default -> {
				Line line = Line.through(by, own);
				yield new double[] { line.slope(), line.standardError() * line.standardError() };
			}
		};
	}

	/** Means' difference, or Hedges's g with its exact correction and variance 1/n1 + 1/n2 + g²/(2 N) as metafor has it. */
	private double[] difference(double[] own, double[] by) {
		Sample first = new Sample(IntStream.range(0, own.length).filter(i -> by[i] == 0).mapToDouble(i -> own[i]).toArray());
		Sample second = new Sample(IntStream.range(0, own.length).filter(i -> by[i] == 1).mapToDouble(i -> own[i]).toArray());
		double n1 = second.n();
		double n2 = first.n();
		if (n1 < 2 || n2 < 2) {
			return new double[] { Double.NaN, Double.NaN };
		}
		double difference = second.mean() - first.mean();
		if (measure == Measure.MD) {
			return new double[] { difference, second.variance() / n1 + first.variance() / n2 };
		}
		return PublishedEffects.hedges(difference, (first.sumOfSquares() + second.sumOfSquares()) / (n1 + n2 - 2), n1, n2);
	}

	/** Columns of the one-stage model: outcome, predictor within and between sites, site. */
	Map<String, double[]> oneStage() {
		Map<String, double[]> columns = new LinkedHashMap<>();
		columns.put("y", y);
		if (measure != Measure.MEAN) {
			double[] mean = new double[names.size()];
			for (int s = 0; s < names.size(); s++) {
				int at = s;
				mean[s] = IntStream.range(0, y.length).filter(i -> site[i] == at).mapToDouble(i -> x[i]).average().orElse(0);
			}
			columns.put("within", IntStream.range(0, y.length).mapToDouble(i -> x[i] - mean[site[i]]).toArray());
			columns.put("between", IntStream.range(0, y.length).mapToDouble(i -> mean[site[i]]).toArray());
		}
		return columns;
	}

	/** What people call a column of the one-stage model. */
	String oneStageLabel(String name) {
		String what = groups.isEmpty() ? predictor : predictor + ": " + groups.get(0);
		return name.equals("y") ? outcome : what + ", " + name + " sites";
	}

	/** Refuses data in which no two sites occur. */
	SiteResults require() {
		if (Arrays.stream(site).distinct().count() < 2) {
			throw new AnalysisException("Clients with " + outcome + " are at " + (site.length == 0 ? "no site" : "one site only")
					+ ".",
					"At least two sites are needed.");
		}
		return this;
	}
}
