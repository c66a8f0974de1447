package org.allianceworkbench.analysis.internal.sites;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.internal.script.R;
import org.allianceworkbench.analysis.internal.script.Scripts;
import org.allianceworkbench.report.ReportBuilder;

/** The R script of {@link SitesAnalysis}; SPSS has no such procedure before version 28. */
final class SitesScript {

	private SitesScript() {
	}

	static void add(ReportBuilder report, AnalysisInput input, SitesOptions options, SitesText text,
			Optional<SiteResults> clients,
			String title) {
		Scripts scripts = Scripts.of(input, title).library("metafor");
		effects(scripts, input, options, text, clients);
		String test = test(options.tests());
		String method = options.method() == Tau2.FE ? "EE" : options.method().toString();
		scripts.r("m <- rma(yi, vi, data = e, method = \"" + method + "\"" + test + ", level = "
				+ R.number(100 * options.confidence()) + ")",
				"pi <- predict(m)");
		String prefix = options.moderators().isEmpty() ? "" : "summary/";
		scripts.result(prefix + "b/mu", "as.vector(m$beta)").result(prefix + "se/mu", "m$se").result(prefix + "tau2", "m$tau2")
				.result(prefix + "QE", "m$QE").result(prefix + "I2", "m$I2").result(prefix + "p/mu", "m$pval");
		if (options.method() != Tau2.FE && options.confidence() == 0.95) {
			scripts.result(prefix + "pi95_lo", "pi$pi.lb").result(prefix + "pi95_hi", "pi$pi.ub");
		}
		if (!options.moderators().isEmpty()) {
			scripts.r("mm <- rma(yi, vi, mods = ~ " + terms(options) + ", data = e, method = \"" + method + "\"" + test + ")");
			scripts.results("setNames(as.vector(mm$beta), paste0(\"b/\", sub(\"intrcpt\", \"mu\", rownames(mm$beta))))")
					.result("tau2", "mm$tau2");
		}
		if (options.levels().size() == 2) {
			scripts.library("clubSandwich");
			threeLevel(scripts, options, report.build().values().containsKey("three_level/QM"));
		}
		scripts.r("forest(m)", "funnel(m)");
		scripts.addTo(report);
	}

	private static void threeLevel(Scripts scripts, SitesOptions options, boolean moderated) {
		String random = "random = ~ 1 | " + options.levels().stream().map(R::name).collect(Collectors.joining("/"))
				+ (options.method() == Tau2.ML ? ", method = \"ML\"" : "") + (options.tests() == TestBy.T ? ", test = "
					+ "\"t\"" : "");
		String cluster = ", cluster = e$" + R.name(options.levels().get(0)) + ", clubSandwich = TRUE)";
		scripts.r("m3 <- rma.mv(yi, vi, " + random + ", data = e)", "r3 <- robust(m3" + cluster);
		scripts.result("mu", "as.vector(m3$beta)").result("se", "m3$se").result("cr2_se", "r3$se").result("cr2_df", "r3$dfs");
		if (!moderated) {
			return;
		}
		scripts.r("e <- e[complete.cases(e[, " + R.texts(options.moderators()) + "]), ]",
				"mm3 <- rma.mv(yi, vi, mods = ~ " + terms(options) + ", " + random + ", data = e)", "rm3 <- robust(mm3" + cluster,
				"name <- sub(\"intrcpt\", \"mu\", rownames(mm3$beta))");
		scripts.results("setNames(as.vector(mm3$beta), paste0(\"three_level/b/\", name))")
				.results("setNames(mm3$se, paste0(\"three_level/se/\", name))")
				.results("setNames(rm3$se, paste0(\"three_level/cr2_se/\", name))")
				.result("three_level/QM", "mm3$QM");
	}

	private static String terms(SitesOptions options) {
		return (options.intercept() ? "" : "0 + ") + options.moderators().stream().map(R::name)
				.collect(Collectors.joining(" + "));
	}

	private static String test(TestBy test) {
		return test == TestBy.Z ? "" : ", test = " + R.text(test == TestBy.T ? "t" : "knha");
	}

	private static void effects(Scripts scripts, AnalysisInput input, SitesOptions options, SitesText text,
			Optional<SiteResults> clients) {
		if (clients.isPresent()) {
			scripts.r("# The effects of the sites (see the table of each site's results)", "e <- data.frame(",
					"  site = " + R.texts(text.effects().names()) + ",", "  yi = " + numbers(text.effects().y()) + ",",
					"  vi = " + numbers(text.effects().v()) + ")");
			return;
		}
		scripts.uses(options.moderators()).uses(options.levels());
		String kind = PublishedEffects.of(input, options).kind();
		if (kind.isEmpty()) {
			scripts.uses(options.effect().orElseThrow(), options.variance().orElseThrow());
			scripts.r("e <- d", "e$yi <- " + R.column(options.effect().get()), "e$vi <- " + R.column(options.variance().get()));
			return;
		}
		List<String> columns = !options.counts().isEmpty() ? options.counts() : !options.summaries().isEmpty()
				? options.summaries() : options.correlations();
		List<String> arguments = !options.counts().isEmpty() ? List.of("ai", "bi", "ci", "di") : !options.summaries().isEmpty()
				? List.of("n1i", "m1i", "sd1i", "n2i", "m2i", "sd2i") : List.of("ri", "ni");
		scripts.uses(columns);
		scripts.r("e <- escalc(\"" + kind + "\", " + IntStream.range(0, columns.size()).mapToObj(i -> arguments.get(i) + " = "
				+ R.name(input.table().column(columns.get(i)).spec().name())).collect(Collectors.joining(", ")) + ", data = d)");
	}

	private static String numbers(double[] values) {
		return "c(" + java.util.Arrays.stream(values).mapToObj(R::number).collect(Collectors.joining(", ")) + ")";
	}
}
