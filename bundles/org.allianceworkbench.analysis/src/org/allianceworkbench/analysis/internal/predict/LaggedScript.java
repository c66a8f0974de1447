package org.allianceworkbench.analysis.internal.predict;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.internal.script.R;
import org.allianceworkbench.analysis.internal.script.Scripts;
import org.allianceworkbench.analysis.internal.script.Spss;
import org.allianceworkbench.report.ReportBuilder;

/** The scripts of {@link LaggedAnalysis}. */
final class LaggedScript {

	private LaggedScript() {
	}

	static void add(ReportBuilder report, AnalysisInput input, LaggedOptions options, String title, String y, String x) {
		Scripts scripts = Scripts.of(input, title).library("lmerTest").uses(y, x);
		String client = scripts.key(DesignKey.CLIENT);
		String session = scripts.position();
		scripts.r("before <- function(v) {  # the value " + options.step() + " session(s) before", "  key <- paste("
				+ R.column(client)
				+ ", " + R.column(session) + ")", "  v[match(paste(" + R.column(client) + ", " + R.column(session) + " - "
				+ options.step()
						+ "), key)]", "}");
		boolean line = options.trend() == LaggedOptions.Trend.LINE;
		String model;
		if (line) {
			scripts.r("d$wd <- NA", "for (rows in split(seq_len(nrow(d)), " + R.column(client) + ")) {",
					"  known <- rows[!is.na(" + R.column(x) + "[rows])]",
					"  if (length(known) >= 3) d$wd[known] <- resid(lm(" + R.column(x) + "[known] ~ " + R.column(session)
					+ "[known]))", "}",
					"d$wd_l <- before(d$wd)");
			scripts.r("d <- d[complete.cases(d[, " + R.texts(List.of(y, "wd_l")) + "]), ]");
			model = R.name(y) + " ~ wd_l + " + R.name(session) + " + (1 + " + R.name(session) + " | " + R.name(client) + ")";
		} else {
			scripts.parts(x, client, "x_mean", "x_within").parts(y, client, "", "y_within");
			scripts.r(R.column(x + "_l") + " <- before(d$x_within)", R.column(y + "_l") + " <- before(d$y_within)");
			List<String> needed = new ArrayList<>(List.of(y, x + "_l"));
			if (options.outcomeBefore()) {
				needed.add(y + "_l");
			}
			scripts.r("d <- d[complete.cases(d[, " + R.texts(needed) + "]), ]", "d$wm <- d$x_mean - mean(d$x_mean)");
			spss(scripts, options, y, x, client, session, needed);
			model = R.name(y) + " ~ " + (options.outcomeBefore() ? R.name(y + "_l") + " + " : "") + R.name(x + "_l") + " + wm + "
					+ R.name(session) + " + (1" + (options.slopes() ? " + " + R.name(x + "_l") : "") + " | " + R.name(client)
					+ ")";
		}
		scripts.r("m <- lmer(" + model + ", d)", "f <- summary(m)$coefficients");
		scripts.results("setNames(f[, 1], paste0(\"fixed/\", rownames(f), \"/estimate\"))")
				.results("setNames(f[, 2], paste0(\"fixed/\", rownames(f), \"/se\"))")
				.results("setNames(f[, 3], paste0(\"fixed/\", rownames(f), \"/df\"))")
				.result("fit/logLik", "as.numeric(logLik(m))");
		scripts.addTo(report);
	}

	private static void spss(Scripts scripts, LaggedOptions options, String y, String x, String client, String session,
			List<String> needed) {
		String lag = "IF (" + Spss.name(client) + " = LAG(" + Spss.name(client) + ") AND " + Spss.name(session) + " = LAG("
				+ Spss.name(session) + ") + " + options.step() + ") ";
		String terms = (options.outcomeBefore() ? Spss.name(y + "_l") + " " : "") + Spss.name(x + "_l") + " wm "
				+ Spss.name(session);
		scripts.spss("SORT CASES BY " + Spss.name(client) + " " + Spss.name(session) + ".",
				lag + Spss.name(x + "_l") + " = LAG(x_within).", lag + Spss.name(y + "_l") + " = LAG(y_within).",
				"SELECT IF NMISS(" + needed.stream().map(Spss::name).collect(Collectors.joining(", ")) + ") = 0.", "EXECUTE.",
				"COMPUTE @all = 1.", "AGGREGATE /OUTFILE=* MODE=ADDVARIABLES /BREAK=@all /@mean=MEAN(x_mean).",
				"COMPUTE wm = x_mean - @mean.", "EXECUTE.",
				"MIXED " + Spss.name(y) + " WITH " + terms, "  /FIXED=" + terms
				+ " | SSTYPE(3) /METHOD=REML /PRINT=SOLUTION TESTCOV",
				"  /RANDOM=INTERCEPT" + (options.slopes() ? " " + Spss.name(x + "_l") : "") + " | SUBJECT(" + Spss.name(client)
						+ ") COVTYPE(UN).");
	}
}
