package org.allianceworkbench.analysis.mixed.diagnostics;

import java.util.List;

import org.allianceworkbench.analysis.mixed.design.Design;
import org.allianceworkbench.analysis.mixed.design.RandomPart;
import org.allianceworkbench.analysis.mixed.design.Rows;
import org.allianceworkbench.moments.DesignColumn;
import org.allianceworkbench.moments.Factor;

/** On which level predictors vary, and whether the model takes that into account. */
final class PredictorLevels {

	/** Below this share of its variance a predictor's differences between groups are chance of an unbalanced design. */
	private static final double SOME = 0.05;

	private PredictorLevels() {
	}

	static void check(Design design, List<Warning> warnings) {
		design.data().rows().ifPresent(rows -> {
			design.random().forEach(part -> slopes(design, rows, part, warnings));
			if (!design.random().isEmpty()) {
				mixed(design, rows, warnings);
			}
		});
	}

	private static void slopes(Design design, Rows rows, RandomPart part, List<Warning> warnings) {
		Rows.Grouping grouping = rows.groupings().get(part.level());
		for (int column : part.columns()) {
			DesignColumn c = design.columns().get(column);
			if (!c.isConstant() && c.factors().stream().noneMatch(Factor.Coded.class::isInstance)
					&& Spread.of(rows.columns()[column], grouping).within() <= 1e-12) {
				warnings.add(new Warning(Warning.Kind.CONSTANT_WITHIN, c.name() + " doesn't vary within any group of "
						+ part.group()
						+ ", so its slope can't differ between them.", "Leave " + c.name() + " out of (… | " + part.group()
						+ ")."));
			}
		}
	}

	private static void mixed(Design design, Rows rows, List<Warning> warnings) {
		Rows.Grouping grouping = rows.groupings().get(innermost(design));
		for (int j : design.fixed().columns()) {
			DesignColumn column = design.columns().get(j);
			if (column.factors().size() == 1 && column.factors().get(0) instanceof Factor.Power p && p.exponent() == 1) {
				Spread spread = Spread.of(rows.columns()[j], grouping);
				if (spread.within() > 1e-12 && spread.beyondChance() > SOME && !meansAreThere(design, rows, grouping, j)) {
					warnings.add(new Warning(Warning.Kind.MIXED_LEVELS, column.name()
							+ " differs both within and between groups of "
							+ grouping.name() + ", and one coefficient stands for both.", "Enter the group's mean of "
							+ column.name()
							+ " and the deviation from it as two predictors (Enders & Tofighi 2007)."));
				}
			}
		}
	}

	private static int innermost(Design design) {
		int level = design.random().get(0).level();
		for (RandomPart part : design.random()) {
			level = design.groupings().get(part.level()).groups() > design.groupings().get(level).groups() ? part.level() : level;
		}
		return level;
	}

	/** Whether another column holds the group means, up to a linear change. */
	private static boolean meansAreThere(Design design, Rows rows, Rows.Grouping grouping, int column) {
		double[] means = Spread.means(rows.columns()[column], grouping);
		for (int k : design.fixed().columns()) {
			double[] other = Spread.means(rows.columns()[k], grouping);
			if (k != column && Spread.of(rows.columns()[k], grouping).within() <= 1e-12
					&& Math.abs(Spread.correlation(means, other)) > 0.98) {
				return true;
			}
		}
		return false;
	}
}
