package org.allianceworkbench.analysis.mixed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.mixed.covariance.CovarianceModel;
import org.allianceworkbench.analysis.mixed.covariance.CovarianceParameters;
import org.allianceworkbench.analysis.mixed.design.DegreesOfFreedom;
import org.allianceworkbench.analysis.mixed.design.Design;
import org.allianceworkbench.analysis.mixed.design.FixedPart.FixedTerm;
import org.allianceworkbench.analysis.mixed.design.MixedModel;
import org.allianceworkbench.analysis.mixed.design.Rows;
import org.allianceworkbench.analysis.mixed.diagnostics.FitWarnings;
import org.allianceworkbench.analysis.mixed.diagnostics.Influence;
import org.allianceworkbench.analysis.mixed.diagnostics.Residuals;
import org.allianceworkbench.analysis.mixed.diagnostics.Warning;
import org.allianceworkbench.analysis.mixed.inference.ColumnSums;
import org.allianceworkbench.analysis.mixed.inference.CovarianceEstimates;
import org.allianceworkbench.analysis.mixed.inference.Curvature;
import org.allianceworkbench.analysis.mixed.inference.DesignRows.Point;
import org.allianceworkbench.analysis.mixed.inference.Estimate;
import org.allianceworkbench.analysis.mixed.inference.ExplainedVariance;
import org.allianceworkbench.analysis.mixed.inference.FixedDegreesOfFreedom;
import org.allianceworkbench.analysis.mixed.inference.FixedEffect;
import org.allianceworkbench.analysis.mixed.inference.Inference;
import org.allianceworkbench.analysis.mixed.inference.InformationCriteria;
import org.allianceworkbench.analysis.mixed.inference.KenwardRoger;
import org.allianceworkbench.analysis.mixed.inference.MarginalMeans;
import org.allianceworkbench.analysis.mixed.inference.NestedPredictor;
import org.allianceworkbench.analysis.mixed.inference.ProfileIntervals;
import org.allianceworkbench.analysis.mixed.inference.RandomEffects;
import org.allianceworkbench.analysis.mixed.inference.RandomEffectsPredictor;
import org.allianceworkbench.analysis.mixed.inference.ResidualBlocks;
import org.allianceworkbench.analysis.mixed.inference.Satterthwaite;
import org.allianceworkbench.analysis.mixed.inference.TermCovariance;
import org.allianceworkbench.analysis.mixed.inference.TermHypotheses;
import org.allianceworkbench.analysis.mixed.inference.TermTest;
import org.allianceworkbench.analysis.mixed.inference.TurnedInference;
import org.allianceworkbench.analysis.mixed.inference.VarianceComponent;
import org.allianceworkbench.analysis.mixed.inference.VarianceShares;
import org.allianceworkbench.analysis.mixed.likelihood.Bending;
import org.allianceworkbench.analysis.mixed.likelihood.Likelihood;
import org.allianceworkbench.analysis.mixed.optimum.Certificate;
import org.allianceworkbench.analysis.mixed.optimum.Optimisation;
import org.allianceworkbench.analysis.mixed.optimum.Optimum;
import org.hipparchus.linear.RealMatrix;

/**
 * A fitted mixed model: its estimates at full precision, and answers to what can be asked of it. Each answer is computed when it
 * is asked for.
 */
public final class MixedFit {

	private final Design design;
	private final Likelihood likelihood;
	private final Optimum optimum;
	private final Curvature curvature;
	private final CovarianceEstimates covarianceEstimates;
	/** Predictions from rows once they are made: with crossed groups they take long. */
	private Optional<List<RandomEffects>> predicted = Optional.empty();

	MixedFit(Design design, Likelihood likelihood, Optimum optimum) {
		this.design = design;
		this.likelihood = likelihood;
		this.optimum = optimum;
		this.curvature = new Curvature(optimum);
		this.covarianceEstimates = new CovarianceEstimates(optimum, curvature, design.model().confidence());
	}

	/** What was asked for. */
	public MixedModel model() {
		return design.model();
	}

	/** What was made of it with the data: columns, groups, rows used and left out. */
	public Design design() {
		return design;
	}

	/** The likelihood, for refits. */
	public Likelihood likelihood() {
		return likelihood;
	}

	/** The optimum with its certificate. */
	public Optimum optimum() {
		return optimum;
	}

	/**
	 * The same model with other options of estimation: REML or ML, degrees of freedom, level of confidence. The sums stay, and
	 * from this optimum to the other it is a step or two; other degrees of freedom need none.
	 *
	 * @throws IllegalArgumentException when the models differ in anything else
	 */
	public MixedFit refit(MixedModel other) {
		MixedModel same = other.toBuilder().reml(model().reml()).degreesOfFreedom(model().degreesOfFreedom())
				.confidence(model().confidence()).build();
		if (!same.equals(model())) {
			throw new IllegalArgumentException("only REML or ML, degrees of freedom and the level of confidence may differ;"
					+ " fit other models anew");
		}
		return new MixedFit(design.with(other), likelihood, Optimisation.again(likelihood, other.reml(), optimum));
	}

	/** Whether a variance or correlation lies at its boundary: degrees of freedom are then those of the model without it. */
	public boolean singular() {
		return optimum.certificate().singular();
	}

	/** Tests and intervals by the method that the model names. */
	public Inference inference() {
		return inference(model().degreesOfFreedom());
	}

	/**
	 * Tests and intervals by a method. On the boundary Satterthwaite and Kenward-Roger take what is at its limit as known.
	 *
	 * @throws IllegalArgumentException for Kenward-Roger where it isn't defined: full likelihood; or correlated residuals
	 *             from a source without rows
	 */
	public Inference inference(DegreesOfFreedom method) {
		return switch (method) {
			case NONE -> new FixedDegreesOfFreedom(curvature, Double.POSITIVE_INFINITY);
			case RESIDUAL -> new FixedDegreesOfFreedom(curvature, likelihood.rows() - (double) likelihood.fixed());
			case SATTERTHWAITE -> withoutCurvature() ? withoutDf() : satterthwaite();
			case KENWARD_ROGER -> withoutCurvature() ? withoutDf() : kenwardRoger();
		};
	}

	/** Where the likelihood is flat, or without fixed effects. */
	private boolean withoutCurvature() {
		return likelihood.fixed() == 0 || !covarianceEstimates.identified();
	}

	private Inference withoutDf() {
		return new FixedDegreesOfFreedom(curvature, Double.NaN);
	}

	private Inference satterthwaite() {
		Optional<Curvature> centred = Curvature.centred(optimum);
		if (singular()) {
			CovarianceParameters parameters = centred.flatMap(c -> likelihood.turned()).map(t -> t.likelihood().parameters())
					.orElse(parameters());
			Curvature at = centred.orElse(curvature);
			return at.atBoundary(parameters).<Inference>map(a -> new Satterthwaite(at, a))
					.map(s -> centred.isPresent() ? turned(s) : s).orElseGet(this::withoutDf);
		}
		Optional<RealMatrix> parameters = covarianceEstimates.centred();
		return centred.isPresent() && parameters.isPresent() ? turned(new Satterthwaite(centred.get(), parameters.get()))
				: new Satterthwaite(curvature, covarianceEstimates.covariance());
	}

	/** From centred columns to those asked for. */
	private Inference turned(Inference centred) {
		int last = likelihood.fixed() - 1;
		RealMatrix columns = optimum.centred().orElseThrow().columns().getSubMatrix(0, last, 0, last);
		return TurnedInference.of(centred, columns, optimum.beta());
	}

	private Inference kenwardRoger() {
		if (!optimum.reml()) {
			throw new IllegalArgumentException("Kenward-Roger is defined for REML; fit by REML, or use Satterthwaite");
		}
		int[] free = free();
		if (!optimum.evaluation().linear()) {
			return new KenwardRoger(curvature, Optional.of(Bending.of(design, optimum.theta())), free);
		}
		return Curvature.centred(optimum).map(c -> turned(new KenwardRoger(c, Optional.empty(), free)))
				.orElseGet(() -> new KenwardRoger(curvature, Optional.empty(), free));
	}

	/** The covariance parameters without those of variances that are zero and of correlations at their limit. */
	private int[] free() {
		return IntStream.range(0, optimum.theta().length).filter(i -> optimum.certificate().boundary().stream()
				.noneMatch(b -> b.kind() != Certificate.Kind.PERFECT_CORRELATION && b.parameters().contains(i))).toArray();
	}

	/** The fixed effects by the model's method. */
	public List<FixedEffect> fixedEffects() {
		return fixedEffects(inference());
	}

	/** The fixed effects by a method. */
	public List<FixedEffect> fixedEffects(Inference inference) {
		List<FixedEffect> effects = new ArrayList<>();
		for (int j = 0; j < design.fixed().size(); j++) {
			double[] unit = new double[design.fixed().size()];
			unit[j] = 1;
			effects.add(new FixedEffect(design.fixed().names().get(j), inference.estimate(unit, model().confidence())));
		}
		return effects;
	}

	/**
	 * A linear function of the fixed effects by the model's method.
	 *
	 * @param weights weight of each effect by name; the others have 0
	 * @throws IllegalArgumentException when an effect is not in the model
	 */
	public Estimate contrast(Map<String, Double> weights) {
		double[] contrast = new double[design.fixed().size()];
		weights.forEach((name, weight) -> contrast[effect(name)] = weight);
		return inference().estimate(contrast, model().confidence());
	}

	/**
	 * The position of a fixed effect.
	 *
	 * @throws IllegalArgumentException when it is not in the model
	 */
	public int effect(String name) {
		int at = design.fixed().names().indexOf(name);
		if (at < 0) {
			throw new IllegalArgumentException("there is no fixed effect '" + name + "' in this model; there are: "
					+ String.join(", ", design.fixed().names()));
		}
		return at;
	}

	/** F tests of the terms by a method. */
	public List<TermTest> termTests(TermTest.Type type, Inference inference) {
		TermHypotheses hypotheses = new TermHypotheses(design);
		int[] columns = design.fixed().columns();
		RealMatrix gram = type == TermTest.Type.TWO ? sums().gram().getSubMatrix(columns, columns) : inference.covariance();
		List<TermTest> tests = new ArrayList<>();
		for (FixedTerm term : design.fixed().terms()) {
			if (term.columns().length > 0) {
				tests.add(new TermTest(term.label(), inference.test(type == TermTest.Type.TWO ? hypotheses.typeTwo(term, gram)
						: hypotheses.typeThree(term))));
			}
		}
		return tests;
	}

	/** Variances, covariances and correlations of random effects and residuals. */
	public List<VarianceComponent> components() {
		return VarianceComponent.all(parameters(), covarianceEstimates);
	}

	/** The covariance parameters' names and bounds. */
	public CovarianceParameters parameters() {
		return likelihood.parameters();
	}

	/** The covariance parameters with their uncertainty, for functions of them. */
	public CovarianceEstimates covarianceEstimates() {
		return covarianceEstimates;
	}

	/** The random terms' covariances. */
	public List<TermCovariance> termCovariances() {
		return design.random().stream().map(part -> new TermCovariance(part, parameters())).toList();
	}

	/** Log likelihood, AIC, BIC. */
	public InformationCriteria criteria() {
		return InformationCriteria.of(optimum.minusTwoLogLik(), optimum.reml(), likelihood.rows(), likelihood.fixed(),
				optimum.theta().length);
	}

	/** Shares of the variance by level at a point of the predictors; numbers that are not set stand at 0. */
	public List<VarianceShares.Share> shares(Point point) {
		return shares().at(point);
	}

	/** Shares of the variance by level on average over the rows; with random intercepts only these are the ICCs. */
	public List<VarianceShares.Share> averageShares() {
		return shares().average(sums());
	}

	private VarianceShares shares() {
		return new VarianceShares(design, parameters(), covarianceEstimates, termCovariances());
	}

	/** Marginal and conditional R2 and their parts by level. */
	public ExplainedVariance explained() {
		double residual = averageShares().get(design.random().size()).variance();
		return ExplainedVariance.of(design, sums(), optimum.beta(), termCovariances(), optimum.theta(), residual);
	}

	private ColumnSums sums() {
		return new ColumnSums(design);
	}

	/** Estimated marginal means and slopes by a method. */
	public MarginalMeans means(Inference inference) {
		return new MarginalMeans(design, inference, model().confidence());
	}

	/**
	 * Predictions of the random effects, term by term: from sums where groups are nested, else from rows.
	 *
	 * @throws IllegalArgumentException when rows are needed and the data have none
	 */
	public List<RandomEffects> randomEffects() {
		if (design.random().isEmpty()) {
			return List.of();
		}
		if (CovarianceModel.byComponents(design.residual()) && design.data().moments().isPresent()) {
			return new NestedPredictor(design, design.data().moments().orElseThrow(), termCovariances(),
					CovarianceModel.of(design).residual(), optimum.theta()).predict(optimum.beta());
		}
		return randomEffectsFromRows();
	}

	private synchronized List<RandomEffects> randomEffectsFromRows() {
		if (predicted.isEmpty()) {
			predicted = Optional.of(design.random().isEmpty() ? List.of() : new RandomEffectsPredictor(design, termCovariances(),
					CovarianceModel.of(design).residual(), optimum.theta()).predict(optimum.beta()));
		}
		return predicted.orElseThrow();
	}

	/**
	 * Fitted values and residuals of each row.
	 *
	 * @throws IllegalArgumentException when the data have no rows
	 */
	public Residuals residuals() {
		Rows rows = design.data().rows()
				.orElseThrow(() -> new IllegalArgumentException("residuals are computed from rows; this source gives sums only"));
		return Residuals.of(design, rows, optimum.beta(), randomEffectsFromRows(),
				new ResidualBlocks(rows, design.residual(), CovarianceModel.of(design).residual(), optimum.theta()));
	}

	/**
	 * What the estimates would be without one cluster of a grouping.
	 *
	 * @throws IllegalArgumentException when the grouping is not in the model, or the data have no rows
	 */
	public Influence influence(String grouping) {
		return new Influence(design, optimum, design.random().stream().filter(r -> r.group().equals(grouping)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("the model has no random effects of '" + grouping + "'"))
				.level());
	}

	/**
	 * What the estimates would be without one of the units within which residuals are related, in a model without random effects.
	 *
	 * @param label name of a unit by the index of its first row in the table
	 * @throws IllegalArgumentException when there are random effects, or the data have no rows
	 */
	public Influence influenceOfUnits(IntFunction<String> label) {
		return Influence.ofUnits(design, optimum, label);
	}

	/** Intervals from the profile of the likelihood; none is known where its maximum was not found or it is flat there. */
	public ProfileIntervals profile() {
		return new ProfileIntervals(likelihood, optimum, termCovariances(), curvature, model().confidence(),
				optimum.certificate().converged() && covarianceEstimates.identified());
	}

	/** What a reader should know, the gravest first. */
	public List<Warning> warnings() {
		List<Warning> warnings = new ArrayList<>(FitWarnings.of(design, optimum.certificate()));
		if (!covarianceEstimates.identified()) {
			warnings.add(0, new Warning(Warning.Kind.NOT_IDENTIFIED,
					"The data can't tell some variances apart: the likelihood is flat in "
					+ "them. Their values are arbitrary, and so are standard errors that depend on them; there are no degrees "
					+ "of freedom.",
					"Leave out a random effect whose grouping has one group, or whose groups have one row each."));
		}
		return warnings;
	}

	/** What was done, in sentences: model, estimation, random effects, residuals, tests, rows left out and why. */
	public List<String> sentences() {
		return FitSentences.of(design);
	}

	/** Number of rows and of the groups of each grouping, outermost first; rows are the last entry. */
	public Map<String, Integer> counts() {
		Map<String, Integer> counts = new LinkedHashMap<>();
		design.groupings().forEach(g -> counts.put(g.name(), g.groups()));
		counts.put("rows", likelihood.rows());
		return counts;
	}
}
