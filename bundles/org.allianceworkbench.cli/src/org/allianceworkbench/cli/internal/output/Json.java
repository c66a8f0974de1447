package org.allianceworkbench.cli.internal.output;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

/** Writes JSON documents (RFC 8259) of maps, lists and plain values. */
public final class Json {

	private static final Gson COMPACT = new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

	private Json() {
	}

	/** A document on one line; numbers that JSON can't hold become texts: {@code "NaN"}, {@code "Infinity"}. */
	public static String line(Object document) {
		return COMPACT.toJson(plain(document));
	}

	/** The same document in ASCII, for a stream that is not in UTF-8. */
	public static String ascii(String document) {
		StringBuilder ascii = new StringBuilder();
		document.chars().forEach(c -> ascii.append(c < 0x80 ? String.valueOf((char) c) : String.format("\\u%04x", c)));
		return ascii.toString();
	}

	private static Object plain(Object value) {
		return switch (value) {
			case null -> null;
			case Double d when !Double.isFinite(d) -> d.toString();
			case Map<?, ?> map -> {
				Map<String, Object> copy = new LinkedHashMap<>();
				map.forEach((name, part) -> copy.put(String.valueOf(name), plain(part)));
				yield copy;
			}
			case Collection<?> list -> {
				List<Object> copy = new ArrayList<>(list.size());
				list.forEach(part -> copy.add(plain(part)));
				yield copy;
			}
			default -> value;
		};
	}
}
