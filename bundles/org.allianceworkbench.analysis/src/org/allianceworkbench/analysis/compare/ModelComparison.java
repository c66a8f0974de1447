package org.allianceworkbench.analysis.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.allianceworkbench.analysis.internal.apa.Apa;
import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.NumberStyle;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.report.TableCell;
import org.allianceworkbench.report.TableColumn;
import org.allianceworkbench.report.TableNote;
import org.allianceworkbench.report.TableRow;

/** Two or more fitted mixed models beside each other: their fits, tests of each against the next, their coefficients. */
public final class ModelComparison {

	/** Id of the report, which is no analysis of the catalogue. */
	public static final String ID = "compare_models";

	private static final NumberStyle FIT = NumberStyle.decimals(1);

	private final List<FittedModel> models;
	private final ReportBuilder report = new ReportBuilder(ID, "Comparison of Models");

	private ModelComparison(List<FittedModel> models) {
		this.models = models.stream().sorted(Comparator.comparingInt(FittedModel::parameters)).toList();
	}

	/**
	 * Compares models, those with fewer parameters first.
	 *
	 * @param models two or more, of different names
	 */
	public static Report of(List<FittedModel> models) {
		if (models.size() < 2) {
			throw new IllegalArgumentException("one model can't be compared");
		}
		return new ModelComparison(models).compare();
	}

	private Report compare() {
		best();
		fits();
		tests();
		coefficients();
		return report.build();
	}

	/** Criteria of models of different data, or fitted differently, can't be compared. */
	private Optional<String> incomparable() {
		FittedModel first = models.getFirst();
		for (FittedModel other : models) {
			if (other.rows() != first.rows() || !other.where().equals(first.where()) || !other.response()
					.equals(first.response())) {
				return Optional.of("The models were not fitted to the same rows of the same variable, so AIC and BIC can't be "
						+ "compared.");
			}
			if (other.isRestricted() != first.isRestricted() || other.isRestricted() && !other.fixed().equals(first.fixed())) {
				return Optional.of("The models were fitted by REML with different predictors, or not all by the same method, so "
						+ "AIC and BIC can't be compared. Fit all by maximum likelihood.");
			}
		}
		return Optional.empty();
	}

	private void best() {
		Optional<String> problem = incomparable();
		if (problem.isPresent()) {
			report.warn(problem.get(), "");
			return;
		}
		String aic = best("AIC").name();
		String bic = best("BIC").name();
		if (aic.equals(bic)) {
			report.finding("By AIC and BIC, " + aic + " fits best.");
		} else {
			report.finding("By AIC, " + aic + " fits best; by BIC, " + bic + " does.");
		}
	}

	private FittedModel best(String criterion) {
		return models.stream().min(Comparator.comparingDouble(model -> model.value("fit/" + criterion))).orElseThrow();
	}

	private void fits() {
		List<TableRow> rows = new ArrayList<>();
		for (FittedModel model : models) {
			String path = "model/" + model.name() + "/";
			for (String value : List.of("npar", "nobs", "logLik", "AIC", "BIC")) {
				report.value(path + value, model.value("fit/" + value));
			}
			report.value(path + "deviance", -2 * model.logLik());
			rows.add(TableRow.of(TableCell.text(model.name()), TableCell.text(model.isRestricted() ? "REML" : "ML"),
					TableCell.number(model.rows(), NumberStyle.INTEGER, path + "nobs"),
					TableCell.number(model.parameters(), NumberStyle.INTEGER, path + "npar"),
					TableCell.number(model.logLik(), FIT, path + "logLik"),
					TableCell.number(-2 * model.logLik(), FIT, path + "deviance"),
					TableCell.number(model.value("fit/AIC"), FIT, path + "AIC"),
					TableCell.number(model.value("fit/BIC"), FIT, path + "BIC")));
		}
		report.add(new Block.TableBlock("fits", "Fits of the Models", List.of(TableColumn.stub("Model"),
				TableColumn.text("Method"),
				TableColumn.number("Rows"), TableColumn.number("Parameters"), TableColumn.number("Log likelihood"),
				TableColumn.number("\u22122 log likelihood"), TableColumn.number("AIC"), TableColumn.number("BIC")), rows,
				List.of(TableNote.general("AIC and BIC count all parameters, as R does; smaller is better."))));
	}

	private void tests() {
		List<TableRow> rows = new ArrayList<>();
		boolean mixture = false;
		for (int i = 1; i < models.size(); i++) {
			FittedModel small = models.get(i - 1);
			FittedModel large = models.get(i);
			Optional<String> refusal = LikelihoodRatio.refusal(small, large);
			if (refusal.isPresent()) {
				report.text("No test: " + refusal.get());
				continue;
			}
			LikelihoodRatio test = LikelihoodRatio.of(small, large);
			String path = "lrt/" + large.name() + "~" + small.name() + "/";
			report.value(path + "LR_chisq", test.chisq()).value(path + "df", test.df()).value(path + "p", test.p());
			test.mixture().ifPresent(p -> report.value(path + "mixture_p", p));
			mixture |= test.mixture().isPresent();
			rows.add(TableRow.of(TableCell.text(large.name() + " against " + small.name()),
					Apa.number(test.chisq(), path + "LR_chisq"), TableCell.number(test.df(), NumberStyle.INTEGER, path + "df"),
					Apa.p(test.p(), path + "p"), test.mixture().isPresent() ? Apa.p(test.mixture().getAsDouble(), path
					+ "mixture_p")
							: TableCell.BLANK));
		}
		if (!rows.isEmpty()) {
			report.add(new Block.TableBlock("tests", "Likelihood-Ratio Tests", List.of(TableColumn.stub("Models"),
					TableColumn.number("\u03c7\u00b2"), TableColumn.number("df"), TableColumn.number("p"),
					TableColumn.number("p (mixture)")), rows, mixture
					? List.of(TableNote.general("A variance can't be below zero; where one is added the chi-square "
					+ "distribution gives "
							+ "too large a p, and the mixture (Stram & Lee, 1994) is right.")) : List.of()));
		}
	}

	private void coefficients() {
		Set<String> effects = new LinkedHashSet<>();
		models.forEach(model -> effects.addAll(model.fixed()));
		List<TableRow> rows = new ArrayList<>();
		for (String effect : effects) {
			List<TableCell> cells = new ArrayList<>(List.of(TableCell.text(effect)));
			models.forEach(model -> cells.addAll(estimate(model, effect)));
			rows.add(TableRow.of(cells));
		}
		rows.add(TableRow.group("Variances and covariances"));
		Set<String> variances = new LinkedHashSet<>();
		models.forEach(model -> variances.addAll(model.random()));
		for (String variance : variances) {
			List<TableCell> cells = new ArrayList<>(List.of(TableCell.text(variance.replaceFirst("[/.]var$", "")
					.replaceFirst("[/.]cov$", " (covariance)").replace('/', ' '))));
			models.forEach(model -> cells.addAll(List.of(random(model, variance), TableCell.BLANK)));
			rows.add(TableRow.of(cells));
		}
		List<TableColumn> columns = new ArrayList<>(List.of(TableColumn.stub("Effect")));
		models.forEach(model -> {
			columns.add(TableColumn.number("Estimate").under(model.name()));
			columns.add(TableColumn.number("SE").under(model.name()));
		});
		report.add(new Block.TableBlock("coefficients", "Coefficients of the Models", columns, rows, List.of()));
	}

	private List<TableCell> estimate(FittedModel model, String effect) {
		String name = "fixed/" + effect + "/";
		Double estimate = model.report().values().get(name + "estimate");
		Double error = model.report().values().get(name + "se");
		String path = "model/" + model.name() + "/" + name;
		if (estimate == null) {
			return List.of(TableCell.BLANK, TableCell.BLANK);
		}
		report.value(path + "estimate", estimate);
		if (error != null) {
			report.value(path + "se", error);
		}
		return List.of(Apa.fine(estimate, path + "estimate"), error == null ? TableCell.BLANK : Apa.fine(error, path + "se"));
	}

	private TableCell random(FittedModel model, String variance) {
		Double value = model.report().values().getOrDefault("vc/" + variance, model.report().values().get("vc/" + variance
				+ "/estimate"));
		String path = "model/" + model.name() + "/vc/" + variance;
		if (value == null) {
			return TableCell.BLANK;
		}
		report.value(path, value);
		return Apa.fine(value, path);
	}
}
