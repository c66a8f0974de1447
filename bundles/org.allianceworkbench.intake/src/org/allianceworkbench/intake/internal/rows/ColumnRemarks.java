package org.allianceworkbench.intake.internal.rows;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.allianceworkbench.intake.checks.BuiltInRule;
import org.allianceworkbench.intake.internal.checks.Problem;
import org.allianceworkbench.intake.internal.recipe.ColumnPlan;
import org.allianceworkbench.intake.internal.recipe.ColumnPlan.Purpose;
import org.allianceworkbench.intake.internal.recipe.RecipePlan;
import org.allianceworkbench.intake.internal.rows.Tally.Fate;
import org.allianceworkbench.intake.reading.SourceColumn;
import org.allianceworkbench.intake.reading.SourceRows;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.study.ColumnRule;
import org.allianceworkbench.study.KeyKind;
import org.allianceworkbench.study.VariableType;

/** Findings about whole columns: missing ones, ones that the recipe does not know, times that were cut. */
public final class ColumnRemarks {

	private final RecipePlan plan;
	private final FindingLog log;
	private final RowKey site;
	private final Map<Integer, Integer> cut = new TreeMap<>();

	ColumnRemarks(RecipePlan plan, FindingLog log) {
		this.plan = plan;
		this.log = log;
		boolean oneSite = plan.keys().get(KeyKind.SITE).column().isEmpty();
		this.site = RowKey.site(oneSite ? plan.keys().get(KeyKind.SITE).constantCode() : "");
	}

	/** A date whose time of day was left out. */
	void noteCut(ValueAt value) {
		if (value.recoded() && value.target().variable().getType() == VariableType.DATE) {
			cut.merge(value.column(), 1, Integer::sum);
		}
	}

	/** Notes all of it when the file has been read. */
	void finish(SourceRows rows, Tally tally) throws IOException {
		for (ColumnRule rule : plan.missing()) {
			log.file(new Problem(BuiltInRule.MISSING_COLUMN, "no column fits '" + rule.getHeader()
					+ "', which the recipe expects for "
					+ rule.getVariable().getName(), "Ask the site for the column, or change the recipe"), site, rule.getHeader(),
					"", false);
		}
		for (int c = 0; c < tally.width(); c++) {
			boolean known = c < plan.columns().size() && plan.columns().get(c).purpose() != Purpose.UNKNOWN;
			if (!known && tally.count(c, Fate.HELD) > 0) {
				unknown(c < plan.columns().size() ? plan.columns().get(c) : new ColumnPlan(rows.column(c), Purpose.UNKNOWN, "",
						Optional.empty()), tally.count(c, Fate.HELD));
			}
		}
		for (Map.Entry<Integer, Integer> column : cut.entrySet()) {
			SourceColumn source = plan.columns().get(column.getKey()).column();
			log.file(new Problem(BuiltInRule.TIME_CUT, column.getValue() + " dates in '" + source.header()
					+ "' have a time of day, which was left out", "Make the variable a date-time when the time matters"), site,
					source.header(), "", false);
		}
	}

	private void unknown(ColumnPlan column, long cells) throws IOException {
		log.file(new Problem(BuiltInRule.UNKNOWN_COLUMN, "the recipe does not say what becomes of '" + column.column().header()
				+ "'; "
				+ cells + (cells == 1 ? " cell was" : " cells were") + " not imported",
				"Name a variable for it in the recipe, or ignore it there with a reason"), site, column.column().header(), "",
				true);
	}
}
