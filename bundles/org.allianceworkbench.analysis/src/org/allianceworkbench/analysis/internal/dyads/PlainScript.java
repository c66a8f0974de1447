package org.allianceworkbench.analysis.internal.dyads;

import java.util.List;
import java.util.stream.Collectors;

import org.allianceworkbench.analysis.internal.script.R;
import org.allianceworkbench.analysis.internal.script.Scripts;
import org.allianceworkbench.analysis.internal.script.Spss;
import org.allianceworkbench.analysis.mixed.MixedFit;
import org.allianceworkbench.analysis.mixed.design.RandomPart;

/**
 * Lines that fit a plain multilevel model with lme4 (lmerTest) and with SPSS's MIXED.
 *
 * @param fit the fit
 */
public record PlainScript(MixedFit fit) {

	/**
	 * Writes the fit and its results.
	 *
	 * @param formula for R, with the data's names of groups
	 * @param client column of the client
	 * @param therapist column of the therapist
	 */
	public void write(Scripts s, String formula, String client, String therapist) {
		boolean random = !fit.design().random().isEmpty();
		boolean reml = fit.model().reml();
		if (random) {
			s.library("lmerTest");
			s.r("m <- lmer(" + formula + ", d, REML = " + (reml ? "TRUE" : "FALSE") + ",",
					"  control = lmerControl(optimizer = \"bobyqa\", "
					+ "optCtrl = list(rhoend = 1e-9)))", "f <- coef(summary(m))");
		} else {
			s.r("m <- lm(" + formula + ", d)", "f <- coef(summary(m))");
		}
		for (String name : fit.design().fixed().names()) {
			s.result("fixed/" + name + "/estimate", "f[" + R.text(name) + ", 1]")
					.result("fixed/" + name + "/se", "f[" + R.text(name)
					+ ", \"Std. Error\"]");
			if (random && !fit.singular()) {
				s.result("fixed/" + name + "/satt_df", "f[" + R.text(name) + ", \"df\"]");
			}
		}
		if (random) {
			s.result("fit/logLik", "as.numeric(logLik(m))").result("vc/Residual/Residual/sd", "sigma(m)");
		}
		spss(s, client, therapist);
	}

	private void spss(Scripts s, String client, String therapist) {
		List<String> terms = fit.design().fixed().names().stream().filter(n -> !n.equals("(Intercept)")).toList();
		String outcome = fit.model().formula().substring(0, fit.model().formula().indexOf('~')).strip();
		String plain = terms.stream().flatMap(t -> java.util.Arrays.stream(t.split(":"))).distinct().map(Spss::name)
				.collect(Collectors.joining(" "));
		s.spss("EXECUTE.", "MIXED " + outcome + " WITH " + plain, "  /FIXED=" + terms.stream()
				.map(t -> java.util.Arrays.stream(t.split(":"))
				.map(Spss::name).collect(Collectors.joining("*"))).collect(Collectors.joining(" ")) + " | SSTYPE(3)", "  /METHOD="
						+ (fit.model().reml() ? "REML" : "ML"), "  /PRINT=SOLUTION TESTCOV"
								+ (fit.design().random().isEmpty() ? "." : ""));
		for (int i = 0; i < fit.design().random().size(); i++) {
			RandomPart part = fit.design().random().get(i);
			String slopes = part.names().stream().filter(n -> !n.equals("(Intercept)")).map(n -> " " + Spss.name(n))
					.collect(Collectors.joining());
			s.spss("  /RANDOM=INTERCEPT" + slopes + " | SUBJECT(" + Spss.name(part.group().equals("client") ? client : therapist)
					+ ") COVTYPE(" + (slopes.isEmpty() ? "ID" : "UN") + ")" + (i + 1 == fit.design().random().size() ? "." : ""));
		}
	}
}
