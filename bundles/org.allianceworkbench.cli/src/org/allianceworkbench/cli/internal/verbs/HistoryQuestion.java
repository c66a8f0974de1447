package org.allianceworkbench.cli.internal.verbs;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.cli.internal.invocation.Invocation;
import org.allianceworkbench.cli.internal.output.TextTable;
import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.project.StudyProject;
import org.allianceworkbench.project.UsageException;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.store.StateComparison;
import org.allianceworkbench.store.ValueOrigin;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.codebook.Codebook;
import org.allianceworkbench.table.Value;

/** Answers questions about a study's history. */
record HistoryQuestion(Invocation invocation, StudyProject project, boolean json) {

	private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xxx");

	void answer(List<String> words) throws ProjectException {
		switch (words.get(0)) {
			case "compare" -> compare(words.subList(1, words.size()));
			case "origin" -> origin(words.subList(1, words.size()));
			default -> throw new UsageException("'" + words.get(0)
					+ "' is no question; ask 'compare A B' or 'origin VARIABLE SITE "
					+ "CLIENT OCCASION ROLE'");
		}
	}

	private void compare(List<String> states) throws ProjectException {
		if (states.size() != 2) {
			throw new UsageException("'compare' takes two numbers of the history, such as 'compare 2 5'");
		}
		StateComparison comparison = project.compare(number(states.get(0)), number(states.get(1)));
		if (json) {
			invocation.json(document(comparison));
			return;
		}
		if (comparison.isSame()) {
			invocation.print("The two states are the same");
			return;
		}
		TextTable levels = new TextTable("level", "new", "gone", "changed");
		comparison.levels().forEach((level, rows) -> levels.row(level.getLiteral().toLowerCase(java.util.Locale.ROOT),
				rows.added(),
				rows.removed(), rows.changed()));
		invocation.print(levels);
		TextTable values = new TextTable("row", "variable", "before", "after");
		comparison.changed().forEach(d -> values.row(d.row(), d.variable(), shown(d.before()), shown(d.after())));
		if (!comparison.changed().isEmpty()) {
			invocation.print("");
			invocation.print(values);
		}
		if (comparison.values() > comparison.changed().size()) {
			invocation.print((comparison.values() - comparison.changed().size()) + " more values differ");
		}
	}

	private static long number(String text) throws UsageException {
		try {
			return Long.parseLong(text);
		} catch (NumberFormatException e) {
			throw new UsageException("'" + text + "' is no number of the history; see 'alliance history STUDY'");
		}
	}

	private static String shown(Value value) {
		return value.isNone() ? "-" : value.toString();
	}

	private static Map<String, Object> document(StateComparison comparison) {
		Map<String, Object> document = new LinkedHashMap<>();
		document.put("from", comparison.from());
		document.put("to", comparison.to());
		Map<String, Object> levels = new LinkedHashMap<>();
		for (Level level : comparison.levels().keySet()) {
			StateComparison.Rows rows = comparison.levels().get(level);
			levels.put(level.getLiteral(), Map.of("added", rows.added(), "removed", rows.removed(), "changed", rows.changed()));
		}
		document.put("levels", levels);
		document.put("added", comparison.added().stream().map(RowKey::toString).toList());
		document.put("removed", comparison.removed().stream().map(RowKey::toString).toList());
		List<Map<String, Object>> changed = new ArrayList<>();
		comparison.changed().forEach(d -> {
			Map<String, Object> difference = new LinkedHashMap<>();
			difference.put("row", d.row().toString());
			difference.put("variable", d.variable());
			difference.put("before", d.before().isNone() ? null : d.before().toString());
			difference.put("after", d.after().isNone() ? null : d.after().toString());
			changed.add(difference);
		});
		document.put("changed", changed);
		document.put("values", comparison.values());
		return document;
	}

	private void origin(List<String> words) throws ProjectException {
		if (words.size() < 2) {
			throw new UsageException("'origin' takes a variable and the codes of the row, such as 'origin alliance A A-001 S3 CLIENT'");
		}
		Variable variable = Codebook.of(project.study()).variable(words.get(0))
				.orElseThrow(() -> new UsageException("the codebook has no variable '" + words.get(0) + "'"));
		List<ValueOrigin> life = project.origin(key(variable.getLevel(), words.subList(1, words.size())), variable.getName());
		if (json) {
			invocation.json(Map.of("origin", life.stream().map(HistoryQuestion::document).toList()));
		} else if (life.isEmpty()) {
			invocation.print("There is no such value, and there never was");
		} else {
			TextTable table = new TextTable("value", "when", "who", "import", "file", "where", "how");
			life.forEach(step -> table.row(shown(step.value()), step.when().format(WHEN), step.who(),
					step.importId() == 0 ? "" : step.importId(), step.file(), step.source(), how(step)));
			invocation.print(table);
		}
	}

	private static String how(ValueOrigin step) {
		return (step.step().isEmpty() ? step.reason() : step.reason() + ": " + step.step())
				+ (step.formula().isEmpty() ? "" : " (formula =" + step.formula() + ")");
	}

	private static RowKey key(Level level, List<String> codes) throws UsageException {
		int needed = switch (level) {
			case SITE -> 1;
			case THERAPIST, CLIENT -> 2;
			case OCCASION -> 3;
			case RATING -> 4;
		};
		if (codes.size() != needed) {
			throw new UsageException("a variable of the level " + level.getLiteral() + " needs " + needed + " codes: "
					+ List.of("the site's", level == Level.THERAPIST ? "the therapist's" : "the client's", "the occasion's",
							"the rater role's").subList(0, needed));
		}
		return switch (level) {
			case SITE -> RowKey.site(codes.get(0));
			case THERAPIST -> RowKey.therapist(codes.get(0), codes.get(1));
			case CLIENT -> RowKey.client(codes.get(0), codes.get(1));
			case OCCASION -> RowKey.occasion(codes.get(0), codes.get(1), codes.get(2));
			case RATING -> RowKey.rating(codes.get(0), codes.get(1), codes.get(2), codes.get(3));
		};
	}

	private static Map<String, Object> document(ValueOrigin step) {
		Map<String, Object> document = new LinkedHashMap<>();
		document.put("value", step.value().isNone() ? null : step.value().toString());
		document.put("when", step.when().toString());
		document.put("who", step.who());
		document.put("import", step.importId() == 0 ? null : step.importId());
		document.put("file", step.file());
		document.put("sheet", step.source().sheet());
		document.put("row", step.source().row());
		document.put("column", step.source().column());
		document.put("address", step.source().address());
		document.put("reason", step.reason());
		document.put("step", step.step());
		document.put("formula", step.formula());
		return document;
	}
}
