package org.allianceworkbench.export.internal.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.expression.Result;
import org.allianceworkbench.expression.Row;
import org.allianceworkbench.study.Occasion;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.VariableType;
import org.allianceworkbench.study.codebook.Codebook;
import org.allianceworkbench.study.rules.RuleConditions;
import org.allianceworkbench.table.CalendarSeconds;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.Table;

/**
 * Rows of a table for a condition, one after the other in the order of client and occasion; those before of the same client (and
 * the same role) are kept, for {@code lag}.
 */
final class ConditionRows implements Row {

	private final Codebook codebook;
	private final Table table;
	private final Map<List<Object>, Integer> before = new HashMap<>();
	private List<String> client = List.of();
	private String role = "";
	private int occasion = -1;
	private int now;

	ConditionRows(Codebook codebook, Table table) {
		this.codebook = codebook;
		this.table = table;
	}

	/** Goes to another row. */
	void next(int row) {
		now = row;
		Optional<Column> at = table.find("occasion");
		if (at.isEmpty()) {
			return;
		}
		List<String> owner = new ArrayList<>(List.of(key("site"), key("client")));
		if (!owner.equals(client)) {
			client = owner;
			before.clear();
		}
		role = key("role");
		Optional<Occasion> known = codebook.occasion(String.valueOf(at.get().text(row)));
		occasion = known.isEmpty() ? -1 : codebook.occasionsInOrder().indexOf(known.get());
		before.put(List.of(role, occasion), row);
	}

	private String key(String name) {
		return table.find(name).map(column -> String.valueOf(column.text(now))).orElse("");
	}

	@Override
	public Result value(String name, int occasions) {
		Integer row = occasions == 0 ? Integer.valueOf(now) : before.get(List.of(role, occasion - occasions));
		if (row == null || occasion < 0 && occasions > 0) {
			return Result.MISSING;
		}
		Optional<Column> column = table.find(name);
		if (column.isEmpty() || column.get().isMissing(row)) {
			return Result.MISSING;
		}
		VariableType type = codebook.variable(name).map(Variable::getType)
				.orElse(name.equals(RuleConditions.OCCASION_POSITION) ? VariableType.NUMBER : VariableType.TEXT);
		return switch (type) {
			case NUMBER, TIME -> Result.of(column.get().valid(row));
			case TEXT -> Result.of(column.get().text(row));
			case DATE, DATE_TIME -> Result.of(CalendarSeconds.date(column.get().valid(row)));
		};
	}
}
