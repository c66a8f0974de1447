package org.allianceworkbench.study.check;

import static org.allianceworkbench.study.StudyPackage.Literals.DERIVED_VARIABLE__FORMULA;
import static org.allianceworkbench.study.StudyPackage.Literals.DERIVED_VARIABLE__FROM;
import static org.allianceworkbench.study.StudyPackage.Literals.DERIVED_VARIABLE__RECODES;
import static org.allianceworkbench.study.StudyPackage.Literals.DERIVED_VARIABLE__ROLE;
import static org.allianceworkbench.study.StudyPackage.Literals.DERIVED_VARIABLE__SOURCES;
import static org.allianceworkbench.study.StudyPackage.Literals.DERIVED_VARIABLE__TO;
import static org.allianceworkbench.study.StudyPackage.Literals.VARIABLE__LEVEL;
import static org.allianceworkbench.study.StudyPackage.Literals.VARIABLE__SCALE;
import static org.allianceworkbench.study.StudyPackage.Literals.VARIABLE__TYPE;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.allianceworkbench.expression.ExpressionException;
import org.allianceworkbench.study.Derivation;
import org.allianceworkbench.study.DerivedVariable;
import org.allianceworkbench.study.Item;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.VariableType;
import org.allianceworkbench.study.rules.DerivedDefinitions;
import org.allianceworkbench.study.rules.RuleConditions;

/** Derived variables: what each way of deriving needs, and that none is derived from itself. */
final class DerivedVariableConstraints {

	static final List<Constraint<?>> ALL = List.of(
		new Constraint<>(DerivedVariable.class, DerivedVariableConstraints::definition),
		new Constraint<>(DerivedVariable.class, DerivedVariableConstraints::types),
		new Constraint<>(DerivedVariable.class, DerivedVariableConstraints::cycle));

	private DerivedVariableConstraints() {
	}

	private static void definition(DerivedVariable variable, Findings findings) {
		switch (variable.getDerivation()) {
			case SCALE_SCORE -> scaleScore(variable, findings);
			case CHANGE -> change(variable, findings);
			case WITHIN_CLIENT, BETWEEN_CLIENT, LAG -> overOccasions(variable, findings);
			case RECODE -> recode(variable, findings);
			case FORMULA -> formula(variable, findings);
		}
	}

	private static void scaleScore(DerivedVariable variable, Findings findings) {
		if (variable.getScale() == null) {
			findings.error("derived.scale", variable, VARIABLE__SCALE, "is a scale score, but names no scale",
				"Choose the scale");
			return;
		}
		List<Variable> others = variable.getSources().stream()
			.filter(source -> source.getItem() == null || !variable.getScale().getItems().contains(source.getItem())).toList();
		if (!others.isEmpty()) {
			findings.error("derived.scaleSources", variable, DERIVED_VARIABLE__SOURCES,
				"is computed from " + Words.calls(others) + ", which the scale doesn't count",
				"Choose variables that hold the scale's items, or none to take them all");
		}
		List<Item> withoutVariable = variable.getScale().getItems().stream().filter(item -> !hasVariable(variable, item))
			.toList();
		if (variable.getScale().getItems().isEmpty() || !withoutVariable.isEmpty()) {
			findings.error("derived.scaleItems", variable, VARIABLE__SCALE, variable.getScale().getItems().isEmpty()
				? "is the score of a scale without items" : "has no variable at its level for " + Words.calls(withoutVariable),
				"Add variables that hold the items, or make this one a variable that sites deliver");
		}
	}

	private static boolean hasVariable(DerivedVariable variable, Item item) {
		List<Variable> candidates = !variable.getSources().isEmpty() ? variable.getSources()
			: variable.eContainer() instanceof Study study ? study.getVariables() : List.of();
		return candidates.stream().anyMatch(each -> each.getItem() == item && each.getLevel() == variable.getLevel());
	}

	private static void change(DerivedVariable variable, Findings findings) {
		if (oneSource(variable, findings)) {
			measuredRepeatedly(variable, findings);
		}
		if (variable.getFrom() == null && variable.getTo() != null) {
			findings.error("derived.occasions", variable, DERIVED_VARIABLE__FROM,
				"is a change to " + Words.call(variable.getTo()) + ", but doesn't say from which occasion",
				"Choose the first occasion too, or none for the change from the occasion before");
		} else if (variable.getLevel() == Level.CLIENT && variable.getTo() == null) {
			findings.error("derived.occasions", variable, DERIVED_VARIABLE__TO, "is a change of a client, but doesn't say between "
				+ "which occasions", "Choose the first and the second occasion");
		} else if (variable.getFrom() != null && variable.getFrom() == variable.getTo()) {
			findings.error("derived.occasions", variable, DERIVED_VARIABLE__FROM, "is a change from an occasion to itself",
				"Choose two occasions");
		}
	}

	private static void overOccasions(DerivedVariable variable, Findings findings) {
		if (oneSource(variable, findings)) {
			measuredRepeatedly(variable, findings);
		}
		if (variable.getLevel() == Level.CLIENT && variable.getDerivation() != Derivation.BETWEEN_CLIENT) {
			findings.error("derived.level", variable, VARIABLE__LEVEL, "has a value for each occasion, but belongs to clients",
				"Choose the level occasion or rating");
		}
	}

	private static void measuredRepeatedly(DerivedVariable variable, Findings findings) {
		Variable source = variable.getSources().get(0);
		if (source.getLevel() != Level.OCCASION && source.getLevel() != Level.RATING) {
			findings.error("derived.level", variable, DERIVED_VARIABLE__SOURCES, "compares occasions, but " + Words.call(source)
				+ " has one value only", "Choose a variable of the level occasion or rating");
		}
		if (source.getType() == VariableType.TEXT) {
			findings.error("derived.type", variable, DERIVED_VARIABLE__SOURCES, "computes with " + Words.call(source)
				+ ", which is a text", "Choose a number");
		}
		if (variable.getLevel().compareTo(Level.CLIENT) < 0) {
			findings.error("derived.level", variable, VARIABLE__LEVEL, "compares a client's occasions, but belongs to "
				+ variable.getLevel().getLiteral().toLowerCase(Locale.ROOT) + "s", "Choose the level client, occasion or rating");
		} else if (source.getLevel() == Level.RATING && variable.getLevel() != Level.RATING && variable.getRole() == null) {
			findings.error("derived.role", variable, DERIVED_VARIABLE__ROLE, "doesn't say whose ratings of "
				+ Words.call(source) + " are taken", "Choose the role");
		}
	}

	private static void types(DerivedVariable variable, Findings findings) {
		boolean number = switch (variable.getDerivation()) {
			case SCALE_SCORE, CHANGE, WITHIN_CLIENT, BETWEEN_CLIENT -> true;
			case LAG, RECODE, FORMULA -> false;
		};
		boolean other = variable.getDerivation() == Derivation.LAG && variable.getSources().size() == 1
			&& RuleConditions.type(variable.getSources().get(0).getType()) != RuleConditions.type(variable.getType())
			|| variable.getDerivation() == Derivation.RECODE && variable.getType() != VariableType.NUMBER
			&& variable.getType() != VariableType.TEXT;
		if (number && variable.getType() != VariableType.NUMBER || other || variable.getType() == VariableType.DATE_TIME) {
			findings.error("derived.type", variable, VARIABLE__TYPE,
				"can't be of type " + variable.getType().getLiteral().toLowerCase(Locale.ROOT).replace('_', '-'),
				number ? "Make it a number" : "Choose the type of what is computed; a date-time becomes a date");
		}
	}

	private static void recode(DerivedVariable variable, Findings findings) {
		if (oneSource(variable, findings) && variable.getSources().get(0).getLevel().compareTo(variable.getLevel()) > 0) {
			findings.error("derived.level", variable, VARIABLE__LEVEL, "recodes " + Words.call(variable.getSources().get(0))
				+ ", of which one has many", "Choose the level of what is recoded");
		}
		if (variable.getSources().size() == 1 && variable.getSources().get(0).getType() != VariableType.NUMBER
			&& variable.getSources().get(0).getType() != VariableType.TEXT) {
			findings.error("derived.type", variable, DERIVED_VARIABLE__SOURCES, "recodes " + Words.call(variable.getSources().get(0))
				+ ", which is neither a number nor a text", "Write a formula");
		}
		if (variable.getRecodes().isEmpty()) {
			findings.error("derived.recodes", variable, DERIVED_VARIABLE__RECODES, "is a recode without recodes",
				"Enter what becomes of which value");
		}
	}

	private static void formula(DerivedVariable variable, Findings findings) {
		if (variable.getFormula() == null || variable.getFormula().isBlank()) {
			findings.error("derived.formula", variable, DERIVED_VARIABLE__FORMULA, "has no formula", "Enter one");
			return;
		}
		try {
			DerivedDefinitions.formula(variable);
		} catch (ExpressionException e) {
			findings.error("derived.formula", variable, DERIVED_VARIABLE__FORMULA, "has a formula that can't be used, at character "
				+ (e.start() + 1) + ": " + e.what(), e.remedy().substring(0, 1).toUpperCase(Locale.ROOT) + e.remedy().substring(1));
		}
	}

	private static boolean oneSource(DerivedVariable variable, Findings findings) {
		int count = variable.getSources().size();
		if (count != 1) {
			findings.error("derived.sources", variable, DERIVED_VARIABLE__SOURCES, "is computed from "
				+ (count == 0 ? "no variable" : count + " variables"), "Choose the one variable that it is computed from");
		}
		return count == 1;
	}

	private static void cycle(DerivedVariable variable, Findings findings) {
		List<Variable> way = new ArrayList<>();
		if (leadsTo(variable, variable, way, new ArrayList<>())) {
			findings.error("derived.cycle", variable, DERIVED_VARIABLE__SOURCES, "is computed from itself ("
				+ variable.getName() + " from " + way.reversed().stream().map(Variable::getName)
				.collect(Collectors.joining(" from "))
				+ ")", "Take one of these sources away");
		}
	}

	/** Looks for a way over sources; what was visited is not visited again. The way found is in reverse order. */
	private static boolean leadsTo(Variable from, Variable target, List<Variable> way, List<Variable> visited) {
		if (!(from instanceof DerivedVariable derived) || visited.contains(from)) {
			return false;
		}
		visited.add(from);
		for (Variable source : DerivedDefinitions.sources(derived)) {
			if (source == target || leadsTo(source, target, way, visited)) {
				way.add(source);
				return true;
			}
		}
		return false;
	}
}
