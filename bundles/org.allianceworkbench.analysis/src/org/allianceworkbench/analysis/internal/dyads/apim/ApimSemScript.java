package org.allianceworkbench.analysis.internal.dyads.apim;

import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.internal.script.R;
import org.allianceworkbench.analysis.internal.script.Scripts;
import org.allianceworkbench.report.ReportBuilder;

/**
 * The R script of the path model: the likelihood by base R, and lavaan's fit beside it where lavaan is installed. SPSS has no
 * such model without Amos, so there is no syntax.
 *
 * @param data the data
 * @param options the options
 * @param names names of outcomes and predictors among the report's values, the client's first
 */
record ApimSemScript(ApimData data, ApimOptions options, List<String> names) {

	void addTo(ReportBuilder report, String title) {
		Scripts s = Scripts.of(data.data().input(), title);
		String client = s.key(DesignKey.CLIENT);
		List<String> columns = new ArrayList<>(List.of("y1", "y2", "x1", "x2"));
		if (options.outcome().isPresent()) {
			new ApimScript(data, options).pairs(s, client, false);
		} else {
			columns = new ArrayList<>(options.outcomes());
			columns.addAll(options.predictors());
			s.uses(columns);
		}
		s.r("w <- setNames(d[, " + R.texts(columns) + "], c(\"y1\", \"y2\", \"x1\", \"x2\"))",
				"gm <- mean(c(w$x1, w$x2), na.rm = TRUE)  # over both members",
				"w$x1 <- w$x1 - gm; w$x2 <- w$x2 - gm", "w <- w[rowSums(!is.na(w)) > 0, ]");
		lavaan(s);
		likelihood(s);
		String labels = R.texts(parameters());
		s.r("labels <- " + labels);
		s.results("setNames(o$par, paste0(labels, \"/est\"))").results("setNames(se, paste0(labels, \"/se\"))")
				.result("logLik", "-o$value / 2");
		s.addTo(report);
	}

	private static void lavaan(Scripts s) {
		s.r("# lavaan's fit, where lavaan is installed; the results at the end need base R only",
				"if (requireNamespace(\"lavaan\", quietly = TRUE)) {",
				"  lavaan <- loadNamespace(\"lavaan\")",
				"  model <- \"y1 ~ x1 + x2\\ny2 ~ x2 + x1\\ny1 ~~ y2\\nx1 ~~ x2\"",
				"  print(lavaan$parameterEstimates(lavaan$sem(model, w, missing = \"fiml\", fixed.x = FALSE)))",
				"} else {",
				"  message(\"lavaan is not installed, so the model is fitted by base R only.\")",
				"}");
	}

	private static void likelihood(Scripts s) {
		s.r("Z <- as.matrix(w); rows <- split(seq_len(nrow(Z)), apply(is.na(Z), 1, paste, collapse = \" \"))",
				"m2 <- function(p) {  # -2 log likelihood over what each dyad has of the four values",
				"  B <- matrix(p[c(1, 4, 2, 3)], 2); F <- matrix(p[c(9, 6, 6, 10)], 2); E <- matrix(p[c(7, 5, 5, 8)], 2)",
				"  S <- rbind(cbind(B %*% F %*% t(B) + E, B %*% F), cbind(F %*% t(B), F))",
				"  mu <- c(p[11:12] + B %*% p[13:14], p[13:14])",
				"  sum(vapply(rows, function(i) {",
				"    k <- !is.na(Z[i[1], ]); U <- chol(S[k, k, drop = FALSE])",
				"    r <- backsolve(U, t(Z[i, k, drop = FALSE]) - mu[k], transpose = TRUE)",
				"    length(i) * (sum(k) * log(2 * pi) + 2 * sum(log(diag(U)))) + sum(r^2)",
				"  }, 0))",
				"}",
				"both <- w[complete.cases(w), ]; m <- lm(cbind(y1, y2) ~ x1 + x2, both); E <- cov(resid(m)); F <- cov(both[3:4])",
				"start <- c(coef(m)[2:3, 1], coef(m)[3:2, 2], E[1, 2], F[1, 2], diag(E), diag(F), coef(m)[1, ], "
						+ "colMeans(both[3:4]))",
				"o <- optim(unname(start), function(p) tryCatch(m2(p), error = function(e) 1e10), method = \"BFGS\",",
				"  control = list(maxit = 1000, reltol = 1e-14, ndeps = rep(1e-4, 14)))",
				"se <- sqrt(diag(solve(optimHess(o$par, m2) / 2)))");
	}

	/** Names of the parameters in their order in the script. */
	private List<String> parameters() {
		String yc = names.get(0);
		String yt = names.get(1);
		String xc = names.get(2);
		String xt = names.get(3);
		List<String> all = new ArrayList<>(List.of(yc + "~" + xc, yc + "~" + xt, yt + "~" + xt, yt + "~" + xc, yc + "~~" + yt,
				xc + "~~" + xt));
		names.forEach(n -> all.add(n + "~~" + n));
		names.forEach(n -> all.add(n + "~1"));
		return all;
	}
}
