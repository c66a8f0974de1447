package org.allianceworkbench.analysis.internal.script;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.internal.data.KeyIndex;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.report.Script;

/**
 * Collects the scripts of a report: steps that prepare the data, told once for both languages, then the lines of each language.
 * <p>
 * Both scripts begin by reading what the analysis ran on. In R the data frame is {@code d}, and the named vector {@code results}
 * at the end holds values under their names in the report; a test runs the script and compares them. A step may follow lines of
 * a language: all is written in the order in which it was given.
 */
public final class Scripts {

	private final AnalysisInput input;
	private final String title;
	private final List<Object> parts = new ArrayList<>();
	private final Set<String> used = new LinkedHashSet<>();
	private final Set<String> libraries = new LinkedHashSet<>();
	private final List<String> results = new ArrayList<>();
	private boolean spss;

	private record Line(Script.Language language, String text) {
	}

	private Scripts(AnalysisInput input, String title) {
		this.input = input;
		this.title = title;
	}

	/** Starts the scripts of an analysis with its title. */
	public static Scripts of(AnalysisInput input, String title) {
		return new Scripts(input, title);
	}

	/** Names columns of the data that the scripts use, so that their user-missing codes are taken out. */
	public Scripts uses(String... columns) {
		used.addAll(Arrays.asList(columns));
		return this;
	}

	/** Names columns of the data that the scripts use. */
	public Scripts uses(List<String> columns) {
		used.addAll(columns);
		return this;
	}

	/**
	 * The column of a key, which is used from now on; where a client's or therapist's code is unique only within a site, it is
	 * made unique.
	 */
	public String key(DesignKey key) {
		String name = input.key(key).orElseThrow().spec().name();
		if (used.add(name) && (key == DesignKey.CLIENT || key == DesignKey.THERAPIST) && shared(key)) {
			String site = input.key(DesignKey.SITE).orElseThrow().spec().name();
			used.add(site);
			parts.add(new Step.Nest(name, site));
		}
		return name;
	}

	/**
	 * The column of occasions, from now on as their positions in time: what the design says, else the numbers that stand there.
	 */
	public String position() {
		String name = key(DesignKey.OCCASION);
		boolean numeric = input.key(DesignKey.OCCASION).orElseThrow().spec().type().isNumeric();
		if (!numeric || input.categories().containsKey(DesignKey.OCCASION)) {
			Map<String, Double> positions = new LinkedHashMap<>();
			KeyIndex.of(input, DesignKey.OCCASION).orElseThrow().categories().forEach(c -> positions.put(c.code(), c.position()));
			parts.add(new Step.Positions(name, positions));
		}
		return name;
	}

	/** Whether two sites use the same code. */
	private boolean shared(DesignKey key) {
		if (input.key(DesignKey.SITE).isEmpty()) {
			return false;
		}
		int[] own = KeyIndex.of(input, key).orElseThrow().rows();
		int[] site = KeyIndex.of(input, DesignKey.SITE).orElseThrow().rows();
		Map<Integer, Integer> siteOf = new HashMap<>();
		for (int row = 0; row < own.length; row++) {
			Integer other = own[row] < 0 || site[row] < 0 ? null : siteOf.putIfAbsent(own[row], site[row]);
			if (other != null && other != site[row]) {
				return true;
			}
		}
		return false;
	}

	/** Keeps rows in which all these columns hold something. */
	public Scripts complete(String... columns) {
		parts.add(new Step.Complete(List.of(columns)));
		return this;
	}

	/** A new column: a column minus its mean over the rows that are left. */
	public Scripts centre(String column, String as) {
		parts.add(new Step.Centre(column, as));
		return this;
	}

	/**
	 * New columns: a column's mean within a group over the rows that are left, and its deviation from it.
	 *
	 * @param between name of the mean, empty for none
	 * @param within name of the deviation, empty for none
	 */
	public Scripts parts(String column, String group, String between, String within) {
		parts.add(new Step.Parts(column, group, between, within));
		return this;
	}

	/** A column holds categories; without an order they are sorted, the first is the reference (in SPSS it is the last). */
	public Scripts categories(String column, String... order) {
		parts.add(new Step.Categories(column, List.of(order)));
		return this;
	}

	/** A new column: a column's value in the row before, in the order of another column within a group. */
	public Scripts lag(String column, String group, String order, String as) {
		parts.add(new Step.Lag(column, group, order, as));
		return this;
	}

	/**
	 * From a row for each rating to a row for each pair: the data have the keys' columns and {@code first} and {@code second}.
	 *
	 * @param keys columns that tell pairs apart, such as client and session
	 */
	public Scripts pairs(String rating, String role, String firstRole, String secondRole, List<String> keys) {
		uses(rating, role);
		parts.add(new Step.Pairs(rating, role, firstRole, secondRole, List.copyOf(keys)));
		return this;
	}

	/**
	 * From a row with a column for each role to a row for each rating.
	 *
	 * @param columns the roles' columns
	 * @param roles the roles' codes, in the same order
	 * @param rating name of the new column of ratings
	 * @param role name of the new column of roles; SPSS writes the old columns' names into it
	 * @param keep columns that stay
	 */
	public Scripts stack(List<String> columns, List<String> roles, String rating, String role, List<String> keep) {
		uses(columns).uses(keep);
		parts.add(new Step.Stack(List.copyOf(columns), List.copyOf(roles), rating, role, List.copyOf(keep)));
		return this;
	}

	/** A new column by a formula; for names see {@link R#column} and {@link Spss#name}. */
	public Scripts compute(String as, String r, String spssFormula) {
		parts.add(new Step.Compute(as, r, spssFormula));
		return this;
	}

	/** Packages that the R script needs; they are loaded at its beginning. */
	public Scripts library(String... packages) {
		libraries.addAll(Arrays.asList(packages));
		return this;
	}

	/** Lines of the R script. */
	public Scripts r(String... lines) {
		Arrays.stream(lines).forEach(line -> parts.add(new Line(Script.Language.R, line)));
		return this;
	}

	/** Lines of the SPSS syntax; without any there is none. */
	public Scripts spss(String... lines) {
		spss |= lines.length > 0;
		Arrays.stream(lines).forEach(line -> parts.add(new Line(Script.Language.SPSS, line)));
		return this;
	}

	/**
	 * One of the report's values in R.
	 *
	 * @param value its name in the report
	 * @param expression gives a single number without a name (see R's {@code unname}); it is evaluated at the script's end
	 */
	public Scripts result(String value, String expression) {
		results.add(R.text(value) + " = " + expression);
		return this;
	}

	/** Several of the report's values in R: an expression that gives a vector with their names. */
	public Scripts results(String expression) {
		results.add(expression);
		return this;
	}

	/** Puts the scripts into a report. */
	public void addTo(ReportBuilder report) {
		report.script(new Script(Script.Language.R, rText()));
		if (spss) {
			report.script(new Script(Script.Language.SPSS, spssText()));
		}
	}

	private String rText() {
		RSteps steps = new RSteps(input.table(), input.origin(), List.copyOf(used), StudyRows.of(input));
		List<String> lines = new ArrayList<>(List.of("# " + title.replaceAll("\\R", " "), "# Written by Alliance Workbench."));
		libraries.forEach(library -> lines.add("library(" + library + ")"));
		lines.addAll(steps.read());
		for (Object part : parts) {
			if (part instanceof Step step) {
				lines.addAll(steps.lines(step));
			} else if (part instanceof Line line && line.language() == Script.Language.R) {
				lines.add(line.text());
			}
		}
		if (!results.isEmpty()) {
			lines.add("# The report's values by name");
			lines.add("results <- c(\n  " + String.join(",\n  ", results) + "\n)");
			lines.add("print(as.data.frame(results), digits = 8)");
		}
		return String.join("\n", lines) + "\n";
	}

	private String spssText() {
		Set<String> recoded = new HashSet<>();
		SpssSteps steps = new SpssSteps(input.table(), input.origin(), List.copyOf(used), StudyRows.of(input), recoded);
		List<String> lines = new ArrayList<>(List.of("* " + title.replaceAll("\\R", " ").replace('.', ',') + ".",
				"* Written by Alliance Workbench.", "SET DECIMAL=DOT."));
		lines.addAll(steps.read());
		for (Object part : parts) {
			if (part instanceof Step step) {
				lines.addAll(steps.lines(step));
				recoded.addAll(recoded(step));
			} else if (part instanceof Line line && line.language() == Script.Language.SPSS) {
				lines.add(line.text());
			}
		}
		return String.join("\n", lines) + "\n";
	}

	/** Texts that a step makes numbers. */
	private static List<String> recoded(Step step) {
		return step instanceof Step.Nest nest ? List.of(nest.column()) : step instanceof Step.Positions positions
				? List.of(positions.column()) : List.of();
	}
}
