package org.allianceworkbench.analysis.internal.overview;

import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.internal.data.Levels;
import org.allianceworkbench.analysis.internal.script.R;
import org.allianceworkbench.analysis.internal.script.Scripts;
import org.allianceworkbench.analysis.internal.script.Spss;
import org.allianceworkbench.report.ReportBuilder;

/** The overview's scripts: one number for each client, then t tests, correlations and straight lines over them. */
record OverviewScript(AnalysisInput input, DyadOverviewOptions options, Findings findings, List<Finding> all) {

	void add(ReportBuilder report, String title) {
		Scripts s = Scripts.of(input, title);
		String client = s.key(DesignKey.CLIENT);
		boolean time = findings.dyads().occasions().isPresent();
		List<String> keys = new ArrayList<>(List.of(client));
		if (time) {
			keys.add(s.position());
		}
		levels(s, client);
		if (options.rating().isPresent()) {
			s.pairs(options.rating().get(), s.key(DesignKey.ROLE), findings.dyads().codes().get(0), findings.dyads().codes()
					.get(1),
					keys);
		} else {
			s.uses(options.columns());
			s.compute("first", R.column(options.columns().get(0)), Spss.name(options.columns().get(0)));
			s.compute("second", R.column(options.columns().get(1)), Spss.name(options.columns().get(1)));
		}
		s.r("client <- d$" + R.name(client) + "; who <- as.character(l$client)",
				"one <- function(x, f = mean) as.vector(tapply(x, factor(client, who), f))  # a number for each client",
				"both <- complete.cases(d$first, d$second)",
				"l$first <- one(ifelse(both, d$first, NA), function(v) mean(v, na.rm = TRUE))",
				"l$second <- one(ifelse(both, d$second, NA), function(v) mean(v, na.rm = TRUE))",
				"ci <- " + R.number(options.confidence()));
		results(s, "difference", "t.test(l$first - l$second, conf.level = ci)", true);
		if (findings.reciprocity().isPresent()) {
			s.r("w <- na.omit(l[c(\"therapist\", \"first\", \"second\")]); w <- w[ave(w$first, w$therapist, FUN = length) > 1, ]",
					"reciprocity <- cor(w$first - ave(w$first, w$therapist), w$second - ave(w$second, w$therapist))")
					.result("reciprocity/estimate", "reciprocity").result("reciprocity/n", "nrow(w)");
		}
		s.r("own <- function(side) one(d[[side]], function(v) mean(v, na.rm = TRUE))");
		if (options.experience().isPresent() && has("experience/client")) {
			s.r("therapist_mean <- function(side) tapply(own(side), l$therapist, mean, na.rm = TRUE)",
					"years <- tapply(l$experience, l$therapist, function(v) v[!is.na(v)][1])");
			line(s, "experience/client", "lm(therapist_mean(\"first\") ~ years)");
			line(s, "experience/therapist", "lm(therapist_mean(\"second\") ~ years)");
		}
		if (time) {
			String when = R.column(keys.get(1));
			s.r("slope <- function(side) one(seq_len(nrow(d)), function(i) {  # of clients with at least "
					+ ClientSummaries.FEWEST
					+ " ratings",
					"  i <- i[!is.na(d[[side]][i]) & !is.na(" + when + "[i])]",
					"  if (length(i) < " + ClientSummaries.FEWEST + ") NA else unname(coef(lm(d[[side]][i] ~ " + when
					+ "[i]))[2])",
					"})");
		}
		if (options.distress().isPresent()) {
			line(s, "distress/level", "lm(own(\"first\") ~ l$distress)");
			if (time) {
				line(s, "distress/change", "lm(slope(\"first\") ~ l$distress)");
			}
		}
		if (time) {
			results(s, "time/client", "t.test(slope(\"first\"), conf.level = ci)", has("time/client"));
			results(s, "time/therapist", "t.test(slope(\"second\"), conf.level = ci)", has("time/therapist"));
		}
		s.spss("SELECT IF NMISS(first, second) = 0.", "EXECUTE.", "AGGREGATE /OUTFILE=* /BREAK=" + Spss.name(client)
				+ " /first=MEAN(first) /second=MEAN(second).", "T-TEST PAIRS=first WITH second (PAIRED) /CRITERIA=CI("
						+ R.number(options.confidence()) + ").", "CORRELATIONS /VARIABLES=first second.");
		s.addTo(report);
	}

	/** What is known of each client, once. */
	private void levels(Scripts s, String client) {
		List<String> columns = new ArrayList<>();
		if (input.key(DesignKey.THERAPIST).isPresent()) {
			columns.add("therapist = as.character(" + R.column(s.key(DesignKey.THERAPIST)) + ")");
		}
		options.experience().ifPresent(c -> columns.add("experience = " + R.column(c)));
		options.distress().ifPresent(c -> columns.add("distress = " + R.column(c)));
		options.experience().ifPresent(s::uses);
		options.distress().ifPresent(s::uses);
		String known = columns.isEmpty() ? "" : ", " + String.join(", ", columns);
		s.r("l <- data.frame(client = " + R.column(client) + known + ")", "l <- l[!is.na(l$client), , drop = FALSE]",
				"l <- do.call(rbind, lapply(split(l, l$client), function(v) as.data.frame(lapply(v, function(x) "
				+ "x[!is.na(x)][1]))))");
	}

	private boolean has(String key) {
		return all.stream().anyMatch(f -> f.key().equals(key) && !Double.isNaN(f.bounds().low()));
	}

	private void results(Scripts s, String key, String test, boolean wanted) {
		if (!wanted || !has(key)) {
			return;
		}
		String name = key.replace('/', '_');
		String ci = Levels.key(options.confidence());
		s.r(name + " <- " + test).result(key + "/estimate", "unname(" + name + "$estimate)").result(key + "/p", name + "$p.value")
				.result(key + "/" + ci + "_lo", name + "$conf.int[1]").result(key + "/" + ci + "_hi", name + "$conf.int[2]");
	}

	private void line(Scripts s, String key, String model) {
		if (!has(key)) {
			return;
		}
		String name = key.replace('/', '_');
		String ci = Levels.key(options.confidence());
		s.r(name + " <- " + model).result(key + "/estimate", "unname(coef(" + name + ")[2])")
				.result(key + "/p", "summary(" + name + ")$coefficients[2, 4]")
				.result(key + "/" + ci + "_lo", "confint(" + name + ", level = ci)[2, 1]")
				.result(key + "/" + ci + "_hi", "confint(" + name + ", level = ci)[2, 2]");
	}
}
