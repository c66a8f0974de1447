package org.allianceworkbench.study.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.expression.ExpressionException;
import org.allianceworkbench.expression.ExpressionType;
import org.allianceworkbench.expression.Formula;
import org.allianceworkbench.expression.Scope;
import org.allianceworkbench.expression.TypedFormula;
import org.allianceworkbench.study.DerivedVariable;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Rule;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.VariableType;

/**
 * What the expressions of a study may use: the codes of the keys ({@code site therapist client occasion role}, and
 * {@code occasion_position}) and the variables of a level and the levels above it.
 */
public final class RuleConditions {

	/** Name of the place of an occasion in the study's order. */
	public static final String OCCASION_POSITION = "occasion_position";

	private RuleConditions() {
	}

	/** What can be used for rows of a level. */
	public static Scope scope(Study study, Level level) {
		return scope(study, level, false);
	}

	static Scope scope(Study study, Level level, boolean withDerived) {
		List<Scope.Known> known = new ArrayList<>();
		Map<String, String> others = new HashMap<>();
		keys(level, known);
		for (Variable variable : study.getVariables()) {
			String name = variable.getName();
			if (name == null || name.isBlank()) {
				continue;
			}
			if (variable instanceof DerivedVariable && !withDerived) {
				others.put(name, "it is derived, and only variables that sites deliver can be used");
			} else if (variable.getLevel().compareTo(level) > 0) {
				others.put(name, "it belongs to the level " + words(variable.getLevel()) + ", below " + words(level));
			} else {
				known.add(new Scope.Known(name, type(variable.getType()), variable.getLevel().compareTo(Level.OCCASION) >= 0));
			}
		}
		return Scope.of(known, others);
	}

	private static void keys(Level level, List<Scope.Known> known) {
		known.add(new Scope.Known("site", ExpressionType.TEXT, false));
		if (level != Level.SITE) {
			known.add(new Scope.Known("therapist", ExpressionType.TEXT, false));
		}
		if (level.compareTo(Level.CLIENT) >= 0) {
			known.add(new Scope.Known("client", ExpressionType.TEXT, false));
		}
		if (level.compareTo(Level.OCCASION) >= 0) {
			known.add(new Scope.Known("occasion", ExpressionType.TEXT, false));
			known.add(new Scope.Known(OCCASION_POSITION, ExpressionType.NUMBER, false));
		}
		if (level == Level.RATING) {
			known.add(new Scope.Known("role", ExpressionType.TEXT, false));
		}
	}

	private static String words(Level level) {
		return level.getLiteral().toLowerCase(java.util.Locale.ROOT);
	}

	/** What values of a variable are in an expression. */
	public static ExpressionType type(VariableType type) {
		return switch (type) {
			case NUMBER, TIME -> ExpressionType.NUMBER;
			case TEXT -> ExpressionType.TEXT;
			case DATE, DATE_TIME -> ExpressionType.DATE;
		};
	}

	/**
	 * The condition of a rule that belongs to a study.
	 *
	 * @throws ExpressionException when it can't be used, with the place
	 */
	public static TypedFormula condition(Rule rule) throws ExpressionException {
		if (!(rule.eContainer() instanceof Study study)) {
			throw new ExpressionException(0, 0, "the rule belongs to no study", "add it to one");
		}
		String text = rule.getCondition() == null ? "" : rule.getCondition();
		return Formula.parse(text).in(scope(study, rule.getLevel()), ExpressionType.BOOLEAN);
	}
}
