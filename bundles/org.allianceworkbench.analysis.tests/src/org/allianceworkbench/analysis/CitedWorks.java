package org.allianceworkbench.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Works that a text cites by author and year, held against a list of references. */
final class CitedWorks {

	private static final String NAME = "(?:[Vv]an (?:der )?|[Dd]e )?\\p{Lu}[\\p{L}'’-]*\\p{Ll}";
	private static final String AUTHORS = "(" + NAME + ")(?:'s|’s)?(?:(?:, " + NAME + ")*,? (?:and|&) " + NAME
			+ "(?:'s|’s)?| et al\\.)?";
	private static final Pattern CITED = Pattern.compile(AUTHORS + ",? ?\\(?((?:18|19|20)\\d\\d)\\b");
	private static final Pattern LISTED = Pattern.compile("^([^,(]+)[^(]*\\((\\d{4})[a-z]?\\)");
	/** A second year of the authors before it: (2005, 2010). */
	private static final Pattern AGAIN = Pattern.compile("^, ((?:19|20)\\d\\d)\\b");

	private CitedWorks() {
	}

	/** First author and year of each work that a text cites. */
	static Set<String> in(String text) {
		Set<String> works = new TreeSet<>();
		Matcher matcher = CITED.matcher(text);
		while (matcher.find()) {
			String author = matcher.group(1).replaceFirst("['’]s$", "");
			works.add(name(author) + " " + matcher.group(2));
			Matcher again = AGAIN.matcher(text.substring(matcher.end()));
			if (again.find()) {
				works.add(name(author) + " " + again.group(1));
			}
		}
		return works;
	}

	private static String name(String author) {
		return Character.toUpperCase(author.charAt(0)) + author.substring(1);
	}

	/** First author and year of a work in APA style. */
	static String work(String reference) {
		Matcher matcher = LISTED.matcher(reference);
		return matcher.find() ? name(matcher.group(1).strip()) + " " + matcher.group(2) : reference;
	}

	/** What is cited and not in the list, and what is in the list and not cited. */
	static List<String> amiss(Set<String> cited, List<String> references) {
		Set<String> listed = new LinkedHashSet<>(references.stream().map(CitedWorks::work).toList());
		List<String> amiss = new ArrayList<>();
		cited.stream().filter(w -> !listed.contains(w)).forEach(w -> amiss.add("cited, not listed: " + w));
		listed.stream().filter(w -> !cited.contains(w)).forEach(w -> amiss.add("listed, not cited: " + w));
		return amiss;
	}
}
