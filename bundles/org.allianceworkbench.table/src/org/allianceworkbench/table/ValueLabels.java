package org.allianceworkbench.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Labels of single values, in the order of the source.
 * <p>
 * Fractional and negative values, blank labels and several values with the same label all exist in real files and are kept.
 * When a value is given twice the later label counts for {@link #label}, as in SPSS.
 */
public final class ValueLabels {

	/** One labelled value. */
	public record Entry(Value value, String label) {
	}

	/** No labels. */
	public static final ValueLabels NONE = new ValueLabels(List.of());

	private final List<Entry> entries;
	private final Map<Value, String> byValue;

	private ValueLabels(List<Entry> entries) {
		this.entries = List.copyOf(entries);
		this.byValue = new HashMap<>();
		this.entries.forEach(e -> byValue.put(e.value(), e.label()));
	}

	/** Labels from entries in their order. */
	public static ValueLabels of(List<Entry> entries) {
		return entries.isEmpty() ? NONE : new ValueLabels(entries);
	}

	/** Labels of numbers from alternating numbers and texts, for example {@code of(1, "never", 7, "always")}. */
	public static ValueLabels of(Object... numbersAndLabels) {
		if (numbersAndLabels.length % 2 != 0) {
			throw new IllegalArgumentException("a label is missing for the last value");
		}
		List<Entry> entries = new ArrayList<>();
		for (int i = 0; i < numbersAndLabels.length; i += 2) {
			Object value = numbersAndLabels[i];
			entries.add(new Entry(value instanceof Number n ? Value.of(n.doubleValue()) : Value.of((String) value),
					(String) numbersAndLabels[i + 1]));
		}
		return of(entries);
	}

	/** All labelled values, in the order of the source. */
	public List<Entry> entries() {
		return entries;
	}

	/** Whether there are none. */
	public boolean isEmpty() {
		return entries.isEmpty();
	}

	/** The label of a number. */
	public Optional<String> label(double number) {
		return Optional.ofNullable(byValue.get(Value.of(number)));
	}

	/** The label of a text. */
	public Optional<String> label(String text) {
		return Optional.ofNullable(byValue.get(Value.of(text)));
	}

	/** The label of a value. */
	public Optional<String> label(Value value) {
		return Optional.ofNullable(byValue.get(value));
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof ValueLabels labels && labels.entries.equals(entries);
	}

	@Override
	public int hashCode() {
		return entries.hashCode();
	}

	@Override
	public String toString() {
		return entries.toString();
	}
}
