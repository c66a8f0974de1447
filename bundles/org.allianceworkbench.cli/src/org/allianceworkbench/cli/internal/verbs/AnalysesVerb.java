package org.allianceworkbench.cli.internal.verbs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.analysis.Analysis;
import org.allianceworkbench.analysis.AnalysisCatalogue;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.Guide;
import org.allianceworkbench.analysis.OptionDescription;
import org.allianceworkbench.analysis.OptionValues;
import org.allianceworkbench.cli.internal.invocation.Invocation;
import org.allianceworkbench.cli.internal.output.TextTable;
import org.allianceworkbench.project.UsageException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the analyses with their options. */
@Command(name = "analyses", description = "List the analyses with their options, or explain one.")
public final class AnalysesVerb extends Verb {

	private static final int READABLE = 120;

	@Parameters(index = "0", arity = "0..1", paramLabel = "ID", description =
			"An analysis: its definition, formulas, results and "
			+ "references as well.")
	private String id;

	@Option(names = "--markdown", description = "The guide of all analyses, in Markdown.")
	private boolean markdown;

	@Option(names = "--json", description = "As one JSON document.")
	private boolean json;

	/** The verb in a run. */
	public AnalysesVerb(Invocation invocation) {
		super(invocation);
	}

	@Override
	int run() throws UsageException {
		AnalysisCatalogue catalogue = invocation().catalogue().analyses();
		List<Analysis<?>> analyses = id == null ? catalogue.analyses() : List.of(catalogue.find(id)
				.orElseThrow(() -> new UsageException("there is no analysis '" + id + "'; 'alliance analyses' lists them")));
		if (json) {
			invocation().json(Map.of("analyses", analyses.stream().map(AnalysesVerb::document).toList()));
		} else if (markdown) {
			invocation().print(AnalysisGuide.markdown(analyses));
		} else {
			analyses.forEach(this::show);
		}
		return DONE;
	}

	private void show(Analysis<?> analysis) {
		invocation().print(analysis.id() + " - " + analysis.title(), "  " + analysis.question());
		TextTable table = new TextTable("option", "default", "values", "what it does");
		for (OptionDescription option : OptionValues.describe(analysis.optionsType())) {
			table.row(option.name(), option.required() ? "(required)" : option.byDefault(), option.range(), option.help());
		}
		for (DesignKey key : analysis.keys()) {
			table.row(key.option(), analysis.requiredKeys().contains(key) ? "(required)" : "", "name of a column", key.help());
		}
		table.row("where", "", "column=value,value", "Use only the rows with these values.");
		table.lines(Math.min(invocation().width(), READABLE) - 2).forEach(line -> invocation().print("  " + line));
		if (id != null) {
			explain(Guide.of(analysis));
		}
		invocation().print("");
	}

	private void explain(Guide guide) {
		TextTable results = new TextTable("value", "what it is");
		guide.results().forEach(results::row);
		section("Definition", guide.definition());
		section("Formulas", guide.formulas());
		section("Values", guide.results().isEmpty() ? List.of() : results.lines(Math.min(invocation().width(), READABLE) - 2));
		section("References", guide.references());
	}

	private void section(String title, List<String> lines) {
		if (!lines.isEmpty()) {
			invocation().print("", "  " + title);
			lines.forEach(line -> invocation().print("  " + line));
		}
	}

	private static Map<String, Object> document(Analysis<?> analysis) {
		Map<String, Object> document = new LinkedHashMap<>();
		document.put("id", analysis.id());
		document.put("title", analysis.title());
		document.put("question", analysis.question());
		Guide guide = Guide.of(analysis);
		document.put("definition", guide.definition());
		document.put("formulas", guide.formulas());
		document.put("values", guide.results());
		document.put("references", guide.references());
		document.put("options", OptionValues.describe(analysis.optionsType()).stream().map(AnalysesVerb::document).toList());
		document.put("keys", analysis.keys().stream().map(DesignKey::option).toList());
		return document;
	}

	private static Map<String, Object> document(OptionDescription option) {
		Map<String, Object> document = new LinkedHashMap<>();
		document.put("name", option.name());
		document.put("label", option.label());
		document.put("help", option.help());
		document.put("values", option.range());
		document.put("required", option.required());
		document.put("default", option.byDefault());
		return document;
	}
}
