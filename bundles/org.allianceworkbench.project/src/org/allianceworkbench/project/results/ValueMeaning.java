package org.allianceworkbench.project.results;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.allianceworkbench.analysis.Guide;

/** What a number among a report's values is, in the words of the analysis' guide. */
public final class ValueMeaning {

	private static final Pattern PLACE = Pattern.compile("<[^>]*>|\\.\\.\\.");

	private ValueMeaning() {
	}

	/**
	 * The meaning of a value.
	 *
	 * @param name its name among the values, for example {@code fixed/client/estimate}
	 * @return empty when the guide does not tell
	 */
	public static Optional<String> of(Guide guide, String name) {
		return guide.results().entrySet().stream().filter(each -> names(each.getKey(), name)).map(Map.Entry::getValue)
				.findFirst();
	}

	/** Whether a line of the guide, {@code fixed/<effect>/estimate, se}, stands for a name. */
	private static boolean names(String line, String name) {
		String path = "";
		for (String part : line.split(",\\s*")) {
			int slash = part.lastIndexOf('/');
			String whole = slash >= 0 ? part : path + part;
			path = slash >= 0 ? part.substring(0, slash + 1) : path;
			if (pattern(whole).matcher(name).matches()) {
				return true;
			}
		}
		return false;
	}

	private static Pattern pattern(String written) {
		return Pattern.compile(PLACE.splitAsStream(written).map(Pattern::quote).collect(Collectors.joining(".+"))
				+ (written.endsWith(">") || written.endsWith("...") ? ".+" : ""));
	}
}
