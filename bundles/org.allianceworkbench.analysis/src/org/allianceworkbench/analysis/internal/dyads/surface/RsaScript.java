package org.allianceworkbench.analysis.internal.dyads.surface;

import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.internal.dyads.PlainScript;
import org.allianceworkbench.analysis.internal.script.R;
import org.allianceworkbench.analysis.internal.script.Scripts;
import org.allianceworkbench.analysis.internal.script.Spss;
import org.allianceworkbench.analysis.mixed.MixedFit;
import org.allianceworkbench.report.ReportBuilder;

/**
 * Scripts of a response surface.
 *
 * @param data the rows
 * @param options the options
 */
record RsaScript(RsaData data, RsaOptions options) {

	private static final String TERMS = "x + yy + x2 + xy + y2";

	void ordinary(ReportBuilder report, String title) {
		Scripts s = start(title);
		rows(s, s.key(DesignKey.CLIENT), "");
		s.r("m <- lm(out ~ " + TERMS + ", d)", "f <- coef(summary(m)); B <- coef(m)[-1]; V <- vcov(m)[-1, -1]");
		List<String> names = new ArrayList<>(List.of("(Intercept)"));
		names.addAll(RsaData.names());
		names.forEach(n -> s.result("coef/" + n + "/estimate", "f[" + R.text(n) + ", 1]")
				.result("coef/" + n + "/se", "f[" + R.text(n)
				+ ", 2]").result("coef/" + n + "/p", "f[" + R.text(n) + ", 4]"));
		s.result("model/R2", "summary(m)$r.squared");
		surface(s);
		s.spss("EXECUTE.", "REGRESSION /STATISTICS=COEFF R ANOVA CHANGE BCOV CI /DEPENDENT=out /METHOD=ENTER x yy "
				+ "/METHOD=ENTER x2 xy y2.");
		s.addTo(report);
	}

	void multilevel(ReportBuilder report, MixedFit fit, String title) {
		Scripts s = start(title);
		String client = s.key(DesignKey.CLIENT);
		String therapist = fit.design().random().stream().anyMatch(r -> r.group().equals("therapist"))
				? s.key(DesignKey.THERAPIST) : "";
		rows(s, client, therapist);
		new PlainScript(fit).write(s, fit.model().formula().replace("| client)", "| " + R.name(client) + ")")
				.replace("| therapist)", "| " + R.name(therapist) + ")"), client, therapist);
		s.r("B <- fixef(m)[-1]; V <- as.matrix(vcov(m))[-1, -1]");
		surface(s);
		s.addTo(report);
	}

	private Scripts start(String title) {
		return Scripts.of(data.data().input(), title).uses(options.outcome());
	}

	private void rows(Scripts s, String client, String therapist) {
		String first;
		String second;
		String outcome = options.outcome();
		if (options.where().rating().isPresent()) {
			String role = s.key(DesignKey.ROLE);
			List<String> keys = new ArrayList<>(List.of(client));
			data.data().input().key(DesignKey.OCCASION).ifPresent(o -> keys.add(s.key(DesignKey.OCCASION)));
			if (!therapist.isEmpty()) {
				keys.add(therapist);
			}
			s.r("out <- unique(d[" + R.column(role) + " %in% " + R.text(data.data().dyads().codes().get(0)) + ", c("
					+ R.texts(keys) + ", "
					+ R.text(outcome) + ")])", "names(out)[ncol(out)] <- \"outcome\"");
			boolean numeric = data.data().input().table().column(role).spec().type().isNumeric();
			String code = data.data().dyads().codes().get(0);
			s.r("d <- merge(d, out, by = " + R.texts(keys) + ")");
			s.spss("IF (" + Spss.name(role) + " = " + (numeric ? code : Spss.text(code)) + ") @own = " + Spss.name(outcome) + ".",
					"EXECUTE.", "AGGREGATE /OUTFILE=* MODE=ADDVARIABLES /BREAK=" + Spss.names(keys) + " /outcome=MEAN(@own).");
			keys.add("outcome");
			s.pairs(options.where().rating().get(), role, code, data.data().dyads().codes().get(1), keys);
			first = "first";
			second = "second";
			outcome = "outcome";
		} else {
			first = options.where().columns().get(0);
			second = options.where().columns().get(1);
			s.uses(first, second);
		}
		s.complete(first, second, outcome);
		String c = R.number(data.centre());
		if (options.level() == RsaOptions.Level.WITHIN) {
			String by = R.column(client);
			s.r("d <- d[ave(rep(1, nrow(d)), " + by + ", FUN = sum) > 1, ]  # dyads with several sessions");
			s.spss("AGGREGATE /OUTFILE=* MODE=ADDVARIABLES /BREAK=" + Spss.name(client) + " /@n=N.", "SELECT IF @n > 1.",
					"EXECUTE.");
			for (String column : List.of(first, second)) {
				s.r(R.column(column) + " <- " + R.column(column) + " - ave(" + R.column(column) + ", " + by + ")");
				s.spss("AGGREGATE /OUTFILE=* MODE=ADDVARIABLES /BREAK=" + Spss.name(client) + " /@mean=MEAN(" + Spss.name(column)
						+ ").", "COMPUTE " + Spss.name(column) + " = " + Spss.name(column) + " - @mean.", "EXECUTE.",
						"DELETE VARIABLES @mean.");
			}
		}
		if (data.averaged()) {
			String by = R.column(client);
			for (String column : List.of(first, second, outcome)) {
				s.r(R.column(column) + " <- ave(" + R.column(column) + ", " + by + ")");
			}
			s.r("d <- d[!duplicated(" + by + "), ]");
			s.spss("AGGREGATE /OUTFILE=* /BREAK=" + Spss.name(client) + (therapist.isEmpty() ? "" : " " + Spss.name(therapist))
					+ " /"
					+ Spss.name(first) + "=MEAN(" + Spss.name(first) + ") /" + Spss.name(second) + "=MEAN(" + Spss.name(second)
					+ ") /"
					+ Spss.name(outcome) + "=MEAN(" + Spss.name(outcome) + ").");
		}
		s.r("d$x <- " + R.column(first) + " - " + c, "d$yy <- " + R.column(second) + " - " + c, "d$out <- " + R.column(outcome),
				"d$x2 <- d$x^2; d$xy <- d$x * d$yy; d$y2 <- d$yy^2");
		s.spss("COMPUTE x = " + Spss.name(first) + " - " + c + ".", "COMPUTE yy = " + Spss.name(second) + " - " + c + ".",
				"COMPUTE out = " + Spss.name(outcome) + ".", "COMPUTE x2 = x**2.", "COMPUTE xy = x*yy.", "COMPUTE y2 = yy**2.");
	}

	private static void surface(Scripts s) {
		s.r("L <- rbind(a1 = c(1, 1, 0, 0, 0), a2 = c(0, 0, 1, 1, 1), a3 = c(1, -1, 0, 0, 0), a4 = c(0, 0, 1, -1, 1), a5 = "
				+ "c(0, 0, 1, 0, -1))",
				"a <- drop(L %*% B); a_se <- sqrt(diag(L %*% V %*% t(L)))",
				"den <- 4 * B[3] * B[5] - B[4]^2; X0 <- (B[2] * B[4] - 2 * B[1] * B[5]) / den; Y0 <- (B[1] * B[4] - 2 * B[2] * "
						+ "B[3]) / den",
				"p11 <- (B[5] - B[3] + sqrt((B[3] - B[5])^2 + B[4]^2)) / B[4]; p10 <- Y0 - p11 * X0");
		for (String a : List.of("a1", "a2", "a3", "a4", "a5")) {
			s.result("surface/" + a + "/est", "unname(a[" + R.text(a) + "])")
					.result("surface/" + a + "/se", "unname(a_se[" + R.text(a) + "])");
		}
		s.result("surface/X0/est", "unname(X0)").result("surface/Y0/est", "unname(Y0)").result("surface/p11/est", "unname(p11)")
				.result("surface/p10/est", "unname(p10)");
	}
}
