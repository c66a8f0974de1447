package org.allianceworkbench.analysis.internal.mixed;

import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.analysis.internal.convention.Convention;
import org.allianceworkbench.analysis.mixed.MixedFit;
import org.allianceworkbench.analysis.mixed.design.Design;
import org.allianceworkbench.analysis.mixed.inference.ExplainedVariance;
import org.allianceworkbench.analysis.mixed.inference.InformationCriteria;
import org.allianceworkbench.analysis.mixed.inference.RandomEffects;
import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.NumberStyle;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.report.TableCell;
import org.allianceworkbench.report.TableColumn;
import org.allianceworkbench.report.TableNote;
import org.allianceworkbench.report.TableRow;
import org.allianceworkbench.report.Wording;

/**
 * Tables and values of the model as a whole: levels, fit, explained variance, predicted random effects.
 *
 * @param fit the fit
 * @param names what effects are called
 * @param data the data under the model's names
 */
record FitTables(MixedFit fit, EffectNames names, ModelData data) {

	private static final int MOST_GROUPS = 100;
	private static final NumberStyle FIT = NumberStyle.decimals(2);

	/** How many groups of each level. */
	Block.TableBlock levels(ReportBuilder report) {
		List<TableRow> rows = new ArrayList<>();
		for (Design.GroupingFacts g : fit.design().groupings()) {
			report.value("ngroups/" + g.name(), g.groups());
			rows.add(TableRow.of(TableCell.text(names.sentence(g.name())), TableCell.count(g.groups()),
					TableCell.count(g.smallest()),
					TableCell.count(g.largest()), TableCell.number((double) fit.likelihood().rows() / g.groups(),
							NumberStyle.decimals(1))));
		}
		rows.add(TableRow.of(TableCell.text("Rows"), TableCell.count(fit.likelihood().rows()), TableCell.BLANK, TableCell.BLANK,
				TableCell.BLANK));
		return new Block.TableBlock("levels", "Levels", List.of(TableColumn.stub("Level"), TableColumn.number("n"),
				TableColumn.number("Fewest").under("Rows in a group"), TableColumn.number("Most").under("Rows in a group"),
				TableColumn.number("Mean").under("Rows in a group")), rows, List.of());
	}

	/** Likelihood, criteria, explained variance. */
	Block.TableBlock fit(ReportBuilder report, Convention convention) {
		InformationCriteria c = fit.criteria();
		report.value("fit/logLik", c.logLik()).value("fit/m2ll", c.minusTwoLogLik()).value("fit/npar", c.parameters())
				.value("fit/nobs", c.rows()).value("fit/AIC", c.aic()).value("fit/BIC", c.bic())
				.value("fit/AIC_spss", c.aicSpss())
				.value("fit/BIC_spss", c.bicSpss()).verdict("fit/singular", fit.singular())
				.verdict("fit/boundary", fit.singular()).verdict("fit/converged", fit.optimum().certificate().converged());
		ExplainedVariance r2 = fit.explained();
		report.value("marginal_R2", r2.marginalR2()).value("conditional_R2", r2.conditionalR2());
		List<TableRow> rows = List.of(row(fit.optimum().reml() ? "Restricted log likelihood" : "Log likelihood", c.logLik(), FIT,
				"fit/logLik"),
				convention == Convention.R ? row("AIC", c.aic(), FIT, "fit/AIC") : row("AIC", c.aicSpss(), FIT, "fit/AIC_spss"),
				convention == Convention.R ? row("BIC", c.bic(), FIT, "fit/BIC") : row("BIC", c.bicSpss(), FIT, "fit/BIC_spss"),
				TableRow.of(TableCell.text("Parameters"), TableCell.count(c.parameters())),
				row("Marginal R² (predictors)", r2.marginalR2(), NumberStyle.CORRELATION, "marginal_R2"),
				row("Conditional R² (predictors and groups)", r2.conditionalR2(), NumberStyle.CORRELATION, "conditional_R2"));
		return new Block.TableBlock("fit", "Fit", List.of(TableColumn.stub("Criterion"), TableColumn.number("Value")), rows,
				List.of(TableNote.general("R² after Nakagawa et al. (2017)."),
						convention.note(Convention.Matter.INFORMATION_CRITERIA)));
	}

	private static TableRow row(String label, double value, NumberStyle style, String source) {
		return TableRow.of(TableCell.text(label), TableCell.number(value, style, source));
	}

	/** The predicted effect of each group; all are among the values, the table shows the first ones. */
	List<Block.TableBlock> random(ReportBuilder report) {
		List<Block.TableBlock> tables = new ArrayList<>();
		int number = 0;
		for (RandomEffects effects : fit.randomEffects()) {
			List<TableRow> rows = new ArrayList<>();
			for (int g = 0; g < effects.groups().size(); g++) {
				for (int k = 0; k < effects.effects().size(); k++) {
					String at = "blup/" + effects.label() + "/" + effects.groups().get(g) + "/" + effects.effects().get(k) + "/";
					double sd = effects.deviations()[g][k];
					report.value(at + "value", effects.values()[g][k]).value(at + "condsd", sd);
					if (g < MOST_GROUPS) {
						rows.add(TableRow.of(TableCell.text(effects.groups().get(g)),
								TableCell.text(names.of(effects.effects().get(k))),
								TableCell.number(effects.values()[g][k], Digits.of(sd), at + "value"),
								TableCell.number(sd, Digits.of(sd), at + "condsd"))
								.about(data.about(effects.label(), effects.groups().get(g))));
					}
				}
			}
			String more = effects.groups().size() > MOST_GROUPS ? " The first " + MOST_GROUPS + " of " + effects.groups().size()
					+ " groups are shown; all are among the report's values." : "";
			number++;
			tables.add(new Block.TableBlock("random-" + number, "Predicted Effects of "
					+ Wording.capital(names.groups(effects.label())),
					List.of(TableColumn.stub("Group"), TableColumn.stub("Effect"), TableColumn.number("Prediction"),
							TableColumn.number("SD")),
					rows, List.of(TableNote.general("Best linear unbiased predictions with their conditional standard deviations."
					+ more))));
		}
		return tables;
	}
}
