package org.allianceworkbench.store;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.allianceworkbench.table.Value;

/**
 * Values by name of the variable for many rows with the same variables: the names are kept once, and nothing is copied. Never
 * changes.
 */
public final class RowValues extends AbstractMap<String, Value> {

	private final List<String> names;
	private final Value[] values;

	/**
	 * @param names names of variables, each once; the same list for all rows with these variables
	 * @param values their values, which must not be changed any more
	 */
	public RowValues(List<String> names, Value... values) {
		if (names.size() != values.length) {
			throw new IllegalArgumentException(names.size() + " names for " + values.length + " values");
		}
		this.names = names;
		this.values = values;
	}

	/** The names, the same list for many rows. */
	public List<String> names() {
		return names;
	}

	/** A value by its place in the names. */
	public Value value(int place) {
		return values[place];
	}

	@Override
	public Set<Entry<String, Value>> entrySet() {
		return new AbstractSet<>() {

			@Override
			public int size() {
				return values.length;
			}

			@Override
			public Iterator<Entry<String, Value>> iterator() {
				return new Iterator<>() {

					private int at;

					@Override
					public boolean hasNext() {
						return at < values.length;
					}

					@Override
					public Entry<String, Value> next() {
						return Map.entry(names.get(at), values[at++]);
					}
				};
			}
		};
	}
}
