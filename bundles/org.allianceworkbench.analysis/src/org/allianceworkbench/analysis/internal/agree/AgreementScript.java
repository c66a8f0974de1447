package org.allianceworkbench.analysis.internal.agree;

import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.internal.data.Dyads;
import org.allianceworkbench.analysis.internal.data.Levels;
import org.allianceworkbench.analysis.internal.script.R;
import org.allianceworkbench.analysis.internal.script.Scripts;
import org.allianceworkbench.analysis.internal.script.Spss;
import org.allianceworkbench.report.ReportBuilder;

/** The agreement's scripts. */
final class AgreementScript {

	private final AnalysisInput input;
	private final AgreementOptions options;
	private final boolean repeated;
	private final Scripts scripts;
	private String first = "first";
	private String second = "second";

	private AgreementScript(AnalysisInput input, AgreementOptions options, boolean repeated, String title) {
		this.input = input;
		this.options = options;
		this.repeated = repeated;
		this.scripts = Scripts.of(input, title);
	}

	static void add(ReportBuilder report, AnalysisInput input, AgreementOptions options, Dyads dyads, boolean repeated,
			String title) {
		new AgreementScript(input, options, repeated, title).write(dyads).addTo(report);
	}

	private Scripts write(Dyads dyads) {
		if (options.rating().isPresent()) {
			List<String> keys = new ArrayList<>(List.of(scripts.key(DesignKey.CLIENT)));
			if (input.key(DesignKey.OCCASION).isPresent()) {
				keys.add(scripts.key(DesignKey.OCCASION));
			}
			scripts.pairs(options.rating().get(), scripts.key(DesignKey.ROLE), dyads.codes().get(0), dyads.codes().get(1), keys);
		} else {
			first = options.columns().get(0);
			second = options.columns().get(1);
			scripts.uses(first, second);
		}
		scripts.complete(first, second);
		if (repeated) {
			repeated();
		} else {
			scripts.r("a <- " + R.column(first), "b <- " + R.column(second));
			agreement("");
			limits();
		}
		String pair = Spss.name(first) + " WITH " + Spss.name(second);
		return scripts.spss("T-TEST PAIRS=" + pair + " (PAIRED) /CRITERIA=CI(" + R.number(options.confidence()) + ").",
				"CORRELATIONS /VARIABLES=" + pair + ".", "NONPAR CORR /VARIABLES=" + pair + " /PRINT=BOTH.",
				"RELIABILITY /VARIABLES=" + Spss.name(first) + " " + Spss.name(second) + " /ICC=MODEL(RANDOM) TYPE(ABSOLUTE).",
				"RELIABILITY /VARIABLES=" + Spss.name(first) + " " + Spss.name(second)
				+ " /ICC=MODEL(RANDOM) TYPE(CONSISTENCY).");
	}

	private void repeated() {
		String client = scripts.key(DesignKey.CLIENT);
		scripts.r("# Limits of agreement for repeated pairs (Bland & Altman, 2007): one-way analysis of variance of the "
				+ "differences",
				"difference <- " + R.column(first) + " - " + R.column(second), "client <- factor(" + R.column(client) + ")",
				"msd <- anova(lm(difference ~ client))$`Mean Sq`", "m <- table(client)",
				"m0 <- (sum(m)^2 - sum(m^2)) / ((length(m) - 1) * sum(m))", "between <- (msd[1] - msd[2]) / m0",
				"sd_total <- sqrt(max(0, between) + msd[2])");
		scripts.result("bias", "mean(difference)").result("MSB", "msd[1]").result("MSW", "msd[2]").result("m0", "m0")
				.result("sd_total", "sd_total").result("loa_lower", "mean(difference) - qnorm(.975) * sd_total")
				.result("loa_upper", "mean(difference) + qnorm(.975) * sd_total");
		scripts.r("# Each client counts once, with the mean of the pairs", "a <- as.vector(tapply(" + R.column(first)
				+ ", client, mean))",
				"b <- as.vector(tapply(" + R.column(second) + ", client, mean))");
		agreement("dyad_means/");
		scripts.spss("AGGREGATE /OUTFILE=* /BREAK=" + Spss.name(client) + " /" + Spss.name(first) + "=MEAN(" + Spss.name(first)
				+ ") /"
				+ Spss.name(second) + "=MEAN(" + Spss.name(second) + ").");
	}

	private void agreement(String prefix) {
		String ci = Levels.key(options.confidence());
		scripts.r("n <- length(a)", "test <- t.test(a, b, paired = TRUE, conf.level = " + R.number(options.confidence()) + ")",
				"r <- cor.test(a, b, conf.level = " + R.number(options.confidence()) + ")",
				"v <- (n - 1) / n  # Lin (1989) takes variances with divisor n",
				"ccc <- 2 * v * cov(a, b) / (v * var(a) + v * var(b) + (mean(a) - mean(b))^2)",
				"rows <- factor(rep(1:n, 2)); side <- factor(rep(1:2, each = n)); x <- c(a, b)",
				"ms <- anova(lm(x ~ rows + side))$`Mean Sq`  # rows, sides, error",
				"icc_a1 <- (ms[1] - ms[3]) / (ms[1] + ms[3] + 2 * (ms[2] - ms[3]) / n)",
				"icc_c1 <- (ms[1] - ms[3]) / (ms[1] + ms[3])");
		scripts.result(prefix + "n", "n").result(prefix + "mean_a", "mean(a)").result(prefix + "mean_b", "mean(b)")
				.result(prefix + "mean_diff", "mean(a - b)").result(prefix + "sd_diff", "sd(a - b)")
				.result(prefix + "t", "unname(test$statistic)").result(prefix + "p", "test$p.value")
				.result(prefix + "diff_" + ci + "_lo", "test$conf.int[1]").result(prefix + "diff_" + ci + "_hi",
				"test$conf.int[2]")
				.result(prefix + "cohen_dz", "mean(a - b) / sd(a - b)").result(prefix + "pearson_r", "unname(r$estimate)")
				.result(prefix + "pearson_p", "r$p.value").result(prefix + "r_" + ci + "_lo", "r$conf.int[1]")
				.result(prefix + "r_" + ci + "_hi", "r$conf.int[2]")
				.result(prefix + "spearman_rho", "cor(a, b, method = \"spearman\")")
				.result(prefix + "kendall_tau_b", "cor(a, b, method = \"kendall\")").result(prefix + "ccc", "ccc")
				.result(prefix + "ICC(A,1)/est", "icc_a1").result(prefix + "ICC(C,1)/est", "icc_c1");
	}

	private void limits() {
		scripts.result("loa_lower", "mean(a - b) - qnorm(.975) * sd(a - b)")
				.result("loa_upper", "mean(a - b) + qnorm(.975) * sd(a - b)")
				.result("loa_se_ba1999", "sd(a - b) * sqrt(1 / n + qnorm(.975)^2 / (2 * (n - 1)))");
	}
}
