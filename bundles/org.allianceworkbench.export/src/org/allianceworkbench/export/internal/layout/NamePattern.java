package org.allianceworkbench.export.internal.layout;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.allianceworkbench.export.ExportException;
import org.allianceworkbench.study.codebook.VariableNames;

/** How columns are called that stand side by side for several roles or occasions: {@code {variable}_{role}_{occasion}}. */
public final class NamePattern {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

	private final String export;
	private final String pattern;

	/**
	 * @param export name of the definition, for messages
	 * @param pattern the pattern
	 * @param allowed placeholders that mean something in this layout
	 * @throws ExportException when {@code {variable}} is not among the placeholders or another one is unknown
	 */
	public NamePattern(String export, String pattern, Set<String> allowed) throws ExportException {
		this.export = export;
		this.pattern = pattern;
		for (MatchResult found : PLACEHOLDER.matcher(pattern).results().toList()) {
			if (!allowed.contains(found.group(1))) {
				throw new ExportException("export " + export + ": the name pattern '" + pattern + "' has {" + found.group(1)
						+ "}, which means nothing in this layout; use "
						+ String.join(", ", allowed.stream().sorted().map(p -> "{" + p + "}").toList()));
			}
		}
		if (!pattern.contains("{variable}")) {
			throw new ExportException("export " + export + ": the name pattern '" + pattern
					+ "' lacks {variable}, so that columns "
					+ "could not be told apart; write for example {variable}_{role}_{occasion}");
		}
	}

	/**
	 * The name of a column; a placeholder without a value disappears together with the separator beside it.
	 *
	 * @throws ExportException when the result is not a name by SPSS's rules (64 bytes at most)
	 */
	public String name(Map<String, String> values) throws ExportException {
		String template = pattern;
		for (Map.Entry<String, String> value : values.entrySet()) {
			if (value.getValue().isEmpty()) {
				String placeholder = Pattern.quote("{" + value.getKey() + "}");
				template = template.replaceFirst("[_.]" + placeholder + "|" + placeholder + "[_.]?", "");
			}
		}
		String name = PLACEHOLDER.matcher(template)
				.replaceAll(m -> Matcher.quoteReplacement(values.getOrDefault(m.group(1), "")));
		return checked(name, "change the name pattern '" + pattern + "', the variable's name or the code of the occasion or role");
	}

	/**
	 * A name, wherever it comes from.
	 *
	 * @param remedy what can be done when it can't be one
	 * @throws ExportException when it is not a name by SPSS's rules
	 */
	String checked(String name, String remedy) throws ExportException {
		Optional<String> problem = VariableNames.problem(name);
		if (problem.isPresent()) {
			throw new ExportException("export " + export + ": a column would be called '" + name + "', which " + problem.get()
					+ "; " + remedy);
		}
		return name;
	}
}
