package org.allianceworkbench.study.check;

import static org.allianceworkbench.study.StudyPackage.Literals.COLUMN_RULE__FACTOR;
import static org.allianceworkbench.study.StudyPackage.Literals.COLUMN_RULE__HEADER;
import static org.allianceworkbench.study.StudyPackage.Literals.COLUMN_RULE__OCCASION;
import static org.allianceworkbench.study.StudyPackage.Literals.COLUMN_RULE__REASON;
import static org.allianceworkbench.study.StudyPackage.Literals.COLUMN_RULE__ROLE;
import static org.allianceworkbench.study.StudyPackage.Literals.COLUMN_RULE__VARIABLE;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.study.ColumnRule;
import org.allianceworkbench.study.ColumnUse;
import org.allianceworkbench.study.DerivedVariable;
import org.allianceworkbench.study.KeyKind;
import org.allianceworkbench.study.KeySource;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Recipe;
import org.allianceworkbench.study.VariableType;
import org.allianceworkbench.study.codebook.VariableNames;

/** Columns of recipes: what becomes of them, and that occasion and role are known where the variable needs them. */
final class ColumnRuleConstraints {

	static final List<Constraint<?>> ALL = List.of(new Constraint<>(ColumnRule.class, ColumnRuleConstraints::use),
		new Constraint<>(ColumnRule.class, ColumnRuleConstraints::pattern),
		new Constraint<>(ColumnRule.class, ColumnRuleConstraints::occasion),
		new Constraint<>(ColumnRule.class, ColumnRuleConstraints::role),
		new Constraint<>(ColumnRule.class, ColumnRuleConstraints::factor),
		new Constraint<>(Recipe.class, ColumnRuleConstraints::headersOnce),
		new Constraint<>(Recipe.class, ColumnRuleConstraints::filledOnce));

	private static final List<String> PLACEHOLDERS = List.of("role", "occasion", "session");

	private ColumnRuleConstraints() {
	}

	private static void use(ColumnRule column, Findings findings) {
		if (column.getUse() == ColumnUse.IGNORE) {
			if (column.getReason() == null || column.getReason().isBlank()) {
				findings.warning("column.reason", column, COLUMN_RULE__REASON, "is ignored without a reason",
					"Enter why it is not read");
			}
		} else if (column.getVariable() == null) {
			findings.error("column.variable", column, COLUMN_RULE__VARIABLE, "goes to no variable",
				"Choose a variable, or ignore it");
		} else if (column.getVariable() instanceof DerivedVariable derived) {
			findings.error("column.derived", column, COLUMN_RULE__VARIABLE, "goes to " + derived.getName()
				+ ", which is computed and never stored", "Choose a variable that is stored, or ignore the column");
		}
	}

	private static void pattern(ColumnRule column, Findings findings) {
		if (column.getHeader() == null) {
			return;
		}
		HeaderPattern pattern = HeaderPattern.of(column.getHeader());
		pattern.problem(PLACEHOLDERS).ifPresent(problem -> findings.error("column.pattern", column, COLUMN_RULE__HEADER, problem,
			"Use {role}, {occasion} and {session}, each at most once"));
		if (pattern.has("occasion") && pattern.has("session")) {
			findings.error("column.pattern", column, COLUMN_RULE__HEADER,
				"names the occasion twice, by {occasion} and by {session}",
				"Keep one of them");
		}
	}

	private static void occasion(ColumnRule column, Findings findings) {
		if (!isPlaceable(column)) {
			return;
		}
		HeaderPattern pattern = HeaderPattern.of(column.getHeader());
		boolean inHeader = pattern.has("occasion") || pattern.has("session");
		Level level = column.getVariable().getLevel();
		boolean needed = level == Level.OCCASION || level == Level.RATING;
		if (needed && !inHeader && column.getOccasion() == null && !hasKey(column, KeyKind.OCCASION)) {
			findings.error("column.occasion", column, COLUMN_RULE__OCCASION, "doesn't say at which occasion its values are",
				"Choose the occasion, put {occasion} or {session} into the pattern, or add a key for the occasion");
		} else if (needed && inHeader && column.getOccasion() != null) {
			findings.error("column.occasion", column, COLUMN_RULE__OCCASION, "has an occasion of its own and one in its pattern",
				"Take one of them away");
		} else if (!needed && (inHeader || column.getOccasion() != null)) {
			findings.error("column.occasion", column, COLUMN_RULE__OCCASION, "has an occasion, but "
				+ Words.call(column.getVariable()) + " has one value only",
				"Take the occasion away, or change the variable's level");
		}
	}

	private static void role(ColumnRule column, Findings findings) {
		if (!isPlaceable(column)) {
			return;
		}
		boolean inHeader = HeaderPattern.of(column.getHeader()).has("role");
		boolean needed = column.getVariable().getLevel() == Level.RATING;
		if (needed && !inHeader && column.getRole() == null && !hasKey(column, KeyKind.ROLE)) {
			findings.error("column.role", column, COLUMN_RULE__ROLE, "doesn't say who rated",
				"Choose the role, put {role} into the pattern, or add a key for the role");
		} else if (needed && inHeader && column.getRole() != null) {
			findings.error("column.role", column, COLUMN_RULE__ROLE, "has a role of its own and one in its pattern",
				"Take one of them away");
		} else if (!needed && (inHeader || column.getRole() != null)) {
			findings.error("column.role", column, COLUMN_RULE__ROLE, "has a role, but " + Words.call(column.getVariable())
				+ " is no rating", "Take the role away, or change the variable's level");
		}
	}

	/** Whether it can be told already if occasion and role fit: other constraints report the rest. */
	private static boolean isPlaceable(ColumnRule column) {
		return column.getUse() == ColumnUse.VARIABLE && column.getVariable() != null && !column.getVariable().eIsProxy()
			&& column.getHeader() != null && HeaderPattern.of(column.getHeader()).problem(PLACEHOLDERS).isEmpty();
	}

	/** Whether each row has the key; one in names is known for those columns only whose pattern has it. */
	private static boolean hasKey(ColumnRule column, KeyKind key) {
		return column.eContainer() instanceof Recipe recipe
			&& recipe.getKeys().stream().anyMatch(rule -> rule.getKey() == key && rule.getSource() != KeySource.NAME_PATTERN);
	}

	private static void factor(ColumnRule column, Findings findings) {
		double factor = column.getFactor();
		if (!Double.isFinite(factor) || factor == 0) {
			findings.error("column.factor", column, COLUMN_RULE__FACTOR, "has a unit factor of " + factor,
				"Enter 1, or the number that values are multiplied by");
		} else if (factor != 1 && column.getVariable() != null && column.getVariable().getType() != VariableType.NUMBER) {
			findings.error("column.factor", column, COLUMN_RULE__FACTOR, "has a unit factor, but its variable is not a number",
				"Set the factor to 1");
		}
	}

	private static void headersOnce(Recipe recipe, Findings findings) {
		Map<String, ColumnRule> known = new HashMap<>();
		for (ColumnRule column : recipe.getColumns()) {
			if (column.getHeader() != null && known.putIfAbsent(VariableNames.fold(column.getHeader()), column) != null) {
				findings.error("column.headerTwice", column, COLUMN_RULE__HEADER, "is there twice", "Keep one of them");
			}
		}
	}

	/** Two columns without placeholders must not fill the same cell. */
	private static void filledOnce(Recipe recipe, Findings findings) {
		Map<List<Object>, ColumnRule> known = new HashMap<>();
		RecipeConstraints.filled(recipe).filter(column -> column.getHeader() != null
			&& HeaderPattern.of(column.getHeader()).placeholders().isEmpty()).forEach(column -> {
				ColumnRule first = known.putIfAbsent(Arrays.asList(column.getVariable(), column.getOccasion(), column.getRole()),
					column);
				if (first != null && !first.getHeader().equals(column.getHeader())) {
					findings.error("column.filledTwice", column, COLUMN_RULE__VARIABLE, "fills the same values as "
						+ Words.call(first),
						"Choose another variable, occasion or role for one of them, or ignore it");
				}
			});
	}
}
