package org.allianceworkbench.export.internal;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

import org.allianceworkbench.expression.ExpressionException;
import org.allianceworkbench.study.Derivation;
import org.allianceworkbench.study.DerivedVariable;
import org.allianceworkbench.study.Privacy;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.rules.DerivedDefinitions;

/** What derived variables rest on, directly or through others: whoever has their values may tell those of these. */
public final class RestsOn {

	private RestsOn() {
	}

	/** The variables that a variable is computed from, derived ones between them too; none when it is not derived. */
	public static Set<Variable> variables(Variable variable) {
		Set<Variable> found = new LinkedHashSet<>();
		Deque<Variable> open = new ArrayDeque<>(Set.of(variable));
		while (!open.isEmpty()) {
			if (open.pop() instanceof DerivedVariable derived) {
				DerivedDefinitions.sources(derived).stream().filter(found::add).forEach(open::add);
			}
		}
		found.remove(variable);
		return found;
	}

	/** Whether a formula of a variable, or of those it rests on, reads one of these keys. */
	public static boolean reads(Variable variable, Collection<String> keys) {
		Set<Variable> all = variables(variable);
		all.add(variable);
		return all.stream().anyMatch(each -> each instanceof DerivedVariable derived && !Collections.disjoint(names(derived), keys));
	}

	/** What is wrong with a formula is told where it is checked; without a value it tells nothing. */
	private static Set<String> names(DerivedVariable variable) {
		if (variable.getDerivation() != Derivation.FORMULA) {
			return Set.of();
		}
		try {
			return DerivedDefinitions.formula(variable).variables();
		} catch (ExpressionException e) {
			return Set.of();
		}
	}

	/** Gives each derived variable of a study the strongest privacy of what it rests on and its own. */
	public static void inherit(Study study) {
		for (Variable variable : study.getVariables()) {
			variable.setPrivacy(privacy(variable));
		}
	}

	/** The strongest privacy of a variable and of all that it rests on. */
	public static Privacy privacy(Variable variable) {
		return Stream.concat(Stream.of(variable), variables(variable).stream()).map(Variable::getPrivacy).max(Comparator.comparingInt(
				RestsOn::strength)).orElseThrow();
	}

	private static int strength(Privacy privacy) {
		return switch (privacy) {
			case NONE -> 0;
			case SENSITIVE -> 1;
			case QUASI_IDENTIFIER -> 2;
			case DIRECT_IDENTIFIER -> 3;
		};
	}
}
