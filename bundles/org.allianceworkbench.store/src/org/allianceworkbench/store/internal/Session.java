package org.allianceworkbench.store.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

import org.allianceworkbench.table.Value;

/** One connection with its prepared statements; for one thread at a time. */
public final class Session implements AutoCloseable {

	/** Statements that stay prepared: more than any one task uses at the same time. */
	private static final int MOST_PREPARED = 250;

	/** Makes something of the row that a result stands on. */
	public interface Reading<T> {
		T read(ResultSet row) throws SQLException;
	}

	private final Connection connection;
	private final SequencedMap<String, PreparedStatement> prepared = new LinkedHashMap<>(64, 0.75f, true);

	/** A session on a connection that it owns from now on. */
	public Session(Connection connection) {
		this.connection = connection;
	}

	/** Runs a statement without parameters once. */
	public void run(String sql) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	/** Runs a statement that changes rows; gives their number. */
	public int update(String sql, Object... values) throws SQLException {
		return bind(sql, values).executeUpdate();
	}

	/** Runs a statement that changes rows with values in a list. */
	public int update(String sql, List<Object> values) throws SQLException {
		return update(sql, values.toArray());
	}

	/** All rows of a query. */
	public <T> List<T> list(String sql, Reading<T> reading, Object... values) throws SQLException {
		List<T> all = new ArrayList<>();
		try (ResultSet rows = bind(sql, values).executeQuery()) {
			while (rows.next()) {
				all.add(reading.read(rows));
			}
		}
		return all;
	}

	/** The first row of a query; what is read must not be {@code null}. */
	public <T> Optional<T> first(String sql, Reading<T> reading, Object... values) throws SQLException {
		try (ResultSet rows = bind(sql, values).executeQuery()) {
			return rows.next() ? Optional.of(reading.read(rows)) : Optional.empty();
		}
	}

	/** The whole number that a query gives, 0 when it gives no row or nothing. */
	public long number(String sql, Object... values) throws SQLException {
		try (ResultSet rows = bind(sql, values).executeQuery()) {
			return rows.next() ? rows.getLong(1) : 0;
		}
	}

	/** A query whose rows the caller reads and closes. */
	public ResultSet query(String sql, Object... values) throws SQLException {
		return bind(sql, values).executeQuery();
	}

	private PreparedStatement bind(String sql, Object... values) throws SQLException {
		PreparedStatement statement = prepare(sql);
		for (int i = 0; i < values.length; i++) {
			set(statement, i + 1, values[i]);
		}
		return statement;
	}

	private static void set(PreparedStatement statement, int index, Object value) throws SQLException {
		switch (value) {
			case null -> statement.setObject(index, null);
			case Value.None none -> statement.setObject(index, null);
			case Value.Num number -> statement.setDouble(index, number.number());
			case Value.Text text -> statement.setString(index, text.text());
			case Long number -> statement.setLong(index, number);
			case Integer number -> statement.setInt(index, number);
			case String text -> statement.setString(index, text);
			case byte[] bytes -> statement.setBytes(index, bytes);
			default -> throw new IllegalArgumentException("no SQL value: " + value.getClass());
		}
	}

	private PreparedStatement prepare(String sql) throws SQLException {
		PreparedStatement statement = prepared.get(sql);
		if (statement == null) {
			statement = connection.prepareStatement(sql);
			prepared.put(sql, statement);
			if (prepared.size() > MOST_PREPARED) {
				prepared.pollFirstEntry().getValue().close();
			}
		}
		return statement;
	}

	/** The value of a column of a result: a number, a text or nothing. */
	public static Value value(ResultSet row, int column) throws SQLException {
		return switch (row.getObject(column)) {
			case null -> Value.NONE;
			case Number number -> Value.of(number.doubleValue());
			case Object text -> Value.of(text.toString());
		};
	}

	/** Closes the connection; what is not committed is taken back. */
	@Override
	public void close() throws SQLException {
		connection.close();
	}
}
