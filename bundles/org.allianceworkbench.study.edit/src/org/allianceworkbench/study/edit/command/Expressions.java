package org.allianceworkbench.study.edit.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.allianceworkbench.expression.ExpressionException;
import org.allianceworkbench.study.Derivation;
import org.allianceworkbench.study.DerivedVariable;
import org.allianceworkbench.study.Rule;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.codebook.VariableNames;
import org.allianceworkbench.study.rules.DerivedDefinitions;
import org.allianceworkbench.study.rules.RuleConditions;
import org.eclipse.emf.ecore.EObject;

/** Keeps formulas and conditions meaning the same variables while these are renamed or moved. */
final class Expressions {

	/** Texts, which stay as they are, and names; a name before a parenthesis is a function. */
	private static final Pattern WORD = Pattern.compile("'(?:''|[^'])*'|\"(?:\"\"|[^\"])*\"|\\p{L}[\\p{L}\\p{M}\\p{N}_.$#@]*");

	/** Formulas and conditions with ranges and beginnings of names written out. */
	private final Map<EObject, String> before = new LinkedHashMap<>();

	private Expressions(Study study) {
		study.getRules().forEach(rule -> meaning(rule).ifPresent(meaning -> before.put(rule, meaning)));
		study.getVariables().forEach(variable -> meaning(variable).ifPresent(meaning -> before.put(variable, meaning)));
	}

	/** Renames a variable and follows it in all expressions. */
	static void rename(Study study, Variable variable, String name) {
		Expressions expressions = new Expressions(study);
		String old = variable.getName();
		variable.setName(name);
		study.getRules().forEach(rule -> rule.setCondition(renamed(rule.getCondition(), old, name)));
		study.getVariables().stream().filter(DerivedVariable.class::isInstance).map(DerivedVariable.class::cast)
			.forEach(derived -> derived.setFormula(renamed(derived.getFormula(), old, name)));
		expressions.writeOut(text -> renamed(text, old, name));
	}

	/** Changes the order of variables, on which ranges of names depend. */
	static void keeping(Study study, Runnable change) {
		Expressions expressions = new Expressions(study);
		change.run();
		expressions.writeOut(text -> text);
	}

	/** What meant other variables after the change is written with each name by itself. */
	private void writeOut(UnaryOperator<String> names) {
		before.forEach((owner, meaning) -> {
			String wanted = names.apply(meaning);
			if (!meaning(owner).equals(Optional.of(wanted))) {
				write(owner, wanted);
			}
		});
	}

	private static void write(EObject owner, String text) {
		if (owner instanceof Rule rule) {
			rule.setCondition(text);
		} else if (owner instanceof DerivedVariable derived) {
			derived.setFormula(text);
		}
	}

	/** What can't be understood means nothing, and is told where it is checked. */
	private static Optional<String> meaning(EObject owner) {
		try {
			if (owner instanceof Rule rule) {
				return Optional.of(RuleConditions.condition(rule).root().print());
			}
			return owner instanceof DerivedVariable derived && derived.getDerivation() == Derivation.FORMULA
				? Optional.of(DerivedDefinitions.formula(derived).root().print()) : Optional.empty();
		} catch (ExpressionException e) {
			return Optional.empty();
		}
	}

	private static String renamed(String text, String old, String name) {
		if (text == null || old == null) {
			return text;
		}
		Matcher word = WORD.matcher(text);
		StringBuilder result = new StringBuilder();
		while (word.find()) {
			boolean meant = VariableNames.fold(word.group()).equals(VariableNames.fold(old)) && !isCall(text, word.end())
				&& !isBeginning(text, word.end());
			word.appendReplacement(result, Matcher.quoteReplacement(meant ? name : word.group()));
		}
		return word.appendTail(result).toString();
	}

	private static boolean isCall(String text, int end) {
		return text.substring(end).stripLeading().startsWith("(");
	}

	/** <code>wai*</code> inside a call names all that begin so. */
	private static boolean isBeginning(String text, int end) {
		return text.substring(end).matches("(?s)\\s*\\*\\s*([,)].*|where\\b.*)");
	}
}
