package org.allianceworkbench.analysis.internal.dyads.truth;

import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.internal.dyads.DyadData;
import org.allianceworkbench.analysis.internal.dyads.PlainScript;
import org.allianceworkbench.analysis.internal.dyads.Side;
import org.allianceworkbench.analysis.internal.script.R;
import org.allianceworkbench.analysis.internal.script.Scripts;
import org.allianceworkbench.analysis.internal.script.Spss;
import org.allianceworkbench.analysis.mixed.MixedFit;
import org.allianceworkbench.report.ReportBuilder;

/**
 * Scripts of a truth and bias model.
 *
 * @param data the ratings
 * @param options the options
 * @param rows the rows
 */
record TruthScript(DyadData data, TruthOptions options, TruthData rows) {

	void addTo(ReportBuilder report, MixedFit fit, String title) {
		boolean wide = options.where().rating().isEmpty();
		Scripts s = Scripts.of(data.input(), title);
		String client = s.key(DesignKey.CLIENT);
		boolean therapists = fit.design().random().stream().anyMatch(r -> r.group().equals("therapist"));
		String therapist = therapists ? s.key(DesignKey.THERAPIST) : "";
		int judge = options.judge().ordinal();
		String judgement;
		String truth;
		List<String> keys = wide ? List.of() : keys(s, client, therapist);
		moderators().before(s, keys, client);
		if (wide) {
			judgement = options.where().columns().get(judge);
			truth = options.where().columns().get(options.judge() == Side.CLIENT ? 1 : 0);
			s.uses(judgement, truth);
		} else {
			pairs(s, keys);
			judgement = judge == 0 ? "first" : "second";
			truth = judge == 0 ? "second" : "first";
		}
		List<String> needed = new ArrayList<>(List.of(judgement, truth));
		needed.addAll(options.bias());
		s.complete(needed.toArray(String[]::new));
		terms(s, client, judgement, truth);
		String formula = fit.model().formula().replace("| client)", "| " + R.name(client) + ")")
				.replace("| therapist)", "| " + R.name(therapist) + ")");
		new PlainScript(fit).write(s, formula, client, therapist);
		s.addTo(report);
	}

	private TruthModerators moderators() {
		return new TruthModerators(data, options, rows.moderators());
	}

	private List<String> keys(Scripts s, String client, String therapist) {
		List<String> keys = new ArrayList<>(List.of(client));
		data.input().key(DesignKey.OCCASION).ifPresent(o -> keys.add(s.key(DesignKey.OCCASION)));
		if (!therapist.isEmpty()) {
			keys.add(therapist);
		}
		return keys;
	}

	private void pairs(Scripts s, List<String> pair) {
		List<String> keys = new ArrayList<>(pair);
		moderators().columns().stream().filter(c -> !keys.contains(c)).forEach(keys::add);
		s.pairs(options.where().rating().orElseThrow(), s.key(DesignKey.ROLE), data.dyads().codes().get(0), data.dyads().codes()
				.get(1),
				keys);
	}

	private void terms(Scripts s, String client, String judgement, String truth) {
		boolean sessions = options.level() == TruthOptions.Level.SESSION;
		String by = R.column(client);
		s.r("first <- !duplicated(" + by + ")", "g <- mean(ave(" + R.column(truth) + ", " + by
				+ ")[first])  # each dyad counts once");
		s.spss("AGGREGATE /OUTFILE=* MODE=ADDVARIABLES /BREAK=" + Spss.name(client) + " /truth_mean=MEAN(" + Spss.name(truth)
				+ ") /judgement_mean=MEAN(" + Spss.name(judgement) + ").");
		String g = R.number(rows.mean());
		if (sessions) {
			s.r("d$J <- " + R.column(judgement) + " - g", "d$Tm <- ave(" + R.column(truth) + ", " + by + ") - g", "d$Tw <- "
					+ R.column(truth) + " - g - d$Tm");
			s.spss("COMPUTE J = " + Spss.name(judgement) + " - " + g + ".", "COMPUTE Tm = truth_mean - " + g + ".",
					"COMPUTE Tw = "
					+ Spss.name(truth) + " - truth_mean.");
		} else {
			s.r("d$J <- ave(" + R.column(judgement) + ", " + by + ") - g", "d$Tr <- ave(" + R.column(truth) + ", " + by
					+ ") - g");
			s.spss("COMPUTE J = judgement_mean - " + g + ".", "COMPUTE Tr = truth_mean - " + g + ".");
		}
		for (int b = 0; b < options.bias().size(); b++) {
			String column = R.column(options.bias().get(b));
			String number = b == 0 ? "" : Integer.toString(b + 1);
			String mean = "ave(" + column + ", " + by + ")";
			String name = (sessions ? "Bm" : "B") + number;
			s.r("d$" + name + " <- " + mean + " - mean(" + mean + "[first])");
			s.spss("AGGREGATE /OUTFILE=* MODE=ADDVARIABLES /BREAK=" + Spss.name(client) + " /" + name + "=MEAN("
					+ Spss.name(options.bias().get(b)) + ").", "* Take the mean of " + name + " over dyads off it.");
			if (sessions) {
				s.r("d$Bw" + number + " <- " + column + " - " + mean);
				s.spss("COMPUTE Bw" + number + " = " + Spss.name(options.bias().get(b)) + " - " + name + ".");
			}
		}
		moderators().after(s);
		if (!sessions) {
			s.r("d <- d[first, ]");
			s.spss("SORT CASES BY " + Spss.name(client) + ".", "MATCH FILES /FILE=* /BY " + Spss.name(client)
					+ " /FIRST=first_row.",
					"SELECT IF (first_row = 1).");
		}
	}
}
