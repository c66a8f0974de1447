package org.allianceworkbench.analysis.internal.mixed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.allianceworkbench.analysis.internal.data.Levels;
import org.allianceworkbench.analysis.mixed.MixedFit;
import org.allianceworkbench.analysis.mixed.design.DegreesOfFreedom;
import org.allianceworkbench.analysis.mixed.inference.Estimate;
import org.allianceworkbench.analysis.mixed.inference.FTest;
import org.allianceworkbench.analysis.mixed.inference.FixedEffect;
import org.allianceworkbench.analysis.mixed.inference.Inference;
import org.allianceworkbench.analysis.mixed.inference.MarginalMeans;
import org.allianceworkbench.analysis.mixed.inference.TermTest;
import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.NumberStyle;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.report.TableCell;
import org.allianceworkbench.report.TableColumn;
import org.allianceworkbench.report.TableNote;
import org.allianceworkbench.report.TableRow;

/**
 * Tables and values of the fixed effects, of terms and of means.
 *
 * @param fit the fit
 * @param inference by the method asked for
 * @param names what effects are called
 */
record EffectTables(MixedFit fit, Inference inference, EffectNames names) {

	private static final NumberStyle T = NumberStyle.TWO_DECIMALS;

	/** Name of a method in values. */
	static String key(DegreesOfFreedom method) {
		return switch (method) {
			case SATTERTHWAITE -> "satt";
			case KENWARD_ROGER -> "kr";
			case RESIDUAL -> "residual";
			case NONE -> "z";
		};
	}

	private String level() {
		return Levels.label(fit.model().confidence());
	}

	/** Values of the fixed effects: by the method asked for, and beside it Satterthwaite's, which cost nothing. */
	void values(ReportBuilder report) {
		String ci = Levels.key(fit.model().confidence());
		for (FixedEffect plain : fit.fixedEffects(fit.inference(DegreesOfFreedom.NONE))) {
			String at = "fixed/" + plain.name() + "/";
			report.value(at + "estimate", plain.estimate().value()).value(at + "se", plain.estimate().se())
					.value(at + "t", plain.estimate().t());
		}
		for (FixedEffect effect : fit.fixedEffects(inference)) {
			String at = "fixed/" + effect.name() + "/";
			Estimate e = effect.estimate();
			report.value(at + "df", e.df()).value(at + "p", e.p()).value(at + ci + "_lo", e.low())
					.value(at + ci + "_hi", e.high());
		}
		named(report, inference, fit.model().degreesOfFreedom());
		if (fit.model().degreesOfFreedom() != DegreesOfFreedom.SATTERTHWAITE) {
			named(report, fit.inference(DegreesOfFreedom.SATTERTHWAITE), DegreesOfFreedom.SATTERTHWAITE);
		}
		List<String> fixed = fit.design().fixed().names();
		for (int i = 0; i < fixed.size(); i++) {
			for (int j = i + 1; j < fixed.size(); j++) {
				report.value("fixed_vcov/" + fixed.get(i) + "~" + fixed.get(j) + "/cov",
						fit.optimum().covariance().getEntry(i, j));
			}
		}
	}

	private void named(ReportBuilder report, Inference by, DegreesOfFreedom method) {
		String key = key(method) + "_";
		String ci = Levels.key(fit.model().confidence());
		for (FixedEffect effect : fit.fixedEffects(by)) {
			String at = "fixed/" + effect.name() + "/" + key;
			Estimate e = effect.estimate();
			report.value(at + "se", e.se()).value(at + "df", e.df()).value(at + "t", e.t()).value(at + "p", e.p())
					.value(at + ci + "_lo", e.low()).value(at + ci + "_hi", e.high());
		}
	}

	/** The fixed effects. */
	Block.TableBlock fixed(List<String> notes) {
		List<TableRow> rows = new ArrayList<>();
		String se = key(fit.model().degreesOfFreedom()) + "_se";
		for (FixedEffect effect : fit.fixedEffects(inference)) {
			Estimate e = effect.estimate();
			NumberStyle style = Digits.of(e.se());
			String at = "fixed/" + effect.name() + "/";
			rows.add(TableRow.of(TableCell.text(names.of(effect.name())), TableCell.number(e.value(), style, at + "estimate"),
					TableCell.number(e.se(), style, at + se), TableCell.number(e.t(), T, at + "t"), Digits.df(e.df(), at + "df"),
					Digits.p(e.p(), at + "p"), Digits.interval(e.low(), e.high(), style, "no df")));
		}
		fit.design().fixed().dropped().forEach(d -> rows.add(TableRow.of(TableCell.text(names.of(d.name())),
				new TableCell.Absent("not estimable"), TableCell.BLANK, TableCell.BLANK, TableCell.BLANK, TableCell.BLANK,
				TableCell.BLANK)));
		return new Block.TableBlock("fixed", "Fixed Effects", List.of(TableColumn.stub("Effect"), TableColumn.number("Estimate"),
				TableColumn.number("SE"), TableColumn.number(fit.model().degreesOfFreedom() == DegreesOfFreedom.NONE ? "z" : "t"),
				TableColumn.number("df"), TableColumn.number("p"), TableColumn.interval(level())), rows,
				List.of(TableNote.general(String.join(" ", notes))));
	}

	/** F tests of the terms, with their values. */
	Block.TableBlock terms(ReportBuilder report, int type) {
		TermTest.Type asked = type == 2 ? TermTest.Type.TWO : TermTest.Type.THREE;
		String prefix = "anova" + type + "_" + key(fit.model().degreesOfFreedom()) + "/";
		List<TermTest> tests = fit.termTests(asked, inference);
		tests.forEach(test -> values(report, prefix, test));
		if (fit.model().degreesOfFreedom() != DegreesOfFreedom.SATTERTHWAITE) {
			fit.termTests(asked, fit.inference(DegreesOfFreedom.SATTERTHWAITE)).forEach(test -> values(report, "anova" + type
					+ "_satt/", test));
		}
		List<TableRow> rows = new ArrayList<>();
		for (TermTest term : tests) {
			FTest f = term.test();
			String at = prefix + term.term() + "/";
			rows.add(TableRow.of(TableCell.text(names.term(term.term())), TableCell.number(f.f(), T, at + "F"),
					TableCell.count(f.numeratorDf()), Digits.df(f.denominatorDf(), at + "den_df"), Digits.p(f.p(), at + "p")));
		}
		String what = type == 2 ? "Type II: each term after all terms that do not contain it."
				: "Type III: categories of other terms averaged with equal weights.";
		return new Block.TableBlock("terms", "F Tests of Terms", List.of(TableColumn.stub("Term"), TableColumn.number("F"),
				TableColumn.number("df1"), TableColumn.number("df2"), TableColumn.number("p")), rows,
				List.of(TableNote.general(what)));
	}

	private static void values(ReportBuilder report, String prefix, TermTest term) {
		FTest f = term.test();
		String at = prefix + term.term() + "/";
		report.value(at + "F", f.f()).value(at + "num_df", f.numeratorDf()).value(at + "den_df", f.denominatorDf())
				.value(at + "p", f.p());
	}

	/** Estimated marginal means of combinations of categories, and their differences. */
	List<Block.TableBlock> means(ReportBuilder report, List<String> by, ModelData data) {
		List<MarginalMeans.Mean> means = fit.means(inference).means(by, Map.of());
		List<TableRow> rows = new ArrayList<>();
		for (MarginalMeans.Mean mean : means) {
			String at = "means/" + name(mean) + "/";
			rows.add(row(report, at, label(mean, data), mean.estimate(), mean.estimable()));
		}
		List<TableRow> differences = new ArrayList<>();
		for (MarginalMeans.Difference d : fit.means(inference).differences(means)) {
			boolean estimable = d.first().estimable() && d.second().estimable();
			differences.add(row(report, "difference/" + name(d.first()) + "~" + name(d.second()) + "/", label(d.first(), data)
					+ " minus " + label(d.second(), data), d.estimate(), estimable));
		}
		List<TableColumn> columns = List.of(TableColumn.stub("Group"), TableColumn.number("Estimate"), TableColumn.number("SE"),
				TableColumn.number("df"), TableColumn.interval(level()), TableColumn.number("p"));
		return List.of(new Block.TableBlock("means", "Estimated Marginal Means", columns, rows, List.of(TableNote.general(
				"Other categories averaged with equal weights, numeric predictors at their means. p: against 0."))),
				new Block.TableBlock("differences", "Differences of Means", columns, differences, List.of(TableNote.general(
						"Not corrected for the number of comparisons."))));
	}

	private static TableRow row(ReportBuilder report, String at, String label, Estimate e, boolean estimable) {
		if (!estimable) {
			return TableRow.of(TableCell.text(label), new TableCell.Absent("not estimable"), TableCell.BLANK, TableCell.BLANK,
					TableCell.BLANK, TableCell.BLANK);
		}
		report.value(at + "estimate", e.value()).value(at + "se", e.se()).value(at + "df", e.df()).value(at + "p", e.p())
				.value(at + "lo", e.low()).value(at + "hi", e.high());
		NumberStyle style = Digits.of(e.se());
		return TableRow.of(TableCell.text(label), TableCell.number(e.value(), style, at + "estimate"),
				TableCell.number(e.se(), style, at + "se"), Digits.df(e.df(), at + "df"),
				Digits.interval(e.low(), e.high(), style, "no df"), Digits.p(e.p(), at + "p"));
	}

	private static String name(MarginalMeans.Mean mean) {
		return mean.categories().entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).collect(Collectors.joining(","));
	}

	/** What people call the combination of categories. */
	static String label(MarginalMeans.Mean mean, ModelData data) {
		return mean.categories().entrySet().stream().map(e -> data.label(e.getKey(), e.getValue()))
				.collect(Collectors.joining(", "));
	}
}
