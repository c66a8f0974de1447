package org.allianceworkbench.analysis.internal.describe;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.internal.script.R;
import org.allianceworkbench.analysis.internal.script.Scripts;
import org.allianceworkbench.analysis.internal.script.Spss;
import org.allianceworkbench.analysis.internal.script.WideSyntax;
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

	private static final String EM = "/EM(TOLERANCE=0.000001 CONVERGENCE=0.000001 ITERATIONS=1000).";

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
			results(report, scripts, all.get(0), "test");
			scripts.spss("MVA VARIABLES=" + Spss.names(columns)
					+ " /TTEST /TPATTERN " + EM)
					.addTo(report);
			return;
		}
		String client = scripts.key(DesignKey.CLIENT);
		String occasion = scripts.key(DesignKey.OCCASION);
		Optional<String> role = all.stream().anyMatch(s -> s.role().isPresent()) ? Optional.of(scripts.key(DesignKey.ROLE))
				: Optional.empty();
		scripts.complete(Stream.concat(Stream.of(client, occasion), role.stream()).toArray(String[]::new));
		for (McarSeries series : all) {
			String variable = series.variable();
			String only = series.role().map(code -> " & as.character(" + R.column(role.orElseThrow()) + ") == " + R.text(code))
					.orElse("");
			String test = all.size() == 1 ? "test" : "test" + (all.indexOf(series) + 1);
			scripts.r("x <- d[!is.na(" + R.column(variable) + ")" + only + ", ]",
					"wide <- tapply(x$" + R.name(variable) + ", list(x$" + R.name(client) + ", x$" + R.name(occasion)
						+ "), mean)",
					test + " <- little(wide[, " + R.texts(series.codes()) + ", drop = FALSE])");
			results(report, scripts, series, test);
		}
		wide(scripts, input, all, client, occasion, role);
		scripts.addTo(report);
	}

	/** A row for each client, with a column for each occasion, by each role. */
	private static void wide(Scripts scripts, AnalysisInput input, List<McarSeries> all, String client, String occasion,
			Optional<String> role) {
		List<String> variables = all.stream().map(McarSeries::variable).distinct().toList();
		List<String> indexes = Stream.concat(role.stream(), Stream.of(occasion)).toList();
		WideSyntax wide = new WideSyntax(input, variables, client, indexes);
		scripts.spss(wide.lines().toArray(String[]::new));
		for (McarSeries series : all) {
			scripts.spss("* " + series.title().replace('.', ',') + ".", "MVA VARIABLES=" + series.codes().stream()
					.map(code -> wide.name(series.variable(), Stream.concat(series.role().stream(), Stream.of(code)).toList()))
					.collect(Collectors.joining(" ")), "  /TPATTERN " + EM);
		}
	}

	private static void results(ReportBuilder report, Scripts scripts, McarSeries series, String test) {
		String prefix = series.name();
		if (report.build().values().containsKey(prefix + "little/chisq_mlcov")) {
			List<String> means = series.columns().stream().map(column -> prefix + "em_mean/" + column).toList();
			scripts.result(prefix + "little/chisq_mlcov", test + "$chisq").result(prefix + "little/df", test + "$df")
					.result(prefix + "little/p_mlcov", "pchisq(" + test + "$chisq, " + test + "$df, lower.tail = FALSE)")
					.results("setNames(" + test + "$mean, " + R.texts(means) + ")");
		}
	}
}
