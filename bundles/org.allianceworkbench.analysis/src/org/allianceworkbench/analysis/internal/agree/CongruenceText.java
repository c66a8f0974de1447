package org.allianceworkbench.analysis.internal.agree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.Category;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.internal.apa.Apa;
import org.allianceworkbench.analysis.internal.apa.Checks;
import org.allianceworkbench.analysis.internal.citation.Works;
import org.allianceworkbench.analysis.internal.data.Dyads;
import org.allianceworkbench.analysis.internal.data.KeyIndex;
import org.allianceworkbench.analysis.internal.data.Levels;
import org.allianceworkbench.analysis.internal.data.RowKeys;
import org.allianceworkbench.analysis.internal.script.R;
import org.allianceworkbench.analysis.internal.script.Scripts;
import org.allianceworkbench.analysis.internal.script.Spss;
import org.allianceworkbench.analysis.internal.statistics.Bounds;
import org.allianceworkbench.analysis.internal.statistics.Correlation;
import org.allianceworkbench.analysis.internal.statistics.Sample;
import org.allianceworkbench.analysis.internal.statistics.StudentT;
import org.allianceworkbench.report.Axis;
import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.Figure;
import org.allianceworkbench.report.Prose;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.report.TableCell;
import org.allianceworkbench.report.TableColumn;
import org.allianceworkbench.report.TableNote;
import org.allianceworkbench.report.TableRow;
import org.allianceworkbench.report.Wording;

/** The congruence's values and blocks. */
record CongruenceText(AnalysisInput input, Dyads dyads, int[] pairs, TemporalCongruence congruence, CongruenceOptions options,
		String title) {

	private static final int MOST_ROWS = 60;
	private static final int MOST_POINTS = 1_500;

	/** Both sides at one occasion. */
	private record At(Category occasion, Correlation r, Sample distance) {
	}

	void write(ReportBuilder report) {
		Sample r = congruence.correlations();
		double p = StudentT.twoSided(congruence.t(), r.n() - 1.0);
		Bounds ci = congruence.interval(options.confidence());
		String key = Levels.key(options.confidence());
		report.value("n_dyads", r.n()).value("mean_r", r.mean()).value("median_r", r.median()).value("sd_r", r.sd())
				.value("mean_z_backtransformed", Math.tanh(congruence.z().mean())).value("t_of_z", congruence.t()).value("p", p)
				.value(key + "_lo", ci.low()).value(key + "_hi", ci.high());
		KeyIndex clients = dyads.clients().orElseThrow();
		congruence.members().forEach(m -> report.value("r/" + clients.categories().get(m.client()).code(), m.r()));
		if (r.n() < 3) {
			report.warn("There " + Wording.agree(r.n(), "is ", "are ") + Wording.count(r.n(), "dyad")
					+ " with a correlation only.",
					"Do not generalise from it.");
		}
		double sessions = congruence.members().stream().mapToInt(TemporalCongruence.Member::sessions).average().orElse(0);
		if (sessions < 8) {
			report.warn("Dyads have " + String.format(java.util.Locale.ROOT, "%.1f", sessions)
					+ " sessions on average: a single dyad's "
					+ "correlation is very uncertain.", "Interpret the mean over dyads, not single dyads.");
		}
		finding(report, r, ci, p);
		report.add(summary(r, ci, p));
		List<At> occasions = occasions();
		over(report, occasions);
		report.figure(figure(r));
		new DyadCourses(input, dyads, clients).figure(sorted()).ifPresent(report::figure);
		distances(occasions).ifPresent(report::figure);
		new Checks().normal(report, "Normal distribution of Fisher's z over dyads", "check/z", z())
				.note("Skewness beyond 1 or excess kurtosis beyond 2 counts as far from normal.").write(report);
		report.add(single(clients));
		report.method("Temporal congruence is the correlation of both sides' ratings over the sessions of a dyad with at least ",
				options.least(), " sessions that both rated. Fisher's z of the dyads' correlations was averaged, tested against "
				+ "0 with a t "
						+ "test over dyads and turned back into a correlation. Whether the sides come closer was tested by the "
						+ "slope over "
						+ "occasions of the absolute difference of the two ratings in each dyad (see Laws et al., 2017).");
		report.reference(Works.LAWS_2017);
		script(report);
	}

	private double[] z() {
		return congruence.members().stream().mapToDouble(m -> org.allianceworkbench.analysis.internal.statistics.Normal
				.fisherZ(Math.clamp(m.r(), -0.999999, 0.999999))).toArray();
	}

	private void finding(ReportBuilder report, Sample r, Bounds ci, double p) {
		boolean reliable = ci.low() > 0 || ci.high() < 0;
		report.finding(Double.isNaN(ci.low()) ? "The correlation over sessions is " : reliable
				? congruence.t() > 0 ? "Both sides move together from session to session: the mean correlation is "
						: "Both sides move against each other from session to session: the mean correlation is "
				: "Both sides do not reliably move together from session to session: the mean correlation is ",
				Apa.bounded(Math.tanh(congruence.z().mean()), "mean_z_backtransformed"), Double.isNaN(ci.low()) ? "."
						: Prose.of(", ", Levels.label(options.confidence()), " ", Apa.boundedInterval(ci), ", ", Apa.pInText(p),
						", over ",
								TableCell.count(r.n()), " dyads; it ranges from ", Apa.bounded(r.min(), ""), " to ",
								Apa.bounded(r.max(), ""),
								"."));
	}

	private Block.TableBlock summary(Sample r, Bounds ci, double p) {
		return new Block.TableBlock("congruence", "Correlation of Both Sides Over Sessions", List.of(TableColumn.number("Dyads"),
				TableColumn.number("Mean (by z)"), TableColumn.interval(Levels.label(options.confidence())),
				TableColumn.number("t"),
				TableColumn.number("df"), TableColumn.number("p"), TableColumn.number("M"), TableColumn.number("Mdn"),
				TableColumn.number("SD")), List.of(TableRow.of(TableCell.count(r.n()),
						Apa.bounded(Math.tanh(congruence.z().mean()), "mean_z_backtransformed"), Apa.boundedInterval(ci),
						Apa.number(congruence.t(), "t_of_z"), TableCell.count(r.n() - 1L), Apa.p(p, "p"),
						Apa.bounded(r.mean(), "mean_r"),
						Apa.bounded(r.median(), "median_r"), Apa.bounded(r.sd(), "sd_r"))),
				List.of(TableNote.general("Mean (by z) = mean of Fisher's z turned back; M, Mdn and SD are of the correlations "
				+ "themselves.")));
	}

	private List<At> occasions() {
		List<At> all = new ArrayList<>();
		dyads.occasions().ifPresent(index -> {
			for (int o = 0; o < index.size(); o++) {
				int which = o;
				int[] at = Arrays.stream(pairs).filter(i -> dyads.occasion()[i] == which).toArray();
				if (at.length > 0) {
					double[] a = Dyads.at(dyads.first(), at);
					double[] b = Dyads.at(dyads.second(), at);
					all.add(new At(index.categories().get(o), Correlation.pearson(a, b),
							new Sample(IntStream.range(0, a.length).mapToDouble(i -> Math.abs(a[i] - b[i])).toArray())));
				}
			}
		});
		return all;
	}

	private void over(ReportBuilder report, List<At> occasions) {
		if (occasions.size() < 2) {
			return;
		}
		List<TableRow> rows = occasions.stream().map(at -> {
			String key = "occasion=" + at.occasion().code() + "/";
			report.value(key + "n", at.r().n()).value(key + "r", at.r().r()).value(key + "mean_distance", at.distance().mean());
			return TableRow.of(TableCell.text(at.occasion().label()), TableCell.count(at.r().n()),
					Apa.bounded(at.r().r(), key + "r"),
					Apa.boundedInterval(at.r().interval(options.confidence())),
					Apa.number(at.distance().mean(), key + "mean_distance"),
					Apa.interval(at.distance().meanInterval(options.confidence())));
		}).toList();
		String ci = Levels.label(options.confidence());
		report.add(new Block.TableBlock("occasions", "Congruence at Each Occasion",
				List.of(TableColumn.stub(dyads.occasions().orElseThrow()
				.name()), TableColumn.number("n"), TableColumn.number("r").under("Correlation over dyads"),
				TableColumn.interval(ci)
						.under("Correlation over dyads"), TableColumn.number("M").under("Distance"), TableColumn.interval(ci)
						.under("Distance")),
				rows, List.of(TableNote.general("Distance = absolute difference of the two ratings."))));
		Sample slopes = new Sample(congruence.slopes());
		if (slopes.n() > 1 && slopes.sumOfSquares() > 0) {
			double t = slopes.mean() / slopes.standardError();
			double p = StudentT.twoSided(t, slopes.n() - 1.0);
			Bounds bounds = slopes.meanInterval(options.confidence());
			report.value("trend/mean_slope", slopes.mean()).value("trend/t", t).value("trend/df", slopes.n() - 1.0)
					.value("trend/p", p)
					.value("trend/" + Levels.key(options.confidence()) + "_lo", bounds.low())
					.value("trend/" + Levels.key(options.confidence()) + "_hi", bounds.high());
			report.finding(p >= 1 - options.confidence() ? "The sides neither come closer nor drift apart reliably"
					: slopes.mean() < 0
					? "The sides come closer over time" : "The sides drift apart over time", ": their distance changes by ",
					Apa.fine(slopes.mean(), "trend/mean_slope"), " per occasion (t(", TableCell.count(slopes.n() - 1L), ") = ",
					Apa.number(t, "trend/t"), ", ", Apa.pInText(p), ").");
		}
	}

	private Block.TableBlock single(KeyIndex clients) {
		List<TemporalCongruence.Member> sorted = sorted();
		List<TableRow> rows = sorted.stream().limit(MOST_ROWS)
				.map(m -> TableRow.of(TableCell.text(clients.categories().get(m.client())
				.label()), TableCell.count(m.sessions()), Apa.bounded(m.r(), "r/" + clients.categories().get(m.client()).code()))
				.about(about(m.client()))).toList();
		return new Block.TableBlock("dyads", "Correlation of Each Dyad", List.of(TableColumn.stub("Dyad"),
				TableColumn.number("Sessions"),
				TableColumn.number("r")), rows, List.of(TableNote.general("Lowest first." + (sorted.size() > MOST_ROWS ? " "
						+ (sorted.size() - MOST_ROWS) + " higher ones are among the values." : ""))));
	}

	private Figure figure(Sample r) {
		List<TemporalCongruence.Member> members = sorted();
		double[] sorted = members.stream().mapToDouble(TemporalCongruence.Member::r).toArray();
		int step = (sorted.length + MOST_POINTS - 1) / MOST_POINTS;
		int[] shown = IntStream.range(0, sorted.length).filter(i -> i % step == 0).toArray();
		return new Figure.Scatter("dyads", "Correlation of Both Sides in Each Dyad", Axis.of("Dyads, lowest first"),
				Axis.of("Correlation over sessions").within(-1, 1), List.of(new Figure.Group("Dyads", IntStream.of(shown)
						.mapToDouble(i -> i + 1.0).toArray(), IntStream.of(shown).mapToDouble(i -> sorted[i]).toArray(),
						IntStream.of(shown).mapToObj(i -> about(members.get(i).client())).toList())),
						List.of(Figure.Line.horizontal("", 0, Figure.Line.Style.REFERENCE),
								Figure.Line.horizontal("Mean", Math.tanh(congruence.z().mean()), Figure.Line.Style.MAIN)),
				Prose.of("Plot of the sorted correlations of ", Wording.count(sorted.length, "dyad"), ", from ",
				Apa.bounded(r.min(), ""), " to ",
				Apa.bounded(r.max(), ""),
						"."), Prose.NONE);
	}

	/** The dyads, the lowest correlation first. */
	private List<TemporalCongruence.Member> sorted() {
		return congruence.members().stream().sorted(Comparator.comparingDouble(TemporalCongruence.Member::r)).toList();
	}

	/** The client of a dyad, by one of its rows. */
	private Map<String, String> about(int client) {
		return IntStream.range(0, dyads.size()).filter(i -> dyads.client()[i] == client).boxed().findFirst()
				.map(i -> RowKeys.of(input, dyads.row()[i], DesignKey.SITE, DesignKey.CLIENT)).orElse(Map.of());
	}

	private Optional<Figure> distances(List<At> occasions) {
		if (occasions.size() < 2) {
			return Optional.empty();
		}
		TreeMap<Double, String> ticks = new TreeMap<>();
		List<Figure.Point> points = occasions.stream().map(at -> {
			Bounds ci = at.distance().meanInterval(options.confidence());
			ticks.put(at.occasion().position(), at.occasion().label());
			return new Figure.Point(at.occasion().position(), at.distance().mean(), ci.low(), ci.high(), at.distance().n());
		}).toList();
		return Optional.of(new Figure.Trajectories("distance", "Distance of Both Sides Over Time",
				Axis.of(dyads.occasions().orElseThrow().name()).withTicks(ticks), Axis.of("Absolute difference"),
				List.of(new Figure.Series("Mean distance", points)),
				Prose.of("Line chart of the mean absolute difference of both "
						+ "ratings over ", Wording.count(points.size(), "occasion"), ", from ",
						Apa.number(points.get(0).y(), ""), " to ", Apa.number(points.get(points.size() - 1).y(), ""), "."),
				Prose.of("The band is the ", Levels.label(options.confidence()), " of the mean.")));
	}

	private void script(ReportBuilder report) {
		Scripts scripts = Scripts.of(input, title);
		String client = scripts.key(DesignKey.CLIENT);
		String first = "first";
		String second = "second";
		if (options.rating().isPresent()) {
			List<String> keys = new ArrayList<>(List.of(client));
			input.key(DesignKey.OCCASION).ifPresent(o -> keys.add(scripts.key(DesignKey.OCCASION)));
			scripts.pairs(options.rating().get(), scripts.key(DesignKey.ROLE), dyads.codes().get(0), dyads.codes().get(1), keys);
		} else {
			first = options.columns().get(0);
			second = options.columns().get(1);
			scripts.uses(first, second);
		}
		scripts.complete(first, second).r("congruence <- sapply(split(d, " + R.column(client) + "), function(x) if (nrow(x) >= "
				+ options.least() + " && sd(x$" + R.name(first) + ") > 0 && sd(x$" + R.name(second) + ") > 0)", "  cor(x$"
				+ R.name(first)
						+ ", x$" + R.name(second) + ") else NA)", "congruence <- congruence[!is.na(congruence)]",
				"z <- atanh(pmax(-.999999, pmin(.999999, congruence)))");
		scripts.result("n_dyads", "length(congruence)").result("mean_r", "mean(congruence)")
				.result("median_r", "median(congruence)")
				.result("mean_z_backtransformed", "tanh(mean(z))");
		if (congruence.members().size() > 1) {
			scripts.result("t_of_z", "mean(z) / (sd(z) / sqrt(length(z)))");
		}
		scripts.spss("SORT CASES BY " + Spss.name(client) + ".", "SPLIT FILE SEPARATE BY " + Spss.name(client) + ".",
				"CORRELATIONS /VARIABLES=" + Spss.name(first) + " WITH " + Spss.name(second) + ".").addTo(report);
	}
}
