package org.allianceworkbench.format.spss.internal.dictionary;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.allianceworkbench.table.MultipleResponseSet;
import org.allianceworkbench.table.MultipleResponseSet.Kind;

/**
 * Multiple response sets (records 7/7 and 7/19), a line each: {@code $name=C 5 label var var}, {@code $name=D1 1 5 label var},
 * {@code $name=E 1 1 1 5 label var}. Lengths are in bytes.
 * <p>
 * Source: PSPP developers' guide, "Multiple Response Sets Records".
 */
final class ResponseSets {

	private final Context context;
	private final Map<Draft, String> names;
	private final byte[] bytes;
	private int at;

	private ResponseSets(Context context, Map<Draft, String> names, byte[] bytes) {
		this.context = context;
		this.names = names;
		this.bytes = bytes;
	}

	/**
	 * All sets of a file.
	 *
	 * @param names the variables' final names
	 */
	static List<MultipleResponseSet> read(Context context, Map<Draft, String> names) throws IOException {
		List<MultipleResponseSet> sets = new ArrayList<>();
		for (int subtype : new int[] { Extension.SETS, Extension.EXTENDED_SETS }) {
			for (Extension extension : context.extensions(subtype)) {
				new ResponseSets(context, names, extension.bytes(context.in)).readLines(sets);
			}
		}
		return sets;
	}

	private void readLines(List<MultipleResponseSet> sets) {
		while (at < bytes.length) {
			if (bytes[at] == '\n' || bytes[at] == 0) {
				at++;
				continue;
			}
			int start = at;
			try {
				sets.add(readSet());
			} catch (Unexpected e) {
				context.warn("a multiple response set is not written as it should be (" + e.getMessage()
						+ "); it was left aside");
				at = Math.max(at, start + 1);
			}
			while (at < bytes.length && bytes[at] != '\n') {
				at++;
			}
		}
	}

	private MultipleResponseSet readSet() throws Unexpected {
		String name = text(until('='));
		Kind kind = Kind.DICHOTOMIES;
		Optional<String> counted = Optional.empty();
		Optional<String> source = Optional.empty();
		switch (next()) {
			case 'C' -> {
				kind = Kind.CATEGORIES;
				expect(' ');
			}
			case 'D' -> counted = Optional.of(counted());
			case 'E' -> {
				expect(' ');
				source = Optional.of(switch (text(until(' '))) {
					case "1" -> "COUNTEDVALUES";
					case "11" -> "VARLABELS";
					default -> throw new Unexpected("the source of its labels is neither 1 nor 11");
				});
				counted = Optional.of(counted());
			}
			default -> throw new Unexpected("its kind is not C, D or E");
		}
		String label = counted();
		return new MultipleResponseSet(name, label, kind, counted, variables(name), source);
	}

	private List<String> variables(String set) {
		Set<String> variables = new LinkedHashSet<>();
		int end = at;
		while (end < bytes.length && bytes[end] != '\n') {
			end++;
		}
		while (at < end) {
			int from = at;
			while (at < end && bytes[at] != ' ') {
				at++;
			}
			if (at > from) {
				byte[] token = Arrays.copyOfRange(bytes, from, at);
				Optional<Draft> draft = context.byShortName(VariableRecord.key(token)).or(() -> context.byAnyName(token));
				if (draft.isEmpty()) {
					context.warn("the multiple response set " + set + " names " + text(token) + ", which is not there");
				} else if (!variables.add(names.get(draft.get()))) {
					context.warn("the multiple response set " + set + " names " + names.get(draft.get()) + " twice");
				}
			}
			at = Math.min(at + 1, end);
		}
		return List.copyOf(variables);
	}

	/** A text after its length and a blank, and the blank after it. */
	private String counted() throws Unexpected {
		int length = 0;
		int digits = 0;
		while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9' && digits++ < 6) {
			length = length * 10 + bytes[at++] - '0';
		}
		if (digits == 0) {
			throw new Unexpected("a length is missing");
		}
		expect(' ');
		if (length > bytes.length - at) {
			throw new Unexpected("a text is longer than the record");
		}
		String text = text(Arrays.copyOfRange(bytes, at, at + length));
		at += length;
		if (at < bytes.length && bytes[at] == ' ') {
			at++;
		}
		return text;
	}

	private byte[] until(char mark) throws Unexpected {
		int from = at;
		while (at < bytes.length && bytes[at] != mark && bytes[at] != '\n') {
			at++;
		}
		if (at == bytes.length || bytes[at] != mark) {
			throw new Unexpected("'" + mark + "' is missing");
		}
		return Arrays.copyOfRange(bytes, from, at++);
	}

	private int next() throws Unexpected {
		if (at == bytes.length) {
			throw new Unexpected("it ends too early");
		}
		return bytes[at++];
	}

	private void expect(char mark) throws Unexpected {
		if (next() != mark) {
			throw new Unexpected("a '" + mark + "' is missing");
		}
	}

	private String text(byte[] part) {
		return context.text(part);
	}

	private static final class Unexpected extends Exception {
		private static final long serialVersionUID = 1L;

		Unexpected(String message) {
			super(message);
		}
	}
}
