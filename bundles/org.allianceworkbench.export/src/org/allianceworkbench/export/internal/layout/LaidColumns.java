package org.allianceworkbench.export.internal.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.export.ColumnFacts;
import org.allianceworkbench.export.ExportException;
import org.allianceworkbench.export.LeftOut;
import org.allianceworkbench.study.ExportForm;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.codebook.VariableNames;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.Table;

/** Collects the columns of a layout with what is known of them. */
final class LaidColumns {

	private final Naming naming;
	private final List<Column> columns = new ArrayList<>();
	private final List<ColumnFacts> facts = new ArrayList<>();

	LaidColumns(Naming naming) {
		this.naming = naming;
	}

	/** Keys of a table. */
	void keys(Table table, List<String> names) {
		for (String name : names) {
			key(table.column(name), switch (name) {
				case "site" -> Level.SITE;
				case "therapist" -> Level.THERAPIST;
				case "client" -> Level.CLIENT;
				case "role" -> Level.RATING;
				default -> Level.OCCASION;
			});
		}
	}

	/** A key. */
	void key(Column column, Level level) {
		String name = column.spec().name();
		columns.add(column);
		facts.add(new ColumnFacts(name, true, Optional.empty(), name, level, ExportForm.VALUE, "", "", ""));
	}

	/** Values of a variable. */
	void add(Chosen chosen, Column values, String role, String occasion) throws ExportException {
		Column column = values.as(naming.spec(chosen, values.spec(), role, occasion));
		columns.add(column);
		facts.add(new ColumnFacts(column.spec().name(), false, Optional.of(chosen.variable()), chosen.source(), chosen.level(),
				chosen.form(), role, occasion, ""));
	}

	/** Values of a variable at one place, when it occurs. */
	void add(Chosen chosen, Pivot pivot, List<String> place, String role, String occasion) throws ExportException {
		if (pivot.places().contains(place)) {
			add(chosen, pivot.column(pivot.spec(chosen.stored()), chosen.stored(), place), role, occasion);
		}
	}

	/** @throws ExportException when two columns would have the same name */
	LaidOut laidOut(String export, List<LeftOut> leftOut) throws ExportException {
		Map<String, ColumnFacts> taken = new HashMap<>();
		for (int i = 0; i < facts.size(); i++) {
			ColumnFacts other = taken.put(VariableNames.fold(facts.get(i).column()), facts.get(i));
			if (other != null) {
				throw new ExportException("export " + export + ": two columns would be called " + facts.get(i).column() + " ("
						+ words(other) + "; " + words(facts.get(i)) + "); change the name pattern, or give one of them another "
						+ "name");
			}
		}
		return new LaidOut(Table.of(columns), facts, leftOut);
	}

	private static String words(ColumnFacts facts) {
		String what = facts.key() ? "the key " + facts.source() : facts.source();
		return String.join(", ", List.of(what, facts.role(), facts.occasion()).stream().filter(part -> !part.isEmpty()).toList());
	}
}
