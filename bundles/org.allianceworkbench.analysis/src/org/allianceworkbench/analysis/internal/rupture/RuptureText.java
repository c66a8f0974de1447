package org.allianceworkbench.analysis.internal.rupture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.allianceworkbench.analysis.internal.apa.Apa;
import org.allianceworkbench.analysis.internal.apa.Checks;
import org.allianceworkbench.analysis.internal.citation.Works;
import org.allianceworkbench.analysis.internal.rupture.RuptureOptions.Choice;
import org.allianceworkbench.analysis.internal.statistics.Sample;
import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.NumberStyle;
import org.allianceworkbench.report.Prose;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.report.TableCell;
import org.allianceworkbench.report.TableColumn;
import org.allianceworkbench.report.TableNote;
import org.allianceworkbench.report.TableRow;
import org.allianceworkbench.report.Wording;

/** The blocks of {@link RuptureAnalysis}. */
record RuptureText(List<Courses> raters, RuptureOptions options, List<RuptureAnalysis.Sensitivity> sensitivity) {

	private static final int MOST_ROWS = 50;
	private static final int MOST_GAINS = 150;
	private static final int FEW = 6;

	void write(ReportBuilder report, Optional<List<SuddenGains.Gain>> gains) {
		Criterion criterion = Criterion.chosen(options);
		Map<Courses, List<Episode>> episodes = new LinkedHashMap<>();
		raters.forEach(r -> episodes.put(r, criterion.episodes(r, options)));
		report.text("A rupture here is ", criterion.definition(), "; it is repaired when one of the next ", options.window(),
				" observed sessions comes back to within ", TableCell.number(options.repair(), NumberStyle.TWO_DECIMALS),
				" standard deviations of the level before. There is no agreed definition: read the counts by all of them.");
		episodes.forEach((rater, found) -> {
			long clients = found.stream().map(Episode::client).distinct().count();
			long repaired = found.stream().filter(e -> e.repaired().isPresent()).count();
			report.finding("Ratings of ", rater.measure(), raters.size() > 1 ? " by " + rater.rater() : "", ": ",
					Wording.part(clients, rater.byClient().size(), "client"), Wording.agree(clients, " has ", " have "),
					Wording.count(found.size(), "rupture"), found.isEmpty() ? "."
					: Prose.of(", ", repaired, " of them repaired."));
		});
		report.add(criteria());
		if (raters.size() == 2) {
			report.add(both(episodes));
		}
		RuptureFigures figures = new RuptureFigures(raters, episodes);
		report.figure(figures.sessions());
		report.add(thresholds()).figure(figures.thresholds(sensitivity));
		report.add(charts());
		episodes.forEach((rater, found) -> {
			if (!found.isEmpty()) {
				report.add(list(rater, found));
			}
		});
		figures.maps().forEach(report::figure);
		figures.courses(options.pictures()).ifPresent(report::figure);
		gains.ifPresent(found -> gains(report, found));
		checks(report);
		method(report, gains.isPresent());
	}

	private String prefix(Courses courses) {
		return raters.size() > 1 ? courses.code() + "/" : "";
	}

	private Block.TableBlock criteria() {
		List<TableRow> rows = new ArrayList<>();
		for (Courses courses : raters) {
			if (raters.size() > 1) {
				rows.add(TableRow.group(courses.rater()));
			}
			for (Criterion criterion : Criterion.published(options)) {
				List<Episode> found = criterion.episodes(courses, options);
				String at = prefix(courses) + criterion.key() + "/";
				long clients = found.stream().map(Episode::client).distinct().count();
				long repaired = found.stream().filter(e -> e.repaired().isPresent()).count();
				rows.add(TableRow.of(TableCell.text(criterion.label()), TableCell.text(criterion.definition()),
						TableCell.number(found.size(), NumberStyle.INTEGER, at + "n_episodes"),
						TableCell.number(repaired, NumberStyle.INTEGER, at + "n_repaired"),
						TableCell.number(clients, NumberStyle.INTEGER, at + "n_clients"),
						TableCell.number(clients / (double) courses.byClient().size(), NumberStyle.PERCENT, ""),
						Apa.number(found.stream().mapToDouble(Episode::depth).average().orElse(Double.NaN), at + "mean_depth")));
			}
		}
		return new Block.TableBlock("criteria", "Ruptures by Published Definitions", List.of(TableColumn.stub("Definition"),
				TableColumn.text("In words"), TableColumn.number("Ruptures"), TableColumn.number("Repaired"),
				TableColumn.number("n").under("Clients"), TableColumn.number("Share").under("Clients"),
				TableColumn.number("Mean depth")), rows,
				List.of(TableNote.general("Falls are between neighbouring observed sessions. Pooled standard deviation within "
						+ "clients: "
						+ raters.stream().map(r -> String.format(java.util.Locale.ROOT, "%.2f (%s)", r.pooledSd(), r.rater()))
								.collect(Collectors.joining(", ")) + ".")));
	}

	private Block.TableBlock both(Map<Courses, List<Episode>> episodes) {
		List<Set<String>> sessions = episodes.values().stream().map(list -> list.stream()
				.map(e -> e.client() + "\u0000" + e.start())
				.collect(Collectors.toSet())).toList();
		List<Set<String>> clients = episodes.values().stream().map(list -> list.stream().map(Episode::client)
				.collect(Collectors.toSet()))
				.toList();
		return new Block.TableBlock("raters", "Ruptures as Both Sides See Them", List.of(TableColumn.stub("What"),
				TableColumn.number("Only " + raters.get(0).rater()), TableColumn.number("Only " + raters.get(1).rater()),
				TableColumn.number("Both")), List.of(shared("Clients with a rupture", clients),
				shared("Sessions with a fall", sessions)),
				List.of(TableNote.general("By the definition chosen.")));
	}

	private static TableRow shared(String what, List<Set<String>> sets) {
		long both = sets.get(0).stream().filter(sets.get(1)::contains).count();
		return TableRow.of(TableCell.text(what), TableCell.count(sets.get(0).size() - both),
				TableCell.count(sets.get(1).size() - both),
				TableCell.count(both));
	}

	private Block.TableBlock thresholds() {
		List<TableColumn> columns = new ArrayList<>(List.of(TableColumn.stub("Threshold in SD")));
		for (Choice choice : Choice.values()) {
			columns.add(TableColumn.number("Ruptures").under(kind(choice)));
			columns.add(TableColumn.number("Clients").under(kind(choice)));
		}
		List<TableRow> rows = new ArrayList<>();
		for (Courses courses : raters) {
			if (raters.size() > 1) {
				rows.add(TableRow.group(courses.rater()));
			}
			List<RuptureAnalysis.Sensitivity> own = sensitivity.stream().filter(s -> s.courses() == courses).toList();
			double[] thresholds = own.get(0).thresholds();
			for (int k = 0; k < thresholds.length; k++) {
				List<TableCell> cells = new ArrayList<>(List.of(TableCell.number(thresholds[k], NumberStyle.TWO_DECIMALS)));
				for (RuptureAnalysis.Sensitivity s : own) {
					cells.add(TableCell.count(s.episodes()[k]));
					cells.add(TableCell.count(s.clients()[k]));
				}
				rows.add(TableRow.of(cells));
			}
		}
		return new Block.TableBlock("thresholds", "How Much Depends on the Threshold", columns, rows, List.of());
	}

	/** Whose standard deviation counts, as the head of columns and the name of lines. */
	static String kind(Choice choice) {
		return switch (choice) {
			case OWN -> "Own SD";
			case POOLED -> "Pooled SD";
			case STRICTER -> "Larger SD";
		};
	}

	private Block.TableBlock charts() {
		List<TableRow> rows = new ArrayList<>();
		for (Courses courses : raters) {
			int[] total = new int[4];
			int[] clients = new int[4];
			for (Course course : courses.byClient().values()) {
				int[] rules = ControlChart.of(course).rules();
				for (int r = 0; r < 4; r++) {
					total[r] += rules[r];
					clients[r] += rules[r] > 0 ? 1 : 0;
				}
			}
			if (raters.size() > 1) {
				rows.add(TableRow.group(courses.rater()));
			}
			List<String> words = List.of("1: below the lower limit (3 sigma)", "2: two of three below 2 sigma",
					"3: four of five below 1 sigma",
					"4: eight below the centre");
			for (int r = 0; r < 4; r++) {
				rows.add(TableRow.of(TableCell.text(words.get(r)), TableCell.number(total[r], NumberStyle.INTEGER, prefix(courses)
						+ "total/rule" + (r + 1) + "_low"), TableCell.count(clients[r])));
			}
		}
		return new Block.TableBlock("charts", "Control Charts: Sessions Below Expectation", List.of(TableColumn.stub("Rule"),
				TableColumn.number("Sessions"), TableColumn.number("Clients")), rows,
				List.of(TableNote.general("Individuals charts: sigma is the "
						+ "client's mean moving range / 1.128. Centre, limits and the best change point of each client are "
						+ "among the values.")));
	}

	private Block.TableBlock list(Courses courses, List<Episode> found) {
		List<Episode> deepest = found.stream().sorted(Comparator.comparingDouble(Episode::depth).reversed()).limit(MOST_ROWS)
				.toList();
		List<TableRow> rows = found.stream().filter(deepest::contains).map(e -> TableRow.of(TableCell.text(e.client()),
				TableCell.text(RuptureFigures.label(courses, e.start())), e.repaired().isPresent()
				? TableCell.text(RuptureFigures.label(courses,
						e.repaired().getAsDouble())) : new TableCell.Absent("not within " + options.window() + " sessions"),
				Apa.number(e.depth(), "")).about(courses.byClient().get(e.client()).about())).toList();
		List<TableNote> notes = found.size() > MOST_ROWS ? List.of(TableNote.general("The " + MOST_ROWS + " deepest of "
				+ found.size() + ", by client."))
				: List.of();
		return new Block.TableBlock("episodes-" + (raters.indexOf(courses) + 1), raters.size() > 1 ? "Ruptures in Ratings by "
				+ courses.rater()
						: "Ruptures",
				List.of(TableColumn.stub("Client"), TableColumn.text("Fall at"), TableColumn.text("Repaired at"),
				TableColumn.number("Depth")), rows,
				notes);
	}

	private void gains(ReportBuilder report, List<SuddenGains.Gain> found) {
		report.heading("Sudden Gains");
		report.finding(Wording.count(found.size(), "sudden gain"), found.isEmpty() ? "." : " in " + Wording.count(found.stream()
				.map(SuddenGains.Gain::client).distinct().count(), "client") + ".");
		List<TableRow> rows = found.stream().limit(MOST_GAINS).map(g -> TableRow.of(TableCell.text(g.client()),
				TableCell.text(RuptureFigures.label(raters.get(0), g.after())), Apa.number(g.fall(), "")).about(g.about()))
				.toList();
		report.add(new Block.TableBlock("gains", "Sudden Gains", List.of(TableColumn.stub("Client"),
				TableColumn.text("After session"),
				TableColumn.number("Fall of symptoms")), rows, List.of(TableNote.general(String.format(java.util.Locale.ROOT,
						"A fall of at least %.4g points and %.0f%% of the score before, with the mean of up to three sessions "
						+ "before above that of up "
								+ "to three after by more than t(.975) pooled standard deviations.%s", options.gain(),
								100 * options.share(), found.size() > MOST_GAINS ? " The first " + MOST_GAINS + " of "
										+ found.size() + "." : "")))));
	}

	/** Own standard deviations and control limits rest on a client's sessions. */
	private void checks(ReportBuilder report) {
		Checks checks = new Checks();
		for (Courses courses : raters) {
			double[] sessions = courses.byClient().values().stream().mapToDouble(Course::n).toArray();
			double median = new Sample(sessions).median();
			long few = Arrays.stream(sessions).filter(n -> n < FEW).count();
			long flat = courses.byClient().values().stream().filter(c -> c.n() > 1 && c.sd() == 0).count();
			report.value("check/" + prefix(courses) + "median_sessions", median)
					.value("check/" + prefix(courses) + "few_sessions", few);
			checks.add("Rated sessions of a client, median (" + courses.rater() + ")", Apa.df(median, "check/" + prefix(courses)
					+ "median_sessions"), median < FEW
					? "Few: a client's own standard deviation is hardly known, prefer the pooled one"
							: "Enough for most clients");
			checks.add("Clients with fewer than " + FEW + " rated sessions (" + courses.rater() + ")", TableCell.count(few),
					few == 0 ? "None" : "Read their own criteria with care");
			if (flat > 0) {
				checks.add("Clients with the same rating everywhere (" + courses.rater() + ")", TableCell.count(flat),
						"They can have no rupture");
			}
		}
		checks.write(report);
	}

	private void method(ReportBuilder report, boolean gains) {
		report.method("Ruptures were identified in ratings of ", raters.get(0).measure(), raters.size() > 1 ? " by " : "",
				raters.size() < 2 ? "" : Wording.list(raters.stream().map(Courses::rater).toList()),
				" as ",
				Criterion.chosen(options).definition(), ", repaired within ", options.window(),
				" observed sessions; other published "
						+ "definitions and thresholds stand beside it (Gumz et al., 2012; Stiles et al., 2004; Strauss et "
						+ "al., 2006). Control charts "
						+ "follow Eubanks-Carter et al. (2012).", gains
						? " Sudden gains follow Tang and DeRubeis (1999) with the t criterion of "
								+ "Wiedemann et al. (2020)." : "");
		report.reference(Works.EUBANKS_CARTER_2012);
		report.reference(Works.GUMZ_2012);
		report.reference(Works.STILES_2004);
		report.reference(Works.STRAUSS_2006);
		if (gains) {
			report.reference(Works.TANG_DERUBEIS_1999);
			report.reference(Works.WIEDEMANN_2020);
		}
	}
}
