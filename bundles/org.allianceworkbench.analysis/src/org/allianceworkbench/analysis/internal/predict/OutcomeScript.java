package org.allianceworkbench.analysis.internal.predict;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.internal.script.R;
import org.allianceworkbench.analysis.internal.script.Scripts;
import org.allianceworkbench.analysis.internal.script.Spss;
import org.allianceworkbench.report.ReportBuilder;

/** The scripts of {@link OutcomeAnalysis}. */
final class OutcomeScript {

	private OutcomeScript() {
	}

	static void add(ReportBuilder report, AnalysisInput input, Frame frame, OutcomeText text, boolean therapists) {
		Scripts scripts = frame.scripts();
		String y = R.name(text.outcome().name());
		String x = R.name(text.alliance().name());
		List<String> columns = new ArrayList<>();
		text.options().before().ifPresent(b -> columns.add(text.first().get(0).name()));
		text.options().covariates().forEach(c -> columns.add(input.table().column(c).spec().name()));
		String first = columns.isEmpty() ? "1" : columns.stream().map(R::name).collect(Collectors.joining(" + "));
		String therapist = "";
		if (therapists) {
			therapist = scripts.key(DesignKey.THERAPIST);
			frame.syntax().first(therapist);
			scripts.library("lmerTest", "clubSandwich");
			scripts.r("e$therapist <- " + (frame.cases().byClient() ? "as.vector(per_client(as.character(" + R.column(therapist)
					+ "), f = function(x) na.omit(x)[1]))" : R.column(therapist)));
		}
		List<String> all = new ArrayList<>(columns);
		all.add(text.alliance().name());
		all.add(text.outcome().name());
		if (therapists) {
			all.add("therapist");
		}
		frame.keepComplete(all);
		scripts.r("m1 <- lm(" + y + " ~ " + first + ", e)", "m2 <- lm(" + y + " ~ " + first + " + " + x + ", e)",
				"s <- summary(m2)",
				"step <- anova(m1, m2)");
		scripts.results("setNames(s$coefficients[, 1], paste0(\"coef/\", rownames(s$coefficients), \"/estimate\"))")
				.results("setNames(s$coefficients[, 2], paste0(\"coef/\", rownames(s$coefficients), \"/se\"))")
				.result("model/R2", "s$r.squared").result("model/adj_R2", "s$adj.r.squared")
				.result("step/dR2", "s$r.squared - summary(m1)$r.squared").result("step/F", "step$F[2]")
				.result("step/p", "step$`Pr(>F)`[2]")
				.result("partial_r", "cor(resid(m1), resid(lm(" + x + " ~ " + first + ", e)))")
				.result("r", "cor(resid(lm(" + y + " ~ " + (text.options().before().isPresent() ? R.name(columns.get(0)) : "1")
				+ ", e)), e$" + x
						+ ")");
		if (therapists) {
			scripts.r("cr <- coef_test(m2, cluster = e$therapist, vcov = \"CR2\")",
					"e$tm <- ave(e$" + x + ", e$therapist)", "e$tw <- e$" + x + " - e$tm",
					"split <- lmer(" + y + " ~ " + first + " + tw + tm + (1 | therapist), e)", "f <- fixef(split)");
			scripts.results("setNames(cr$SE, paste0(rownames(s$coefficients), \"/cr2_se\"))")
					.results("setNames(f, paste0(\"fixed/\", names(f), \"/estimate\"))");
		}
		spss(scripts, text, therapist);
		scripts.addTo(report);
	}

	/** The steps of the regression, and the alliance split by therapists; SPSS has no cluster-robust CR2 errors. */
	private static void spss(Scripts scripts, OutcomeText text, String therapist) {
		String y = Spss.name(text.outcome().name());
		String x = Spss.name(text.alliance().name());
		List<String> first = text.first().stream().map(Term::name).toList();
		scripts.spss("REGRESSION /STATISTICS=COEFF CI(95) R ANOVA CHANGE ZPP /DEPENDENT=" + y,
				"  " + (first.isEmpty() ? "" : "/METHOD=ENTER " + Spss.names(first) + " ") + "/METHOD=ENTER " + x + ".");
		if (!therapist.isEmpty()) {
			String terms = (first.isEmpty() ? "" : Spss.names(first) + " ") + "tw tm";
			scripts.spss("AGGREGATE /OUTFILE=* MODE=ADDVARIABLES /BREAK=" + Spss.name(therapist) + " /tm=MEAN(" + x + ").",
					"COMPUTE tw = " + x + " - tm.", "EXECUTE.", "MIXED " + y + " WITH " + terms,
					"  /FIXED=" + terms + " | SSTYPE(3) /METHOD=REML /CRITERIA=DFMETHOD(KENWARDROGER) /PRINT=SOLUTION",
					"  /RANDOM=INTERCEPT | SUBJECT(" + Spss.name(therapist) + ") COVTYPE(ID).");
		}
	}
}
