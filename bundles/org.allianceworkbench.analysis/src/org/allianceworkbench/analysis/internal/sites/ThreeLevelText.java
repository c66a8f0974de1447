package org.allianceworkbench.analysis.internal.sites;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.allianceworkbench.analysis.internal.apa.Apa;
import org.allianceworkbench.analysis.internal.citation.Works;
import org.allianceworkbench.analysis.internal.data.Levels;
import org.allianceworkbench.analysis.internal.statistics.Bounds;
import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.NumberStyle;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.report.Symbols;
import org.allianceworkbench.report.TableCell;
import org.allianceworkbench.report.TableColumn;
import org.allianceworkbench.report.TableNote;
import org.allianceworkbench.report.TableRow;

/**
 * The tables of three-level models.
 *
 * @param words what people call the coefficients
 */
record ThreeLevelText(SitesOptions options, Map<String, String> words) {

	private static final NumberStyle FINE = NumberStyle.decimals(3);

	void write(ReportBuilder report, ThreeLevels fits) {
		report.add(table("three-level", "Three-Level Model", fits.mean(), "", ""));
		fits.moderated().ifPresent(fit -> report.add(table("three-level-moderators", "Three-Level Model With Moderators", fit,
				"three_level/", omnibus(fit))));
	}

	/** What was done, and by whom. */
	void method(ReportBuilder report, ThreeLevels fits) {
		report.method("Effects within ", options.levels().get(1), " within ", options.levels().get(0),
				" were taken together in a three-level model by ", fits.mean().maximum() ? "maximum likelihood"
						: "restricted maximum likelihood", " (Konstantopoulos, 2011), with cluster-robust tests (CR2; "
							+ "Pustejovsky "
								+ "& Tipton, 2018).");
		report.reference(Works.KONSTANTOPOULOS_2011);
		report.reference(Works.PUSTEJOVSKY_TIPTON_2018);
	}

	private Block.TableBlock table(String id, String title, ThreeLevel fit, String at, String note) {
		double level = options.confidence();
		List<TableRow> rows = new ArrayList<>();
		boolean one = at.isEmpty();
		for (int j = 0; j < fit.beta().length; j++) {
			String name = fit.names().get(j);
			String key = one ? "" : "/" + name;
			String value = one ? "mu" : at + "b/" + name;
			String coefficient = one ? "Mean effect" : words.getOrDefault(name, name);
			rows.add(TableRow.of(TableCell.text(coefficient), TableCell.text("Model"), Apa.fine(fit.beta()[j], value),
					Apa.fine(fit.se(j), at + "se" + key), fit.t() ? TableCell.count(fit.df()) : TableCell.BLANK,
					interval(fit.interval(j, level)), Apa.p(fit.p(j), one ? "" : at + "p" + key)));
			rows.add(TableRow.of(TableCell.text(coefficient), TableCell.text("CR2"), Apa.fine(fit.beta()[j], value),
					Apa.fine(fit.robust().se(j), at + "cr2_se" + key), Apa.df(fit.robust().df()[j], at + "cr2_df" + key),
					interval(fit.robustInterval(j, level)), Apa.p(fit.robustP(j), at + "cr2_p" + key)));
		}
		String outer = options.levels().get(0);
		String variances = String.format(Locale.ROOT, "Variance between %s %.3f, between %s within it %.3f (%s).", outer,
				fit.outer(), options.levels().get(1), fit.inner(), fit.maximum() ? "ML" : "REML");
		return new Block.TableBlock(id, title, List.of(TableColumn.stub("Coefficient"), TableColumn.text("Test by"),
				TableColumn.number("Effect"), TableColumn.number("SE"), TableColumn.number("df"),
				TableColumn.interval(Levels.label(level)), TableColumn.number("p")), rows,
				List.of(TableNote.general(variances + " Model: " + (fit.t() ? "t with the effects' degrees of freedom"
						: "normal test") + "; CR2: cluster-robust by " + outer + ", t with Satterthwaite's degrees of freedom."
						+ note)));
	}

	private static TableCell interval(Bounds bounds) {
		return TableCell.interval(bounds.low(), bounds.high(), FINE);
	}

	private static String omnibus(ThreeLevel fit) {
		double[] test = fit.omnibus();
		return String.format(Locale.ROOT, " All moderators: %s = %.2f, %s.", fit.t()
				? "F(" + Math.round(test[1]) + ", " + fit.df() + ")" : Symbols.CHI2 + "(" + Math.round(test[1]) + ")", test[0],
				SitesText.p(test[2]));
	}
}
