package org.allianceworkbench.store.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.store.StoreException;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.codebook.VariableNames;
import org.allianceworkbench.table.ColumnSpec;

/**
 * The codebook as it was when the tables were brought in line with it, and where each variable is; never changes.
 */
public final class Layout {

	private final String title;
	private final List<StoredVariable> variables;
	private final Map<String, StoredVariable> byName = new HashMap<>();
	private final List<DerivedColumn> derived;
	private final Map<String, ReadVariable> readable = new HashMap<>();
	private final Map<KeyColumn, ColumnSpec> keys;
	private final Map<String, Integer> occasions;
	private final Map<String, Integer> roles;

	/**
	 * @param title title of the study
	 * @param variables stored variables in the codebook's order
	 * @param derived derived variables in the codebook's order
	 * @param keys descriptions of the key columns
	 * @param occasions positions of occasions by their code
	 * @param roles places of rater roles by their code
	 */
	Layout(String title, List<StoredVariable> variables, List<DerivedColumn> derived, Map<KeyColumn, ColumnSpec> keys,
			Map<String, Integer> occasions, Map<String, Integer> roles) {
		this.title = title;
		this.variables = List.copyOf(variables);
		this.keys = Map.copyOf(keys);
		this.occasions = new LinkedHashMap<>(occasions);
		this.roles = new LinkedHashMap<>(roles);
		variables.forEach(variable -> byName.put(VariableNames.fold(variable.name()), variable));
		this.derived = List.copyOf(derived);
		derived.forEach(variable -> readable.put(VariableNames.fold(variable.name()), variable));
		readable.putAll(byName);
	}

	String title() {
		return title;
	}

	/** The stored variables of a level, in the codebook's order. */
	List<StoredVariable> variables(Level level) {
		return variables.stream().filter(variable -> variable.level() == level).toList();
	}

	ColumnSpec spec(KeyColumn key) {
		return keys.get(key);
	}

	/** Positions of occasions by their code. */
	Map<String, Integer> occasions() {
		return occasions;
	}

	/** Places of rater roles by their code. */
	Map<String, Integer> roles() {
		return roles;
	}

	/**
	 * The stored variable of a name, case ignored.
	 *
	 * @throws StoreException when there is none; the message suggests near names
	 */
	StoredVariable variable(String name) throws StoreException {
		StoredVariable variable = byName.get(VariableNames.fold(name));
		if (variable != null) {
			return variable;
		}
		Optional<ReadVariable> computed = find(name);
		if (computed.isPresent()) {
			throw new StoreException(computed.get().name() + " is a derived variable: it is computed and can't be entered or "
					+ "imported; change what it is computed from");
		}
		throw unknown(name);
	}

	/** The stored or derived variable of a name, case ignored. */
	Optional<ReadVariable> find(String name) {
		return Optional.ofNullable(readable.get(VariableNames.fold(name)));
	}

	/**
	 * The stored or derived variable of a name, case ignored.
	 *
	 * @throws StoreException when there is none; the message suggests near names
	 */
	ReadVariable readable(String name) throws StoreException {
		return find(name).orElseThrow(() -> unknown(name));
	}

	/** The derived variables of a level, in the codebook's order. */
	List<DerivedColumn> derived(Level level) {
		return derived.stream().filter(variable -> variable.level() == level).toList();
	}

	private StoreException unknown(String name) {
		List<String> near = NearNames.of(name, names());
		return new StoreException("there is no variable '" + name + "'" + (near.isEmpty() ? "; see the codebook for its name"
				: "; did you mean " + String.join(" or ", near) + "?"));
	}

	private List<String> names() {
		List<String> names = new ArrayList<>(variables.stream().map(StoredVariable::name).toList());
		derived.forEach(variable -> names.add(variable.name()));
		for (KeyColumn key : KeyColumn.values()) {
			names.add(key.columnName());
		}
		return names;
	}

	/**
	 * The stored variable of a name at a level.
	 *
	 * @throws StoreException when there is none or it lives at another level
	 */
	StoredVariable variable(String name, Level level) throws StoreException {
		StoredVariable variable = variable(name);
		if (variable.level() != level) {
			throw new StoreException(variable.name() + " belongs to " + LevelTable.of(variable.level()).nouns() + ", not to "
					+ LevelTable.of(level).nouns() + "; correct the recipe or the codebook");
		}
		return variable;
	}

	/** The stored variable with a number. */
	Optional<StoredVariable> variable(long id) {
		return variables.stream().filter(variable -> variable.id() == id).findFirst();
	}
}
