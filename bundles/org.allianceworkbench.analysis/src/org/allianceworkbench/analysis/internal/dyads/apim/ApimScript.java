package org.allianceworkbench.analysis.internal.dyads.apim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.internal.dyads.RoleFit;
import org.allianceworkbench.analysis.internal.dyads.RoleScript;
import org.allianceworkbench.analysis.internal.dyads.SharedEffects;
import org.allianceworkbench.analysis.internal.script.R;
import org.allianceworkbench.analysis.internal.script.Scripts;
import org.allianceworkbench.analysis.internal.script.Spss;
import org.allianceworkbench.report.ReportBuilder;

/**
 * Scripts of the forms that are multilevel models.
 *
 * @param data the data
 * @param options the options
 */
record ApimScript(ApimData data, ApimOptions options) {

	void addTo(ReportBuilder report, RoleFit fit, String title) {
		new RoleScript(fit, data.data(), Optional.empty(), title, false, Optional.of(this::rows), Optional.empty()).addTo(report);
	}

	/** Scripts of a form whose effects are not all by role. */
	void addTo(ReportBuilder report, RoleFit byRole, String title, SharedEffects effects) {
		new RoleScript(byRole, data.data(), Optional.empty(), title, false, Optional.of(this::rows), Optional.of(effects))
				.addTo(report);
	}

	/** From pairs to a row for each member, with actor and partner. */
	private void rows(Scripts s) {
		String client = s.key(DesignKey.CLIENT);
		List<String> y = options.outcomes();
		List<String> x = options.predictors();
		if (options.outcome().isPresent()) {
			pairs(s, client, true);
			y = List.of("y1", "y2");
			x = List.of("x1", "x2");
		} else {
			s.uses(y).uses(x);
		}
		s.r("d <- rbind(", "  cbind(d, y = " + R.column(y.get(0)) + ", side = 1, actor = " + R.column(x.get(0)) + ", partner = "
				+ R.column(x.get(1)) + "),", "  cbind(d, y = " + R.column(y.get(1)) + ", side = 2, actor = " + R.column(x.get(1))
						+ ", partner = " + R.column(x.get(0)) + "))", "gm <- mean(d$actor, na.rm = TRUE)  # over both members");
		s.spss("COMPUTE p1 = " + Spss.name(x.get(1)) + ".", "COMPUTE p2 = " + Spss.name(x.get(0)) + ".",
				"VARSTOCASES /MAKE y FROM "
				+ Spss.names(y) + " /MAKE actor FROM " + Spss.names(x) + " /MAKE partner FROM p1 p2 /INDEX=side /KEEP=ALL.");
		String mean = R.number(data.mean());
		boolean split = data.sessions() && options.split();
		for (String who : List.of("actor", "partner")) {
			if (split) {
				s.r("d$" + who + "_between <- ave(d$" + who + ", " + R.column(client)
						+ ", d$side, FUN = function(v) mean(v, na.rm = TRUE))",
						"d$" + who + " <- d$" + who + " - d$" + who + "_between", "d$" + who + "_between <- d$" + who
						+ "_between - gm");
				s.spss("AGGREGATE /OUTFILE=* MODE=ADDVARIABLES /BREAK=" + Spss.name(client) + " side /" + who + "_between=MEAN("
						+ who + ").",
						"COMPUTE " + who + " = " + who + " - " + who + "_between.", "COMPUTE " + who + "_between = " + who
						+ "_between - " + mean
								+ ".");
			} else {
				s.r("d$" + who + " <- d$" + who + " - gm").spss("COMPUTE " + who + " = " + who + " - " + mean + ".");
			}
		}
		s.r("d <- d[!is.na(d$y), ]");
	}

	/** From a row for each member to a row for each pair: y1, y2, x1, x2. */
	void pairs(Scripts s, String client, boolean spss) {
		String outcome = options.outcome().orElseThrow();
		String predictor = options.predictor().orElseThrow();
		String role = s.key(DesignKey.ROLE);
		s.uses(outcome, predictor);
		List<String> keys = new ArrayList<>(List.of(client));
		for (DesignKey key : List.of(DesignKey.OCCASION, DesignKey.THERAPIST)) {
			data.data().input().key(key).ifPresent(column -> keys.add(s.key(key)));
		}
		for (int side = 0; side < 2; side++) {
			s.r("m" + (side + 1) + " <- d[" + R.column(role) + " %in% " + R.text(data.data().dyads().codes().get(side)) + ", "
					+ R.texts(keys) + "]", "m" + (side + 1) + "[c(\"y" + (side + 1) + "\", \"x" + (side + 1) + "\")] <- d["
							+ R.column(role) + " %in% " + R.text(data.data().dyads().codes().get(side)) + ", "
							+ R.texts(List.of(outcome,
									predictor)) + "]");
		}
		s.r("d <- merge(m1, m2, by = " + R.texts(keys) + ", all = TRUE)");
		if (!spss) {
			return;
		}
		s.spss("COMPUTE side = 1 + (" + Spss.name(role) + " = " + Spss.text(data.data().dyads().codes().get(1)) + ").",
				"COMPUTE y = " + Spss.name(outcome) + ".", "COMPUTE x = " + Spss.name(predictor) + ".", "SORT CASES BY "
				+ Spss.names(keys)
						+ " side.", "CASESTOVARS /ID=" + Spss.names(keys) + " /INDEX=side /DROP="
						+ Spss.names(List.of(role, outcome,
								predictor)) + " /SEPARATOR=''.");
	}
}
