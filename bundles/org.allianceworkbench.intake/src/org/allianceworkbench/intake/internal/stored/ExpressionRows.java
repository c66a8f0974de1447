package org.allianceworkbench.intake.internal.stored;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.expression.Result;
import org.allianceworkbench.expression.Row;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Occasion;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.VariableType;
import org.allianceworkbench.study.codebook.Codebook;
import org.allianceworkbench.study.rules.RuleConditions;
import org.allianceworkbench.table.CalendarSeconds;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.Table;

/**
 * Stored rows for expressions: one after the other in the order of client and occasion; those before of the same client (and the
 * same role) are kept, for {@code lag}.
 */
final class ExpressionRows implements Row {

	/** Where the row of an occasion is. */
	private record Place(String role, int occasion) {
	}

	private record At(Table table, int row) {
	}

	private final Codebook codebook;
	private final Map<Place, At> before = new HashMap<>();
	private RowKey client = RowKey.client("", "");
	private String role = "";
	private int occasion = -1;
	private At now = new At(null, 0);

	ExpressionRows(Codebook codebook) {
		this.codebook = codebook;
	}

	/** Goes to another row. */
	void next(Level level, Table table, int row) {
		now = new At(table, row);
		if (level.compareTo(Level.OCCASION) < 0) {
			return;
		}
		RowKey key = StoredRows.key(level, table, row);
		RowKey owner = RowKey.client(key.site(), key.client());
		if (!owner.equals(client)) {
			client = owner;
			before.clear();
		}
		role = key.role();
		Optional<Occasion> at = codebook.occasion(key.occasion());
		occasion = at.isEmpty() ? -1 : codebook.occasionsInOrder().indexOf(at.get());
		before.put(new Place(role, occasion), now);
	}

	@Override
	public Result value(String name, int occasions) {
		At at = occasions == 0 ? now : before.get(new Place(role, occasion - occasions));
		if (at == null || occasion < 0 && occasions > 0) {
			return Result.MISSING;
		}
		Optional<Column> column = at.table().find(name);
		if (column.isEmpty() || column.get().isMissing(at.row())) {
			return Result.MISSING;
		}
		VariableType type = codebook.variable(name).map(Variable::getType)
				.orElse(name.equals(RuleConditions.OCCASION_POSITION) ? VariableType.NUMBER : VariableType.TEXT);
		return switch (type) {
			case NUMBER, TIME -> Result.of(column.get().valid(at.row()));
			case TEXT -> Result.of(column.get().text(at.row()));
			case DATE, DATE_TIME -> Result.of(CalendarSeconds.date(column.get().valid(at.row())));
		};
	}
}
