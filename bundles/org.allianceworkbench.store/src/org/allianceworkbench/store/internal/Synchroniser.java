package org.allianceworkbench.store.internal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.allianceworkbench.store.HistoryEntry;
import org.allianceworkbench.store.StoreException;
import org.allianceworkbench.study.DerivedVariable;
import org.allianceworkbench.study.Instrument;
import org.allianceworkbench.study.Occasion;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.VariableType;
import org.allianceworkbench.study.codebook.VariableNames;
import org.allianceworkbench.table.ColumnSpec;

/** Brings the tables in line with the codebook: adds what is missing, follows renamed variables, drops nothing. */
public final class Synchroniser {

	private final Study study;
	private final List<Variable> stored = new ArrayList<>();
	private final List<DerivedColumn> derived = new ArrayList<>();
	private final List<ColumnSpec> specs = new ArrayList<>();

	private Synchroniser(Study study) {
		this.study = study;
	}

	/**
	 * Makes sure that a codebook can be stored.
	 *
	 * @throws StoreException when not, with the first reason
	 */
	public static void check(Study study) throws StoreException {
		new Synchroniser(study).check();
	}

	/**
	 * Brings the tables in line with a study's codebook; locks the data only when there is something to do.
	 *
	 * @throws StoreException when the codebook can't be stored, or a variable with data has changed its type or level
	 */
	public static Layout synchronise(Database database, Study study) throws StoreException {
		Synchroniser synchroniser = new Synchroniser(study);
		synchroniser.check();
		Optional<Layout> asItIs = database.read(session -> synchroniser.layout(session, false));
		return asItIs.isPresent() ? asItIs.get() : database.write(session -> synchroniser.layout(session, true).orElseThrow());
	}

	/**
	 * Where everything would be by a codebook that is not agreed yet; variables without a column are left out, nothing is
	 * changed.
	 */
	public static Layout peek(Database database, Study study) throws StoreException {
		Synchroniser synchroniser = new Synchroniser(study);
		synchroniser.check();
		return database.read(synchroniser::peek);
	}

	private Layout peek(Session session) throws SQLException {
		Catalogue catalogue = Catalogue.read(session);
		Set<String> ids = new HashSet<>();
		stored.forEach(variable -> ids.add(String.valueOf(variable.getId())));
		List<StoredVariable> variables = new ArrayList<>();
		for (int i = 0; i < stored.size(); i++) {
			Variable variable = stored.get(i);
			ColumnSpec spec = specs.get(i);
			catalogue.take(variable, ids).filter(entry -> entry.fits(variable))
					.ifPresent(entry -> variables.add(new StoredVariable(entry.id(), entry.level(), entry.table(), entry.column(),
					spec)));
		}
		return layout(variables);
	}

	private Layout layout(List<StoredVariable> variables) {
		return new Layout(study.getTitle() == null ? "" : study.getTitle(), variables, derived, KeySpecs.of(study), occasions(),
				roles());
	}

	private void check() throws StoreException {
		Map<String, String> names = new HashMap<>();
		for (Variable variable : study.getVariables()) {
			String name = variable.getName();
			if (name == null || name.isBlank()) {
				throw new StoreException("a variable of the codebook has no name; give it one");
			}
			if (KeyColumn.of(name).isPresent()) {
				throw new StoreException(name + " can't be a variable, because tables of data have a key column of that name; "
						+ "give the variable another name");
			}
			String other = names.put(VariableNames.fold(name), name);
			if (other != null) {
				throw new StoreException("two variables are called " + other + (other.equals(name) ? "" : " and " + name)
						+ ", which is the same name; give one of them another");
			}
			if (variable instanceof DerivedVariable computed) {
				derived.add(DerivedColumns.of(computed));
			} else {
				stored.add(variable);
				specs.add(Specs.of(variable));
			}
		}
	}

	/** Where everything is; empty when something would have to change for that and must not. */
	private Optional<Layout> layout(Session session, boolean mayChange) throws SQLException, StoreException {
		Catalogue catalogue = Catalogue.read(session);
		Set<String> ids = new HashSet<>();
		stored.forEach(variable -> ids.add(String.valueOf(variable.getId())));
		List<StoredVariable> variables = new ArrayList<>();
		List<String> added = new ArrayList<>();
		for (int i = 0; i < stored.size(); i++) {
			Variable variable = stored.get(i);
			Optional<Catalogue.Entry> found = catalogue.take(variable, ids);
			if (found.isPresent() && !found.get().fits(variable)) {
				requireEmpty(session, found.get(), variable);
			}
			boolean isNew = found.isEmpty() || !found.get().fits(variable);
			if (!mayChange && (isNew || !isCurrent(found.get(), variable))) {
				return Optional.empty();
			}
			if (isNew) {
				found = Optional.of(add(session, catalogue, found, variable));
				added.add(variable.getName());
			} else if (!isCurrent(found.get(), variable)) {
				session.update("UPDATE variable SET codebook_id = ?, name = ? WHERE id = ?", variable.getId(), variable.getName(),
						found.get().id());
			}
			Catalogue.Entry entry = found.get();
			variables.add(new StoredVariable(entry.id(), entry.level(), entry.table(), entry.column(), specs.get(i)));
		}
		if (!added.isEmpty()) {
			Events.add(session, HistoryEntry.Kind.CODEBOOK, System.getProperty("user.name", ""), Wording.addedColumns(added));
		}
		return Optional.of(layout(variables));
	}

	private static boolean isCurrent(Catalogue.Entry entry, Variable variable) {
		return entry.name().equals(variable.getName()) && entry.codebookId().equals(Optional.ofNullable(variable.getId()));
	}

	private static void requireEmpty(Session session, Catalogue.Entry entry, Variable variable) 
			throws SQLException, StoreException {
		long values = session.number("SELECT count(" + Texts.quoted(entry.column()) + ") FROM " + Texts.quoted(entry.table()));
		if (values > 0) {
			throw new StoreException(String.format(Locale.ROOT, "%s has %,d values as %s of %s; as %s of %s they would be lost. "
					+ "Take the change back, or give the variable another name", entry.name(), values, words(entry.type().name()),
							LevelTable.of(entry.level()).nouns(), words(variable.getType().name()),
							LevelTable.of(variable.getLevel()).nouns()));
		}
	}

	private static String words(String constant) {
		return constant.toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private Catalogue.Entry add(Session session, Catalogue catalogue, Optional<Catalogue.Entry> retired, Variable variable)
			throws SQLException {
		if (retired.isPresent()) {
			session.update("UPDATE variable SET codebook_id = NULL WHERE id = ?", retired.get().id());
		}
		String table = tableOf(variable);
		Catalogue.Entry entry = catalogue.add(variable, table);
		LevelTable level = LevelTable.of(variable.getLevel());
		if (!table.equals(level.table())) {
			session.run("CREATE TABLE IF NOT EXISTS " + Texts.quoted(table)
					+ " (id INTEGER PRIMARY KEY REFERENCES " + level.table() + "(id) ON DELETE CASCADE) STRICT");
		}
		session.run("ALTER TABLE " + Texts.quoted(table) + " ADD COLUMN " + Texts.quoted(entry.column())
				+ (variable.getType() == VariableType.TEXT ? " TEXT" : " ANY"));
		session.update("INSERT INTO variable (id, codebook_id, name, level, type, tab, col) VALUES (?, ?, ?, ?, ?, ?, ?)",
				entry.id(), variable.getId(), entry.name(), entry.level().name(), entry.type().name(), table, entry.column());
		return entry;
	}

	/** Answers to an instrument's items stand beside their level's table, so that reading a score does not read all items. */
	private static String tableOf(Variable variable) {
		String table = LevelTable.of(variable.getLevel()).table();
		if (variable.getItem() == null) {
			return table;
		}
		boolean known = variable.getItem().eContainer() instanceof Instrument instrument && instrument.getCode() != null;
		String code = known ? ((Instrument) variable.getItem().eContainer()).getCode() : "";
		return "items_" + table + "_" + code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
	}

	private Map<String, Integer> occasions() {
		Map<String, Integer> positions = new LinkedHashMap<>();
		for (Occasion occasion : study.getOccasions()) {
			if (occasion.getCode() != null) {
				positions.putIfAbsent(occasion.getCode(), occasion.getPosition());
			}
		}
		return positions;
	}

	private Map<String, Integer> roles() {
		Map<String, Integer> places = new LinkedHashMap<>();
		study.getRoles().stream().filter(role -> role.getCode() != null)
				.forEach(role -> places.putIfAbsent(role.getCode(), places.size()));
		return places;
	}
}
