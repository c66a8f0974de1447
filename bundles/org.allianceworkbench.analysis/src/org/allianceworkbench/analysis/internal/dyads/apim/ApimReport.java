package org.allianceworkbench.analysis.internal.dyads.apim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.analysis.internal.data.Levels;
import org.allianceworkbench.analysis.internal.dyads.PartTests;
import org.allianceworkbench.analysis.internal.dyads.RoleFit;
import org.allianceworkbench.analysis.internal.dyads.RoleNames;
import org.allianceworkbench.analysis.internal.dyads.RoleTables;
import org.allianceworkbench.analysis.internal.dyads.RoleValues;
import org.allianceworkbench.analysis.internal.dyads.RoleWarnings;
import org.allianceworkbench.analysis.internal.dyads.Side;
import org.allianceworkbench.analysis.internal.dyads.VariancePartition;
import org.allianceworkbench.analysis.internal.mixed.Assumptions;
import org.allianceworkbench.analysis.internal.mixed.Digits;
import org.allianceworkbench.analysis.internal.statistics.Normal;
import org.allianceworkbench.analysis.mixed.inference.Estimate;
import org.allianceworkbench.analysis.mixed.inference.LikelihoodRatio;
import org.allianceworkbench.analysis.mixed.inference.Ratio;
import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.NumberStyle;
import org.allianceworkbench.report.Prose;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.report.Symbols;
import org.allianceworkbench.report.TableCell;
import org.allianceworkbench.report.TableColumn;
import org.allianceworkbench.report.TableNote;
import org.allianceworkbench.report.TableRow;

/**
 * The report of the model with effects by role.
 *
 * @param fit the fit
 * @param data the data
 * @param options what to write
 */
record ApimReport(RoleFit fit, ApimData data, ApimOptions options) {

	void write(ReportBuilder report) {
		RoleNames names = new RoleNames(data.data(), fit.model());
		new RoleWarnings(fit, names).write(report);
		new RoleValues(fit, report).write();
		Map<String, LikelihoodRatio> tests = tests(report);
		Map<Side, Ratio> ratios = ratios(report);
		findings(report, names, tests, ratios);
		RoleTables tables = new RoleTables(fit, names);
		report.add(tables.byRole());
		double[] intercepts = new double[2];
		double[] slopes = new double[2];
		for (Side side : Side.values()) {
			intercepts[side.ordinal()] = fit.effect(side, "").map(Estimate::value).orElse(Double.NaN);
			slopes[side.ordinal()] = fit.effect(side, "actor").map(Estimate::value).orElse(Double.NaN);
		}
		report.figure(ApimText.figure(data, intercepts, slopes));
		if (!ratios.isEmpty()) {
			report.add(ratioTable(names, ratios));
		}
		report.add(testTable(tests)).add(tables.tests());
		report.add(new VariancePartition(fit, ApimText.labels(names), PartTests.NONE, Optional.empty())
				.table("Variances and Correlations That Predictors Leave")).add(tables.levels())
				.add(tables.criteria(options.presentation().convention()));
		if (options.diagnostics()) {
			new Assumptions(fit.fit(), engine -> engine.startsWith("role") ? "level, " + engine.substring(4) : engine)
					.write(report);
		}
		report.method("An actor-partner interdependence model for distinguishable members (Kenny, Kashy, & Cook, 2006) was "
				+ "fitted as a "
				+ "multilevel model with two intercepts; the residuals of both members ", data.sessions() ? "of a session"
				: "of a dyad",
				" are correlated, each with its variance", data.sessions()
				? ", and both members' levels vary between dyads, with a "
						+ "correlation" : "", ". The predictor was taken from its mean over both members (",
				TableCell.number(data.mean(), NumberStyle.TWO_DECIMALS), ")", data.sessions() && options.split()
						? ", after it had been split into each member's mean and the deviation from it" : "",
				"; members with a missing value of either predictor or of the outcome were left out. ", tables.method(),
				" Equality over roles is tested by contrasts and by likelihood ratios of maximum likelihood fits. k is the "
						+ "partner effect "
						+ "over the actor effect (Kenny & Ledermann, 2010), with an interval by the delta method.");
		ApimText.references(report, true);
	}

	private Map<String, LikelihoodRatio> tests(ReportBuilder report) {
		ApimForms forms = new ApimForms(fit.model(), fit.rows());
		Map<String, LikelihoodRatio> tests = new LinkedHashMap<>();
		forms.equal("actor").ifPresent(t -> tests.put("equal_actor", t));
		forms.equal("partner").ifPresent(t -> tests.put("equal_partner", t));
		forms.test(ApimOptions.Form.EQUAL).ifPresent(t -> tests.put("equal_effects", t));
		forms.test(ApimOptions.Form.INDISTINGUISHABLE).ifPresent(t -> tests.put("indistinguishable", t));
		tests.forEach((name, test) -> RoleValues.ratio(report, "test/" + name + "/", test));
		return tests;
	}

	private Map<Side, Ratio> ratios(ReportBuilder report) {
		Map<Side, Ratio> ratios = new LinkedHashMap<>();
		String ci = Levels.key(options.presentation().confidence());
		double z = Normal.critical(options.presentation().confidence());
		List<String> names = fit.fit().design().fixed().names();
		for (Side side : Side.values()) {
			int actor = names.indexOf("role" + side.code() + ":actor");
			int partner = names.indexOf("role" + side.code() + ":partner");
			if (actor >= 0 && partner >= 0) {
				double[] over = new double[names.size()];
				double[] under = new double[names.size()];
				over[partner] = 1;
				under[actor] = 1;
				Ratio k = Ratio.of(fit.inference(), over, under);
				ratios.put(side, k);
				String at = "k_ratio/" + side.code() + "/";
				report.value(at + "k", k.value()).value(at + "k_delta_se", k.se()).value(at + ci + "_lo", k.value() - z * k.se())
						.value(at + ci + "_hi", k.value() + z * k.se());
			}
		}
		return ratios;
	}

	private Block.TableBlock ratioTable(RoleNames names, Map<Side, Ratio> ratios) {
		double z = Normal.critical(options.presentation().confidence());
		List<TableRow> rows = new ArrayList<>();
		ratios.forEach((side, k) -> {
			NumberStyle style = Digits.of(k.se());
			String at = "k_ratio/" + side.code() + "/";
			rows.add(TableRow.of(TableCell.text(names.side(side)), TableCell.number(k.value(), style, at + "k"),
					TableCell.number(k.se(), style, at + "k_delta_se"), clear(side)
							? TableCell.interval(k.value() - z * k.se(), k.value() + z * k.se(), style)
							: new TableCell.Absent("actor effect not clear"), TableCell.text(pattern(side, k))));
		});
		return new Block.TableBlock("k", "Partner Effect Over Actor Effect (k)",
				List.of(TableColumn.stub("Role"), TableColumn.number("k"),
				TableColumn.number("SE"), TableColumn.interval(Levels.label(options.presentation().confidence())),
				TableColumn.text("Patterns that it "
						+ "leaves open")), rows, List.of(TableNote.general("Delta method. k = 0: only the own value counts; 1: "
						+ "both count the "
								+ "same (couple); " + Symbols.MINUS
								+ "1: the difference counts (contrast). Where the actor effect is not clearly "
								+ "different from 0, k is not to be interpreted and has no interval (Kenny & Ledermann, 2010).")));
	}

	/** Whether the actor effect is told from 0, without which k and its interval mean nothing. */
	private boolean clear(Side side) {
		return fit.effect(side, "actor").filter(e -> e.low() > 0 || e.high() < 0).isPresent();
	}

	private String pattern(Side side, Ratio k) {
		if (fit.effect(side, "actor").filter(e -> !e.hasDf()).isPresent()) {
			return "Whether the actor effect is clear can't be told";
		}
		if (!clear(side)) {
			return "Actor effect not clear: do not interpret k";
		}
		double half = Normal.critical(options.presentation().confidence()) * k.se();
		List<String> open = new ArrayList<>();
		Map.of(-1.0, "contrast (-1)", 0.0, "actor only (0)", 1.0, "couple (1)").entrySet().stream()
				.sorted(Map.Entry.comparingByKey())
				.filter(e -> Math.abs(k.value() - e.getKey()) <= half).forEach(e -> open.add(e.getValue()));
		return open.isEmpty() ? "None of actor only, couple, contrast" : String.join(", ", open);
	}

	private Block.TableBlock testTable(Map<String, LikelihoodRatio> tests) {
		Map<String, String> words = Map.of("equal_actor", "Equal actor effects", "equal_partner", "Equal partner effects",
				"equal_effects", "Equal actor and partner effects", "indistinguishable",
				"Indistinguishable members (levels, effects, "
						+ "variances)");
		List<TableRow> rows = new ArrayList<>();
		tests.forEach((name, t) -> rows.add(TableRow.of(TableCell.text(words.get(name)), TableCell.number(t.chiSquare(),
				NumberStyle.TWO_DECIMALS, "test/" + name + "/LR_chisq"), TableCell.count(t.df()), TableCell.number(t.p(),
						NumberStyle.P_VALUE, "test/" + name + "/p"))));
		return new Block.TableBlock("equality", "Are Both Roles Alike?", List.of(TableColumn.stub("Hypothesis"),
				TableColumn.number("χ²"),
				TableColumn.number("df"), TableColumn.number("p")), rows,
				List.of(TableNote.general("Likelihood ratio of maximum likelihood "
						+ "fits against the model with effects by role. A small p speaks against the hypothesis.")));
	}

	private void findings(ReportBuilder report, RoleNames names, Map<String, LikelihoodRatio> tests, Map<Side, Ratio> ratios) {
		for (String effect : fit.terms().stream().filter(t -> t.startsWith("actor") || t.startsWith("partner")).toList()) {
			boolean actor = effect.startsWith("actor");
			List<Prose> parts = new ArrayList<>();
			for (Side side : Side.values()) {
				String whose = actor ? "own value" : "value of the " + lower(names, side.other());
				fit.effect(side, effect).ifPresent(e -> parts.add(Prose.of(lower(names, side), " outcomes ", !e.hasDf()
						? "by the " : e.low() > 0 ? "are higher with a higher " : e.high() < 0 ? "are lower with a higher "
								: "do not clearly depend on the ", whose, " (b = ",
								RoleTables.inText(e, "fixed/" + RoleFit.name(side, effect)),
						")")));
			}
			report.finding(names.effect(effect), ": ", org.allianceworkbench.analysis.internal.dyads.RoleText.joined(parts), ".");
		}
		Optional.ofNullable(tests.get("equal_effects")).ifPresent(t -> report.finding(t.p() < 1 - options.presentation()
				.confidence()
				? "Actor and partner effects are not the same for both roles"
				: "That actor or partner effects differ between the roles is "
						+ "not shown", " (chi-square ", TableCell.number(t.chiSquare(), NumberStyle.TWO_DECIMALS), " with ",
						t.df(), " df, p ",
				t.p() < 0.001 ? "" : "= ", TableCell.number(t.p(), NumberStyle.P_VALUE, "test/equal_effects/p"), ")."));
		ratios.forEach((side, k) -> report.finding("k of the ", names.side(side).toLowerCase(java.util.Locale.ROOT), " is ",
				TableCell.number(k.value(), NumberStyle.TWO_DECIMALS, "k_ratio/" + side.code() + "/k"), ": ",
				pattern(side, k).toLowerCase(java.util.Locale.ROOT), "."));
	}

	private static String lower(RoleNames names, Side side) {
		return names.side(side).toLowerCase(java.util.Locale.ROOT);
	}
}
