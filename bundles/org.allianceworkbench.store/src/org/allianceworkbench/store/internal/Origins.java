package org.allianceworkbench.store.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.store.StoreException;
import org.allianceworkbench.store.ValueOrigin;
import org.allianceworkbench.table.Value;

/** Tells the life of a value from the event that made its row and from the log of changes. */
public final class Origins {

	private static final String STEP = "e.at, e.who, coalesce(e.import, 0), e.file, e.reason, coalesce(p.sheet, ''), "
			+ "x.place_row, coalesce(p.col, ''), x.address, ";
	private static final String WHENCE = " JOIN event e ON e.id = x.event LEFT JOIN place p ON p.id = x.place WHERE ";
	private static final int VALUE = 10;

	private record Step(ValueOrigin origin, Value before) {
	}

	private Origins() {
	}

	/** The life of a value, the oldest step first; empty when there is no such row, or it never had a value. */
	public static List<ValueOrigin> of(Session session, Layout layout, RowKey key, String name) throws SQLException,
			StoreException {
		StoredVariable variable = layout.variable(name, key.level());
		OptionalLong row = RowIds.find(session, key);
		if (row.isEmpty()) {
			return List.of();
		}
		List<Step> changes = session.list("SELECT " + STEP + "x.new, x.old FROM change x" + WHENCE
				+ "x.variable = ? AND x.row = ? ORDER BY x.id", step -> new Step(origin(step, Session.value(step, VALUE)),
						Session.value(step, VALUE + 1)), variable.id(), row.getAsLong());
		Value first = changes.isEmpty() ? current(session, variable, row.getAsLong()) : changes.get(0).before();
		List<ValueOrigin> life = new ArrayList<>();
		if (!first.isNone()) {
			life.addAll(session.list("SELECT " + STEP + "0 FROM " + LevelTable.of(key.level()).table() + " x" + WHENCE
					+ "x.id = ?", step -> origin(step, first), row.getAsLong()));
		}
		changes.forEach(step -> life.add(step.origin()));
		List<ValueOrigin> complete = new ArrayList<>();
		for (ValueOrigin step : life) {
			complete.add(ColumnOrigins.complete(session, variable.id(), key, step));
		}
		return complete;
	}

	private static ValueOrigin origin(ResultSet step, Value value) throws SQLException {
		return new ValueOrigin(value, OffsetDateTime.parse(step.getString(1)), step.getString(2), step.getLong(3),
				step.getString(4), RowReader.source(step, 6), step.getString(5), "", "");
	}

	private static Value current(Session session, StoredVariable variable, long row) throws SQLException {
		return session.first("SELECT " + Texts.quoted(variable.column()) + " FROM " + Texts.quoted(variable.table())
				+ " WHERE id = ?", found -> Session.value(found, 1), row).orElse(Value.NONE);
	}
}
