package org.allianceworkbench.cli.internal.verbs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.cli.internal.invocation.Invocation;
import org.allianceworkbench.intake.decisions.ReviewedFinding;
import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.project.StudyProject;
import org.allianceworkbench.project.UsageException;
import org.allianceworkbench.store.Decision;
import org.allianceworkbench.store.Finding;

import picocli.CommandLine.Option;

/** The options of {@code check} that decide about findings. */
final class DecideOptions {

	@Option(names = "--accept", paramLabel = "ID", description = "The value stays as it is; one that is kept aside stays aside.")
	private final List<String> accept = new ArrayList<>();

	@Option(names = "--correct", paramLabel = "ID=VALUE", description = "Correct the value.")
	private final Map<String, String> correct = new LinkedHashMap<>();

	@Option(names = "--missing", paramLabel = "ID[=CODE]", mapFallbackValue = "", description =
			"Set the value missing, by one of the codebook's missing values or system-missing.")
	private final Map<String, String> missing = new LinkedHashMap<>();

	@Option(names = "--ask", paramLabel = "ID", description = "Send the finding back to the site; see 'alliance queries'.")
	private final List<String> ask = new ArrayList<>();

	@Option(names = "--undo", paramLabel = "DECISION", description = "Take a decision back; see --decisions.")
	private final List<Long> undo = new ArrayList<>();

	@Option(names = "--reason", paramLabel = "TEXT", description = "Why, or the question; needed with each of these but --undo.")
	private String reason = "";

	/** Whether anything is to be decided. */
	boolean isAsked() {
		return !accept.isEmpty() || !correct.isEmpty() || !missing.isEmpty() || !ask.isEmpty() || !undo.isEmpty();
	}

	/** Decides, one after the other; stops at the first that can't be done. */
	int run(Invocation invocation, StudyProject project, List<ReviewedFinding> findings, boolean json) throws ProjectException {
		if (reason.isBlank() && !(accept.isEmpty() && correct.isEmpty() && missing.isEmpty() && ask.isEmpty())) {
			throw new UsageException("a decision needs a reason; add --reason");
		}
		List<Decision> made = new ArrayList<>();
		for (String id : accept) {
			made.add(project.findings().accept(find(findings, id), reason));
		}
		for (Map.Entry<String, String> entry : correct.entrySet()) {
			made.add(project.findings().correct(find(findings, entry.getKey()), entry.getValue(), reason));
		}
		for (Map.Entry<String, String> entry : missing.entrySet()) {
			made.add(project.findings().setMissing(find(findings, entry.getKey()),
					Optional.ofNullable(entry.getValue()).filter(code -> !code.isEmpty()), reason));
		}
		for (String id : ask) {
			made.add(project.findings().ask(find(findings, id), reason));
		}
		for (long decision : undo) {
			project.findings().undo(decision);
		}
		made.addAll(project.findings().decisions().stream().filter(decision -> undo.contains(decision.id())).toList());
		DecisionList list = new DecisionList(made);
		if (json) {
			invocation.json(Map.of("decisions", list.documents()));
		} else {
			list.print(invocation);
		}
		return Verb.DONE;
	}

	private static Finding find(List<ReviewedFinding> findings, String id) throws UsageException {
		return findings.stream().filter(finding -> finding.id().equals(id)).map(ReviewedFinding::finding).findFirst()
				.orElseThrow(() -> new UsageException("there is no finding " + id + "; 'alliance check' lists their ids"));
	}
}
