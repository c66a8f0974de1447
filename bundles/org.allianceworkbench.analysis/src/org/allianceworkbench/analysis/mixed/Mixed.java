package org.allianceworkbench.analysis.mixed;

import org.allianceworkbench.analysis.mixed.design.Design;
import org.allianceworkbench.analysis.mixed.design.Designs;
import org.allianceworkbench.analysis.mixed.design.MixedModel;
import org.allianceworkbench.analysis.mixed.inference.LikelihoodRatio;
import org.allianceworkbench.analysis.mixed.likelihood.Likelihood;
import org.allianceworkbench.analysis.mixed.likelihood.Likelihoods;
import org.allianceworkbench.analysis.mixed.optimum.Optimisation;
import org.allianceworkbench.moments.MomentSource;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.Table;

/** Fits linear mixed models. */
public final class Mixed {

	private Mixed() {
	}

	/**
	 * Fits a model to a table.
	 *
	 * @throws IllegalArgumentException when the model doesn't fit the data; the message is one sentence for the user
	 */
	public static MixedFit fit(MixedModel model, Table table) {
		return fit(model, table, Progress.NONE);
	}

	/**
	 * Fits a model to a table.
	 *
	 * @param progress of reading the rows; it may cancel
	 * @throws IllegalArgumentException when the model doesn't fit the data; the message is one sentence for the user
	 */
	public static MixedFit fit(MixedModel model, Table table, Progress progress) {
		return fit(Designs.of(model, table, progress));
	}

	/**
	 * Fits a model to a source that gives sums but no rows.
	 *
	 * @param progress of reading the rows; it may cancel
	 * @throws IllegalArgumentException when the model doesn't fit the data or needs rows; the message is one sentence for the
	 *         user
	 */
	public static MixedFit fit(MixedModel model, MomentSource source, Progress progress) {
		return fit(Designs.of(model, source, progress));
	}

	/** Fits a design. */
	public static MixedFit fit(Design design) {
		Likelihood likelihood = Likelihoods.of(design);
		return new MixedFit(design, likelihood, Optimisation.of(likelihood, design.model().reml()));
	}

	/**
	 * The likelihood-ratio test of two nested models on the same rows.
	 *
	 * @param mixture degrees of freedom of the mixture's parts when variances are tested against 0: (0, 1) for one variance, (q,
	 *            q + 1) for a random effect beside q others (Stram &amp; Lee 1994); none for an ordinary test
	 * @throws IllegalArgumentException when the fits can't be compared: other rows, REML against ML, or REML with other fixed
	 *         effects
	 */
	public static LikelihoodRatio compare(MixedFit smaller, MixedFit larger, int... mixture) {
		if (smaller.criteria().rows() != larger.criteria().rows()) {
			throw new IllegalArgumentException("the models were fitted to " + smaller.criteria().rows() + " and "
					+ larger.criteria().rows() + " rows; compare them on the same rows");
		}
		if (smaller.optimum().reml() != larger.optimum().reml()) {
			throw new IllegalArgumentException("one model was fitted by REML and the other by ML; fit both the same way");
		}
		if (smaller.optimum().reml() && !smaller.design().fixed().names().equals(larger.design().fixed().names())) {
			throw new IllegalArgumentException("the models differ in their fixed effects; fit both by ML to compare them");
		}
		int df = larger.criteria().parameters() - smaller.criteria().parameters();
		if (df < 1) {
			throw new IllegalArgumentException("the second model has no more parameters than the first");
		}
		return LikelihoodRatio.of(smaller.optimum().minusTwoLogLik(), larger.optimum().minusTwoLogLik(), df, mixture);
	}
}
