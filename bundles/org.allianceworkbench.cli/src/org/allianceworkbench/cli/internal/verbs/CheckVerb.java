package org.allianceworkbench.cli.internal.verbs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.cli.internal.invocation.Invocation;
import org.allianceworkbench.cli.internal.output.TextTable;
import org.allianceworkbench.intake.checks.BuiltInRule;
import org.allianceworkbench.intake.checks.CheckOptions;
import org.allianceworkbench.intake.decisions.ReviewedFinding;
import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.project.StudyProject;
import org.allianceworkbench.project.UsageException;
import org.allianceworkbench.study.Rule;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists all findings, and decides about them. */
@Command(name = "check", description =
		"List all findings by severity, site, client and variable; exit status 1 when there are "
				+ "errors that nobody has decided about.")
public final class CheckVerb extends StudyArgument {

	@Parameters(paramLabel = "STUDY", description = "Folder of the study.")
	private String study;

	@Option(names = "--json", description = "As one JSON document.")
	private boolean json;

	@Option(names = "--all", description = "List the findings that are decided, too.")
	private boolean all;

	@Option(names = "--rules", description = "List the rules and their thresholds instead.")
	private boolean rules;

	@Option(names = "--decisions", description = "List the decisions instead.")
	private boolean decisions;

	@Option(names = "--set", paramLabel = "THRESHOLD=VALUE", description = "Check with another threshold; see --rules.")
	private final Map<String, String> thresholds = new LinkedHashMap<>();

	@ArgGroup(validate = false, heading = "Decide about findings, by the id that the list shows:%n")
	private final DecideOptions decide = new DecideOptions();

	/** The verb in a run. */
	public CheckVerb(Invocation invocation) {
		super(invocation);
	}

	@Override
	String study() {
		return study;
	}

	@Override
	int run(StudyProject project) throws ProjectException {
		CheckOptions options = options();
		if (rules) {
			listRules(project, options);
			return DONE;
		}
		if (decide.isAsked()) {
			return decide.run(invocation(), project, project.findings().review(options, progress()), json);
		}
		if (decisions) {
			return listDecisions(project);
		}
		List<ReviewedFinding> found = project.findings().review(options, progress()).stream()
				.filter(finding -> all || finding.state() != ReviewedFinding.State.DECIDED).toList();
		FindingList findings = FindingList.of(found);
		if (json) {
			invocation().json(Map.of("findings", findings.documents()));
		} else {
			findings.print(invocation());
		}
		return findings.status();
	}

	private CheckOptions options() throws UsageException {
		CheckOptions options = CheckOptions.DEFAULTS;
		for (Map.Entry<String, String> threshold : thresholds.entrySet()) {
			options = options.with(threshold.getKey(), threshold.getValue()).orElseThrow(() -> new UsageException(
					"there is no threshold " + threshold.getKey() + " that can be " + threshold.getValue() + "; there are: "
							+ String.join(", ", CheckOptions.DEFAULTS.thresholds().stream().map(CheckOptions.Threshold::name)
							.toList())));
		}
		return options;
	}

	private int listDecisions(StudyProject project) throws ProjectException {
		DecisionList list = new DecisionList(project.findings().decisions());
		if (json) {
			invocation().json(Map.of("decisions", list.documents()));
		} else {
			list.print(invocation());
		}
		return DONE;
	}

	private void listRules(StudyProject project, CheckOptions options) {
		List<Map<String, Object>> documents = new ArrayList<>();
		TextTable table = new TextTable("rule", "severity", "meaning");
		for (BuiltInRule rule : BuiltInRule.values()) {
			table.row(rule.id(), rule.severity().getLiteral(), rule.meaning());
			documents.add(rule(rule.id(), rule.severity().getLiteral(), rule.meaning(), true));
		}
		for (Rule rule : project.study().getRules()) {
			table.row(rule.getName(), rule.getSeverity().getLiteral(), rule.getCondition());
			documents.add(rule(rule.getName(), rule.getSeverity().getLiteral(), String.valueOf(rule.getCondition()), false));
		}
		TextTable values = new TextTable("threshold", "value", "meaning");
		Map<String, Object> set = new LinkedHashMap<>();
		for (CheckOptions.Threshold threshold : options.thresholds()) {
			values.row(threshold.name(), threshold.value(), threshold.meaning());
			set.put(threshold.name(), threshold.value());
		}
		if (json) {
			invocation().json(Map.of("rules", documents, "thresholds", set));
		} else {
			invocation().print(table.lines(Integer.MAX_VALUE));
			invocation().print("");
			invocation().print(values.lines(Integer.MAX_VALUE));
		}
	}

	private static Map<String, Object> rule(String id, String severity, String meaning, boolean builtIn) {
		Map<String, Object> document = new LinkedHashMap<>();
		document.put("rule", id);
		document.put("severity", severity);
		document.put("meaning", meaning);
		document.put("built_in", builtIn);
		return document;
	}
}
