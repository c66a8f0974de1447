package org.allianceworkbench.store.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.allianceworkbench.moments.DesignColumn;
import org.allianceworkbench.moments.MomentRequest;
import org.allianceworkbench.moments.ResidualComponents;

/** Grouped sums of products by one statement. */
final class MomentSums {

	private final MomentRequest request;
	private final List<String> keys;
	private final int strata;
	private final String sql;

	MomentSums(MomentRows rows, MomentRequest request, MomentColumns columns) {
		this.request = request;
		this.keys = request.levels().stream().flatMap(List::stream).distinct().toList();
		this.strata = request.residual() instanceof ResidualComponents.ByCategory by ? by.categories().size() : 1;
		this.sql = rows.with() + made(rows, columns) + aggregated();
	}

	/** Number of components. */
	int strata() {
		return strata;
	}

	/** Keys by which is grouped, those of the outermost level first. */
	List<String> keys() {
		return keys;
	}

	private int width() {
		return request.columns().size();
	}

	private String made(MomentRows rows, MomentColumns columns) {
		List<String> parts = new ArrayList<>();
		for (int k = 0; k < keys.size(); k++) {
			parts.add(Texts.quoted(keys.get(k)) + " AS k" + k);
		}
		parts.add((request.residual() instanceof ResidualComponents.ByCategory by
				? columns.category(by.variable(), by.categories()) : "0") + " AS stratum");
		List<DesignColumn> design = request.columns();
		for (int j = 0; j < design.size(); j++) {
			parts.add(columns.expression(design.get(j), j) + " AS c" + j);
		}
		parts.add(request.weights().map(rows::number).orElse("1.0") + " AS weight");
		String positive = request.weights().map(w -> " AND " + rows.number(w) + " > 0").orElse("");
		return ", m AS MATERIALIZED (SELECT " + String.join(", ", parts) + " FROM r WHERE " + rows.valid(request.variables())
				+ positive + ")";
	}

	private String aggregated() {
		List<String> groups = new ArrayList<>();
		for (int k = 0; k < keys.size(); k++) {
			groups.add("k" + k);
		}
		groups.add("stratum");
		List<String> parts = new ArrayList<>(groups);
		parts.add("count(*)");
		parts.add(request.weights().isPresent() ? "sum(ln(weight))" : "0.0");
		for (int j = 0; j < width(); j++) {
			parts.add("min(c" + j + ")");
			parts.add("max(c" + j + ")");
		}
		for (int i = 0; i < width(); i++) {
			for (int j = i; j < width(); j++) {
				parts.add("sum(c" + i + " * c" + j + (request.weights().isPresent() ? " * weight)" : ")"));
			}
		}
		String by = groups.stream().collect(Collectors.joining(", "));
		return " SELECT " + String.join(", ", parts) + " FROM m GROUP BY " + by + " ORDER BY " + by;
	}

	/** Reads all groups in order. */
	void read(Session session, Object[] values, MomentGroups into) throws SQLException {
		int packed = width() * (width() + 1) / 2;
		try (ResultSet row = session.query(sql, values)) {
			while (row.next()) {
				into.group(row, keys.size());
				int at = keys.size() + 1;
				int stratum = row.getInt(at++);
				long count = row.getLong(at++);
				into.count(stratum, count, row.getDouble(at++));
				for (int j = 0; j < width(); j++) {
					into.range(j, row.getDouble(at++), row.getDouble(at++));
				}
				for (int k = 0; k < packed; k++) {
					into.sum(stratum, k, row.getDouble(at++));
				}
			}
		}
	}
}
