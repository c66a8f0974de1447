package org.allianceworkbench.analysis.internal.apa;

import java.util.Arrays;
import java.util.stream.Stream;

import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.OptionValues;

/**
 * How sentences speak of an option: by the label that the window shows, with the name that the command line takes in brackets,
 * as in {@code 'Standard deviation' (sd)}.
 */
public final class OptionWords {

	/** Which rows of the data are used. */
	public static final String ROWS = "'Rows' (where)";

	private OptionWords() {
	}

	/**
	 * An option of an analysis.
	 *
	 * @param options the record of its options
	 * @param name the option's name
	 * @throws IllegalArgumentException when there is no such option
	 */
	public static String of(Class<? extends Record> options, String name) {
		return OptionValues.describe(options).stream().filter(o -> o.name().equals(name)).findFirst()
				.map(o -> "'" + o.label() + "' (" + name + ")")
				.orElseThrow(() -> new IllegalArgumentException("no option " + name + " in " + options.getSimpleName()));
	}

	/** Several options of an analysis, with an <i>and</i>. */
	public static String of(Class<? extends Record> options, String first, String... more) {
		return Apa.list(Stream.concat(Stream.of(first), Arrays.stream(more))
				.map(name -> of(options, name)).toList());
	}

	/** The option that says which column is a key. */
	public static String of(DesignKey key) {
		return key.named();
	}
}
