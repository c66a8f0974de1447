package org.allianceworkbench.analysis.internal.mixed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.allianceworkbench.analysis.AnalysisException;
import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.OptionException;
import org.allianceworkbench.analysis.OptionValues;
import org.allianceworkbench.analysis.mixed.Mixed;
import org.allianceworkbench.analysis.mixed.MixedFit;
import org.allianceworkbench.analysis.mixed.design.Coding;
import org.allianceworkbench.analysis.mixed.design.DegreesOfFreedom;
import org.allianceworkbench.analysis.mixed.design.DesignVariable;
import org.allianceworkbench.analysis.mixed.design.MixedModel;
import org.allianceworkbench.analysis.mixed.diagnostics.Warning;
import org.allianceworkbench.analysis.mixed.inference.Inference;
import org.allianceworkbench.analysis.mixed.optimum.Certificate.Boundary;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.Progress;

/**
 * A fitted mixed model and the parts of its report: the analyses that are one model in other words choose among them.
 */
public final class ModelReport {

	private final ModelData data;
	private final ModelRequest request;
	private final Map<String, Double> centred;
	private final MixedFit fit;
	private final Inference inference;
	private final EffectNames names;

	private ModelReport(AnalysisInput input, MixedModelOptions options, Progress progress) {
		data = new ModelData(input, options.formula());
		request = new ModelRequest(data, options);
		centred = request.centre();
		MixedModel model = request.model();
		requireVariation();
		progress.begin("Fitting " + data.formula().outcome(), input.table().rowCount(), "rows");
		fit = ModelFailures.explained(options.formula(), () -> Mixed.fit(model, data.table(), progress));
		progress.checkCancelled();
		if (fit.model().degreesOfFreedom() == DegreesOfFreedom.KENWARD_ROGER && !fit.optimum().reml()) {
			throw new OptionException("df", "Kenward-Roger's degrees of freedom are not defined for maximum likelihood.",
					"Use df=satterthwaite, or estimation=reml.");
		}
		inference = ModelFailures.explained(options.formula(), fit::inference);
		names = new EffectNames(data, fit.design());
	}

	private void requireVariation() {
		Column outcome = data.taken(data.formula().outcome());
		if (outcome.spec().type().isNumeric()) {
			double[] values = Arrays.stream(outcome.validNumbers()).filter(x -> !Double.isNaN(x)).distinct().limit(2).toArray();
			if (values.length == 1) {
				throw new AnalysisException("All values of " + data.title(data.formula().outcome()) + " are the same ("
						+ (values[0] == Math.rint(values[0]) ? Long.toString(Math.round(values[0])) : Double.toString(values[0]))
						+ "), so there is no variance to be explained.",
						"Choose another outcome, or keep more rows.");
			}
		}
	}

	/**
	 * Fits a model.
	 *
	 * @throws org.allianceworkbench.analysis.AnalysisException when the data do not bear it
	 */
	public static ModelReport of(AnalysisInput input, MixedModelOptions options, Progress progress) {
		return new ModelReport(input, options, progress);
	}

	/**
	 * Fits a model.
	 *
	 * @param formula in R's notation; design keys by their own names
	 * @param others further options of {@link MixedModelOptions} as text
	 */
	public static ModelReport of(AnalysisInput input, String formula, Map<String, String> others, Progress progress) {
		Map<String, String> all = new LinkedHashMap<>(others);
		all.put("formula", formula);
		return of(input, OptionValues.parse(MixedModelOptions.class, all, input), progress);
	}

	/** The fit. */
	public MixedFit fit() {
		return fit;
	}

	/** Tests and intervals by the method asked for. */
	public Inference inference() {
		return inference;
	}

	/** The data under the model's names. */
	public ModelData data() {
		return data;
	}

	/** What effects are called. */
	public EffectNames names() {
		return names;
	}

	/**
	 * Notes how many there are, what was left out, and warnings.
	 *
	 * @param remedy for what sits at a boundary, the setting that fits the model without it
	 */
	public ModelReport begin(ReportBuilder report, Function<Boundary, Optional<String>> remedy) {
		fit.counts().forEach((level, n) -> report.n(level.equals("rows") ? level : names.groups(level), n));
		fit.design().used().exclusions().forEach(e -> report.exclude(names.title(e.variable()) + ": " + e.reason(), e.rows()));
		int boundary = 0;
		for (Warning warning : fit.warnings()) {
			Optional<String> other = Optional.empty();
			if (warning.kind() == Warning.Kind.SINGULAR) {
				Boundary at = fit.optimum().certificate().boundary().get(boundary++);
				other = remedy.apply(at).map(s -> "Refit with " + s.replaceFirst("=", " = ") + ". " + tests(at));
			}
			report.warn(names.plain(warning.message()), other.orElse(warning.remedy()));
		}
		return this;
	}

	private static String tests(Boundary at) {
		return switch (at.kind()) {
			case ZERO_VARIANCE -> "Tests are those of the model without this effect.";
			case PERFECT_CORRELATION -> "Tests take the correlation as known.";
			case SERIAL_CORRELATION -> "Tests take the serial correlation as known.";
		};
	}

	/** Warnings' remedy for a formula: the formula without what sits at a boundary. */
	Optional<String> simpler(Boundary boundary) {
		return new SimplerFormula(data.formula(), fit).without(boundary).map(f -> "formula=\"" + f + "\"");
	}

	/** What was found, by the fixed effects and the shares of the variance. */
	ModelReport findings(ReportBuilder report, List<String> means) {
		text().findings(report, means);
		return this;
	}

	private ModelText text() {
		return new ModelText(fit, inference, names, data);
	}

	/** What shares of the variance lie on which level, as a finding. */
	public ModelReport sharesFound(ReportBuilder report) {
		text().shares(report);
		return this;
	}

	/** Table and values of the fixed effects. */
	public ModelReport fixed(ReportBuilder report) {
		EffectTables effects = new EffectTables(fit, inference, names);
		effects.values(report);
		report.add(effects.fixed(notes()));
		return this;
	}

	/** Table and values of F tests of terms; nothing when there are none. */
	public ModelReport terms(ReportBuilder report) {
		if (!fit.design().fixed().terms().isEmpty()) {
			report.add(new EffectTables(fit, inference, names).terms(report, request.options().type()));
		}
		return this;
	}

	/** Tables and values of estimated marginal means and their differences. */
	ModelReport means(ReportBuilder report, List<String> by) {
		if (!by.isEmpty()) {
			new EffectTables(fit, inference, names).means(report, by, data).forEach(report::add);
		}
		return this;
	}

	/** The variables whose means are wanted. */
	List<String> meansAsked() {
		return request.means(fit.design().variables().stream().filter(DesignVariable.Categorical.class::isInstance)
				.map(DesignVariable::name).toList());
	}

	/** The figure of predicted means over time, where the model has time. */
	public ModelReport trajectories(ReportBuilder report) {
		new PredictedTrajectories(fit, inference, data, request.options().order()).figure(report).ifPresent(report::figure);
		return this;
	}

	/** Tables and values of variances, correlations and shares. */
	public ModelReport variances(ReportBuilder report) {
		CovarianceTables covariance = new CovarianceTables(fit, names, data);
		report.add(covariance.components(report, request.options().profile()));
		covariance.shares(report).ifPresent(report::add);
		return this;
	}

	/** Tables and values of levels and fit. */
	public ModelReport whole(ReportBuilder report) {
		FitTables tables = new FitTables(fit, names, data);
		report.add(tables.levels(report)).add(tables.fit(report, request.options().convention()));
		return this;
	}

	/** Tables and values of the predicted random effects. */
	public ModelReport random(ReportBuilder report) {
		new FitTables(fit, names, data).random(report).forEach(report::add);
		return this;
	}

	/** Checks of the assumptions. */
	public ModelReport checks(ReportBuilder report) {
		if (request.options().diagnostics()) {
			ModelFailures.explained(request.options().formula(), () -> {
				Optional<String> within = fit.model().residual().within().stream().reduce((x, y) -> y);
				new Assumptions(fit, names::of, names::groups, row -> within.map(data::taken).map(c -> c.value(row).toString())
						.orElse("row " + (row + 1))).write(report);
				return fit;
			});
		}
		return this;
	}

	/** What was done, with the references of the engine. */
	public ModelReport method(ReportBuilder report) {
		text().method(report, centred);
		return this;
	}

	/**
	 * The scripts of other software that fits the same model.
	 *
	 * @param read the data as they were read
	 * @param preparation the steps that make columns which they lack
	 */
	public ModelReport script(ReportBuilder report, AnalysisInput read, ModelScript.Preparation preparation) {
		new ModelScript(read, data, fit, request.options(), centred).write(preparation).addTo(report);
		return this;
	}

	private List<String> notes() {
		List<String> notes = new ArrayList<>();
		notes.add(fit.model().reml() ? "Restricted maximum likelihood." : "Maximum likelihood.");
		notes.add(switch (fit.model().degreesOfFreedom()) {
			case SATTERTHWAITE -> "Degrees of freedom after Satterthwaite.";
			case KENWARD_ROGER -> "Standard errors and degrees of freedom after Kenward and Roger.";
			case RESIDUAL -> "Degrees of freedom: rows minus fixed effects.";
			case NONE -> "Tests by the normal distribution.";
		});
		for (DesignVariable variable : fit.design().variables()) {
			if (variable instanceof DesignVariable.Categorical c && c.categories().size() > 1 && c.coding() == Coding.TREATMENT) {
				notes.add(names.title(c.name()) + ": " + data.label(c.name(), c.categories().get(0)) + " is the first category.");
			}
		}
		return notes;
	}
}
