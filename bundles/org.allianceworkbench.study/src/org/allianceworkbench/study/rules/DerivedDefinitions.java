package org.allianceworkbench.study.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.allianceworkbench.expression.ExpressionException;
import org.allianceworkbench.expression.ExpressionType;
import org.allianceworkbench.expression.Formula;
import org.allianceworkbench.expression.Scope;
import org.allianceworkbench.expression.TypedFormula;
import org.allianceworkbench.study.Derivation;
import org.allianceworkbench.study.DerivedVariable;
import org.allianceworkbench.study.Item;
import org.allianceworkbench.study.Scale;
import org.allianceworkbench.study.Scoring;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.codebook.CodeText;
import org.allianceworkbench.study.codebook.Codebook;

/** What derived variables are computed from. */
public final class DerivedDefinitions {

	private DerivedDefinitions() {
	}

	/**
	 * The formula of a derived variable that belongs to a study. It may use the keys and all variables of its level and those
	 * above, derived ones too.
	 *
	 * @throws ExpressionException when it can't be used, with the place
	 */
	public static TypedFormula formula(DerivedVariable variable) throws ExpressionException {
		if (!(variable.eContainer() instanceof Study study)) {
			throw new ExpressionException(0, 0, "the variable belongs to no study", "add it to one");
		}
		String text = variable.getFormula() == null ? "" : variable.getFormula();
		TypedFormula formula = Formula.parse(text).in(RuleConditions.scope(study, variable.getLevel(), true));
		ExpressionType wanted = RuleConditions.type(variable.getType());
		boolean truth = wanted == ExpressionType.NUMBER && formula.type() == ExpressionType.BOOLEAN;
		if (formula.type() != wanted && !truth) {
			throw new ExpressionException(0, text.length(), "the formula gives " + formula.type().words()
					+ ", but the variable is "
				+ wanted.words(), "correct the formula or the variable's type");
		}
		return formula;
	}

	/** What the formula of a derived variable may use: the keys and all variables of its level and those above. */
	public static Scope scope(DerivedVariable variable) {
		return RuleConditions.scope((Study) variable.eContainer(), variable.getLevel(), true);
	}

	/** The variables that a derived variable is computed from, as far as its definition can be understood. */
	public static List<Variable> sources(DerivedVariable variable) {
		Set<Variable> sources = new LinkedHashSet<>(variable.getSources());
		if (variable.getDerivation() == Derivation.SCALE_SCORE && variable.getScale() != null) {
			variable.getScale().getItems().forEach(item -> holder(variable, item).ifPresent(sources::add));
		} else if (variable.getDerivation() == Derivation.FORMULA && variable.eContainer() instanceof Study study) {
			Codebook codebook = Codebook.of(study);
			names(variable).forEach(name -> codebook.variable(name).ifPresent(sources::add));
		}
		return List.copyOf(sources);
	}

	/** What is wrong with a formula is told where it is checked; here it names nothing. */
	private static Set<String> names(DerivedVariable variable) {
		try {
			return formula(variable).variables();
		} catch (ExpressionException e) {
			return Set.of();
		}
	}

	/** The variable that holds the answers to an item for a scale score: among its sources if it has any, at its level. */
	public static Optional<Variable> holder(DerivedVariable score, Item item) {
		List<Variable> candidates = !score.getSources().isEmpty() ? score.getSources()
			: score.eContainer() instanceof Study study ? study.getVariables() : List.of();
		return candidates.stream().filter(each -> each.getItem() == item && each.getLevel() == score.getLevel()).findFirst();
	}

	/** The definition in words, as a codebook shows it: {@code mean of wai1, wai2, 8 - wai3 with at least 2 of 3 answers}. */
	public static String text(DerivedVariable variable) {
		String source = variable.getSources().stream().map(Variable::getName).collect(Collectors.joining(", "));
		String rater = variable.getRole() == null ? "" : " as rated by " + variable.getRole().getCode();
		return switch (variable.getDerivation()) {
			case SCALE_SCORE -> variable.getScale() == null ? "score of no scale" : score(variable, variable.getScale());
			case CHANGE -> "change of " + source + rater + " from "
				+ (variable.getFrom() == null ? "the occasion before" : variable.getFrom().getCode())
				+ (variable.getTo() == null ? "" : " to " + variable.getTo().getCode());
			case WITHIN_CLIENT -> source + rater + " minus its mean over the client's occasions";
			case BETWEEN_CLIENT -> "mean of " + source + rater + " over the client's occasions";
			case LAG -> source + rater + " at the occasion before";
			case RECODE -> "recode of " + source + ": " + variable.getRecodes().stream()
				.map(each -> each.getFrom() + " = " + (each.getTo() == null ? "missing" : each.getTo()))
				.collect(Collectors.joining(", "));
			case FORMULA -> variable.getFormula() == null ? "no formula" : variable.getFormula();
		};
	}

	private static String score(DerivedVariable variable, Scale scale) {
		String items = scale.getItems().stream().map(item -> (item.isReversed()
			? CodeText.of(item.getLowest() + item.getHighest()) + " - " : "")
			+ holder(variable, item).map(Variable::getName).orElse("item " + item.getCode())).collect(Collectors.joining(", "));
		return (scale.getScoring() == Scoring.MEAN ? "mean of " : "sum of ") + items
			+ (scale.getMultiplier() == 1 ? "" : ", times " + CodeText.of(scale.getMultiplier()))
			+ ", with at least " + scale.getFewestValidItems() + " of " + scale.getItems().size() + " answers";
	}
}
