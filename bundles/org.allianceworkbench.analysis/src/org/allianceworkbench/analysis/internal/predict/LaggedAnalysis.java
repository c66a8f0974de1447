package org.allianceworkbench.analysis.internal.predict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.Analysis;
import org.allianceworkbench.analysis.AnalysisException;
import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.DayCounts;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.OptionException;
import org.allianceworkbench.analysis.OptionValues;
import org.allianceworkbench.analysis.internal.apa.OptionWords;
import org.allianceworkbench.analysis.internal.data.KeyIndex;
import org.allianceworkbench.analysis.internal.script.R;
import org.allianceworkbench.report.Axis;
import org.allianceworkbench.report.Figure;
import org.allianceworkbench.report.NumberStyle;
import org.allianceworkbench.report.Prose;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.report.Wording;
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
		input.key(DesignKey.OCCASION).filter(c -> DayCounts.origin(c).isPresent()).ifPresent(c -> {
			throw new OptionException(DesignKey.OCCASION.option(), "Sessions are told apart by the date " + c.spec().name()
					+ ", and days do not say which session is just before another.",
					"Choose the column with the session's number under " + OptionWords.of(DesignKey.OCCASION) + ".");
		});
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
		new LaggedText(outcome, alliance, options).finding(report, line ? other : Optional.of(main),
				line ? Optional.of(main) : other);
		Set<String> ids = Set.of("fixed", "components", "fit", "assumptions");
		main.tables(report, ids, "", "");
		other.ifPresent(part -> part.tables(report, Set.of("fixed"), line ? "mean-" : "line-", line ? ", by the Client's Mean"
				: ", by the Client's Straight Line"));
		if (main.report().values().containsKey("fixed/" + effect + "/estimate")) {
			report.figure(figure(alliance, main, other, effect, line));
		}
		main.report().figures().stream().filter(f -> f.id().equals("residuals")).forEach(report::figure);
		new LaggedText(outcome, alliance, options).method(report);
		LaggedScript.add(report, input, options, title(), name(outcome), name(alliance));
		return report.build();
	}

	static String name(Column column) {
		return column.spec().name();
	}

	/** The other model, which may be impossible with few sessions. */
	private static Optional<MixedPart> beside(Supplier<MixedPart> model, ReportBuilder report) {
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
		LaggedText text = new LaggedText(outcome, alliance, options);
		Map<ColumnSpec, double[]> columns = new LinkedHashMap<>();
		columns.put(number(name(outcome), KeyIndex.title(outcome)), y);
		if (options.outcomeBefore()) {
			columns.put(number(name(outcome) + "_l", text.within(outcome)), yBefore);
		}
		columns.put(number(name(alliance) + "_l", text.within(alliance)), xBefore);
		columns.put(number("wm", KeyIndex.title(alliance) + ", between clients"),
				Arrays.stream(xMean).map(m -> m - grand).toArray());
		columns.put(number(sessions.name(), sessions.title()), sessions.session());
		return fit(sessions, columns, rows, options.slopes() ? R.name(name(alliance) + "_l") : "", options, progress);
	}

	private static MixedPart detrended(Sessions sessions, Column outcome, Column alliance, LaggedOptions options,
			Progress progress) {
		double[] y = outcome.validNumbers();
		double[] before = sessions.before(sessions.detrended(alliance.validNumbers()), options.step());
		int[] rows = IntStream.range(0, y.length).filter(i -> Double.isFinite(y[i] + before[i])).toArray();
		require(rows, outcome, alliance);
		Map<ColumnSpec, double[]> columns = new LinkedHashMap<>();
		columns.put(number(name(outcome), KeyIndex.title(outcome)), y);
		columns.put(number("wd_l", new LaggedText(outcome, alliance, options).withoutLine()), before);
		columns.put(number(sessions.name(), sessions.title()), sessions.session());
		return fit(sessions, columns, rows, R.name(sessions.name()), options, progress);
	}

	private static ColumnSpec number(String name, String label) {
		return ColumnSpec.number(name).label(label).build();
	}

	private static void require(int[] rows, Column outcome, Column alliance) {
		if (rows.length < LEAST) {
			throw new AnalysisException("Only " + Wording.count(rows.length, "session has ", "sessions have ")
					+ KeyIndex.title(outcome) + " and the " + KeyIndex.title(alliance) + " of the session before; at least "
					+ LEAST + " are needed.", "Check the order of sessions and the option "
					+ OptionWords.of(LaggedOptions.class, "step") + ".");
		}
	}

	private static double[] minus(double[] a, double[] b) {
		double[] c = new double[a.length];
		Arrays.setAll(c, i -> a[i] - b[i]);
		return c;
	}

	/** Fits outcome ~ the other columns in order, with a random intercept and perhaps a slope. */
	private static MixedPart fit(Sessions sessions, Map<ColumnSpec, double[]> columns, int[] rows, String slope,
			LaggedOptions options,
			Progress progress) {
		List<Column> table = new ArrayList<>();
		columns.forEach((spec, values) -> table.add(Column.of(spec, Arrays.stream(rows).mapToDouble(i -> values[i]).toArray())));
		table.add(Column.of(ColumnSpec.text("client").build(), Arrays.stream(rows)
				.mapToObj(i -> sessions.clients().categories().get(sessions.client()[i]).code()).toArray(String[]::new)));
		List<String> names = columns.keySet().stream().map(spec -> R.name(spec.name())).toList();
		Map<String, String> set = new LinkedHashMap<>();
		set.put("formula", names.get(0) + " ~ " + String.join(" + ", names.subList(1, names.size())) + " + (1"
				+ (slope.isEmpty() ? "" : " + " + slope) + " | client)");
		set.put("confidence", Double.toString(options.confidence()));
		return MixedPart.fit(table, DesignKey.CLIENT, set, progress);
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
		double estimate = part.value("fixed/" + effect + "/estimate");
		return Double.isNaN(estimate) ? Optional.empty() : Optional.of(new Figure.Interval(name, estimate,
				LaggedText.bound(part, effect, "_lo"), LaggedText.bound(part, effect, "_hi"), Double.NaN,
				Figure.Interval.Kind.SINGLE));
	}
}
