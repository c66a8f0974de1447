package org.allianceworkbench.analysis.internal.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.Analysis;
import org.allianceworkbench.analysis.AnalysisException;
import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.OptionValues;
import org.allianceworkbench.analysis.internal.apa.Apa;
import org.allianceworkbench.analysis.internal.apa.Checks;
import org.allianceworkbench.analysis.internal.citation.Works;
import org.allianceworkbench.analysis.internal.script.R;
import org.allianceworkbench.analysis.internal.script.Scripts;
import org.allianceworkbench.analysis.internal.script.Spss;
import org.allianceworkbench.analysis.internal.statistics.Sample;
import org.allianceworkbench.report.Axis;
import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.Figure;
import org.allianceworkbench.report.NumberStyle;
import org.allianceworkbench.report.Prose;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.report.TableCell;
import org.allianceworkbench.report.TableColumn;
import org.allianceworkbench.report.TableNote;
import org.allianceworkbench.report.TableRow;
import org.allianceworkbench.report.Wording;
import org.allianceworkbench.table.Progress;

/** Scores of scales by the usual rules for missing items, and how much the rule matters. */
public final class ScoringAnalysis implements Analysis<ScoringOptions> {

	/** A rule: its name among the values, in words, the share of items that may be missing, and whether a sum is wanted. */
	private record Rule(String key, String words, double share, boolean sum) {
	}

	@Override
	public String id() {
		return "scoring";
	}

	@Override
	public String title() {
		return "Scores of Scales";
	}

	@Override
	public String question() {
		return "What are the scores of a scale, and how many depend on how missing items are treated?";
	}

	@Override
	public Class<ScoringOptions> optionsType() {
		return ScoringOptions.class;
	}

	@Override
	public List<DesignKey> keys() {
		return List.of(DesignKey.SITE, DesignKey.CLIENT, DesignKey.OCCASION, DesignKey.ROLE);
	}

	@Override
	public List<String> mentioned(java.util.Map<String, String> options) {
		return Arrays.stream(options.getOrDefault("scales", "").split(",")).map(s -> s.replaceFirst("^[^=]*=", ""))
				.flatMap(s -> Arrays.stream(s.split("\\+"))).map(String::strip).filter(s -> !s.isEmpty()).toList();
	}

	@Override
	public Report run(AnalysisInput input, ScoringOptions options, Progress progress) {
		ReportBuilder report = new ReportBuilder(id(), title()).options(OptionValues.json(options))
				.n("rows", input.table().rowCount());
		List<Scale> scales = options.scales().stream().map(s -> Scale.of(input, s, options)).toList();
		List<Rule> rules = List.of(new Rule("mean" + percent(1 - options.missing()), "mean of answered items, at most "
				+ percent(options.missing()) + "% missing", options.missing(), false),
				new Rule("sum_complete", "sum, none missing", 0, true), new Rule("prorated" + percent(options.prorated()),
						"prorated sum, at most " + percent(options.prorated()) + "% missing", options.prorated(), true));
		List<TableRow> rows = new ArrayList<>();
		boolean any = false;
		for (Scale scale : scales) {
			rows.add(TableRow.group(scale.name() + " (" + Wording.count(scale.items().size(), "item") + ")"));
			for (Rule rule : rules) {
				double[] scores = scale.scores(rule.share(), rule.sum());
				any |= Arrays.stream(scores).anyMatch(Double::isFinite);
				rows.add(row(report, scale, rule, scores));
			}
			progress.checkCancelled();
		}
		if (!any) {
			throw new AnalysisException("No row has enough answers for any of the scales.",
					"Check the items and their missing-value definitions.");
		}
		for (Scale scale : scales) {
			long helped = IntStream.range(0, scale.answers().length).filter(r -> scale.missing(r) > 0
					&& Double.isFinite(scale.mean(r, options.missing()))).count();
			long lost = IntStream.range(0, scale.answers().length).filter(r -> !Double.isFinite(scale.mean(r, options.missing())))
					.count();
			report.finding(scale.name(), ": ", Wording.count(scale.answers().length - lost, "score"), ", ", helped,
					" of them with missing items", lost > 0 ? "; " + Wording.count(lost, "row has", "rows have")
							+ " too few answers." : ".");
		}
		report.add(new Block.TableBlock("scores", "Scores by Rule", List.of(TableColumn.stub("Rule"), TableColumn.number("n"),
				TableColumn.number("With missing items"), TableColumn.number("M"), TableColumn.number("SD"),
				TableColumn.number("Min"),
				TableColumn.number("Max")), rows,
				List.of(TableNote.general("A prorated sum is the mean of the answered items times the "
						+ "number of items."))));
		report.figure(figure(scales, options));
		Checks checks = new Checks();
		scales.forEach(s -> checks(checks, s, options));
		checks.write(report);
		report.method("Scales were scored as the mean of the answered items where at most ", percent(options.missing()),
				"% were missing",
				options.reverse().isEmpty() ? "" : ", after reversing " + String.join(", ", options.reverse()),
				" (Fayers & Machin, 2016).");
		report.reference(Works.FAYERS_MACHIN_2016);
		script(report, input, options, scales, rules);
		return report.build();
	}

	/** What became of the rows of each scale. */
	private static Figure figure(List<Scale> scales, ScoringOptions options) {
		double[][] shares = new double[3][scales.size()];
		for (int s = 0; s < scales.size(); s++) {
			Scale scale = scales.get(s);
			int n = scale.answers().length;
			for (int row = 0; row < n; row++) {
				shares[scale.missing(row) == 0 ? 0 : Double.isFinite(scale.mean(row, options.missing())) ? 1 : 2][s] += 1.0 / n;
			}
		}
		return new Figure.Bars("rows", "Complete Answers, Missing Items and Rows Without a Score",
				Axis.of("Share of the rows").within(0, 1), scales.stream().map(Scale::name).toList(),
				List.of(new Figure.Part("All items answered", shares[0]), new Figure.Part("Scored with missing items", shares[1]),
						new Figure.Part("Too few answers", shares[2])), new NumberStyle(NumberStyle.Kind.PERCENT, 0),
				Prose.of("Bars of ", Wording.count(scales.size(), "scale"),
				" divided by whether all items are answered, a score rests on fewer, or "
						+ "there are too few."), Prose.NONE);
	}

	/** Whether the mean of the answered items can stand for the others: item means alike, and missing items rare. */
	private static void checks(Checks checks, Scale scale, ScoringOptions options) {
		int n = scale.answers().length;
		int k = scale.items().size();
		double[] means = IntStream.range(0, k).mapToDouble(j -> Sample.mean(IntStream.range(0, n)
				.mapToDouble(r -> scale.answers()[r][j]).filter(Double::isFinite).toArray())).toArray();
		double[] sd = IntStream.range(0, k).mapToDouble(j -> new Sample(IntStream.range(0, n)
				.mapToDouble(r -> scale.answers()[r][j]).filter(Double::isFinite).toArray()).sd()).toArray();
		double range = (Arrays.stream(means).max().orElse(0) - Arrays.stream(means).min().orElse(0)) / Sample.mean(sd);
		if (Double.isFinite(range)) {
			checks.add(scale.name() + ": range of the items' means, in their mean SD", Apa.number(range, ""), range > 1
					? "Items differ in difficulty: which one is missing changes the score" : "Items are alike enough");
		}
		double helped = (double) IntStream.range(0, n).filter(r -> scale.missing(r) > 0
				&& Double.isFinite(scale.mean(r, options.missing()))).count() / n;
		checks.add(scale.name() + ": scores with missing items", TableCell.number(helped, NumberStyle.PERCENT), helped > 0.1
				? "Many: compare the rules, or impute" : "Few");
	}

	private static String percent(double share) {
		return Long.toString(Math.round(100 * share));
	}

	private static TableRow row(ReportBuilder report, Scale scale, Rule rule, double[] scores) {
		Sample sample = new Sample(Arrays.stream(scores).filter(Double::isFinite).toArray());
		String at = scale.name() + "_" + rule.key() + "/";
		long helped = IntStream.range(0, scores.length).filter(r -> Double.isFinite(scores[r]) && scale.missing(r) > 0).count();
		report.value(at + "N_valid", sample.n()).value(at + "mean", sample.mean()).value(at + "sd", sample.sd())
				.value(at + "min", sample.min()).value(at + "max", sample.max()).value(at + "with_missing", helped);
		return TableRow.of(TableCell.text(rule.words()), TableCell.number(sample.n(), NumberStyle.INTEGER, at + "N_valid"),
				TableCell.count(helped), Apa.number(sample.mean(), at + "mean"), Apa.number(sample.sd(), at + "sd"),
				Apa.number(sample.min(), at + "min"), Apa.number(sample.max(), at + "max"));
	}

	private void script(ReportBuilder report, AnalysisInput input, ScoringOptions options, List<Scale> scales, List<Rule> rules) {
		Scripts scripts = Scripts.of(input, title());
		scales.forEach(s -> scripts.uses(s.items()));
		for (String item : options.reverse()) {
			double ends = options.lowest().orElseThrow() + options.highest().orElseThrow();
			scripts.compute(item, R.number(ends) + " - " + R.column(item), R.number(ends) + " - " + Spss.name(item));
		}
		scripts.r("score <- function(items, share, sum) {  # mean of the answered items, times their number for a sum",
				"  x <- d[, items, drop = FALSE]",
				"  y <- ifelse(rowSums(is.na(x)) <= share * length(items) + 1e-9, rowMeans(x, na.rm = TRUE), NA)",
				"  na.omit(if (sum) y * length(items) else y)", "}");
		for (Scale scale : scales) {
			for (Rule rule : rules) {
				String call = "score(" + R.texts(scale.items()) + ", " + R.number(rule.share()) + ", "
						+ (rule.sum() ? "TRUE" : "FALSE") + ")";
				String at = scale.name() + "_" + rule.key() + "/";
				if (Arrays.stream(scale.scores(rule.share(), rule.sum())).filter(Double::isFinite).count() > 1) {
					scripts.result(at + "N_valid", "length(" + call + ")").result(at + "mean", "mean(" + call + ")")
							.result(at + "sd",
							"sd(" + call + ")");
				}
			}
			long least = (long) Math.ceil((1 - options.missing()) * scale.items().size() - 1e-9);
			scripts.spss("COMPUTE " + Spss.name(scale.name()) + " = MEAN." + least + "(" + scale.items().stream().map(Spss::name)
					.collect(Collectors.joining(", ")) + ").");
		}
		scripts.spss("EXECUTE.", "DESCRIPTIVES VARIABLES=" + Spss.names(scales.stream().map(Scale::name).toList()) + ".");
		scripts.addTo(report);
	}
}
