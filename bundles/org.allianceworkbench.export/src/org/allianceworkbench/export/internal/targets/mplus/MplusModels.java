package org.allianceworkbench.export.internal.targets.mplus;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.allianceworkbench.study.Analysis;

/**
 * Models of stored analyses as Mplus has them: two-level and three-level models of long data. Source: Mplus User's Guide 8,
 * examples 9.1, 9.12, 9.16, 9.20 and 9.30.
 */
final class MplusModels {

	private final Analysis analysis;
	private final MplusFrame frame;
	private final MplusModel model;

	MplusModels(Analysis analysis, List<MplusColumn> columns) {
		this.analysis = analysis;
		this.frame = new MplusFrame(analysis, columns);
		this.model = frame.model();
	}

	/** The model, or one that only describes the variables with a remark that says why. */
	MplusModel model() {
		String id = analysis.getAnalysis();
		try {
			switch (id) {
				case "growth" -> growth();
				case "within_between" -> withinBetween();
				case "lowm", "owm", "dyadic_growth" -> new MplusDyads(id, frame).dyads();
				case "apim" -> new MplusDyads(id, frame).apim();
				case "lagged" -> lagged();
				default -> {
					return MplusModel.basic("The analysis " + analysis.getName() + " (" + id
							+ ") has no counterpart among the models "
							+ "that are written for Mplus; only the variables are described.");
				}
			}
			frame.where();
			return model;
		} catch (MplusFrame.NotThere missing) {
			return MplusModel.basic("The model of the analysis " + analysis.getName() + " is not written: "
					+ missing.getMessage());
		}
	}

	private void growth() throws MplusFrame.NotThere {
		frame.clusters(!frame.option("therapists").equals("no"));
		String outcome = MplusFrame.name(frame.column(frame.option("outcome"), frame.rater()));
		model.use(outcome);
		String time = frame.time();
		List<MplusColumn> groups = frame.predictors("by");
		List<MplusColumn> predictors = new ArrayList<>(groups);
		predictors.addAll(frame.predictors("covariates"));
		boolean slopes = !frame.option("slopes").equals("none");
		boolean random = slopes || !groups.isEmpty();
		if (!frame.option("shape").isBlank() && !frame.option("shape").equals("linear")) {
			model.remarks().add("The course is written as a straight line; the analysis has the shape " + frame.option("shape")
					+ ".");
		}
		List<String> at = frame.levels(List.of(time), predictors);
		frame.type(random);
		String more = at.get(0).equals(time) ? "" : at.get(0).substring(time.length() + 1);
		model.line("%WITHIN%").line((random ? "slope | " : "") + outcome + " ON " + time);
		if (!more.isEmpty()) {
			model.line(outcome + " ON " + more);
		}
		model.line(frame.between());
		predicted(outcome, at.get(1), groups);
		if (slopes) {
			model.line(outcome + (frame.option("slopes").equals("uncorrelated") ? " WITH slope@0" : " WITH slope"));
		} else if (random) {
			model.line("slope@0");
		}
		if (frame.isThreeLevel()) {
			model.line(frame.betweenTherapists());
			predicted(outcome, at.get(2), groups);
			if (random) {
				model.line("slope@0");
			} else if (at.get(2).isEmpty()) {
				model.line(outcome);
			}
		}
		frame.oneRole();
	}

	/** All predictors of a level predict where a course is, and those that it is compared by how it changes. */
	private void predicted(String outcome, String predictors, List<MplusColumn> groups) {
		if (!predictors.isEmpty()) {
			model.line(outcome + " ON " + predictors);
		}
		List<String> here = List.of(predictors.split(" "));
		String changing = groups.stream().map(MplusFrame::name).filter(here::contains).collect(Collectors.joining(" "));
		if (!changing.isEmpty()) {
			model.line("slope ON " + changing);
		}
	}

	private void withinBetween() throws MplusFrame.NotThere {
		frame.clusters(!frame.option("therapists").equals("no"));
		String outcome = MplusFrame.name(frame.column(frame.option("outcome"), frame.rater()));
		String predictor = MplusFrame.name(frame.column(frame.option("predictor"), frame.rater()));
		model.use(outcome).use(predictor);
		List<String> at = frame.levels(List.of(), frame.predictors("covariates"));
		boolean slopes = !frame.option("slopes").isBlank() && !frame.option("slopes").equals("none");
		frame.type(slopes);
		model.line("%WITHIN%").line((slopes ? "slope | " : "") + outcome + " ON " + predictor);
		if (!at.get(0).isEmpty()) {
			model.line(outcome + " ON " + at.get(0));
		}
		model.line(frame.between()).line(outcome + " ON " + predictor + (at.get(1).isEmpty() ? "" : " " + at.get(1)));
		if (slopes) {
			model.line("slope WITH " + outcome + " " + predictor + (frame.option("slopes").equals("uncorrelated") ? "@0" : ""));
		}
		if (frame.isThreeLevel()) {
			model.line(frame.betweenTherapists()).line(outcome + " WITH " + predictor);
		}
		model.remarks().add("Mplus splits the predictor into latent parts within and between clients; the analysis takes the "
				+ "means "
				+ "that were observed, so that effects between clients differ somewhat.");
		frame.oneRole();
	}

	/** The cross-lagged model within clients as a dynamic one (Mplus User's Guide, example 9.31). */
	private void lagged() throws MplusFrame.NotThere {
		String outcome = MplusFrame.name(frame.column(frame.option("outcome"), frame.rater()));
		String alliance = MplusFrame.name(frame.column(frame.option("alliance"), frame.rater()));
		model.use(outcome).use(alliance);
		frame.clusters(false);
		String step = frame.option("step").isBlank() ? "1" : frame.option("step");
		model.variable().add("LAGGED = " + outcome + "(" + step + ") " + alliance + "(" + step + ")");
		model.variable().add("TINTERVAL = " + MplusFrame.name(frame.key("occasion_position")) + "(1)");
		boolean random = frame.option("slopes").equals("yes");
		model.analysis().add("TYPE = TWOLEVEL" + (random ? " RANDOM" : ""));
		model.analysis().addAll(List.of("ESTIMATOR = BAYES", "BITERATIONS = (2000)"));
		String before = "&" + step;
		model.line("%WITHIN%");
		if (random) {
			model.line("cross | " + outcome + " ON " + alliance + before).line(outcome + " ON " + outcome + before);
		} else {
			model.line(outcome + " ON " + outcome + before + " " + alliance + before);
		}
		model.line(alliance + " ON " + alliance + before + " " + outcome + before).line(outcome + " WITH " + alliance);
		model.line("%BETWEEN%").line(outcome + " WITH " + alliance + (random ? " cross" : ""));
		model.remarks().add("The model is dynamic: both variables are predicted by both at the session before, each split into "
				+ "latent parts within and between clients.");
		frame.oneRole();
	}
}
