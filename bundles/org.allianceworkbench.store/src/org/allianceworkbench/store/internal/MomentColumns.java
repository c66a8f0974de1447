package org.allianceworkbench.store.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.allianceworkbench.moments.Centring;
import org.allianceworkbench.moments.CategoryNames;
import org.allianceworkbench.moments.DesignColumn;
import org.allianceworkbench.moments.Factor;
import org.allianceworkbench.table.Value;

/** Design columns as expressions in SQL. */
final class MomentColumns {

	/** Gives the valid values of a variable. */
	interface Values {
		List<Value> of(String variable);
	}

	private final MomentRows rows;
	private final Centring centring;
	private final Values values;

	MomentColumns(MomentRows rows, Centring centring, Values values) {
		this.rows = rows;
		this.centring = centring;
		this.values = values;
	}

	/** The transformed column with an index. */
	String expression(DesignColumn column, int index) {
		return column.isConstant() ? "1.0"
				: column.factors().stream().map(f -> factor(f, index)).collect(Collectors.joining(" * "));
	}

	private String factor(Factor factor, int index) {
		return switch (factor) {
			case Factor.Power p -> power(p, index);
			case Factor.Orthogonal o -> "(" + polynomial(o, o.degree()) + ") / " + Math.sqrt(o.norm()[o.degree() + 1]);
			case Factor.Coded c -> coded(c);
		};
	}

	private String power(Factor.Power power, int index) {
		Centring.Shift shift = centring.shift(power.variable());
		String centred = centring.isShifted(index, power.variable())
				? "(" + rows.number(power.variable()) + " - " + parenthesised(shift.centre()) + ")"
				: rows.number(power.variable());
		String scaled = "(" + centred + " * " + shift.factor() + ")";
		return String.join(" * ", java.util.Collections.nCopies(power.exponent(), scaled));
	}

	private static String parenthesised(double number) {
		return "(" + number + ")";
	}

	private String polynomial(Factor.Orthogonal o, int degree) {
		if (degree == 0) {
			return "1.0";
		}
		String next = "(" + rows.number(o.variable()) + " - " + parenthesised(o.alpha()[degree - 1]) + ")";
		if (degree == 1) {
			return next;
		}
		double share = o.norm()[degree] / o.norm()[degree - 1];
		return next + " * (" + polynomial(o, degree - 1) + ") - " + parenthesised(share) + " * ("
				+ polynomial(o, degree - 2) + ")";
	}

	private String coded(Factor.Coded coded) {
		return cases(coded.variable(), coded.categories().stream().map(c -> coded.weights()[coded.categories().indexOf(c)])
				.toList(),
				coded.categories());
	}

	/** The index of a row's category. */
	String category(String variable, List<String> categories) {
		List<Double> index = new ArrayList<>();
		for (int c = 0; c < categories.size(); c++) {
			index.add((double) c);
		}
		return cases(variable, index, categories);
	}

	private String cases(String variable, List<Double> results, List<String> categories) {
		List<Value> all = values.of(variable);
		List<String> names = CategoryNames.names(rows.spec(variable), all);
		StringBuilder sql = new StringBuilder("(CASE " + Texts.quoted(variable));
		for (int v = 0; v < all.size(); v++) {
			int category = categories.indexOf(names.get(v));
			if (category >= 0) {
				sql.append(" WHEN ").append(exact(all.get(v))).append(" THEN ").append(results.get(category));
			}
		}
		return sql.append(" END)").toString();
	}

	private static String exact(Value value) {
		return value instanceof Value.Text t ? Texts.literal(t.text()) : MomentRows.literal(value);
	}
}
