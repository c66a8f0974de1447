package org.allianceworkbench.cli.internal.verbs;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.allianceworkbench.cli.internal.invocation.Invocation;
import org.allianceworkbench.cli.internal.output.TextTable;
import org.allianceworkbench.intake.decisions.ReviewedFinding;
import org.allianceworkbench.store.Finding;
import org.allianceworkbench.study.Severity;

/** Findings for people and for programs: by severity, site, client and variable. */
final class FindingList {

	private static final int LONGEST = 24;

	private final List<Finding> findings;
	private final Map<Finding, ReviewedFinding> reviewed;

	FindingList(List<Finding> findings) {
		this(findings, Map.of());
	}

	/** Findings with what was decided about them. */
	static FindingList of(List<ReviewedFinding> findings) {
		Map<Finding, ReviewedFinding> reviewed = new LinkedHashMap<>();
		findings.forEach(each -> reviewed.putIfAbsent(each.finding(), each));
		return new FindingList(List.copyOf(reviewed.keySet()), reviewed);
	}

	private FindingList(List<Finding> findings, Map<Finding, ReviewedFinding> reviewed) {
		this.reviewed = reviewed;
		this.findings = findings.stream().sorted(Comparator.comparing((Finding f) -> -f.severity().getValue())
				.thenComparing(f -> f.row().site()).thenComparing(f -> f.row().client()).thenComparing(f -> f.row().occasion())
				.thenComparing(Finding::variable)).toList();
	}

	/** Exit status: 1 when there is one of severity ERROR. */
	int status() {
		return count(Severity.ERROR) > 0 ? Verb.FINDINGS : Verb.DONE;
	}

	/** For example {@code 4 findings: 3 errors, 1 warning, 0 hints}. */
	String summary() {
		if (findings.isEmpty()) {
			return "No findings";
		}
		long open = findings.stream().filter(f -> !isDecided(f)).count();
		String decided = open < findings.size() ? "; " + (findings.size() - open) + " decided" : "";
		return words(open, "finding") + ": " + words(count(Severity.ERROR), "error") + ", "
				+ words(count(Severity.WARNING), "warning") + ", " + words(count(Severity.INFO), "hint") + decided;
	}

	private static String words(long count, String what) {
		return count + " " + what + (count == 1 ? "" : "s");
	}

	private long count(Severity severity) {
		return findings.stream().filter(f -> f.severity() == severity && !isDecided(f)).count();
	}

	private boolean isDecided(Finding finding) {
		return reviewed.containsKey(finding) && reviewed.get(finding).state() == ReviewedFinding.State.DECIDED;
	}

	/** One line each with what is known by its columns, and below it what is wrong and what to do. */
	void print(Invocation invocation) {
		TextTable table = new TextTable("severity", "rule", "row", "variable", "value", "where", "held back", reviewed.isEmpty()
				? "" : "id");
		for (Finding f : findings) {
			table.row(f.severity().getLiteral(), f.rule(), f.row(), f.variable(), shortened(f.value()),
					(f.file() + " " + f.source()).strip(), f.held() ? "yes" : "",
					reviewed.containsKey(f) ? reviewed.get(f).id() : "");
		}
		if (!findings.isEmpty()) {
			List<String> lines = table.lines(Integer.MAX_VALUE);
			invocation.print(lines.subList(0, 2));
			for (int i = 0; i < findings.size(); i++) {
				invocation.print(lines.get(i + 2), "    " + sentence(findings.get(i).message()) + " "
						+ sentence(findings.get(i).remedy()));
			}
			invocation.print("");
		}
		invocation.print(summary());
	}

	/** A value as it fits into a table. */
	static String shortened(String value) {
		return value.length() <= LONGEST ? value : value.substring(0, value.offsetByCodePoints(0, LONGEST - 3)) + "...";
	}

	private static String sentence(String text) {
		return text.isEmpty() || text.endsWith(".") ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1)
				+ ".";
	}

	List<Map<String, Object>> documents() {
		return findings.stream().map(this::document).toList();
	}

	private Map<String, Object> document(Finding f) {
		Map<String, Object> document = new LinkedHashMap<>();
		if (reviewed.containsKey(f)) {
			document.put("id", reviewed.get(f).id());
			document.put("state", reviewed.get(f).state().name());
			reviewed.get(f).decision().ifPresent(decision -> document.put("decision", DecisionList.document(decision)));
		}
		document.put("severity", f.severity().getLiteral());
		document.put("rule", f.rule());
		document.put("level", f.row().level().getLiteral());
		document.put("site", f.row().site());
		document.put("therapist", f.therapist().isEmpty() ? f.row().therapist() : f.therapist());
		document.put("client", f.row().client());
		document.put("occasion", f.row().occasion());
		document.put("role", f.row().role());
		document.put("variable", f.variable());
		document.put("value", f.value());
		document.put("held", f.held());
		document.put("file", f.file());
		document.put("sheet", f.source().sheet());
		document.put("row", f.source().row());
		document.put("column", f.source().column());
		document.put("address", f.source().address());
		document.put("import", f.importId() == 0 ? null : f.importId());
		document.put("message", f.message());
		document.put("remedy", f.remedy());
		return document;
	}
}
