package org.allianceworkbench.analysis.mixed.diagnostics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.analysis.mixed.design.Design;
import org.allianceworkbench.analysis.mixed.design.RandomPart;
import org.allianceworkbench.moments.DesignColumn;
import org.allianceworkbench.moments.Factor;

/** On which level predictors vary, and whether the model takes that into account. */
final class PredictorLevels {

	/** Below this share of its variance a predictor's differences between groups are chance of an unbalanced design. */
	private static final double SOME = 0.05;
	private static final double NOTHING = 1e-12;

	private PredictorLevels() {
	}

	static void check(Design design, List<Warning> warnings) {
		Map<Integer, Optional<GroupedColumns>> levels = new HashMap<>();
		for (RandomPart part : design.random()) {
			levels.computeIfAbsent(part.level(), l -> GroupedColumns.of(design, l))
					.ifPresent(columns -> slopes(design, columns, part, warnings));
		}
		if (!design.random().isEmpty()) {
			int level = innermost(design);
			levels.get(level).ifPresent(columns -> mixed(design, columns, design.groupings().get(level).name(), warnings));
		}
	}

	private static void slopes(Design design, GroupedColumns columns, RandomPart part, List<Warning> warnings) {
		for (int column : part.columns()) {
			DesignColumn c = design.columns().get(column);
			if (!c.isConstant() && c.factors().stream().noneMatch(Factor.Coded.class::isInstance)
					&& columns.spread(column).within() <= NOTHING) {
				warnings.add(new Warning(Warning.Kind.CONSTANT_WITHIN, c.name() + " doesn't vary within any group of "
						+ part.group()
						+ ", so its slope can't differ between them.", "Leave " + c.name() + " out of (… | " + part.group()
						+ ")."));
			}
		}
	}

	private static void mixed(Design design, GroupedColumns columns, String grouping, List<Warning> warnings) {
		for (int j : design.fixed().columns()) {
			DesignColumn column = design.columns().get(j);
			if (column.factors().size() == 1 && column.factors().get(0) instanceof Factor.Power p && p.exponent() == 1) {
				Spread spread = columns.spread(j);
				if (spread.within() > NOTHING && spread.beyondChance() > SOME && !meansAreThere(design, columns, j)) {
					warnings.add(new Warning(Warning.Kind.MIXED_LEVELS, column.name()
							+ " differs both within and between groups of "
							+ grouping + ", and one coefficient stands for both.", "Enter the group's mean of "
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
	private static boolean meansAreThere(Design design, GroupedColumns columns, int column) {
		for (int k : design.fixed().columns()) {
			if (k != column && columns.spread(k).within() <= NOTHING && Math.abs(columns.correlation(column, k)) > 0.98) {
				return true;
			}
		}
		return false;
	}
}
