package org.allianceworkbench.cli.internal.verbs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.allianceworkbench.cli.internal.invocation.Invocation;
import org.allianceworkbench.cli.internal.output.TextTable;
import org.allianceworkbench.store.Decision;

/** Decisions and questions for people and for programs. */
final class DecisionList {

	private final List<Decision> decisions;

	DecisionList(List<Decision> decisions) {
		this.decisions = decisions;
	}

	/** One line each. */
	void print(Invocation invocation) {
		TextTable table = new TextTable("no.", "what", "rule", "row", "variable", "value", "by", "why", "state");
		decisions.forEach(d -> table.row(d.id(), d.kind().name().toLowerCase(Locale.ROOT), d.finding().rule(),
				d.finding().row(), d.finding().variable(), FindingList.shortened(d.finding().value()), d.who(), d.reason(),
				state(d)));
		if (!decisions.isEmpty()) {
			invocation.print(table.lines(Integer.MAX_VALUE));
		}
	}

	private static String state(Decision decision) {
		if (!decision.holds()) {
			return "taken back";
		}
		return decision.answer().map(answer -> "answered by " + answer.by() + ": " + answer.answer())
				.orElse(decision.isOpenQuestion() ? "waits for an answer" : "");
	}

	List<Map<String, Object>> documents() {
		return decisions.stream().map(DecisionList::document).toList();
	}

	static Map<String, Object> document(Decision decision) {
		Map<String, Object> document = new LinkedHashMap<>();
		document.put("decision", decision.id());
		document.put("kind", decision.kind().name());
		document.put("when", decision.when().toString());
		document.put("who", decision.who());
		document.put("reason", decision.reason());
		document.put("rule", decision.finding().rule());
		document.put("site", decision.finding().row().site());
		document.put("client", decision.finding().row().client());
		document.put("occasion", decision.finding().row().occasion());
		document.put("role", decision.finding().row().role());
		document.put("variable", decision.finding().variable());
		document.put("value", decision.finding().value());
		document.put("undone", decision.undone().map(Object::toString).orElse(null));
		decision.answer().ifPresent(answer -> document.put("answer", Map.of("when", answer.when().toString(), "by", answer.by(),
				"answer", answer.answer(), "comment", answer.comment(), "read_by", answer.readBy())));
		return document;
	}
}
