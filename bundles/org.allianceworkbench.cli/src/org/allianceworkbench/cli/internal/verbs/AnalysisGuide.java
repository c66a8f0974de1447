package org.allianceworkbench.cli.internal.verbs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.analysis.Analysis;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.Guide;
import org.allianceworkbench.analysis.OptionDescription;
import org.allianceworkbench.analysis.OptionValues;

/** The user guide of analyses in Markdown, from the options' help and the analyses' guides. */
final class AnalysisGuide {

	private AnalysisGuide() {
	}

	/** Lines of a document with a section for each analysis. */
	static List<String> markdown(List<Analysis<?>> analyses) {
		List<String> lines = new ArrayList<>(List.of("# Analyses", "",
				"This page is written by `./alliance analyses --markdown > docs/analyses.md` from the analyses themselves; a test keeps it "
						+ "current.",
				"", "Run one on a data file with `./alliance analyze --data FILE --analysis ID --set option=value`, or keep it in a study. In a "
						+ "study the design says which columns are site, therapist, client, occasion and role; on a data file columns with usual "
						+ "names are taken, or `--set client=COLUMN` names them. `--set where=column=value,value` uses only some rows.",
				""));
		analyses.forEach(a -> lines.add("* [" + a.title() + "](#" + anchor(a) + ") - `" + a.id() + "`: " + a.question()));
		analyses.forEach(a -> section(lines, a));
		return lines;
	}

	private static String anchor(Analysis<?> analysis) {
		return analysis.title().toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9 -]", "").replace(' ', '-');
	}

	private static void section(List<String> lines, Analysis<?> analysis) {
		Guide guide = Guide.of(analysis);
		lines.addAll(List.of("", "## " + analysis.title(), "", "`" + analysis.id() + "` - " + analysis.question()));
		guide.definition().forEach(paragraph -> lines.addAll(List.of("", paragraph)));
		list(lines, "Formulas", guide.formulas());
		lines.addAll(List.of("", "**Options**", "", "| option | default | values | what it does |", "|---|---|---|---|"));
		for (OptionDescription option : OptionValues.describe(analysis.optionsType())) {
			lines.add(row("`" + option.name() + "`", option.required() ? "required" : option.byDefault(), option.range(),
					option.help()));
		}
		for (DesignKey key : analysis.keys()) {
			lines.add(row("`" + key.option() + "`", analysis.requiredKeys().contains(key) ? "required" : "", "name of a column",
					key.help()));
		}
		if (!guide.results().isEmpty()) {
			lines.addAll(List.of("", "**Values** (in the JSON report, at full precision)", "", "| name | what it is |",
					"|---|---|"));
			for (Map.Entry<String, String> result : guide.results().entrySet()) {
				lines.add(row("`" + result.getKey() + "`", result.getValue()));
			}
		}
		list(lines, "References", guide.references());
	}

	private static void list(List<String> lines, String title, List<String> entries) {
		if (!entries.isEmpty()) {
			lines.addAll(List.of("", "**" + title + "**", ""));
			entries.forEach(entry -> lines.add("* " + entry));
		}
	}

	private static String row(String... cells) {
		StringBuilder row = new StringBuilder("|");
		for (String cell : cells) {
			row.append(' ').append(cell.replace("|", "\\|")).append(" |");
		}
		return row.toString();
	}
}
