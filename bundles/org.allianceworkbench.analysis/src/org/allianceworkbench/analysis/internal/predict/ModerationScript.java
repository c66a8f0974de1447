package org.allianceworkbench.analysis.internal.predict;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.internal.script.R;
import org.allianceworkbench.analysis.internal.script.Scripts;
import org.allianceworkbench.analysis.internal.script.Spss;
import org.allianceworkbench.report.ReportBuilder;

/** The scripts of {@link ModerationAnalysis}. */
final class ModerationScript {

	private ModerationScript() {
	}

	static void add(ReportBuilder report, AnalysisInput input, Frame frame, ModerationText text, boolean categorical) {
		Scripts scripts = frame.scripts();
		String y = text.model().outcome().name();
		String x = text.predictor().name();
		String m = input.table().column(text.options().moderator()).spec().name();
		List<String> covariates = text.options().covariates().stream().map(c -> input.table().column(c).spec().name()).toList();
		List<String> all = new ArrayList<>(covariates);
		all.addAll(List.of(x, m, y));
		frame.keepComplete(all);
		scripts.r("m <- lm(" + R.name(y) + " ~ " + covariates.stream().map(c -> R.name(c) + " + ").collect(Collectors.joining())
				+ R.name(x) + " * " + R.name(m) + ", e)", "s <- summary(m)$coefficients",
				"test <- anova(lm(update(formula(m), . ~ . - " + R.name(x) + ":" + R.name(m) + "), e), m)");
		scripts.results("setNames(s[, 1], paste0(\"coef/\", rownames(s), \"/estimate\"))")
				.results("setNames(s[, 2], paste0(\"coef/\", rownames(s), \"/se\"))").result("interaction/F", "test$F[2]")
				.result("interaction/p", "test$`Pr(>F)`[2]");
		if (!categorical) {
			scripts.r("slope <- function(at) {  # simple slope and its standard error",
					"  w <- setNames(numeric(nrow(s)), rownames(s))",
					"  w[" + R.text(x) + "] <- 1; w[" + R.text(x + ":" + m) + "] <- at",
					"  c(sum(w * coef(m)), sqrt(drop(t(w) %*% vcov(m) %*% w)))", "}");
			if (text.graded()) {
				scripts.result("slope_" + m + "_low/est", "slope(mean(e$" + R.name(m) + ") - sd(e$" + R.name(m) + "))[1]")
						.result("slope_" + m + "_high/se", "slope(mean(e$" + R.name(m) + ") + sd(e$" + R.name(m) + "))[2]");
			} else {
				text.slopes().forEach(s -> scripts.result(s.key() + "/est", "slope(" + s.key().substring(6 + m.length()) + ")[1]")
						.result(s.key() + "/se", "slope(" + s.key().substring(6 + m.length()) + ")[2]"));
			}
		}
		if (!frame.cases().byClient() && !categorical) {
			scripts.spss("COMPUTE @product = " + Spss.name(x) + " * " + Spss.name(m) + ".", "EXECUTE.",
					"REGRESSION /STATISTICS=COEFF CI(95) R ANOVA CHANGE /DEPENDENT=" + Spss.name(y), "  /METHOD=ENTER "
							+ Spss.names(all.subList(0, all.size() - 1)) + " /METHOD=ENTER @product.");
		}
		scripts.addTo(report);
	}
}
