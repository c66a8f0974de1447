package org.allianceworkbench.analysis.internal.describe;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.internal.data.Groups;
import org.allianceworkbench.analysis.internal.data.Levels;
import org.allianceworkbench.analysis.internal.script.R;
import org.allianceworkbench.analysis.internal.script.Scripts;
import org.allianceworkbench.analysis.internal.script.Spss;
import org.allianceworkbench.report.ReportBuilder;

/** The descriptives' scripts. */
final class DescriptivesScript {

	private static final int FEWEST = 4;
	private static final int MOST = 300;

	private DescriptivesScript() {
	}

	static void add(ReportBuilder report, AnalysisInput input, Groups groups, DescriptivesOptions options, List<Described> all,
			String title) {
		String ci = Levels.key(options.confidence());
		Scripts scripts = Scripts.of(input, title);
		scripts.uses(options.values()).uses(groups.columns());
		scripts.r("describe <- function(x) {  # skewness G1 and kurtosis G2 as SPSS and SAS give them",
				"  x <- x[!is.na(x)]; n <- length(x); m <- mean(x); s <- sd(x); z <- x - m; m2 <- mean(z^2)",
				"  g1 <- mean(z^3) / m2^1.5; g2 <- mean(z^4) / m2^2 - 3; h <- qt(0.5 + " + R.number(options.confidence())
						+ " / 2, n - 1) * s / sqrt(n)",
				"  q <- function(p, type) unname(quantile(x, p, type = type))",
				"  c(N_valid = n, mean = m, sd = s, min = min(x), max = max(x), median = median(x), q25_type6 = q(.25, 6),",
				"    q75_type6 = q(.75, 6), q25_type7 = q(.25, 7), q75_type7 = q(.75, 7),",
				"    skewness_G1 = g1 * sqrt(n * (n - 1)) / (n - 2),",
				"    kurtosis_G2 = (n - 1) / ((n - 2) * (n - 3)) * ((n + 1) * g2 + 6),",
				"    " + ci + "_lo = m - h, " + ci + "_hi = m + h)", "}");
		all.stream().filter(d -> d.sample().n() >= FEWEST && d.sample().sumOfSquares() > 0).limit(MOST).forEach(d -> {
			String rows = IntStream.range(0, groups.columns().size()).mapToObj(g -> "as.character("
					+ R.column(groups.columns().get(g))
					+ ") %in% " + R.text(d.group().categories().get(g).code())).collect(Collectors.joining(" & "));
			String column = R.column(d.column().spec().name()) + (rows.isEmpty() ? "" : "[" + rows + "]");
			scripts.results("local({ v <- describe(" + column + "); setNames(v, paste0(" + R.text(d.key("")) + ", names(v))) })");
		});
		String by = groups.columns().isEmpty() ? "" : " BY " + groups.columns().stream().map(Spss::name)
				.collect(Collectors.joining(" BY "));
		scripts.spss("EXAMINE VARIABLES=" + Spss.names(options.values()) + by + " /PLOT=NONE /PERCENTILES(25,50,75)=HAVERAGE",
				"  /STATISTICS=DESCRIPTIVES /CINTERVAL " + R.number(options.confidence() * 100) + " /MISSING=PAIRWISE.");
		scripts.addTo(report);
	}
}
