package org.allianceworkbench.analysis.internal.mixed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.internal.data.KeyIndex;
import org.allianceworkbench.analysis.mixed.design.ComputedColumns;
import org.allianceworkbench.analysis.mixed.formula.Atom;
import org.allianceworkbench.analysis.mixed.formula.FormulaException;
import org.allianceworkbench.analysis.mixed.formula.ModelFormula;
import org.allianceworkbench.report.Wording;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.Measure;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.Value;

/**
 * The columns that a model names, under the names that it uses: those of the data, the design's keys by their own names, and
 * {@code time}. A client or therapist is one within a site, so that two sites may use the same code.
 */
public final class ModelData {

	/** Name of the occasion's position where the data have no column of this name. */
	static final String TIME = "time";

	private static final String OTHER_TIME = "occasion_order";

	private final AnalysisInput input;
	private final String text;
	private final ModelFormula formula;
	private final Map<String, Column> columns = new LinkedHashMap<>();
	private final Map<Double, String> timeLabels = new TreeMap<>();
	private final Set<String> withinSite = new LinkedHashSet<>();

	/**
	 * @param text the formula
	 * @throws org.allianceworkbench.analysis.OptionException when the formula can't be understood or names what is not there
	 */
	ModelData(AnalysisInput input, String text) {
		this.input = input;
		this.text = text;
		try {
			this.formula = ModelFormula.parse(text).spelledAs(known());
		} catch (FormulaException e) {
			throw ModelFailures.formula(text, e);
		}
		formula.variables().forEach(this::add);
		if (formula.response() instanceof Atom.Computed outcome) {
			columns.put(outcome.label(), ModelFailures.explained(text, () -> ComputedColumns.unscaled(table(), outcome)));
		}
	}

	/** All names that a formula can use. */
	private Set<String> known() {
		Set<String> names = new LinkedHashSet<>();
		input.keys().keySet().forEach(key -> names.add(key.option()));
		input.table().columns().forEach(column -> names.add(column.spec().name()));
		input.key(DesignKey.OCCASION).ifPresent(occasion -> names.add(TIME));
		return names;
	}

	/** The formula with names as the data spell them. */
	public ModelFormula formula() {
		return formula;
	}

	/** The formula as it was written. */
	String text() {
		return text;
	}

	/** Makes sure that a variable that an option names is there; gives the name by which the model knows it. */
	String use(String name) {
		Optional<String> key = input.keys().entrySet().stream().filter(e -> e.getValue().equalsIgnoreCase(name))
				.map(e -> e.getKey().option()).filter(columns::containsKey).findFirst();
		if (!columns.containsKey(name) && key.isPresent()) {
			return key.get();
		}
		add(name);
		return name;
	}

	/** The column of a key, when the data have it, by the name by which the model knows it. */
	Optional<String> use(DesignKey key) {
		return input.key(key).map(column -> use(column.spec().name()));
	}

	/**
	 * Whom a group of a grouping is about: the codes of the keys, or columns, that make it.
	 *
	 * @param grouping as the model names it, {@code client:therapist}
	 * @param label the group's name, the codes joined by a colon
	 */
	public Map<String, String> about(String grouping, String label) {
		String[] names = grouping.split(":");
		String[] codes = label.split(":", -1);
		Map<String, String> about = new LinkedHashMap<>();
		for (int i = 0; i < names.length && codes.length == names.length; i++) {
			int slash = codes[i].indexOf('/');
			if (withinSite.contains(names[i]) && slash > 0) {
				about.put(DesignKey.SITE.option(), codes[i].substring(0, slash));
			}
			about.put(key(names[i]).map(DesignKey::option).orElse(names[i]), withinSite.contains(names[i])
					? codes[i].substring(slash + 1) : codes[i]);
		}
		return about;
	}

	/** The position of the occasion as a number. */
	String useTime() {
		String name = input.table().find(TIME).isPresent() ? OTHER_TIME : TIME;
		columns.computeIfAbsent(name, this::time);
		return name;
	}

	private void add(String name) {
		if (columns.keySet().stream().noneMatch(name::equalsIgnoreCase)) {
			columns.put(name, column(name));
		}
	}

	private Column column(String name) {
		Optional<Column> own = input.table().find(name);
		Optional<DesignKey> key = Arrays.stream(DesignKey.values()).filter(k -> own.isPresent()
				? own.get().spec().name().equalsIgnoreCase(input.keys().get(k)) : k.option().equalsIgnoreCase(name)).findFirst();
		if (own.isEmpty() && (key.isEmpty() || input.key(key.get()).isEmpty())) {
			return time(name);
		}
		Column column = own.isPresent() ? own.get() : input.key(key.orElseThrow()).orElseThrow();
		Column unique = key.filter(k -> k == DesignKey.CLIENT || k == DesignKey.THERAPIST).map(k -> withinSite(column))
				.orElse(column);
		if (unique != column) {
			withinSite.add(name);
		}
		return unique.as(unique.spec().toBuilder().name(name).build());
	}

	/** Codes with the site's before them, when two sites use the same one. */
	private Column withinSite(Column column) {
		Optional<Column> site = input.key(DesignKey.SITE);
		if (site.isEmpty()) {
			return column;
		}
		Map<Value, Value> siteOf = new LinkedHashMap<>();
		boolean shared = false;
		for (int row = 0; row < column.size() && !shared; row++) {
			if (!KeyIndex.isEmpty(column, row)) {
				Value before = siteOf.putIfAbsent(column.value(row), site.get().value(row));
				shared = before != null && !before.equals(site.get().value(row));
			}
		}
		if (!shared) {
			return column;
		}
		String[] codes = new String[column.size()];
		for (int row = 0; row < codes.length; row++) {
			codes[row] = KeyIndex.isEmpty(column, row) ? null : site.get().value(row) + "/" + column.value(row);
		}
		return Column.of(ColumnSpec.text(column.spec().name()).label(column.spec().label()).build(), codes);
	}

	private Column time(String name) {
		KeyIndex occasions = KeyIndex.of(input, DesignKey.OCCASION).orElseThrow();
		Optional<Column> outcome = input.table().find(formula.outcome()).filter(c -> c.spec().type().isNumeric());
		int rows = occasions.rows().length;
		double first = Double.POSITIVE_INFINITY;
		for (int row = 0; row < rows; row++) {
			int at = row;
			if (occasions.rows()[row] >= 0 && outcome.map(y -> !y.isMissing(at)).orElse(true)) {
				first = Math.min(first, occasions.categories().get(occasions.rows()[row]).position());
			}
		}
		double origin = Double.isFinite(first) ? first : 0;
		double[] time = new double[rows];
		for (int row = 0; row < rows; row++) {
			int at = occasions.rows()[row];
			time[row] = at < 0 ? Double.NaN : occasions.categories().get(at).position() - origin;
		}
		occasions.categories().forEach(c -> timeLabels.put(c.position() - origin, c.label()));
		return Column.of(ColumnSpec.number(name).label("Position of " + occasions.name()).measure(Measure.SCALE).build(), time);
	}

	/** Takes a number off a numeric variable. */
	void shift(String name, double number) {
		Column column = columns.get(name);
		double[] shifted = column.validNumbers();
		for (int row = 0; row < shifted.length; row++) {
			shifted[row] -= number;
		}
		columns.put(name, Column.of(ColumnSpec.number(name).label(column.spec().label()).measure(Measure.SCALE).build(),
				shifted));
	}

	/** The names of the columns taken so far. */
	Set<String> names() {
		return columns.keySet();
	}

	/** One of the columns. */
	public Column taken(String name) {
		return columns.get(name);
	}

	/** The table for the engine. */
	Table table() {
		return new Table(input.table().info(), new ArrayList<>(columns.values()));
	}

	/** Labels of the positions of {@link #TIME}; empty when it isn't used. */
	public Map<Double, String> timeLabels() {
		return timeLabels;
	}

	/** The key that a variable of the model is, if any. */
	public Optional<DesignKey> key(String name) {
		return Arrays.stream(DesignKey.values())
				.filter(k -> k.option().equalsIgnoreCase(name) && input.keys().containsKey(k)
						|| name.equalsIgnoreCase(input.keys().get(k)))
				.findFirst();
	}

	/** The design's order of a variable's categories, for texts; empty when the design has none. */
	Optional<List<String>> order(String name) {
		Column column = columns.get(name);
		return key(name).filter(k -> input.categories().containsKey(k) && !column.spec().type().isNumeric())
				.map(k -> KeyIndex.of(column, input.categories().get(k)).categories().stream().map(c -> c.code()).toList());
	}

	/** What people call a variable: its label; without one a key of the design or the time by a word, others by their name. */
	public String title(String variable) {
		Column column = columns.get(variable);
		if (column != null && !timeLabels.isEmpty() && !input.table().find(variable).isPresent() && key(variable).isEmpty()) {
			return "Time";
		}
		return Optional.ofNullable(column).map(c -> c.spec().label()).filter(l -> !l.isBlank())
				.or(() -> key(variable).map(k -> Wording.capital(k.option()))).orElse(variable);
	}

	/** What people call a category. */
	public String label(String variable, String category) {
		Optional<String> design = key(variable).map(k -> input.categories().getOrDefault(k, List.of()))
				.flatMap(list -> list.stream()
				.filter(c -> c.code().equals(category)).map(c -> c.label()).findFirst());
		return design.or(() -> Optional.ofNullable(columns.get(variable)).filter(c -> !c.spec().type().isNumeric())
				.flatMap(c -> c.spec().valueLabels().label(Value.of(category)))).filter(l -> !l.isBlank()).orElse(category);
	}
}
