package org.allianceworkbench.analysis.internal.predict;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import org.allianceworkbench.analysis.internal.apa.Apa;
import org.allianceworkbench.analysis.internal.apa.Checks;
import org.allianceworkbench.analysis.internal.citation.Works;
import org.allianceworkbench.analysis.internal.data.Levels;
import org.allianceworkbench.analysis.internal.mixed.Digits;
import org.allianceworkbench.analysis.internal.statistics.Bounds;
import org.allianceworkbench.analysis.internal.statistics.ClusterRobust;
import org.allianceworkbench.analysis.internal.statistics.Correlation;
import org.allianceworkbench.analysis.internal.statistics.StudentT;
import org.allianceworkbench.report.Axis;
import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.Figure;
import org.allianceworkbench.report.NumberStyle;
import org.allianceworkbench.report.Prose;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.report.TableCell;
import org.allianceworkbench.report.TableColumn;
import org.allianceworkbench.report.TableNote;
import org.allianceworkbench.report.TableRow;

/** The blocks of {@link OutcomeAnalysis}. */
record OutcomeText(Term outcome, Term alliance, List<Term> first, List<String> adjusted, int[] rows, Regression larger,
		OutcomeOptions options) {

	void write(ReportBuilder report, Regression smaller, OutcomeAnalysis.Step step, Correlation partial, Correlation change,
			Optional<ClusterRobust> robust, Optional<MixedPart> split) {
		finding(report, step, partial, robust, split);
		report.add(steps(smaller, step));
		report.add(larger.table("coefficients", "Prediction of " + outcome.label(), "", robust,
				robust.isPresent() ? " CR2: clusters are the therapists, " + robust.get().clusters() + "." : ""));
		report.add(correlations(partial, change));
		split.ifPresent(part -> {
			part.values(report, "");
			report.heading("Within and Between Therapists");
			part.tables(report, Set.of("fixed", "components"), "split-", ", Alliance Split by Therapist");
			report.text("Within therapists: a client's value minus the mean of the therapist's clients; between therapists: that "
					+ "mean. If the part between therapists predicts, therapists with better alliances have better outcomes; if "
					+ "the part within does, so do clients with a better alliance than others of their therapist.");
		});
		report.figure(figure());
		Checks checks = new Checks();
		larger.checks(report, checks, true);
		checks.write(report);
		method(report, robust.isPresent());
	}

	private void finding(ReportBuilder report, OutcomeAnalysis.Step step, Correlation partial, Optional<ClusterRobust> robust,
			Optional<MixedPart> split) {
		int j = larger.terms().size();
		double b = larger.fit().beta()[j];
		double p = robust.map(r -> StudentT.twoSided(b / r.standardError(j), r.df()[j])).orElse(larger.p(j));
		Bounds ci = robust.map(r -> larger.interval(j, r)).orElse(larger.interval(j));
		NumberStyle style = Digits.of(robust.map(r -> r.standardError(j)).orElse(larger.fit().standardError(j)));
		report.finding("A point more of ", alliance.label(), " goes with ", TableCell.number(Math.abs(b), style), " points ",
				b < 0 ? "less" : "more", " of ", outcome.label(), options.before().isPresent()
				? " at the same starting point" : "",
				" (B = ", TableCell.number(b, style, "coef/" + alliance.name() + "/estimate"), ", ",
				Levels.label(options.confidence()), " ", TableCell.interval(ci.low(), ci.high(), style), ", ", Apa.pInText(p),
				robust.isPresent() ? " with therapists as clusters" : "",
				ci.low() < 0 && ci.high() > 0 ? "; not reliably different from 0); it explains " : "); it explains ",
				TableCell.number(step.gain(), NumberStyle.PERCENT, "step/dR2"), first.isEmpty() ? " of the variance"
						: " of the variance beyond the other predictors", ". The ", first.isEmpty() ? "" : "partial ",
				"correlation is ", Apa.bounded(partial.r(), "partial_r"), ".");
		split.ifPresent(part -> report.finding("Within therapists the coefficient is ", coefficient(part, "tw"), part.p("tw"),
				", between therapists ", coefficient(part, "tm"), part.p("tm"), "."));
	}

	private static TableCell coefficient(MixedPart part, String effect) {
		return TableCell.number(part.value("fixed/" + effect + "/estimate"), Digits.of(part.value("fixed/" + effect + "/se")),
				"fixed/" + effect + "/estimate");
	}

	private Block.TableBlock steps(Regression smaller, OutcomeAnalysis.Step step) {
		List<TableColumn> columns = List.of(TableColumn.stub("Step"), TableColumn.stub("Predictors"), TableColumn.number("R²"),
				TableColumn.number("Change of R²"), TableColumn.number("F"), TableColumn.number("df1"), TableColumn.number("df2"),
				TableColumn.number("p"));
		String names = adjusted.isEmpty() ? "none" : String.join(", ", adjusted);
		return new Block.TableBlock("steps", "What Alliance Adds", columns, List.of(
				TableRow.of(TableCell.text("1"), TableCell.text(names), Apa.bounded(smaller.fit().rSquared(), ""),
				TableCell.BLANK,
						TableCell.BLANK, TableCell.BLANK, TableCell.BLANK, TableCell.BLANK),
				TableRow.of(TableCell.text("2"), TableCell.text("+ " + alliance.label()),
						Apa.bounded(larger.fit().rSquared(), "model/R2"), Apa.bounded(step.gain(), "step/dR2"),
						Apa.number(step.f(), "step/F"),
						TableCell.count(1), Apa.df(larger.fit().df(), "model/df2"), Apa.p(step.p(), "step/p"))),
				List.of(TableNote.general("F test of the change from step 1 to step 2.")));
	}

	private Block.TableBlock correlations(Correlation partial, Correlation change) {
		Bounds a = partial.interval(options.confidence());
		Bounds b = change.interval(options.confidence());
		return new Block.TableBlock("correlations", "Correlations for Pooling", List.of(TableColumn.stub("Correlation"),
				TableColumn.number("r"), TableColumn.interval(Levels.label(options.confidence())), TableColumn.number("p"),
				TableColumn.number("Fisher's z"), TableColumn.number("SE of z")),
				List.of(TableRow.of(TableCell.text("Partial: both without the other predictors"),
				Apa.bounded(partial.r(), "partial_r"),
						Apa.boundedInterval(a), Apa.p(partial.p(), "partial_r_p"), TableCell.BLANK, TableCell.BLANK),
						TableRow.of(TableCell.text(options.before().isPresent() ? "Residualised change with alliance"
						: "Outcome with alliance"),
								Apa.bounded(change.r(), "r"), Apa.boundedInterval(b), Apa.p(change.p(), "r_p"),
								Apa.fine(Math.log((1 + change.r()) / (1 - change.r())) / 2, "fisher_z"),
								Apa.fine(1 / Math.sqrt(rows.length - 3.0), "fisher_z_se"))),
				List.of(TableNote.general("Residualised change: what the value before leaves of the outcome. Fisher's z pools "
						+ "over sites.")));
	}

	/** Added-variable plot: its slope is the alliance's coefficient. */
	private Figure figure() {
		double[] x = first.isEmpty() ? Arrays.stream(rows).mapToDouble(i -> alliance.values()[i]).toArray()
				: Regression.of(alliance, first, rows, options.confidence()).fit().residuals();
		double[] y = first.isEmpty() ? Arrays.stream(rows).mapToDouble(i -> outcome.values()[i]).toArray()
				: Regression.of(outcome, first, rows, options.confidence()).fit().residuals();
		double slope = larger.fit().beta()[larger.terms().size()];
		double intercept = first.isEmpty() ? larger.fit().beta()[0] : 0;
		String adjusted = first.isEmpty() ? "" : ", adjusted";
		return new Figure.Scatter("added-variable", outcome.label() + " Against " + alliance.label(),
				Axis.of(alliance.label() + adjusted), Axis.of(outcome.label() + adjusted),
				List.of(new Figure.Group("Cases", x, y)),
				List.of(new Figure.Line("", intercept, slope, Figure.Line.Style.MAIN, OptionalDouble.empty(),
				OptionalDouble.empty())),
				Prose.of("Scatter plot of ", x.length, " cases with a line of slope ", Apa.number(slope, ""), "."),
				first.isEmpty() ? Prose.NONE : Prose.of("Added-variable plot: what the other predictors leave of both; the "
						+ "slope is the "
						+ "coefficient."));
	}

	private void method(ReportBuilder report, boolean robust) {
		report.method(outcome.label() + " was regressed on ", adjusted.isEmpty() ? ""
				: String.join(", ", adjusted) + " and then on ", alliance.label() + " (hierarchical linear regression, "
					+ "Cohen et al., 2003; n = ",
				rows.length, "). ",
				robust ? "Standard errors allow for clients of the same therapist (bias-reduced linearisation, CR2, with "
						+ "Satterthwaite's degrees "
						+ "of freedom; Pustejovsky & Tipton, 2018). The alliance was split into therapists' means and "
						+ "clients' deviations in a "
						+ "linear mixed model with a random intercept of therapists (REML; Kenward-Roger; Baldwin et al., 2007). "
						: "",
				"Residualised change was correlated with the alliance, with intervals by Fisher's z.");
		if (robust) {
			report.reference(Works.BALDWIN_2007);
		}
		report.reference(Works.COHEN_2003);
		if (robust) {
			report.reference(Works.PUSTEJOVSKY_TIPTON_2018);
		}
	}
}
