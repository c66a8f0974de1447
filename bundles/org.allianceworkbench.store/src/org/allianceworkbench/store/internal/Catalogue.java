package org.allianceworkbench.store.internal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.VariableType;
import org.allianceworkbench.study.codebook.VariableNames;

/** The table {@code variable}: which column holds which variable, also those that the codebook no longer has. */
final class Catalogue {

	/** One column; without an id of the codebook when the variable had none or the column is retired. */
	record Entry(long id, Optional<String> codebookId, String name, Level level, VariableType type, String table, String column) {

		boolean fits(Variable variable) {
			return level == variable.getLevel() && type == variable.getType();
		}
	}

	private final List<Entry> entries;
	private final Set<Entry> taken = new HashSet<>();

	private Catalogue(List<Entry> entries) {
		this.entries = new ArrayList<>(entries);
	}

	static Catalogue read(Session session) throws SQLException {
		return new Catalogue(session.list("SELECT id, codebook_id, name, level, type, tab, col FROM variable ORDER BY id DESC",
				row -> new Entry(row.getLong(1), Optional.ofNullable(row.getString(2)), row.getString(3),
				Level.valueOf(row.getString(4)),
						VariableType.valueOf(row.getString(5)), row.getString(6), row.getString(7))));
	}

	/**
	 * The column of a variable, which no other variable gets afterwards: the one with its id; else one with its name whose own
	 * variable has left the codebook.
	 *
	 * @param ids ids of all variables of the codebook
	 */
	Optional<Entry> take(Variable variable, Set<String> ids) {
		String name = VariableNames.fold(variable.getName());
		Optional<Entry> found = free(entry -> variable.getId() != null && entry.codebookId()
				.equals(Optional.of(variable.getId())))
				.or(() -> free(entry -> VariableNames.fold(entry.name()).equals(name) && entry.id() != Links.THERAPIST
						&& entry.codebookId().filter(ids::contains).isEmpty()));
		found.ifPresent(taken::add);
		return found;
	}

	private Optional<Entry> free(Predicate<Entry> wanted) {
		return entries.stream().filter(wanted).filter(entry -> !taken.contains(entry)).findFirst();
	}

	/** A new column for a variable, under a name that its table does not have yet. */
	Entry add(Variable variable, String table) {
		Set<String> columns = new HashSet<>();
		entries.stream().filter(entry -> entry.table().equals(table))
				.forEach(entry -> columns.add(VariableNames.fold(entry.column())));
		String column = "v_" + variable.getName();
		for (int n = 2; columns.contains(VariableNames.fold(column)); n++) {
			column = "v_" + variable.getName() + " " + n;
		}
		long id = Collections.max(entries.stream().map(Entry::id).toList()) + 1;
		Entry entry = new Entry(id, Optional.ofNullable(variable.getId()), variable.getName(), variable.getLevel(),
				variable.getType(), table, column);
		entries.add(entry);
		taken.add(entry);
		return entry;
	}
}
