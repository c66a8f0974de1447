package org.allianceworkbench.analysis.internal.dyads;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.allianceworkbench.analysis.internal.convention.Convention;
import org.allianceworkbench.analysis.internal.data.Levels;
import org.allianceworkbench.analysis.internal.mixed.Digits;
import org.allianceworkbench.analysis.mixed.MixedFit;
import org.allianceworkbench.analysis.mixed.covariance.CovarianceParameter.Kind;
import org.allianceworkbench.analysis.mixed.design.DegreesOfFreedom;
import org.allianceworkbench.analysis.mixed.diagnostics.Warning;
import org.allianceworkbench.analysis.mixed.inference.Estimate;
import org.allianceworkbench.analysis.mixed.inference.InformationCriteria;
import org.allianceworkbench.analysis.mixed.inference.VarianceComponent;
import org.allianceworkbench.analysis.mixed.inference.VarianceEstimate;
import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.NumberStyle;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.report.TableCell;
import org.allianceworkbench.report.TableColumn;
import org.allianceworkbench.report.TableNote;
import org.allianceworkbench.report.TableRow;

/**
 * Values and tables of a fit whose effects are not told apart by role.
 *
 * @param fit the fit
 * @param names what people call an effect
 */
public record PlainFit(MixedFit fit, UnaryOperator<String> names) {

	private String ci() {
		return Levels.key(fit.model().confidence());
	}

	/** An effect by the model's method; empty when it is not in the model. */
	public Optional<Estimate> effect(String name) {
		int at = fit.design().fixed().names().indexOf(name);
		return at < 0 ? Optional.empty() : Optional.of(fit.inference().estimate(unit(at), fit.model().confidence()));
	}

	private double[] unit(int at) {
		double[] unit = new double[fit.design().fixed().size()];
		unit[at] = 1;
		return unit;
	}

	/** Fixed effects with their covariances, variances, criteria. */
	public PlainFit values(ReportBuilder report) {
		List<String> fixed = fit.design().fixed().names();
		for (int i = 0; i < fixed.size(); i++) {
			double[] unit = unit(i);
			RoleValues.write(report, fit, ci(), "fixed/" + fixed.get(i) + "/",
					by -> Optional.of(by.estimate(unit, fit.model().confidence())));
			for (int j = i + 1; j < fixed.size(); j++) {
				report.value("fixed_vcov/" + fixed.get(i) + "~" + fixed.get(j) + "/cov",
						fit.optimum().covariance().getEntry(i, j));
			}
		}
		for (VarianceComponent c : fit.components()) {
			String at = at(c);
			value(report, at + (c.kind() == Kind.VARIANCE ? "var" : c.kind() == Kind.COVARIANCE ? "cov" : "corr"), c.estimate());
			c.standardised().ifPresent(s -> value(report, at + (c.kind() == Kind.VARIANCE ? "sd" : "corr"), s));
		}
		RoleValues.criteria(report, fit);
		return this;
	}

	private static String at(VarianceComponent c) {
		return "vc/" + c.group() + "/" + (c.first().equals(c.second()) ? c.first() : c.first() + "~" + c.second()) + "/";
	}

	private void value(ReportBuilder report, String name, VarianceEstimate e) {
		report.value(name, e.value()).value(name + "/se", e.se()).value(name + "/" + ci() + "_lo", e.low())
				.value(name + "/" + ci() + "_hi", e.high());
	}

	/** The fixed effects with tests and intervals. */
	public Block.TableBlock effects(String id, String title, String note) {
		List<TableRow> rows = new ArrayList<>();
		for (String name : fit.design().fixed().names()) {
			rows.add(row(names.apply(name), effect(name).orElseThrow(), "fixed/" + name));
		}
		fit.design().fixed().dropped().forEach(d -> rows.add(TableRow.of(TableCell.text(names.apply(d.name())),
				new TableCell.Absent("not estimable"), TableCell.BLANK, TableCell.BLANK, TableCell.BLANK, TableCell.BLANK,
				TableCell.BLANK)));
		return new Block.TableBlock(id, title, columns(), rows, List.of(TableNote.general((method() + " " + note).strip())));
	}

	/** Columns of {@link #row}. */
	public List<TableColumn> columns() {
		return List.of(TableColumn.stub("Effect"), TableColumn.number("Estimate"), TableColumn.number("SE"),
				TableColumn.interval(Levels.label(fit.model().confidence())),
				TableColumn.number(fit.model().degreesOfFreedom() == DegreesOfFreedom.NONE ? "z" : "t"), TableColumn.number("df"),
				TableColumn.number("p"));
	}

	/** An effect with SE, interval, t, df and p. */
	public static TableRow row(String label, Estimate e, String at) {
		NumberStyle style = Digits.of(e.se());
		return TableRow.of(TableCell.text(label), TableCell.number(e.value(), style, at + "/estimate"),
				TableCell.number(e.se(), style, at + "/se"), Digits.interval(e.low(), e.high(), style, "no df"),
				TableCell.number(e.t(), NumberStyle.TWO_DECIMALS, at + "/t"), Digits.df(e.df(), at + "/df"),
				Digits.p(e.p(), at + "/p"));
	}

	/** How it was estimated and tested. */
	public String method() {
		return (fit.model().reml() ? "Restricted maximum likelihood; " : "Maximum likelihood; ")
				+ switch (fit.model().degreesOfFreedom()) {
					case SATTERTHWAITE -> "degrees of freedom after Satterthwaite.";
					case KENWARD_ROGER -> "standard errors and degrees of freedom after Kenward and Roger.";
					case RESIDUAL -> "degrees of freedom: rows minus fixed effects.";
					case NONE -> "tests by the normal distribution.";
				};
	}

	/** The variances by level. */
	public Block.TableBlock variances() {
		List<TableRow> rows = new ArrayList<>();
		for (VarianceComponent c : fit.components()) {
			boolean variance = c.kind() == Kind.VARIANCE;
			VarianceEstimate e = variance ? c.estimate() : c.standardised().orElse(c.estimate());
			NumberStyle style = variance ? Digits.of(e.se()) : NumberStyle.CORRELATION;
			String at = at(c) + (variance ? "var" : "corr");
			rows.add(TableRow.of(TableCell.text(label(c)), TableCell.number(e.value(), style, at),
					Double.isNaN(e.se()) ? new TableCell.Absent("at the boundary") : TableCell.number(e.se(), style, at + "/se"),
					Digits.interval(e.low(), e.high(), style, "at the boundary")));
		}
		return new Block.TableBlock("variances", "Variances", List.of(TableColumn.stub("Part"), TableColumn.number("Estimate"),
				TableColumn.number("SE"), TableColumn.interval(Levels.label(fit.model().confidence()))), rows,
				List.of(TableNote.general("Intervals by the standard errors, on the logarithm of variances and Fisher's z of "
						+ "correlations.")));
	}

	private String label(VarianceComponent c) {
		String group = switch (c.group()) {
			case "therapist" -> "Between therapists";
			case "client" -> "Between dyads";
			default -> "Residual";
		};
		String effects = c.first().equals(c.second()) ? names.apply(c.first()) : names.apply(c.first()) + " with "
				+ names.apply(c.second());
		return group.equals("Residual") ? group : group + (c.first().equals("(Intercept)") && c.second().equals("(Intercept)")
				? ""
				: ": " + effects);
	}

	/** Likelihood and criteria. */
	public Block.TableBlock criteria(Convention convention) {
		InformationCriteria c = fit.criteria();
		boolean spss = convention == Convention.SPSS;
		NumberStyle style = NumberStyle.TWO_DECIMALS;
		List<TableRow> rows = List.of(
				TableRow.of(TableCell.text(fit.model().reml() ? "Restricted log likelihood" : "Log likelihood"),
						TableCell.number(c.logLik(), style, "fit/logLik")),
				TableRow.of(TableCell.text("AIC"), TableCell.number(spss ? c.aicSpss() : c.aic(), style,
						spss ? "fit/AIC_spss" : "fit/AIC")),
				TableRow.of(TableCell.text("BIC"), TableCell.number(spss ? c.bicSpss() : c.bic(), style,
						spss ? "fit/BIC_spss" : "fit/BIC")),
				TableRow.of(TableCell.text("Parameters"), TableCell.count(c.parameters())));
		return new Block.TableBlock("fit", "Fit", List.of(TableColumn.stub("Criterion"), TableColumn.number("Value")), rows,
				List.of(convention.note(Convention.Matter.INFORMATION_CRITERIA)));
	}

	/**
	 * Says what a reader must know.
	 *
	 * @param remedy option that leaves a group's differences out, by the group
	 */
	public void warn(ReportBuilder report, UnaryOperator<String> remedy) {
		fit.optimum().certificate().boundary().forEach(b -> report.warn("The " + switch (b.group()) {
			case "therapist" -> "variance between therapists";
			case "client" -> "variance between dyads";
			default -> "residual covariance";
		} + " lies on a boundary (0, or effects perfectly correlated); tests and intervals of the effects take that as known.",
				remedy.apply(b.group())));
		for (Warning warning : fit.warnings()) {
			String text = warning.message().replace("groups of therapist", "therapists")
					.replace("group of therapist", "therapist")
					.replace("groups of client", "dyads").replace("group of client", "dyad");
			switch (warning.kind()) {
				case NOT_IDENTIFIED -> report.warn("The data can't tell some variances apart: the likelihood is flat in them.",
						"Leave a level out, or keep more rows.");
				case NOT_CONVERGED -> report.warn(RoleWarnings.NOT_CONVERGED, "Try a simpler model.");
				case FEW_GROUPS -> report.warn(text,
						"Read the level's variance with care; df=kenward-roger is the safest with few groups.");
				case NOT_ESTIMABLE, CONSTANT_WITHIN -> report.warn(text, "Leave it out, or choose another predictor.");
				case SINGULAR, SINGLE_MEMBERS, MIXED_LEVELS, EXCLUDED -> {
					// said above, or meant as it is
				}
			}
		}
	}
}
