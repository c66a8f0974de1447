package org.allianceworkbench.intake.internal.stored;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.allianceworkbench.expression.ExpressionException;
import org.allianceworkbench.expression.TypedFormula;
import org.allianceworkbench.intake.checks.BuiltInRule;
import org.allianceworkbench.intake.internal.checks.Problem;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.store.RowQuery;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Rule;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.codebook.Codebook;
import org.allianceworkbench.study.rules.RuleConditions;
import org.allianceworkbench.table.Table;

/** Holds the rows of a level against the study's own rules: a finding where a condition is false, none where it is missing. */
final class OwnRules {

	private record Usable(Rule rule, TypedFormula condition, List<String> variables) {
	}

	private final Study study;
	private final Codebook codebook;
	private final StoredRows rows;
	private final StoredFindings findings;

	OwnRules(Study study, StoredRows rows, StoredFindings findings) {
		this.study = study;
		this.codebook = Codebook.of(study);
		this.rows = rows;
		this.findings = findings;
	}

	void run() throws IOException {
		for (Level level : Level.values()) {
			List<Usable> usable = new ArrayList<>();
			for (Rule rule : study.getRules()) {
				if (rule.getLevel() == level) {
					usable(rule).ifPresent(usable::add);
				}
			}
			if (!usable.isEmpty()) {
				run(level, usable);
			}
		}
	}

	private Optional<Usable> usable(Rule rule) throws IOException {
		try {
			TypedFormula condition = RuleConditions.condition(rule);
			List<String> variables = condition.variables().stream().filter(name -> codebook.variable(name).isPresent()).sorted()
					.toList();
			return Optional.of(new Usable(rule, condition, variables));
		} catch (ExpressionException e) {
			findings.add(new Problem(BuiltInRule.UNUSABLE_RULE, "the rule " + rule.getName() + " can't be used: at character "
					+ (e.start() + 1) + ": " + e.what(), "Correct its condition: " + e.remedy()), RowKey.site(""), "", "",
					String.valueOf(rule.getCondition()));
			return Optional.empty();
		}
	}

	private void run(Level level, List<Usable> rules) throws IOException {
		String[] names = rules.stream().flatMap(rule -> rule.variables().stream()).distinct().toArray(String[]::new);
		RowQuery query = RowQuery.of(level, names.length == 0 ? new String[0] : names);
		ExpressionRows history = new ExpressionRows(codebook);
		rows.visit(level.compareTo(Level.OCCASION) < 0 ? query : query.sortedBy("site", "client", "occasion_position"),
				(table, row) -> {
					history.next(level, table, row);
					for (Usable rule : rules) {
						if (rule.condition().value(history).isFalse()) {
							tell(level, rule, table, row);
						}
					}
				});
	}

	private void tell(Level level, Usable broken, Table table, int row) throws IOException {
		Rule rule = broken.rule();
		Map<String, String> values = new LinkedHashMap<>();
		broken.variables().forEach(name -> values.put(name, table.column(name).value(row).toString()));
		Optional<String> single = broken.variables().size() == 1 ? codebook.variable(broken.variables().get(0))
				.filter(variable -> variable.getLevel() == level).map(Variable::getName) : Optional.empty();
		String value = single.map(values::get).orElseGet(() -> values.entrySet().stream()
				.map(each -> each.getKey() + " = " + each.getValue()).collect(Collectors.joining(", ")));
		findings.add(rule.getSeverity(), rule.getName(), String.valueOf(rule.getMessage()), "Look at the values, or ask the site",
				StoredRows.key(level, table, row), StoredRows.therapist(table, row), single.orElse(""), value);
	}
}
