package org.allianceworkbench.analysis.internal.predict;

import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.analysis.internal.apa.Apa;
import org.allianceworkbench.analysis.internal.citation.Works;
import org.allianceworkbench.analysis.internal.data.KeyIndex;
import org.allianceworkbench.analysis.internal.data.Levels;
import org.allianceworkbench.analysis.internal.mixed.Digits;
import org.allianceworkbench.report.NumberStyle;
import org.allianceworkbench.report.Prose;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.report.TableCell;
import org.allianceworkbench.report.Wording;
import org.allianceworkbench.table.Column;

/** The words of {@link LaggedAnalysis}. */
record LaggedText(Column outcome, Column alliance, LaggedOptions options) {

	private String before() {
		return options.step() == 1 ? "session before" : Wording.count(options.step(), "session") + " before";
	}

	/** A variable's deviation from the client's mean, some sessions before. */
	String within(Column column) {
		return KeyIndex.title(column) + ", " + before() + ", within clients";
	}

	/** The alliance without the client's straight line, some sessions before. */
	String withoutLine() {
		return KeyIndex.title(alliance) + ", " + before() + ", client's line taken off";
	}

	/** What both models say; the other model may be missing. */
	void finding(ReportBuilder report, Optional<MixedPart> centred, Optional<MixedPart> straight) {
		String x = KeyIndex.title(alliance);
		String y = KeyIndex.title(outcome);
		String when = options.step() == 1 ? "at the next session" : Wording.count(options.step(), "session") + " later";
		String within = LaggedAnalysis.name(alliance) + "_l";
		centred.filter(part -> !Double.isNaN(part.value(at(within)))).ifPresent(part -> report.finding("When ", x,
				" was a point above the client's own mean, ", y, " was ", size(part, within), " ", when, test(part, within),
				". Clients whose mean of ", x, " is a point higher have ", amount(part, "wm"), " of ", y, test(part, "wm"), "."));
		straight.filter(part -> !Double.isNaN(part.value(at("wd_l")))).ifPresent(part -> report.finding(
				"With each client's straight line taken off ", x, ", a point more went with ", amount(part, "wd_l"), " of ", y,
				" ", when, test(part, "wd_l"), "."));
	}

	private static String at(String effect) {
		return "fixed/" + effect + "/estimate";
	}

	private static Prose number(MixedPart part, String effect) {
		NumberStyle style = Digits.of(part.value("fixed/" + effect + "/se"));
		return Prose.of(TableCell.number(Math.abs(part.value(at(effect))), style));
	}

	private static Prose size(MixedPart part, String effect) {
		return Prose.of(number(part, effect), part.value(at(effect)) < 0 ? " points lower" : " points higher");
	}

	private static Prose amount(MixedPart part, String effect) {
		return Prose.of(number(part, effect), part.value(at(effect)) < 0 ? " points less" : " points more");
	}

	/** Interval and probability in brackets; that there may be no effect is said where the interval covers 0. */
	private Prose test(MixedPart part, String effect) {
		double low = bound(part, effect, "_lo");
		double high = bound(part, effect, "_hi");
		if (Double.isNaN(low) || Double.isNaN(high)) {
			return part.p(effect);
		}
		NumberStyle style = Digits.of(part.value("fixed/" + effect + "/se"));
		return Prose.of(" (B = ", TableCell.number(part.value(at(effect)), style, at(effect)), ", ",
				Levels.label(options.confidence()), " ", TableCell.interval(low, high, style), ", ",
				Apa.pInText(part.value("fixed/" + effect + "/p")), low < 0 && high > 0 ? "; not reliably different from 0)"
						: ")");
	}

	/** A bound of the effect's interval, {@code NaN} where the model has none. */
	static double bound(MixedPart part, String effect, String end) {
		Map<String, Double> values = part.report().values();
		String from = "fixed/" + effect + "/ci";
		return values.keySet().stream().filter(name -> name.startsWith(from) && name.endsWith(end)).findFirst().map(values::get)
				.orElse(Double.NaN);
	}

	/** What was done. */
	void method(ReportBuilder report) {
		boolean line = options.trend() == LaggedOptions.Trend.LINE;
		report.method(KeyIndex.title(outcome), " of each session was predicted from ", KeyIndex.title(alliance), " ",
				options.step() == 1 ? "one session" : Wording.count(options.step(), "session"),
				" before in a linear mixed model with a random intercept of clients", slopes(line),
				" (REML, Satterthwaite's degrees of freedom). ",
				line ? "Each client's straight line over sessions was taken off the alliance (Curran & Bauer, 2011), and the "
						+ "outcome's trend differed between clients. "
						: "The alliance was split into the client's mean over all sessions and the deviation from it (Enders & "
								+ "Tofighi, 2007)" + (options.outcomeBefore()
								? ", and the outcome of the session before, also as "
										+ "a deviation, was adjusted for. " : ". "),
				"A model with the other way to centre stands beside it. Means of few sessions bias the effect of the outcome "
						+ "before downwards (Falkenström et al., 2017); with four sessions or fewer prefer a cross-lagged panel "
						+ "model with random intercepts.");
		report.reference(line ? Works.CURRAN_BAUER_2011 : Works.ENDERS_TOFIGHI_2007);
		report.reference(Works.FALKENSTROM_2017);
	}

	/** The model by lines has a slope of time and takes none of the alliance. */
	private String slopes(boolean line) {
		return line ? " and a random slope of time" : options.slopes() ? " and a random slope of the alliance" : "";
	}
}
