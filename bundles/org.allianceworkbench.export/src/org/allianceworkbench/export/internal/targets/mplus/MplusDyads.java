package org.allianceworkbench.export.internal.targets.mplus;

import java.util.ArrayList;
import java.util.List;

/** Models of data with both roles side by side: one-with-many, growth of dyads, actors and partners. */
final class MplusDyads {

	private final MplusFrame frame;
	private final MplusModel model;
	private final boolean growth;
	private final boolean change;

	/**
	 * @param analysis id of the analysis
	 */
	MplusDyads(String analysis, MplusFrame frame) {
		this.frame = frame;
		this.model = frame.model();
		this.growth = analysis.equals("dyadic_growth");
		this.change = !analysis.equals("owm");
	}

	private record Pair(String client, String therapist) {
		String both() {
			return client + " " + therapist;
		}
	}

	/** The two columns of a variable that both roles have, the client's first. */
	private Pair pair(String variable, List<String> named) throws MplusFrame.NotThere {
		if (named.size() == 2) {
			return used(new Pair(MplusFrame.name(frame.column(named.get(0), "")),
					MplusFrame.name(frame.column(named.get(1), ""))));
		}
		List<String> roles = frame.list("roles").size() == 2 ? frame.list("roles") : frame.columns().stream()
				.map(c -> c.facts().role())
				.filter(r -> !r.isEmpty() && !r.equals("OBSERVER")).distinct().sorted().limit(2).toList();
		if (roles.size() < 2) {
			throw new MplusFrame.NotThere("the layout has no column for each role; choose one row for each dyad and session.");
		}
		return used(new Pair(MplusFrame.name(frame.column(variable, roles.get(0))),
				MplusFrame.name(frame.column(variable, roles.get(1)))));
	}

	private Pair used(Pair pair) {
		model.use(pair.client).use(pair.therapist);
		return pair;
	}

	/** One-with-many models of one or several sessions, and growth of dyads. */
	void dyads() throws MplusFrame.NotThere {
		Pair y = pair(frame.option("rating"), frame.list("columns"));
		frame.clusters(growth ? !frame.option("therapists").isBlank() && !frame.option("therapists").equals("none")
				: !frame.option("therapists").equals("none"));
		boolean trend = change && !frame.option("trend").equals("none");
		boolean slopes = growth ? frame.option("random").isBlank() || frame.option("random").equals("slopes")
				: frame.option("slopes").equals("yes");
		List<String> moderators = trend ? frame.list("moderators") : List.of();
		boolean random = trend && (slopes || !moderators.isEmpty());
		String time = trend ? frame.time() : "";
		List<MplusColumn> predictors = frame.predictors("predictors");
		frame.centre(predictors);
		List<String> at = frame.levels(time.isEmpty() ? List.of() : List.of(time), predictors);
		frame.type(random);
		model.line("%WITHIN%");
		if (random) {
			model.line("sclient | " + y.client + " ON " + time).line("sther | " + y.therapist + " ON " + time);
		} else if (!at.get(0).isEmpty()) {
			model.line(y.both() + " ON " + at.get(0));
		}
		model.line(y.client + " WITH " + y.therapist + (frame.option("residuals").equals("independent") ? "@0" : ""));
		level(y, frame.between(), at.get(1), "dyads", moderators, random, slopes);
		if (frame.isThreeLevel()) {
			level(y, frame.betweenTherapists(), at.get(2), "therapists", moderators, random, false);
		}
	}

	/** A level of dyads or therapists; without slopes of their own, changes depend on moderators only. */
	private void level(Pair y, String section, String predictors, String option, List<String> moderators, boolean random,
			boolean slopes) throws MplusFrame.NotThere {
		model.line(section);
		if (!predictors.isEmpty()) {
			model.line(y.both() + " ON " + predictors);
		}
		model.line(y.client + " WITH " + y.therapist + (frame.option(option).equals("independent") ? "@0" : ""));
		if (!random) {
			return;
		}
		List<String> here = new ArrayList<>();
		for (String moderator : moderators) {
			String name = MplusFrame.name(frame.column(moderator, ""));
			if (List.of(predictors.split(" ")).contains(name)) {
				here.add(name);
			}
		}
		if (!here.isEmpty()) {
			model.line("sclient sther ON " + String.join(" ", here));
		}
		if (slopes) {
			model.line("sclient WITH sther").line("sclient sther WITH " + y.both());
		} else {
			model.line("sclient@0 sther@0");
		}
	}

	/** The actor-partner model, within and between clients where there are sessions. */
	void apim() throws MplusFrame.NotThere {
		Pair y = pair(frame.option("outcome"), frame.list("outcomes"));
		Pair x = pair(frame.option("predictor"), frame.list("predictors"));
		boolean sessions = frame.columns().stream().anyMatch(c -> c.facts().key() && c.facts().source().equals("occasion"));
		String actor = y.client + " ON " + x.client + " (a1)";
		String partner = y.client + " ON " + x.therapist + " (p1)";
		boolean equal = List.of("equal", "indistinguishable").contains(frame.option("form"));
		List<String> effects = List.of(actor, partner, y.therapist + " ON " + x.therapist + (equal ? " (a1)" : " (a2)"),
				y.therapist + " ON " + x.client + (equal ? " (p1)" : " (p2)"));
		List<String> covariances = List.of(y.client + " WITH " + y.therapist, x.client + " WITH " + x.therapist);
		if (!sessions) {
			model.analysis().add("ESTIMATOR = ML");
			effects.forEach(model::line);
			covariances.forEach(model::line);
			return;
		}
		frame.clusters(!frame.option("therapists").isBlank() && !frame.option("therapists").equals("none"));
		frame.type(false);
		model.line("%WITHIN%");
		effects.forEach(model::line);
		covariances.forEach(model::line);
		model.line(frame.between());
		effects.forEach(e -> model.line(e.replaceAll("\\((.)", "(b$1")));
		covariances.forEach(model::line);
		if (frame.isThreeLevel()) {
			model.line(frame.betweenTherapists());
			covariances.forEach(model::line);
		}
	}
}
