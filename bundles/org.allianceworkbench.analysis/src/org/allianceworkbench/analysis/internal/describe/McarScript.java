package org.allianceworkbench.analysis.internal.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.internal.script.R;
import org.allianceworkbench.analysis.internal.script.Scripts;
import org.allianceworkbench.analysis.internal.script.Spss;
import org.allianceworkbench.report.ReportBuilder;

/** Scripts of Little's test. */
final class McarScript {

	private static final List<String> LITTLE = List.of("little <- function(X) {  # EM algorithm, then Little's (1988) chi-square",
			"  X <- as.matrix(X); X <- X[rowSums(!is.na(X)) > 0, , drop = FALSE]; n <- nrow(X); p <- ncol(X)",
			"  mu <- colMeans(X, na.rm = TRUE)",
			"  S <- diag(apply(X, 2, function(v) mean((v - mean(v, na.rm = TRUE))^2, na.rm = TRUE)), p)",
			"  G <- split(seq_len(n), apply(is.na(X), 1, function(r) paste(which(!r), collapse = \",\")))",
			"  for (it in 1:20000) {", "    T1 <- numeric(p); T2 <- matrix(0, p, p)",
			"    for (g in names(G)) { o <- as.integer(strsplit(g, \",\")[[1]]); m <- setdiff(seq_len(p), o); Y <- X[G[[g]], , "
			+ "drop = FALSE]",
			"      if (length(m)) { B <- S[m, o, drop = FALSE] %*% solve(S[o, o, drop = FALSE])",
			"        Y[, m] <- t(mu[m] + B %*% (t(Y[, o, drop = FALSE]) - mu[o]))",
			"        T2[m, m] <- T2[m, m] + nrow(Y) * (S[m, m, drop = FALSE] - B %*% S[o, m, drop = FALSE]) }",
			"      T1 <- T1 + colSums(Y); T2 <- T2 + crossprod(Y) }", "    new <- T1 / n; N <- T2 / n - tcrossprod(new)",
			"    change <- max(abs(new - mu), abs(N - S)); mu <- new; S <- N; if (change < 1e-12) break }",
			"  chisq <- 0; df <- -p",
			"  for (g in names(G)) { o <- as.integer(strsplit(g, \",\")[[1]]); y <- colMeans(X[G[[g]], o, drop = FALSE]) - mu[o]",
			"    chisq <- chisq + length(G[[g]]) * sum(y * solve(S[o, o, drop = FALSE], y)); df <- df + length(o) }",
			"  list(chisq = chisq, df = df, n = n, mean = mu)", "}");

	private McarScript() {
	}

	static void add(ReportBuilder report, AnalysisInput input, McarOptions options, List<McarSeries> all, boolean overTime,
			String title) {
		Scripts scripts = Scripts.of(input, title);
		scripts.uses(options.values());
		scripts.r(LITTLE.toArray(String[]::new));
		if (!overTime) {
			List<String> columns = all.get(0).columns();
			scripts.r("test <- little(d[, " + R.texts(columns) + "])");
			results(report, scripts, "", columns);
			scripts.spss("MVA VARIABLES=" + Spss.names(columns)
					+ " /TTEST /TPATTERN /EM(TOLERANCE=0.000001 CONVERGENCE=0.000001 ITERATIONS=1000).")
					.addTo(report);
			return;
		}
		String client = scripts.key(DesignKey.CLIENT);
		String occasion = scripts.key(DesignKey.OCCASION);
		boolean roles = input.key(DesignKey.ROLE).isPresent();
		if (!roles) {
			for (McarSeries series : all) {
				String variable = variable(series);
				scripts.r("wide <- tapply(" + R.column(variable) + ", list(" + R.column(client) + ", " + R.column(occasion)
						+ "), mean, na.rm = "
						+ "TRUE)", "wide <- wide[, " + R.texts(codes(series, variable)) + "]; test <- little(wide)");
				if (all.size() == 1) {
					results(report, scripts, series.name(), series.columns());
				}
			}
			scripts.spss("SORT CASES BY " + Spss.name(client) + " " + Spss.name(occasion) + ".",
					"CASESTOVARS /ID=" + Spss.name(client) + " /INDEX=" + Spss.name(occasion) + ".");
			all.forEach(s -> scripts.spss("MVA VARIABLES=" + s.columns().stream().map(Spss::name).collect(Collectors.joining(" "))
					+ " /TPATTERN /EM."));
		} else {
			String role = scripts.key(DesignKey.ROLE);
			for (McarSeries series : all) {
				String variable = variable(series);
				String only = series.name().startsWith("role=") ? " & as.character(" + R.column(role) + ") == "
						+ R.text(series.name().substring(5, series.name().indexOf('/'))) : "";
				scripts.r("x <- d[!is.na(" + R.column(variable) + ")" + only + ", ]", "test <- little(tapply(x$"
						+ R.name(variable)
						+ ", list(x$" + R.name(client) + ", x$" + R.name(occasion) + "), mean))", "print(test)");
			}
		}
		scripts.addTo(report);
	}

	private static String variable(McarSeries series) {
		String name = series.columns().get(0);
		return name.substring(0, name.lastIndexOf('.'));
	}

	private static List<String> codes(McarSeries series, String variable) {
		return series.columns().stream().map(c -> c.substring(variable.length() + 1)).toList();
	}

	private static void results(ReportBuilder report, Scripts scripts, String prefix, List<String> columns) {
		if (report.build().values().containsKey(prefix + "little/chisq_mlcov")) {
			List<String> means = new ArrayList<>(IntStream.range(0, columns.size())
					.mapToObj(j -> prefix + "em_mean/" + columns.get(j))
					.toList());
			scripts.result(prefix + "little/chisq_mlcov", "test$chisq").result(prefix + "little/df", "test$df")
					.result(prefix + "little/p_mlcov", "pchisq(test$chisq, test$df, lower.tail = FALSE)")
					.results("setNames(test$mean, " + R.texts(means) + ")");
		}
	}
}
