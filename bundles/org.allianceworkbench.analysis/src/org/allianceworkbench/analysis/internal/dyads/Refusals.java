package org.allianceworkbench.analysis.internal.dyads;

import java.util.Locale;
import java.util.function.Supplier;

import org.allianceworkbench.analysis.AnalysisException;
import org.allianceworkbench.analysis.mixed.formula.FormulaException;
import org.allianceworkbench.analysis.mixed.likelihood.NotPositiveDefiniteException;
import org.hipparchus.exception.MathRuntimeException;

/** Turns what the engine refuses into sentences for the user. */
public final class Refusals {

	private static final String SIMPLER = "Keep more rows, or try a simpler model: fewer predictors, no differences between "
			+ "therapists or dyads, independent residuals.";

	private Refusals() {
	}

	/**
	 * Does work of the engine.
	 *
	 * @throws AnalysisException when the engine refuses
	 */
	public static <T> T explained(Supplier<T> work) {
		try {
			return work.get();
		} catch (FormulaException e) {
			throw new IllegalStateException("a formula of ours is wrong", e);
		} catch (NotPositiveDefiniteException e) {
			throw new AnalysisException("The model can't be fitted: " + sentence(e.getMessage()), SIMPLER);
		} catch (MathRuntimeException e) {
			throw new AnalysisException("The model can't be fitted, because the data do not determine it: "
					+ sentence(e.getMessage()), SIMPLER);
		} catch (IllegalArgumentException e) {
			throw new AnalysisException("The model can't be fitted: " + sentence(e.getMessage()), SIMPLER);
		}
	}

	private static String sentence(String message) {
		String text = message == null || message.isBlank() ? "no reason is known" : message;
		String begun = text.startsWith("The ") || text.startsWith("There ") ? text.substring(0, 1).toLowerCase(Locale.ROOT)
				+ text.substring(1) : text;
		return begun.endsWith(".") || begun.endsWith("?") ? begun : begun + ".";
	}
}
