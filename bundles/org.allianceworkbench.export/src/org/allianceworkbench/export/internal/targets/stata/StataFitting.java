package org.allianceworkbench.export.internal.targets.stata;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.ColumnType;
import org.allianceworkbench.table.Value;
import org.allianceworkbench.table.ValueLabels;

/** Makes one column fit Stata's limits and says what had to give way. */
final class StataFitting {

	private static final int LABEL = 80;
	private static final int LONGEST_LABEL = 32_000;
	private static final int LISTED = 5;

	private final Column column;
	private final ColumnSpec spec;
	private final String name;
	private final MissingLetters letters;
	private final List<String> losses;
	private final StataClock clock;
	private final List<String> notes = new ArrayList<>();

	StataFitting(Column column, String name, MissingLetters letters, List<String> losses) {
		this.column = column;
		this.spec = column.spec();
		this.name = name;
		this.letters = letters;
		this.losses = losses;
		this.clock = StataClock.of(column);
	}

	private void lost(String sentence) {
		losses.add(spec.name() + ": " + sentence);
	}

	/**
	 * The column as it is written.
	 *
	 * @param sets names of sets of value labels by what is in them; a new one is added
	 */
	StataColumn column(Map<List<StataLabel>, String> sets) {
		if (!name.equals(spec.name())) {
			notes.add("Name in the study: " + spec.name());
		}
		List<StataLabel> labels = spec.type().isNumeric() ? labels() : textLabels();
		String set = labels.isEmpty() ? "" : sets.computeIfAbsent(labels, none -> name);
		StataType type = spec.type().isNumeric() ? number() : string();
		missing();
		String label = label();
		String format = spec.type().isNumeric() ? clock.format(spec.type(), spec.format())
				: "%" + Math.min(type.equals(StataType.STRL) ? 9 : type.bytes(), StataType.LONGEST_STRING) + "s";
		if (spec.type() == ColumnType.TIME && clock == StataClock.NONE) {
			lost("Stata has no durations that are negative or longer than a day; they are numbers of seconds");
		}
		return new StataColumn(column, name, type, clock, letters, format, label, set, labels, List.copyOf(notes));
	}

	private String label() {
		String cut = StataPlan.cut(spec.label(), LABEL);
		if (!cut.equals(spec.label())) {
			lost("the label is longer than 80 characters; it is cut, and a note has it whole");
			notes.add("Label: " + spec.label());
		}
		return cut;
	}

	private void missing() {
		if (letters.isEmpty()) {
			if (!spec.missing().isEmpty()) {
				lost(spec.type().isNumeric() ? "Stata counts its user-missing codes as valid; a note names them"
						: "Stata has no user-missing texts; they stay texts, and a note names them");
				notes.add("User-missing: " + described(spec.missing().discrete()) + spec.missing().range().map(r -> ", "
						+ Value.of(r.low()) + " to " + Value.of(r.high())).orElse(""));
			}
			return;
		}
		List<String> codes = new ArrayList<>();
		for (int i = 0; i < letters.codes().length && codes.size() <= MissingLetters.LAST; i++) {
			codes.add("." + (char) ('a' + letters.letters()[i] - 1) + " = " + Value.of(letters.codes()[i])
					+ spec.valueLabels().label(letters.codes()[i]).map(reason -> " (" + reason + ")").orElse(""));
		}
		notes.add("User-missing: " + String.join(", ", codes));
		if (letters.shared() > 0) {
			lost("Stata has 26 missing values of its own, the variable more; the last " + letters.shared() + " codes share .z");
		}
	}

	private static String described(List<Value> values) {
		return String.join(", ", values.stream().map(Value::toString).toList());
	}

	/** Labels of whole numbers and of missing codes; the others become notes. */
	private List<StataLabel> labels() {
		TreeMap<Integer, String> fitting = new TreeMap<>();
		List<String> others = new ArrayList<>();
		for (ValueLabels.Entry entry : spec.valueLabels().entries()) {
			Optional<Integer> value = value(entry.value());
			if (value.isPresent()) {
				fitting.put(value.get(), fitted(entry.label()));
			} else {
				others.add(entry.value() + " = " + entry.label());
			}
		}
		for (int i = 0; i < letters.codes().length; i++) {
			String code = Value.of(letters.codes()[i]).toString();
			fitting.putIfAbsent(StataLabel.MISSING + letters.letters()[i], letters.letters()[i] == MissingLetters.LAST
					&& letters.shared() > 0 ? "other missing values" : code);
		}
		unheld(others);
		return fitting.entrySet().stream().map(e -> new StataLabel(e.getKey(), e.getValue())).toList();
	}

	private Optional<Integer> value(Value value) {
		if (!(value instanceof Value.Num n)) {
			return Optional.empty();
		}
		int letter = letters.letter(n.number());
		if (letter > 0) {
			return letter == MissingLetters.LAST && letters.shared() > 0 ? Optional.empty()
					: Optional.of(StataLabel.MISSING + letter);
		}
		double stata = clock.stata(n.number());
		return stata == Math.rint(stata) && stata >= StataType.LONG_LOW && stata <= StataType.LONG_HIGH
				? Optional.of((int) stata) : Optional.empty();
	}

	private String fitted(String label) {
		String cut = StataPlan.cut(label, LONGEST_LABEL / 4);
		if (!cut.equals(label)) {
			lost("a value label is longer than " + LONGEST_LABEL / 4 + " characters and is cut");
		}
		return cut;
	}

	private List<StataLabel> textLabels() {
		unheld(spec.valueLabels().entries().stream().map(e -> e.value() + " = " + e.label()).toList());
		return List.of();
	}

	private void unheld(List<String> others) {
		if (!others.isEmpty()) {
			lost("Stata labels whole numbers only; a note has the labels of " + others.size() + " other values ("
					+ String.join(", ", others.stream().limit(LISTED).toList()) + (others.size() > LISTED ? ", ..." : "") + ")");
			notes.add("Value labels: " + String.join("; ", others));
		}
	}

	private StataType number() {
		double lowest = Double.POSITIVE_INFINITY;
		double highest = Double.NEGATIVE_INFINITY;
		for (int row = 0; row < column.size(); row++) {
			double number = column.number(row);
			if (Double.isNaN(number) || letters.letter(number) > 0) {
				continue;
			}
			double stata = clock.stata(number);
			if (stata != Math.rint(stata) || stata == 0 && 1 / stata < 0) {
				return StataType.DOUBLE;
			}
			lowest = Math.min(lowest, stata);
			highest = Math.max(highest, stata);
		}
		return lowest > highest ? StataType.BYTE : StataType.whole(lowest, highest);
	}

	private StataType string() {
		int longest = 0;
		boolean nul = false;
		for (int row = 0; row < column.size(); row++) {
			String text = column.text(row);
			if (text != null) {
				int bytes = text.length() * 3 <= longest ? 0 : text.getBytes(StandardCharsets.UTF_8).length;
				longest = Math.max(longest, bytes);
				nul |= text.indexOf('\0') >= 0;
			}
		}
		return nul ? StataType.STRL : StataType.string(longest);
	}
}
