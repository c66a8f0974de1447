package org.allianceworkbench.cli.internal.verbs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.analysis.Analysis;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.OptionDescription;
import org.allianceworkbench.analysis.OptionValues;
import org.allianceworkbench.cli.internal.invocation.Invocation;
import org.allianceworkbench.cli.internal.output.TextTable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the analyses with their options. */
@Command(name = "analyses", description = "List the analyses with their options.")
public final class AnalysesVerb extends Verb {

	private static final int READABLE = 120;

	@Option(names = "--json", description = "As one JSON document.")
	private boolean json;

	/** The verb in a run. */
	public AnalysesVerb(Invocation invocation) {
		super(invocation);
	}

	@Override
	int run() {
		List<Analysis<?>> analyses = invocation().catalogue().analyses().analyses();
		if (json) {
			invocation().json(Map.of("analyses", analyses.stream().map(AnalysesVerb::document).toList()));
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
		invocation().print("");
	}

	private static Map<String, Object> document(Analysis<?> analysis) {
		Map<String, Object> document = new LinkedHashMap<>();
		document.put("id", analysis.id());
		document.put("title", analysis.title());
		document.put("question", analysis.question());
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
