package org.allianceworkbench.analysis.internal.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.internal.data.Levels;
import org.allianceworkbench.analysis.internal.script.R;
import org.allianceworkbench.analysis.internal.script.Scripts;
import org.allianceworkbench.analysis.internal.script.Spss;
import org.allianceworkbench.report.ReportBuilder;

/** Scripts of linear models. */
final class LinearScript {

	private LinearScript() {
	}

	static void add(ReportBuilder report, LinearData data, LinearData.Request request, double confidence, String title) {
		AnalysisInput input = data.cases().input();
		Scripts scripts = Scripts.of(input, title);
		List<String> numbers = new ArrayList<>();
		List<String> categories = new ArrayList<>();
		data.factors().forEach((name, f) -> {
			if (f.categories().isPresent()) {
				categories.add(name);
			} else if (input.table().find(name).isPresent()) {
				numbers.add(name);
			}
		});
		request.cluster().filter(c -> !categories.contains(c)).ifPresent(categories::add);
		if (request.at().isPresent()) {
			wide(scripts, data, request, numbers, categories);
		} else {
			numbers.add(data.name());
			CaseScript.clients(scripts, data.cases(), numbers, categories);
		}
		List<String> all = new ArrayList<>(data.factors().keySet());
		all.add(data.name());
		request.cluster().ifPresent(all::add);
		scripts.complete(all.toArray(String[]::new));
		data.factors().forEach((name, f) -> f.categories().ifPresent(k -> scripts.categories(name,
				k.categories().stream().map(c -> c.code()).toArray(String[]::new))));
		String formula = R.name(data.name()) + " ~ " + data.terms().stream().map(t -> t.factors().stream().map(R::name)
				.collect(Collectors.joining(":"))).collect(Collectors.joining(" + "));
		String level = R.number(confidence);
		String ci = Levels.key(confidence);
		scripts.r("m <- lm(" + formula + ", d)", "s <- summary(m)$coefficients", "ci <- confint(m, level = " + level + ")",
				"X <- model.matrix(m); B <- solve(crossprod(X)); e <- resid(m) / (1 - hatvalues(m))",
				"hc3 <- sqrt(diag(B %*% crossprod(X * e) %*% B))", "key <- function(what) paste0(\"coef/\", rownames(s), what)");
		scripts.results("setNames(s[, 1], key(\"/estimate\"))").results("setNames(s[, 2], key(\"/se\"))")
				.results("setNames(s[, 3], key(\"/t\"))").results("setNames(s[, 4], key(\"/p\"))")
				.results("setNames(ci[, 1], key(\"/" + ci + "_lo\"))").results("setNames(ci[, 2], key(\"/" + ci + "_hi\"))")
				.results("setNames(hc3, key(\"/hc3_se\"))").result("model/R2", "summary(m)$r.squared")
				.result("model/adj_R2", "summary(m)$adj.r.squared").result("model/sigma", "summary(m)$sigma")
				.result("model/F", "unname(summary(m)$fstatistic[1])").result("model/AIC", "AIC(m)")
				.result("model/BIC", "BIC(m)");
		request.cluster().ifPresent(c -> {
			scripts.library("clubSandwich").r("robust <- coef_test(m, vcov = \"CR2\", cluster = " + R.column(c) + ")");
			for (String[] pair : new String[][] { { "SE", "cr2_se" }, { "df_Satt", "cr2_df" }, { "p_Satt", "cr2_p" } }) {
				String column = pair[0].equals("df_Satt")
						? "robust[[if (\"df_Satt\" %in% names(robust)) \"df_Satt\" else \"df\"]]"
						: "robust$" + pair[0];
				scripts.results("setNames(" + column + ", paste0(rownames(s), \"/" + pair[1] + "\"))");
			}
		});
		if (request.cluster().isPresent()) {
			scripts.spss("* Cluster-robust standard errors (CR2) are in the R script; UNIANOVA gives the coefficients.");
		}
		spss(scripts, data, level);
		scripts.addTo(report);
	}

	/** A row for each client, with a column for each occasion that is used. */
	private static void wide(Scripts scripts, LinearData data, LinearData.Request request, List<String> numbers,
			List<String> categories) {
		AnalysisInput input = data.cases().input();
		String outcome = input.table().column(request.outcome()).spec().name();
		String client = scripts.key(DesignKey.CLIENT);
		String occasion = scripts.key(DesignKey.OCCASION);
		scripts.uses(outcome).uses(numbers).uses(categories);
		List<String> occasions = new ArrayList<>();
		request.baseline().ifPresent(occasions::add);
		occasions.add(request.at().orElseThrow());
		List<String> parts = new ArrayList<>();
		occasions.forEach(o -> parts.add(R.name(outcome + "." + o) + " = mean(x$" + R.name(outcome) + "[x$" + R.name(occasion)
				+ " == "
				+ R.text(o) + "], na.rm = TRUE)"));
		numbers.forEach(n -> parts.add(R.name(n) + " = mean(x$" + R.name(n) + ", na.rm = TRUE)"));
		categories.forEach(c -> parts.add(R.name(c) + " = na.omit(c(as.character(x$" + R.name(c) + ")))[1]"));
		scripts.r("# Each client is a case; " + outcome + " at its occasions becomes columns",
				"d <- do.call(rbind, lapply(split(d, "
				+ R.column(client) + "), function(x) data.frame(", "  check.names = FALSE, " + String.join(", ", parts) + ")))");
		scripts.spss("SORT CASES BY " + Spss.name(client) + " " + Spss.name(occasion) + ".", "SELECT IF ("
				+ occasions.stream().map(o -> Spss.name(occasion) + " = " + CaseScript.literal(input, occasion, o))
						.collect(Collectors.joining(" OR ")) + ").",
				"CASESTOVARS /ID=" + Spss.name(client) + " /INDEX=" + Spss.name(occasion) + ".");
	}

	private static void spss(Scripts scripts, LinearData data, String level) {
		String factors = data.factors().entrySet().stream().filter(e -> e.getValue().categories().isPresent())
				.map(e -> Spss.name(e.getKey())).collect(Collectors.joining(" "));
		String covariates = data.factors().entrySet().stream().filter(e -> e.getValue().categories().isEmpty())
				.map(e -> Spss.name(e.getKey())).collect(Collectors.joining(" "));
		String terms = data.terms().stream().map(t -> t.factors().stream().map(Spss::name).collect(Collectors.joining("*")))
				.collect(Collectors.joining(" "));
		scripts.spss("UNIANOVA " + Spss.name(data.name()) + (factors.isEmpty() ? "" : " BY " + factors)
				+ (covariates.isEmpty() ? "" : " WITH " + covariates),
				"  /METHOD=SSTYPE(3) /PRINT=PARAMETER ETASQ DESCRIPTIVE /ROBUST=HC3",
				"  /CRITERIA=ALPHA(" + R.number(Math.round((1 - Double.parseDouble(level)) * 1e6) / 1e6) + ") /DESIGN=" + terms
				+ ".");
	}
}
