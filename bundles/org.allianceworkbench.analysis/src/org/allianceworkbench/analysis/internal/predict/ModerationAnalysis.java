package org.allianceworkbench.analysis.internal.predict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.Analysis;
import org.allianceworkbench.analysis.AnalysisException;
import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.OptionValues;
import org.allianceworkbench.analysis.internal.data.KeyIndex;
import org.allianceworkbench.analysis.internal.statistics.FisherF;
import org.allianceworkbench.analysis.internal.statistics.Sample;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.report.Symbols;
import org.allianceworkbench.table.Progress;

/** Whether the effect of a predictor depends on a moderator: interaction, simple slopes, Johnson-Neyman. */
public final class ModerationAnalysis implements Analysis<ModerationOptions> {

	private static final int LEAST = 6;
	private static final int FEW_VALUES = 2;

	@Override
	public String id() {
		return "moderation";
	}

	@Override
	public String title() {
		return "Moderation";
	}

	@Override
	public String question() {
		return "For whom does the alliance matter: does the effect of a predictor depend on another variable?";
	}

	@Override
	public Class<ModerationOptions> optionsType() {
		return ModerationOptions.class;
	}

	@Override
	public List<DesignKey> keys() {
		return List.of(DesignKey.SITE, DesignKey.ARM, DesignKey.CLIENT, DesignKey.OCCASION, DesignKey.ROLE);
	}

	@Override
	public Report run(AnalysisInput input, ModerationOptions options, Progress progress) {
		ReportBuilder report = new ReportBuilder(id(), title() + ": " + Frame.names(input, options.predictor(), options.outcome())
				+ " by " + Frame.names(input, options.moderator())).options(OptionValues.json(options));
		Frame frame = new Frame(input, options.categorical(), title());
		Term outcome = frame.number(options.outcome(), options.outcomeAt(), "outcomeAt");
		List<Term> terms = new ArrayList<>(frame.predictors(options.covariates()));
		Term predictor = frame.single(options.predictor(), options.predictorAt(), "predictorAt");
		Optional<KeyIndex> categories = frame.isCategorical(options.moderator())
				? Optional.of(frame.categories(options.moderator()))
				: Optional.empty();
		List<Term> moderators = categories.isPresent() ? frame.predictor(options.moderator())
				: List.of(frame.number(options.moderator(), Optional.empty(), "moderator"));
		if (moderators.isEmpty()) {
			throw new AnalysisException("The moderator has one category only.",
					"Choose a moderator that differs.");
		}
		terms.add(predictor);
		terms.addAll(moderators);
		for (Term moderator : moderators) {
			double[] product = new double[frame.cases().size()];
			Arrays.setAll(product, i -> predictor.values()[i] * moderator.values()[i]);
			terms.add(new Term(predictor.name() + ":" + moderator.name(), predictor.label() + " × " + moderator.label(),
					product));
		}
		List<Term> all = new ArrayList<>(terms.subList(0, terms.size() - moderators.size()));
		all.add(outcome);
		int[] rows = frame.complete(report, all, LEAST);
		frame.used(report, rows.length);
		Regression model = Regression.of(outcome, terms, rows, options.confidence());
		model.values(report, "");
		int slope = terms.size() - 2 * moderators.size();
		int[] products = IntStream.range(0, moderators.size()).map(k -> terms.size() - moderators.size() + k + 1).toArray();
		double without = model.fit().residualSquaresWithout(products);
		double f = (without - model.fit().residualSquares()) / products.length / (model.fit().residualSquares() / model.fit()
				.df());
		double p = FisherF.upper(f, products.length, model.fit().df());
		double total = new Sample(model.fit().y()).sumOfSquares();
		report.value("interaction/F", f).value("interaction/df1", products.length).value("interaction/df2", model.fit().df())
				.value("interaction/p", p).value("interaction/dR2", (without - model.fit().residualSquares()) / total);
		List<SimpleSlope> slopes = slopes(model, slope, products, moderators, categories, rows, options);
		for (SimpleSlope s : slopes) {
			report.value(s.key() + "/est", s.estimate()).value(s.key() + "/se", s.se()).value(s.key() + "/t", s.t())
					.value(s.key() + "/p", s.p()).value(s.key() + "/ci_lo", s.interval(options.confidence()).low())
					.value(s.key() + "/ci_hi", s.interval(options.confidence()).high());
		}
		double[] moderator = Arrays.stream(rows).mapToDouble(i -> moderators.get(0).values()[i]).toArray();
		boolean graded = categories.isEmpty() && distinct(moderator) > FEW_VALUES;
		String called = KeyIndex.title(input.table().column(options.moderator()));
		ModerationText text = new ModerationText(model, slope, products, predictor, moderators, slopes, moderator, graded,
				called, frame.titles(options.covariates()), frame.coding(), options);
		text.write(report, f, p);
		ModerationScript.add(report, input, frame, text, categories.isPresent());
		return report.build();
	}

	private static long distinct(double[] values) {
		return Arrays.stream(values).distinct().count();
	}

	private static List<SimpleSlope> slopes(Regression model, int slope, int[] products, List<Term> moderators,
			Optional<KeyIndex> categories, int[] rows, ModerationOptions options) {
		List<SimpleSlope> slopes = new ArrayList<>();
		if (categories.isPresent()) {
			KeyIndex index = categories.get();
			for (int c = 0; c < index.size(); c++) {
				double[] weights = new double[products.length];
				if (c > 0) {
					weights[c - 1] = 1;
				}
				slopes.add(SimpleSlope.of("slope_" + options.moderator() + index.categories().get(c).code(),
						index.categories().get(c).label(), model, slope, products, weights));
			}
			return slopes;
		}
		Term moderator = moderators.get(0);
		double[] values = Arrays.stream(rows).mapToDouble(i -> moderator.values()[i]).toArray();
		if (distinct(values) <= FEW_VALUES) {
			Arrays.stream(values).distinct().sorted()
					.forEach(v -> slopes.add(SimpleSlope.of("slope_" + moderator.name() + plain(v),
					"at " + plain(v), model, slope, products, new double[] { v })));
			return slopes;
		}
		Sample sample = new Sample(values);
		String[] keys = { "_low", "_mean", "_high" };
		String[] labels = { "one SD below the mean", "at the mean", "one SD above the mean" };
		for (int k = 0; k < keys.length; k++) {
			double at = sample.mean() + (k - 1) * sample.sd();
			slopes.add(SimpleSlope.of("slope_" + moderator.name() + keys[k], Symbols.minus(String.format(Locale.ROOT,
					"%s (%.2f)", labels[k], at)), model, slope, products, new double[] { at }));
		}
		return slopes;
	}

	private static String plain(double value) {
		return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
	}
}
