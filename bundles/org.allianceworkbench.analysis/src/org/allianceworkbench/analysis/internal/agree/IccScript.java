package org.allianceworkbench.analysis.internal.agree;

import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.internal.script.R;
import org.allianceworkbench.analysis.internal.script.Scripts;
import org.allianceworkbench.analysis.internal.script.Spss;
import org.allianceworkbench.analysis.internal.statistics.IntraclassCorrelations;
import org.allianceworkbench.report.ReportBuilder;

/** The scripts of intraclass correlations. */
final class IccScript {

	private IccScript() {
	}

	static void add(ReportBuilder report, AnalysisInput input, IccOptions options, IntraclassCorrelations icc, String title) {
		Scripts scripts = Scripts.of(input, title);
		if (options.rating().isPresent()) {
			List<String> keys = new ArrayList<>(List.of(R.column(scripts.key(DesignKey.CLIENT))));
			input.key(DesignKey.OCCASION).ifPresent(o -> keys.add(R.column(scripts.key(DesignKey.OCCASION))));
			String role = scripts.key(DesignKey.ROLE);
			scripts.uses(options.rating().get());
			scripts.r("d <- d[!is.na(" + R.column(options.rating().get()) + "), ]", "target <- interaction("
					+ String.join(", ", keys)
					+ ", drop = TRUE)", "X <- na.omit(tapply(" + R.column(options.rating().get()) + ", list(target, "
					+ R.column(role)
					+ "), mean))");
		} else {
			scripts.uses(options.columns());
			scripts.r("X <- na.omit(as.matrix(d[, " + R.texts(options.columns()) + "]))");
			scripts.spss("RELIABILITY /VARIABLES=" + Spss.names(options.columns()) + " /ICC=MODEL(ONEWAY) CIN="
					+ R.number(options.confidence() * 100) + ".", "RELIABILITY /VARIABLES=" + Spss.names(options.columns())
							+ " /ICC=MODEL(RANDOM) TYPE(CONSISTENCY) CIN=" + R.number(options.confidence() * 100) + ".",
					"RELIABILITY /VARIABLES=" + Spss.names(options.columns()) + " /ICC=MODEL(RANDOM) TYPE(ABSOLUTE) CIN="
							+ R.number(options.confidence() * 100) + ".");
		}
		scripts.r("n <- nrow(X); k <- ncol(X); m <- mean(X)", "MSR <- k * sum((rowMeans(X) - m)^2) / (n - 1)",
				"MSC <- n * sum((colMeans(X) - m)^2) / (k - 1)",
				"MSE <- (sum((X - m)^2) - MSR * (n - 1) - MSC * (k - 1)) / ((n - 1) * (k - 1))",
				"MSW <- (sum((X - m)^2) - MSR * (n - 1)) / (n * (k - 1))");
		scripts.result("n", "n").result("MSR", "MSR").result("MSC", "MSC").result("MSE", "MSE").result("MSW", "MSW");
		if (icc.rows() > 0) {
			scripts.result("ICC(1)/est", "(MSR - MSW) / (MSR + (k - 1) * MSW)").result("ICC(k)/est", "(MSR - MSW) / MSR")
					.result("ICC(C,1)/est", "(MSR - MSE) / (MSR + (k - 1) * MSE)").result("ICC(C,k)/est", "(MSR - MSE) / MSR")
					.result("ICC(A,1)/est", "(MSR - MSE) / (MSR + (k - 1) * MSE + k / n * (MSC - MSE))")
					.result("ICC(A,k)/est", "(MSR - MSE) / (MSR + (MSC - MSE) / n)");
		}
		scripts.addTo(report);
	}
}
