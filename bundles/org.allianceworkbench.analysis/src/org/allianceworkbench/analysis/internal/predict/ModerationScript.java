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
		spss(scripts, text);
		scripts.addTo(report);
	}

	/** The regression without and with the products; for simple slopes the moderator is centred where they are wanted. */
	private static void spss(Scripts scripts, ModerationText text) {
		String x = Spss.name(text.predictor().name());
		List<String> products = new ArrayList<>();
		for (Term moderator : text.moderators()) {
			products.add("@product" + (products.size() + 1));
			scripts.spss("COMPUTE " + products.get(products.size() - 1) + " = " + x + " * " + Spss.name(moderator.name()) + ".");
		}
		List<String> parts = text.model().terms().stream().map(Term::name).limit(text.model().terms().size() - products.size())
				.toList();
		scripts.spss("EXECUTE.", "REGRESSION /STATISTICS=COEFF CI(95) R ANOVA CHANGE /DEPENDENT="
				+ Spss.name(text.model().outcome().name()), "  /METHOD=ENTER " + Spss.names(parts) + " /METHOD=ENTER "
						+ Spss.names(products) + ".");
	}
}
