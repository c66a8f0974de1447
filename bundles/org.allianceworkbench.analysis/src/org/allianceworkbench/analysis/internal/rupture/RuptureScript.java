package org.allianceworkbench.analysis.internal.rupture;

import java.util.List;

import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.internal.script.R;
import org.allianceworkbench.analysis.internal.script.Scripts;
import org.allianceworkbench.report.ReportBuilder;

/** The R script of {@link RuptureAnalysis}; SPSS has no procedure for it. */
final class RuptureScript {

	private static final String[] EPISODES = {
			"episodes <- function(y, sd, k, window, repair) {  # start, repaired and depth of each rupture",
			"  out <- NULL; t <- 2", "  while (t <= length(y)) {",
			"    if (is.finite(sd) && sd > 0 && y[t - 1] - y[t] >= k * sd - 1e-12) {",
			"      base <- y[t - 1]; last <- min(length(y), t + window); after <- if (t < last) (t + 1):last else integer()",
			"      back <- after[y[after] >= base - repair * sd - 1e-12]; end <- if (length(back)) back[1] else last",
			"      out <- rbind(out, c(start = t, repaired = if (length(back)) back[1] else NA, depth = base - min(y[t:end])))",
			"      t <- end + 1", "    } else t <- t + 1", "  }", "  out", "}" };

	private RuptureScript() {
	}

	static void add(ReportBuilder report, AnalysisInput input, RuptureOptions options, List<Courses> raters, String title) {
		Scripts scripts = Scripts.of(input, title);
		String client = scripts.key(DesignKey.CLIENT);
		String session = scripts.position();
		boolean roles = options.rating().isPresent() && raters.size() > 1;
		scripts.r(EPISODES);
		String[] k = Criterion.published(options).stream().map(c -> R.number(c.k())).toArray(String[]::new);
		for (Courses courses : raters) {
			String column = roles ? options.rating().get() : courses.code();
			scripts.uses(column);
			String prefix = raters.size() > 1 ? courses.code() + "/" : "";
			String keep = "!is.na(" + R.column(column) + ")" + (roles ? " & " + R.column(scripts.key(DesignKey.ROLE)) + " %in% "
					+ R.text(courses.code()) : "");
			String v = "v" + (raters.indexOf(courses) + 1);
			scripts.r("x <- d[which(" + keep + "), ]", "x <- x[order(x$" + R.name(client) + ", x$" + R.name(session) + "), ]",
					v + " <- local({", "  series <- split(x$" + R.name(column) + ", x$" + R.name(client) + ")",
					"  own <- sapply(series, sd); df <- lengths(series) - 1",
					"  pooled <- sqrt(sum(own^2 * df, na.rm = TRUE) / sum(df))",
					"  count <- function(sd, k) do.call(rbind, Map(function(y, s) episodes(y, s, k, " + options.window() + ", "
							+ R.number(options.repair()) + "), series, sd))",
					"  all <- list(individual_1sd = count(own, " + k[0] + "), pooled_2sd = count(rep(pooled, length(series)), "
					+ k[1] + "),",
					"              stricter_1sd = count(pmax(own, pooled), " + k[2] + "))",
					"  c(sd_pooled = pooled, unlist(lapply(all, function(e) if (is.null(e)) c(\"/n_episodes\" = 0) else",
					"    c(\"/n_episodes\" = nrow(e), \"/n_repaired\" = sum(!is.na(e[, 2])), \"/mean_depth\" = mean(e[, 3])))))",
					"})");
			scripts.results("setNames(" + v + ", paste0(" + R.text(prefix) + ", sub(\"[.]/\", \"/\", names(" + v + "))))");
		}
		scripts.addTo(report);
	}
}
