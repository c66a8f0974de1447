package org.allianceworkbench.analysis.internal.mixed;

import java.util.Locale;
import java.util.function.Supplier;

import org.allianceworkbench.analysis.AnalysisException;
import org.allianceworkbench.analysis.OptionException;
import org.allianceworkbench.analysis.mixed.formula.FormulaException;
import org.allianceworkbench.analysis.mixed.likelihood.NotPositiveDefiniteException;
import org.hipparchus.exception.MathRuntimeException;

/** Turns what the engine refuses into sentences for the user. */
public final class ModelFailures {

	private ModelFailures() {
	}

	/**
	 * Does work of the engine.
	 *
	 * @param formula as the user wrote it
	 * @throws AnalysisException when the engine refuses
	 */
	public static <T> T explained(String formula, Supplier<T> work) {
		try {
			return work.get();
		} catch (FormulaException e) {
			throw formula(formula, e);
		} catch (NotPositiveDefiniteException e) {
			throw new AnalysisException("The model can't be fitted: " + sentence(e.getMessage()),
					"Try fewer random effects or simpler residuals.");
		} catch (MathRuntimeException e) {
			throw new AnalysisException("The model can't be fitted, because the data do not determine it: "
					+ sentence(e.getMessage()),
					"Try fewer predictors, fewer random effects or simpler residuals.");
		} catch (IllegalArgumentException e) {
			throw new AnalysisException("The model can't be fitted: " + sentence(e.getMessage()),
					"Change the formula, or choose other variables or rows.");
		}
	}

	/** What is wrong with a formula, and where. */
	static OptionException formula(String formula, FormulaException e) {
		int from = Math.min(e.position(), formula.length());
		int to = Math.min(from + e.length(), formula.length());
		String marked = to > from ? formula.substring(0, from) + ">>" + formula.substring(from, to) + "<<" + formula.substring(to)
				: formula.substring(0, from) + ">><<" + formula.substring(from);
		return new OptionException("formula", "The formula can't be used: " + sentence(e.getMessage()),
				"It is about the place between the arrows: " + marked);
	}

	/** With a capital-free beginning, as after a colon, and an end. */
	private static String sentence(String message) {
		String text = message == null || message.isBlank() ? "no reason is known" : message;
		String begun = text.length() > 1 && Character.isUpperCase(text.charAt(0)) && Character.isLowerCase(text.charAt(1))
				&& text.startsWith("The ") ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1) : text;
		return begun.endsWith(".") || begun.endsWith("?") ? begun : begun + ".";
	}
}
