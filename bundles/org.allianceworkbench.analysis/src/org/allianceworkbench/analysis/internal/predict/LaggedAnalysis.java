package org.allianceworkbench.analysis.internal.predict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.Analysis;
import org.allianceworkbench.analysis.AnalysisException;
import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.OptionValues;
import org.allianceworkbench.analysis.internal.apa.Apa;
import org.allianceworkbench.analysis.internal.citation.Works;
import org.allianceworkbench.analysis.internal.data.KeyIndex;
import org.allianceworkbench.analysis.internal.script.R;
import org.allianceworkbench.report.Axis;
import org.allianceworkbench.report.Figure;
import org.allianceworkbench.report.NumberStyle;
import org.allianceworkbench.report.Prose;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.Progress;

/** Whether a session with a better alliance than usual for a client is followed by fewer symptoms. */
public final class LaggedAnalysis implements Analysis<LaggedOptions> {

	private static final int LEAST = 10;

	@Override
	public String id() {
		return "lagged";
	}

	@Override
	public String title() {
		return "Alliance and the Next Session";
	}

	@Override
	public String question() {
		return "When the alliance is better than usual for a client, are symptoms lower at the next session?";
	}

	@Override
	public Class<LaggedOptions> optionsType() {
		return LaggedOptions.class;
	}

	@Override
	public List<DesignKey> keys() {
		return List.of(DesignKey.SITE, DesignKey.CLIENT, DesignKey.OCCASION, DesignKey.ROLE);
	}

	@Override
	public boolean needsOrder() {
		return true;
	}

	@Override
	public Report run(AnalysisInput input, LaggedOptions options, Progress progress) {
		Sessions sessions = Sessions.of(input);
		Column outcome = input.table().column(options.outcome());
		Column alliance = input.table().column(options.alliance());
		ReportBuilder report = new ReportBuilder(id(), title() + ": " + KeyIndex.title(alliance) + " and "
				+ KeyIndex.title(outcome))
				.options(OptionValues.json(options));
		boolean line = options.trend() == LaggedOptions.Trend.LINE;
		MixedPart main = line ? detrended(sessions, outcome, alliance, options, progress)
				: centred(sessions, outcome, alliance, options, progress);
		progress.checkCancelled();
		Optional<MixedPart> other = beside(() -> line ? centred(sessions, outcome, alliance, options, progress)
				: detrended(sessions, outcome, alliance, options, progress), report);
		main.report().n().forEach(report::n);
		main.report().excluded().forEach(e -> report.exclude(e.reason(), e.rows()));
		long used = main.report().n().getOrDefault("rows", 0L);
		report.exclude("no value, or no session just before", input.table().rowCount() - used);
		main.values(report, "");
		other.ifPresent(part -> part.report().values().forEach((name, value) ->
				report.value((line ? "mean/" : "line/") + name, value)));
		String effect = line ? "wd_l" : name(alliance) + "_l";
		finding(report, outcome, alliance, main, other, line, options);
		Set<String> ids = Set.of("fixed", "components", "fit", "assumptions");
		main.tables(report, ids, "", "");
		other.ifPresent(part -> part.tables(report, Set.of("fixed"), line ? "mean-" : "line-", line ? ", by the Client's Mean"
				: ", by the Client's Straight Line"));
		if (main.report().values().containsKey("fixed/" + effect + "/estimate")) {
			report.figure(figure(alliance, main, other, effect, line));
		}
		main.report().figures().stream().filter(f -> f.id().equals("residuals")).forEach(report::figure);
		method(report, outcome, alliance, options, line);
		LaggedScript.add(report, input, options, title(), name(outcome), name(alliance));
		return report.build();
	}

	static String name(Column column) {
		return column.spec().name();
	}

	/** The other model, which may be impossible with few sessions. */
	private static Optional<MixedPart> beside(java.util.function.Supplier<MixedPart> model, ReportBuilder report) {
		try {
			return Optional.of(model.get());
		} catch (AnalysisException e) {
			report.warn("The model for comparison can't be fitted: " + e.problem(), "");
			return Optional.empty();
		}
	}

	private static MixedPart centred(Sessions sessions, Column outcome, Column alliance, LaggedOptions options,
			Progress progress) {
		double[] y = outcome.validNumbers();
		double[] x = alliance.validNumbers();
		double[] xMean = sessions.means(x);
		double[] yMean = sessions.means(y);
		double[] xBefore = sessions.before(minus(x, xMean), options.step());
		double[] yBefore = sessions.before(minus(y, yMean), options.step());
		int[] rows = IntStream.range(0, y.length).filter(i -> Double.isFinite(y[i] + xBefore[i] + xMean[i])
				&& (!options.outcomeBefore() || Double.isFinite(yBefore[i]))).toArray();
		require(rows, outcome, alliance);
		double grand = Arrays.stream(rows).mapToDouble(i -> xMean[i]).average().orElse(0);
		Map<String, double[]> columns = new LinkedHashMap<>();
		columns.put(name(outcome), y);
		if (options.outcomeBefore()) {
			columns.put(name(outcome) + "_l", yBefore);
		}
		columns.put(name(alliance) + "_l", xBefore);
		columns.put("wm", Arrays.stream(xMean).map(m -> m - grand).toArray());
		columns.put(sessions.name(), sessions.session());
		return fit(sessions, columns, rows, options.slopes() ? R.name(name(alliance) + "_l") : "", options, progress);
	}

	private static MixedPart detrended(Sessions sessions, Column outcome, Column alliance, LaggedOptions options,
			Progress progress) {
		double[] y = outcome.validNumbers();
		double[] before = sessions.before(sessions.detrended(alliance.validNumbers()), options.step());
		int[] rows = IntStream.range(0, y.length).filter(i -> Double.isFinite(y[i] + before[i])).toArray();
		require(rows, outcome, alliance);
		Map<String, double[]> columns = new LinkedHashMap<>();
		columns.put(name(outcome), y);
		columns.put("wd_l", before);
		columns.put(sessions.name(), sessions.session());
		return fit(sessions, columns, rows, R.name(sessions.name()), options, progress);
	}

	private static void require(int[] rows, Column outcome, Column alliance) {
		if (rows.length < LEAST) {
			throw new AnalysisException("Only " + rows.length + " sessions have " + KeyIndex.title(outcome) + " and the "
					+ KeyIndex.title(alliance) + " of the session before; at least " + LEAST + " are needed.",
					"Check the order of sessions and the option step.");
		}
	}

	private static double[] minus(double[] a, double[] b) {
		double[] c = new double[a.length];
		Arrays.setAll(c, i -> a[i] - b[i]);
		return c;
	}

	/** Fits outcome ~ the other columns in order, with a random intercept and perhaps a slope. */
	private static MixedPart fit(Sessions sessions, Map<String, double[]> columns, int[] rows, String slope,
			LaggedOptions options,
			Progress progress) {
		List<Column> table = new ArrayList<>();
		columns.forEach((name, values) -> table.add(Column.of(ColumnSpec.number(name).build(),
				Arrays.stream(rows).mapToDouble(i -> values[i]).toArray())));
		table.add(Column.of(ColumnSpec.text("client").build(), Arrays.stream(rows)
				.mapToObj(i -> sessions.clients().categories().get(sessions.client()[i]).code()).toArray(String[]::new)));
		List<String> names = columns.keySet().stream().map(R::name).toList();
		Map<String, String> set = new LinkedHashMap<>();
		set.put("formula", names.get(0) + " ~ " + String.join(" + ", names.subList(1, names.size())) + " + (1"
				+ (slope.isEmpty() ? "" : " + " + slope) + " | client)");
		set.put("confidence", Double.toString(options.confidence()));
		return MixedPart.fit(table, set, progress);
	}

	private static void finding(ReportBuilder report, Column outcome, Column alliance, MixedPart main, Optional<MixedPart> other,
			boolean line, LaggedOptions options) {
		MixedPart centred = line ? other.orElse(main) : main;
		String within = name(alliance) + "_l";
		if (!Double.isNaN(centred.value("fixed/" + within + "/estimate"))) {
			double b = centred.value("fixed/" + within + "/estimate");
			report.finding("After a session in which ", KeyIndex.title(alliance), " was a point above the client's mean, ",
					KeyIndex.title(outcome), " is ", Apa.number(Math.abs(b), ""), " ", b < 0 ? "lower" : "higher",
					centred.p(within),
					"; between clients a point more of the mean goes with ", Apa.number(centred.value("fixed/wm/estimate"), ""),
					centred.p("wm"), ".");
		}
		Optional<MixedPart> straight = line ? Optional.of(main) : other;
		straight.ifPresent(part -> report.finding("With each client's straight line taken off, the effect of the session "
				+ "before is ",
				Apa.number(part.value("fixed/wd_l/estimate"), ""), part.p("wd_l"), "."));
	}

	private static Figure figure(Column alliance, MixedPart main, Optional<MixedPart> other, String effect, boolean line) {
		List<Figure.Interval> rows = new ArrayList<>();
		row(line ? "Session before, line taken off" : "Session before, mean taken off", main, effect).ifPresent(rows::add);
		other.flatMap(part -> row(line ? "Session before, mean taken off" : "Session before, line taken off", part,
				line ? name(alliance) + "_l" : "wd_l")).ifPresent(rows::add);
		row("Between clients", line ? other.orElse(main) : main, "wm").ifPresent(rows::add);
		return new Figure.Forest("effects", "Effects of " + KeyIndex.title(alliance),
				Axis.of("Change of the outcome for a point more"),
				rows, 0, NumberStyle.TWO_DECIMALS, Prose.of("Effects within and between clients with their intervals."),
				Prose.NONE);
	}

	/** An effect with its interval; empty when the model can't estimate it. */
	private static Optional<Figure.Interval> row(String name, MixedPart part, String effect) {
		Map<String, Double> values = part.report().values();
		String at = "fixed/" + effect + "/";
		if (Double.isNaN(part.value(at + "estimate"))) {
			return Optional.empty();
		}
		String low = values.keySet().stream().filter(k -> k.startsWith(at + "ci") && k.endsWith("_lo")).findFirst().orElse("");
		return Optional.of(new Figure.Interval(name, part.value(at + "estimate"), part.value(low),
				part.value(low.replaceFirst("_lo$", "_hi")), Double.NaN, Figure.Interval.Kind.SINGLE));
	}

	private static void method(ReportBuilder report, Column outcome, Column alliance, LaggedOptions options, boolean line) {
		report.method(KeyIndex.title(outcome) + " of each session was predicted from ", KeyIndex.title(alliance), " ",
				options.step(),
				" session(s) before in a linear mixed model with a random intercept of clients", options.slopes()
				? " and a random slope of "
						+ "the alliance" : "", " (REML, Satterthwaite's degrees of freedom). ", line
						? "Each client's straight line over sessions was "
								+ "taken off the alliance (Curran & Bauer, 2011), and the outcome's trend differed between "
								+ "clients. "
								: "The alliance was split into the client's mean over all sessions and the deviation from it "
								+ "(Enders & Tofighi, 2007)"
										+ (options.outcomeBefore() ? ", and the outcome of the session before, also as a "
										+ "deviation, was adjusted for. "
												: ". "),
				"A model with the other way to centre stands beside it. Means of few sessions bias the effect of the outcome "
				+ "before "
						+ "downwards (Falkenstroem et al., 2017); with four sessions or fewer prefer a cross-lagged panel "
						+ "model with random "
						+ "intercepts.");
		report.reference(Works.CURRAN_BAUER_2011);
		report.reference(Works.ENDERS_TOFIGHI_2007);
		report.reference(Works.FALKENSTROM_2017);
	}
}
