package org.allianceworkbench.analysis.mixed.design;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The specification of a linear mixed model; immutable.
 *
 * @param formula in the notation of lme4: {@code y ~ time * arm + (1 + time | client)}
 * @param reml restricted maximum likelihood, else maximum likelihood
 * @param residual covariance of the residuals
 * @param weights variable with precision weights
 * @param codings contrasts of categorical predictors; those not named have {@link #defaultCoding()}
 * @param defaultCoding contrasts of the others
 * @param categories categories of predictors in an order of the caller's (the study's); the first is the reference
 * @param numeric numeric variables to be used as numbers although they look categorical
 * @param categorical numeric variables to be used as categories
 * @param covariances structure of random terms by label ({@link RandomPart#label()}); those not named are unstructured
 * @param degreesOfFreedom approximation for tests of fixed effects
 * @param confidence level of confidence intervals, for example 0.95
 */
public record MixedModel(String formula, boolean reml, ResidualStructure residual, Optional<String> weights,
		Map<String, Coding> codings, Coding defaultCoding, Map<String, List<String>> categories, List<String> numeric,
		List<String> categorical, Map<String, CovarianceType> covariances, DegreesOfFreedom degreesOfFreedom, double confidence) {

	public MixedModel {
		codings = Map.copyOf(codings);
		categories = Map.copyOf(categories);
		numeric = List.copyOf(numeric);
		categorical = List.copyOf(categorical);
		covariances = Map.copyOf(covariances);
		if (!(confidence > 0 && confidence < 1)) {
			throw new IllegalArgumentException("the confidence level " + confidence + " does not lie between 0 and 1");
		}
	}

	/** Starts a model: REML, independent residuals, treatment coding, Satterthwaite, 95%. */
	public static Builder of(String formula) {
		return new Builder(formula);
	}

	/** A builder that holds all of this. */
	public Builder toBuilder() {
		Builder b = new Builder(formula);
		b.reml = reml;
		b.residual = residual;
		b.weights = weights;
		b.codings.putAll(codings);
		b.defaultCoding = defaultCoding;
		b.categories.putAll(categories);
		b.numeric.addAll(numeric);
		b.categorical.addAll(categorical);
		b.covariances.putAll(covariances);
		b.degreesOfFreedom = degreesOfFreedom;
		b.confidence = confidence;
		return b;
	}

	/** Collects a specification; all but the formula has a default. */
	public static final class Builder {
		private final String formula;
		private boolean reml = true;
		private ResidualStructure residual = ResidualStructure.INDEPENDENT;
		private Optional<String> weights = Optional.empty();
		private final Map<String, Coding> codings = new LinkedHashMap<>();
		private Coding defaultCoding = Coding.TREATMENT;
		private final Map<String, List<String>> categories = new LinkedHashMap<>();
		private final List<String> numeric = new ArrayList<>();
		private final List<String> categorical = new ArrayList<>();
		private final Map<String, CovarianceType> covariances = new LinkedHashMap<>();
		private DegreesOfFreedom degreesOfFreedom = DegreesOfFreedom.SATTERTHWAITE;
		private double confidence = 0.95;

		private Builder(String formula) {
			this.formula = formula;
		}

		/** Fits by maximum likelihood. */
		public Builder ml() {
			reml = false;
			return this;
		}

		public Builder reml(boolean value) {
			reml = value;
			return this;
		}

		public Builder residual(ResidualStructure value) {
			residual = value;
			return this;
		}

		/** Precision weights. */
		public Builder weights(String variable) {
			weights = Optional.of(variable);
			return this;
		}

		/** Contrasts of one predictor. */
		public Builder coding(String variable, Coding coding) {
			codings.put(variable, coding);
			return this;
		}

		/** Contrasts of all predictors that are not named. */
		public Builder coding(Coding coding) {
			defaultCoding = coding;
			return this;
		}

		/** Order of a predictor's categories; it makes a numeric variable categorical. */
		public Builder categories(String variable, List<String> inOrder) {
			categories.put(variable, List.copyOf(inOrder));
			return this;
		}

		/** Uses a numeric variable as categories. */
		public Builder categorical(String variable) {
			categorical.add(variable);
			return this;
		}

		/** Uses a numeric variable as a number although its labels look like categories. */
		public Builder numeric(String variable) {
			numeric.add(variable);
			return this;
		}

		/** Structure of a random term. */
		public Builder covariance(String label, CovarianceType type) {
			covariances.put(label, type);
			return this;
		}

		public Builder degreesOfFreedom(DegreesOfFreedom value) {
			degreesOfFreedom = value;
			return this;
		}

		/** Level of confidence intervals. */
		public Builder confidence(double level) {
			confidence = level;
			return this;
		}

		/** The finished specification. */
		public MixedModel build() {
			return new MixedModel(formula, reml, residual, weights, codings, defaultCoding, categories, numeric, categorical,
					covariances, degreesOfFreedom, confidence);
		}
	}
}
