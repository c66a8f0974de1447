package org.allianceworkbench.store.internal;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.store.ColumnOrigin;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.store.Source;
import org.allianceworkbench.store.StoreException;
import org.allianceworkbench.store.ValueOrigin;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.table.grid.Grid;

/** The tables {@code import_column} and {@code formula}: from the row that a value came from to its cell. */
final class ColumnOrigins {

	private record Column(String header, int place, String step) {
	}

	private ColumnOrigins() {
	}

	static void add(Session session, Layout layout, long importId, List<ColumnOrigin> columns) throws SQLException,
			StoreException {
		for (ColumnOrigin column : columns) {
			StoredVariable variable = variable(layout, column.variable());
			session.update("INSERT OR REPLACE INTO import_column (import, variable, occasion, role, sheet, header, place, step) "
					+ "VALUES (?, ?, ?, ?, ?, ?, ?, ?)", importId, variable.id(), column.occasion(), column.role(),
					column.sheet(), column.header(), column.column(), column.step());
		}
	}

	private static StoredVariable variable(Layout layout, String name) throws StoreException {
		for (Level level : Level.values()) {
			Optional<StoredVariable> found = layout.variables(level).stream().filter(v -> v.name().equals(name)).findFirst();
			if (found.isPresent()) {
				return found.get();
			}
		}
		throw new StoreException("there is no variable " + name + "; bring the data in line with the codebook first");
	}

	static void addFormula(Session session, long importId, Source cell, String expression) throws SQLException {
		session.update("INSERT OR REPLACE INTO formula (import, sheet, place_row, header, expression) VALUES (?, ?, ?, ?, ?)",
				importId, cell.sheet(), cell.row(), cell.column(), expression);
	}

	/** The step of a value's life with its cell, the step of the recipe and the formula, as far as they were kept. */
	static ValueOrigin complete(Session session, long variable, RowKey key, ValueOrigin origin) throws SQLException {
		if (origin.importId() == 0) {
			return origin;
		}
		Source source = origin.source();
		Optional<Column> column = session.first("SELECT header, place, step FROM import_column WHERE import = ? AND variable = ? "
				+ "AND (occasion = '' OR occasion = ?) AND (role = '' OR role = ?) AND sheet = ? AND (? = '' OR header = ?) "
				+ "ORDER BY occasion DESC, role DESC LIMIT 1",
				row -> new Column(row.getString(1), row.getInt(2), row.getString(3)), origin.importId(), variable,
				key.occasion(), key.role(), source.sheet(), source.column(), source.column());
		if (column.isEmpty()) {
			return origin;
		}
		Column found = column.get();
		Source cell = new Source(source.sheet(), source.row(), found.header(),
				found.place() < 0 || source.row() == 0 ? source.address() : Grid.address(found.place(), source.row()));
		String formula = session.first("SELECT expression FROM formula WHERE import = ? AND sheet = ? AND place_row = ? "
				+ "AND header = ?", row -> row.getString(1), origin.importId(), source.sheet(), source.row(), found.header())
				.orElse("");
		return new ValueOrigin(origin.value(), origin.when(), origin.who(), origin.importId(), origin.file(), cell,
				origin.reason(), found.step(), formula);
	}
}
