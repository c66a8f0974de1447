package org.allianceworkbench.analysis.internal.mixed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.allianceworkbench.analysis.internal.citation.Works;
import org.allianceworkbench.analysis.mixed.MixedFit;
import org.allianceworkbench.analysis.mixed.design.DegreesOfFreedom;
import org.allianceworkbench.analysis.mixed.inference.DesignRows.Point;
import org.allianceworkbench.analysis.mixed.inference.Estimate;
import org.allianceworkbench.analysis.mixed.inference.FixedEffect;
import org.allianceworkbench.analysis.mixed.inference.Inference;
import org.allianceworkbench.analysis.mixed.inference.MarginalMeans;
import org.allianceworkbench.analysis.mixed.inference.VarianceShares;
import org.allianceworkbench.report.NumberStyle;
import org.allianceworkbench.report.Prose;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.report.TableCell;

/**
 * What was found and what was done, in sentences.
 *
 * @param fit the fit
 * @param inference by the method asked for
 * @param names what effects are called
 * @param data what categories are called
 */
record ModelText(MixedFit fit, Inference inference, EffectNames names, ModelData data) {

	/** What was found. */
	void findings(ReportBuilder report, List<String> means) {
		levels(report, means);
		List<Prose> clear = new ArrayList<>();
		List<Prose> unclear = new ArrayList<>();
		for (FixedEffect effect : fit.fixedEffects(inference)) {
			if (!effect.name().equals("(Intercept)") && !names.isLevel(effect.name())) {
				Estimate e = effect.estimate();
				boolean zeroOutside = e.low() > 0 || e.high() < 0;
				(zeroOutside ? clear : unclear).add(Prose.of(names.of(effect.name()), " (", TableCell.estimate(e.value(), e.low(),
						e.high(), Digits.of(e.se()), "fixed/" + effect.name() + "/estimate"), ")"));
			}
		}
		if (!clear.isEmpty()) {
			report.finding("Predictors of ", data.title(data.formula().outcome()), " whose interval leaves out 0: ",
					joined(clear), ".");
		}
		if (!unclear.isEmpty() && fit.fixedEffects(inference).get(0).estimate().hasDf()) {
			report.finding(unclear.size() == 1 ? "The data do not tell whether this differs from 0: "
					: "The data do not tell whether these differ from 0: ", joined(unclear), ".");
		} else if (!unclear.isEmpty()) {
			report.finding("No interval can be given (see the warnings): ", joined(unclear),
					".");
		}
		shares(report);
	}

	/** Means and their differences, when means are asked for. */
	private void levels(ReportBuilder report, List<String> by) {
		List<MarginalMeans.Mean> means = by.isEmpty() ? List.of() : fit.means(inference).means(by, Map.of()).stream()
				.filter(MarginalMeans.Mean::estimable).toList();
		if (means.size() > 1 && means.get(0).estimate().hasDf()) {
			report.finding("Expected ", data.title(data.formula().outcome()), ": ", joined(means.stream().map(m -> Prose.of(
					EffectTables.label(m, data), " ", value(m.estimate()))).toList()), ".");
			report.finding("Differences: ", joined(fit.means(inference).differences(means).stream().map(d -> Prose.of(
					EffectTables.label(d.first(), data), " minus ", EffectTables.label(d.second(), data), " ",
					value(d.estimate()))).toList()),
					".");
		}
	}

	private static TableCell value(Estimate e) {
		return TableCell.estimate(e.value(), e.low(), e.high(), Digits.of(e.se()), "");
	}

	private static Prose joined(List<Prose> parts) {
		List<Object> all = new ArrayList<>();
		for (int i = 0; i < parts.size(); i++) {
			all.add(i == 0 ? "" : "; ");
			all.add(parts.get(i));
		}
		return Prose.of(all.toArray());
	}

	/** What shares of the variance lie on which level. */
	void shares(ReportBuilder report) {
		if (fit.design().random().isEmpty()) {
			return;
		}
		for (Map.Entry<String, Point> point : new CovarianceTables(fit, names, data).points().entrySet()) {
			String who = point.getValue().categories().entrySet().stream().map(e -> data.label(e.getKey(), e.getValue()))
					.collect(Collectors.joining(", "));
			List<Prose> parts = new ArrayList<>();
			for (VarianceShares.Share share : new CovarianceTables(fit, names, data).outermostFirst(point.getValue())) {
				parts.add(Prose.of(TableCell.number(share.share().value(), NumberStyle.PERCENT, "share/"
						+ (point.getKey().isEmpty() ? ""
						: point.getKey() + "/") + share.group() + "/estimate"), share.group().equals("Residual") ? " within them"
								: " between " + names.groups(share.group())));
			}
			report.finding("Of the variance that the predictors leave", who.isEmpty() ? "" : " (" + who + ")", ", ",
					joined(parts), ".");
		}
	}

	/** Which names of the model are called otherwise in the tables. */
	private String called() {
		String words = data.names().stream().filter(n -> !data.title(n).equalsIgnoreCase(n))
				.map(n -> n + " is " + data.title(n)).collect(Collectors.joining("; "));
		return words.isEmpty() ? "" : " In the formula, " + words + ".";
	}

	/** What was done, with references. */
	void method(ReportBuilder report, Map<String, Double> centred) {
		String taken = centred.isEmpty() ? "" : " Centred: " + centred.entrySet().stream().map(e -> e.getKey() + " at "
				+ (e.getValue() == Math.rint(e.getValue()) ? Long.toString(Math.round(e.getValue()))
						: String.format(java.util.Locale.ROOT, "%.4g", e.getValue())))
				.collect(Collectors.joining(", ")) + ".";
		String time = data.timeLabels().isEmpty() || !data.names().contains(ModelData.TIME) ? ""
				: " time is the position of the occasion, 0 at " + data.timeLabels().getOrDefault(0.0, "the first one") + ".";
		report.method(names.plain(String.join(" ", fit.sentences())), called(), taken, time,
				" Rows with a missing outcome are left out; estimates are right when what is missing depends on what is in the "
						+ "model only. The model is a linear mixed model (Laird & Ware, 1982)",
				fit.model().degreesOfFreedom() == DegreesOfFreedom.SATTERTHWAITE
						? " with Satterthwaite's degrees of freedom (Giesbrecht & Burns, 1985)."
						: fit.model().degreesOfFreedom() == DegreesOfFreedom.KENWARD_ROGER
								? " with the degrees of freedom of Kenward and Roger (1997)." : ".");
		if (fit.model().degreesOfFreedom() == DegreesOfFreedom.KENWARD_ROGER) {
			report.reference(Works.KENWARD_ROGER_1997);
		} else if (fit.model().degreesOfFreedom() == DegreesOfFreedom.SATTERTHWAITE) {
			report.reference(Works.GIESBRECHT_BURNS_1985);
		}
		report.reference(Works.LAIRD_WARE_1982);
		report.reference(Works.NAKAGAWA_2017);
	}
}
