package org.allianceworkbench.analysis.internal.dyads.apim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.analysis.internal.data.Levels;
import org.allianceworkbench.analysis.internal.dyads.PlainFit;
import org.allianceworkbench.analysis.internal.dyads.RoleFit;
import org.allianceworkbench.analysis.internal.dyads.RoleNames;
import org.allianceworkbench.analysis.internal.dyads.RolePart;
import org.allianceworkbench.analysis.internal.dyads.RoleTables;
import org.allianceworkbench.analysis.internal.dyads.RoleValues;
import org.allianceworkbench.analysis.internal.dyads.SharedEffects;
import org.allianceworkbench.analysis.internal.mixed.Assumptions;
import org.allianceworkbench.analysis.internal.mixed.Digits;
import org.allianceworkbench.analysis.mixed.MixedFit;
import org.allianceworkbench.analysis.mixed.covariance.CovarianceParameter.Kind;
import org.allianceworkbench.analysis.mixed.inference.Estimate;
import org.allianceworkbench.analysis.mixed.inference.LikelihoodRatio;
import org.allianceworkbench.analysis.mixed.inference.VarianceComponent;
import org.allianceworkbench.analysis.mixed.inference.VarianceEstimate;
import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.NumberStyle;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.report.TableCell;
import org.allianceworkbench.report.TableColumn;
import org.allianceworkbench.report.TableRow;

/**
 * The report of the forms with equal effects, with role as a contrast, and with exchangeable members.
 *
 * @param byRole the model with effects by role, against which forms are tested
 * @param data the data
 * @param options what to write
 */
record ApimOtherForms(RoleFit byRole, ApimData data, ApimOptions options) {

	void write(ReportBuilder report, String title) {
		ApimForms forms = new ApimForms(byRole.model(), byRole.rows());
		MixedFit fit = forms.fit(options.form(), options.estimation().reml());
		RoleNames names = new RoleNames(data.data(), byRole.model());
		PlainFit plain = new PlainFit(fit, engine -> words(engine, names));
		plain.warn(report, group -> "Use form=by-role, and see its warnings.");
		String ci = Levels.key(options.presentation().confidence());
		for (String engine : fit.design().fixed().names()) {
			int at = fit.design().fixed().names().indexOf(engine);
			double[] unit = new double[fit.design().fixed().size()];
			unit[at] = 1;
			RoleValues.write(report, fit, ci, "fixed/" + name(engine) + "/",
					by -> Optional.of(by.estimate(unit, options.presentation().confidence())));
		}
		List<TableRow> parts = parts(report, fit, names);
		RoleValues.criteria(report, fit);
		Optional<LikelihoodRatio> test = options.form() == ApimOptions.Form.INTERACTION ? Optional.empty()
				: forms.test(options.form());
		test.ifPresent(t -> report.value("LR_chisq", t.chiSquare()).value("df", t.df()).value("p", t.p()));
		findings(report, plain, test);
		report.add(effects(plain));
		report.figure(figure(plain));
		report.add(new Block.TableBlock("variances", "Variances and Correlations That Predictors Leave",
				List.of(TableColumn.stub("Part"),
				TableColumn.number("Estimate"), TableColumn.number("SE"),
				TableColumn.interval(Levels.label(options.presentation().confidence()))), parts,
				List.of())).add(plain.criteria(options.presentation().convention()));
		if (options.diagnostics()) {
			new Assumptions(fit, engine -> words(engine, names)).write(report);
		}
		report.method("An actor-partner interdependence model (Kenny, Kashy, & Cook, 2006) was fitted ", switch (options.form()) {
			case EQUAL -> "with actor and partner effects that are equal for both roles";
			case INTERACTION -> "with role coded 1 (client) and -1 (therapist) and its interactions with actor and partner";
			default -> "for indistinguishable members: one intercept, one variance, a correlation within the dyad that may be "
					+ "negative";
		}, "; the predictor was taken from its mean over both members (", TableCell.number(data.mean(), NumberStyle.TWO_DECIMALS),
				"). ",
				plain.method(), test.isPresent()
				? " The likelihood ratio of maximum likelihood fits compares it with the model with effects "
						+ "by role." : "");
		ApimText.references(report, false);
		Map<String, String> effects = new LinkedHashMap<>();
		fit.design().fixed().names().forEach(engine -> effects.put(engine, name(engine)));
		new ApimScript(data, options).addTo(report, byRole, title, new SharedEffects(effects,
				options.form() == ApimOptions.Form.INDISTINGUISHABLE));
	}

	private static String name(String engine) {
		return engine.startsWith("role1") ? "role" + engine.substring(5) : engine.equals("roleclient") ? "client"
				: engine.equals("roletherapist") ? "therapist" : engine;
	}

	private String words(String engine, RoleNames names) {
		String name = name(engine);
		return switch (name) {
			case "(Intercept)" -> "Level";
			case "client", "therapist" -> "Level, " + data.data().name(org.allianceworkbench.analysis.internal.dyads.Side
					.valueOf(name.toUpperCase(java.util.Locale.ROOT)));
			case "role" -> "Role (half the difference)";
			default -> name.startsWith("role:") ? "Role × " + names.effect(name.substring(5)) : names.effect(name);
		};
	}

	private Block.TableBlock effects(PlainFit plain) {
		return plain.effects("effects", "Actor and Partner Effects", "");
	}

	private List<TableRow> parts(ReportBuilder report, MixedFit fit, RoleNames names) {
		List<TableRow> rows = new ArrayList<>();
		boolean exchangeable = options.form() == ApimOptions.Form.INDISTINGUISHABLE;
		for (VarianceComponent c : fit.components()) {
			RolePart part = byRole.levels().part(c);
			boolean plain = exchangeable && c.kind() == Kind.VARIANCE;
			String at = c.kind() == Kind.CORRELATION ? "vc/rho" : plain ? "vc/" + part.level() + ".var" : part.name()
					+ (part.isVariance() ? ".var" : ".corr");
			VarianceEstimate e = c.kind() == Kind.COVARIANCE ? part.standardised() : c.estimate();
			write(report, at, e);
			if (part.isCovariance()) {
				write(report, part.name() + ".cov", c.estimate());
			}
			NumberStyle style = part.isVariance() ? Digits.of(e.se()) : NumberStyle.CORRELATION;
			String label = ApimText.labels(names).level(part.level()) + ": " + (plain ? "variance" : c.kind() == Kind.CORRELATION
					? "correlation of both members" : ApimText.labels(names).of(part).toLowerCase(java.util.Locale.ROOT));
			rows.add(TableRow.of(TableCell.text(label), TableCell.number(e.value(), style, at + "/estimate"),
					TableCell.number(e.se(), style, at + "/se"), Digits.interval(e.low(), e.high(), style, "at the boundary")));
		}
		return rows;
	}

	private void write(ReportBuilder report, String at, VarianceEstimate e) {
		String ci = Levels.key(options.presentation().confidence());
		report.value(at + "/estimate", e.value()).value(at + "/se", e.se()).value(at + "/" + ci + "_lo", e.low())
				.value(at + "/" + ci + "_hi", e.high());
	}

	private void findings(ReportBuilder report, PlainFit plain, Optional<LikelihoodRatio> test) {
		for (String effect : List.of("actor", "partner")) {
			plain.effect(effect).ifPresent(e -> report.finding(effect.equals("actor") ? "Actor: " : "Partner: ", e.low() > 0
					? "outcomes are higher with a higher " : e.high() < 0 ? "outcomes are lower with a higher "
					: "no clear effect of the ",
					effect.equals("actor") ? "own value" : "value of the other member", ", ",
					RoleTables.inText(e, "fixed/" + effect), "."));
		}
		test.ifPresent(t -> report.finding(t.p() < 1 - options.presentation().confidence() ? options.form()
				== ApimOptions.Form.EQUAL
				? "But the roles' effects are not equal: use form=by-role"
				: "But the members are not exchangeable: use form=by-role"
				: options.form() == ApimOptions.Form.EQUAL ? "That the roles' effects differ is not shown"
						: "That the members differ is not shown", " (chi-square ",
						TableCell.number(t.chiSquare(), NumberStyle.TWO_DECIMALS,
								"LR_chisq"), " with ", t.df(), " df, p ", t.p() < 0.001 ? "" : "= ",
								TableCell.number(t.p(), NumberStyle.P_VALUE,
										"p"), ")."));
	}

	private org.allianceworkbench.report.Figure figure(PlainFit plain) {
		double slope = plain.effect("actor").map(Estimate::value).orElse(Double.NaN);
		double turn = plain.effect("role1:actor").map(Estimate::value).orElse(0.0);
		double level = plain.effect("(Intercept)").map(Estimate::value).orElse(Double.NaN);
		double role = plain.effect("role1").map(Estimate::value).orElse(0.0);
		double client = plain.effect("roleclient").map(Estimate::value).orElse(level + role);
		double therapist = plain.effect("roletherapist").map(Estimate::value).orElse(level - role);
		return ApimText.figure(data, new double[] { client, therapist }, new double[] { slope + turn, slope - turn });
	}
}
