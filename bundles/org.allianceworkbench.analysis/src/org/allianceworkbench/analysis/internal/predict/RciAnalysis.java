package org.allianceworkbench.analysis.internal.predict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.Analysis;
import org.allianceworkbench.analysis.AnalysisException;
import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.OptionValues;
import org.allianceworkbench.analysis.internal.compare.Cases;
import org.allianceworkbench.analysis.internal.apa.Apa;
import org.allianceworkbench.analysis.internal.apa.Checks;
import org.allianceworkbench.analysis.internal.apa.OptionWords;
import org.allianceworkbench.analysis.internal.citation.Works;
import org.allianceworkbench.analysis.internal.predict.ReliableChange.Outcome;
import org.allianceworkbench.analysis.internal.script.R;
import org.allianceworkbench.analysis.internal.script.Scripts;
import org.allianceworkbench.analysis.internal.script.Spss;
import org.allianceworkbench.report.Axis;
import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.Figure;
import org.allianceworkbench.report.NumberStyle;
import org.allianceworkbench.report.Prose;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.report.Symbols;
import org.allianceworkbench.report.TableCell;
import org.allianceworkbench.report.TableColumn;
import org.allianceworkbench.report.TableNote;
import org.allianceworkbench.report.TableRow;
import org.allianceworkbench.report.Wording;
import org.allianceworkbench.table.Progress;

/** Which clients changed reliably and crossed into the healthy range. */
public final class RciAnalysis implements Analysis<RciOptions> {

	private static final int MOST_CLIENTS = 200;

	@Override
	public String id() {
		return "rci";
	}

	@Override
	public String title() {
		return "Reliable and Clinically Significant Change";
	}

	@Override
	public String question() {
		return "Which clients recovered, improved, stayed the same or got worse, beyond what measurement error explains?";
	}

	@Override
	public Class<RciOptions> optionsType() {
		return RciOptions.class;
	}

	@Override
	public List<DesignKey> keys() {
		return List.of(DesignKey.SITE, DesignKey.CLIENT, DesignKey.OCCASION, DesignKey.ROLE);
	}

	@Override
	public Report run(AnalysisInput input, RciOptions options, Progress progress) {
		ReportBuilder report = new ReportBuilder(id(), title() + ": " + Frame.names(input, options.before()))
				.options(OptionValues.json(options));
		Frame frame = new Frame(input, List.of(), title());
		Term before = frame.number(options.before(), options.beforeAt(), "beforeAt");
		Term after = frame.number(options.after(), options.afterAt(), "afterAt");
		if (before.name().equals(after.name())) {
			throw new AnalysisException("Before and after are the same column.",
					"Name the occasions under " + OptionWords.of(RciOptions.class, "beforeAt", "afterAt")
					+ ", or choose two columns.");
		}
		double[] known = Arrays.stream(before.values()).filter(Double::isFinite).toArray();
		int[] rows = frame.complete(report, List.of(before, after), 1);
		frame.used(report, rows.length);
		ReliableChange change = ReliableChange.of(options, known);
		if (!(change.sem() > 0)) {
			throw new AnalysisException("The standard deviation before treatment is "
					+ (Double.isNaN(change.sem()) ? "unknown" : "0")
					+ ", so no change can be judged.", "Give that of the norms under " + OptionWords.of(RciOptions.class, "sd")
					+ ".");
		}
		if (options.sd().isEmpty()) {
			report.warn("The standard deviation is that of these " + Wording.count(known.length, one(frame)) + ".",
					"Results compare better with that of the scale's norms: give it under "
					+ OptionWords.of(RciOptions.class, "sd")
							+ ".");
		}
		if (Double.isNaN(options.cut() == RciOptions.Cut.A ? 0 : options.cut() == RciOptions.Cut.B ? change.cutB()
				: change.cutC())) {
			report.warn("There are no norms of the healthy: the cut-off is a, two standard deviations from the patients' mean.",
					"Give " + OptionWords.of(RciOptions.class, "normalMean", "normalSd") + " for the cut-offs b and c.");
		}
		Map<Outcome, List<Integer>> groups = new EnumMap<>(Outcome.class);
		Arrays.stream(Outcome.values()).forEach(o -> groups.put(o, new ArrayList<>()));
		for (int i : rows) {
			groups.get(change.outcome(before.values()[i], after.values()[i])).add(i);
		}
		values(report, change, groups, rows, before, after, frame);
		finding(report, groups, rows.length, one(frame), options.lower());
		report.add(outcomes(groups, rows.length, options.lower())).add(criteria(change, options));
		report.figure(figure(frame.cases(), before, after, groups, change));
		if (rows.length <= MOST_CLIENTS) {
			report.add(clients(change, groups, before, after, frame));
		}
		Checks checks = new Checks();
		double[] differences = Arrays.stream(rows).mapToDouble(i -> after.values()[i] - before.values()[i]).toArray();
		checks.normal(report, "Change", "check/change", differences);
		checks.note("A change by chance grows with the first score being extreme (regression to the mean), which the index "
				+ "ignores.");
		checks.write(report);
		method(report, options, change);
		script(report, frame, before, after, options, change);
		return report.build();
	}

	private static void values(ReportBuilder report, ReliableChange change, Map<Outcome, List<Integer>> groups, int[] rows,
			Term before,
			Term after, Frame frame) {
		report.value("sem", change.sem()).value("s_diff", change.difference()).value("reliable_change_raw", change.raw())
				.value("cut_a", change.cutA()).value("cut_b", change.cutB()).value("cut_c", change.cutC());
		groups.forEach((outcome, members) -> report.value("count/" + outcome.key(), members.size())
				.value("share/" + outcome.key(), members.size() / (double) rows.length));
		report.value("n", rows.length);
		for (int i : rows) {
			report.value("rci/" + frame.cases().name(i), change.index(before.values()[i], after.values()[i]));
		}
	}

	/** What a case is. */
	private static String one(Frame frame) {
		return frame.cases().named() ? "client" : "row";
	}

	private static void finding(ReportBuilder report, Map<Outcome, List<Integer>> groups, int n, String one,
			boolean lower) {
		report.finding("Of ", Wording.count(n, one), ", ", share(groups, Outcome.RECOVERED, n), " recovered, ",
				share(groups, Outcome.IMPROVED, n),
				" improved, ", share(groups, Outcome.UNCHANGED, n), " did not change reliably and ",
				share(groups, Outcome.DETERIORATED, n),
				" got worse; ", lower ? "lower" : "higher", " scores count as better.");
		int worse = groups.get(Outcome.DETERIORATED).size();
		if (worse > groups.get(Outcome.RECOVERED).size() + groups.get(Outcome.IMPROVED).size()) {
			report.warn("More got worse than better, when " + (lower ? "lower" : "higher") + " scores count as better.",
					lower ? "If high scores are good, as those of the alliance are, answer "
							+ OptionWords.of(RciOptions.class, "lower") + " with no."
							: "If low scores are good, as those of symptoms are, answer "
									+ OptionWords.of(RciOptions.class, "lower") + " with yes.");
		}
	}

	private static Prose share(Map<Outcome, List<Integer>> groups, Outcome outcome, int n) {
		return Prose.of(groups.get(outcome).size(), " (", TableCell.number(groups.get(outcome).size() / (double) n,
				NumberStyle.PERCENT, "share/" + outcome.key()), ")");
	}

	private static Block.TableBlock outcomes(Map<Outcome, List<Integer>> groups, int n, boolean lower) {
		List<TableRow> rows = groups.entrySet().stream().map(e -> TableRow.of(TableCell.text(e.getKey().label()),
				TableCell.text(e.getKey().meaning()), TableCell.number(e.getValue().size(), NumberStyle.INTEGER, "count/"
				+ e.getKey().key()),
				TableCell.number(e.getValue().size() / (double) n, NumberStyle.PERCENT, "share/" + e.getKey().key()))).toList();
		return new Block.TableBlock("outcomes", "Outcomes of Clients", List.of(TableColumn.stub("Outcome"),
				TableColumn.text("Meaning"),
				TableColumn.number("n"), TableColumn.number("Share")), rows,
				List.of(TableNote.general((lower ? "Lower" : "Higher") + " scores count as better.")));
	}

	private static Block.TableBlock criteria(ReliableChange change, RciOptions options) {
		return new Block.TableBlock("criteria", "Criteria", List.of(TableColumn.stub("Criterion"), TableColumn.number("Points")),
				List.of(TableRow.of(TableCell.text("Standard error of measurement"), Apa.number(change.sem(), "sem")),
						TableRow.of(TableCell.text("Standard error of a difference"), Apa.number(change.difference(), "s_diff")),
						TableRow.of(TableCell.text("Change that counts as reliable"),
						Apa.number(change.raw(), "reliable_change_raw")),
						TableRow.of(TableCell.text("Cut-off a: two SD from the patients' mean"),
						Apa.number(change.cutA(), "cut_a")),
						TableRow.of(TableCell.text("Cut-off b: two SD from the mean of the healthy"),
						norm(change.cutB(), "cut_b")),
						TableRow.of(TableCell.text("Cut-off c: equally likely in both groups"), norm(change.cutC(), "cut_c"))),
				List.of(TableNote.general(Symbols.minus(String.format(Locale.ROOT,
						"Reliability %s; an index of at least %.2f counts as reliable; to recover a client must come from the "
								+ "other side to %.2f or "
									+ "%s.", String.format(Locale.ROOT, "%.2f", options.reliability()).substring(1),
						options.criterion(), change.cut(), options.lower() ? "below" : "above")))));
	}

	private static TableCell norm(double cut, String key) {
		return Double.isNaN(cut) ? new TableCell.Absent("no norms of the healthy") : Apa.number(cut, key);
	}

	private static Figure figure(Cases cases, Term before, Term after, Map<Outcome, List<Integer>> groups,
			ReliableChange change) {
		List<Figure.Group> shown = new ArrayList<>();
		groups.forEach((outcome, members) -> shown.add(new Figure.Group(outcome.label(),
				members.stream().mapToDouble(i -> before.values()[i]).toArray(), members.stream()
				.mapToDouble(i -> after.values()[i])
						.toArray(), cases.about(members.stream().mapToInt(i -> i).toArray()))));
		List<Figure.Line> lines = List.of(Figure.Line.sloping("No change", 0, 1, Figure.Line.Style.REFERENCE)
				.within(change.raw(), change.raw()), Figure.Line.horizontal("Cut-off", change.cut(), Figure.Line.Style.MAIN));
		return new Figure.Scatter("change", "Scores Before and After", Axis.of(before.label()), Axis.of(after.label()), shown,
				lines,
				Prose.of("Scatter plot of scores after against before for ",
						groups.values().stream().mapToInt(List::size).sum(),
						" cases, with the diagonal, the band of reliable change and the cut-off."),
				Prose.of("Outside the band around the diagonal the change is reliable; the horizontal line is the cut-off."));
	}

	private static Block.TableBlock clients(ReliableChange change, Map<Outcome, List<Integer>> groups, Term before, Term after,
			Frame frame) {
		List<TableRow> rows = new ArrayList<>();
		List<Map<String, String>> about = frame.cases().about(IntStream.range(0, frame.cases().size()).toArray());
		groups.forEach((outcome, members) -> {
			if (!members.isEmpty()) {
				rows.add(TableRow.group(outcome.label()));
			}
			for (int i : members) {
				rows.add(TableRow.of(TableCell.text(frame.cases().name(i)), Apa.number(before.values()[i], ""),
						Apa.number(after.values()[i], ""),
						Apa.number(change.index(before.values()[i], after.values()[i]), "rci/" + frame.cases().name(i)))
						.about(about.get(i)));
			}
		});
		return new Block.TableBlock("clients", "Change of Each Client", List.of(TableColumn.stub(frame.cases().named() ? "Client"
				: "Row"),
				TableColumn.number("Before"), TableColumn.number("After"), TableColumn.number("Index")), rows,
				List.of(TableNote.general("Index = change / standard error of a difference.")));
	}

	private static void method(ReportBuilder report, RciOptions options, ReliableChange change) {
		report.method("Reliable change was judged by the index (after - before) / (√2 SD √(1 - r)) with a reliability of ",
				TableCell.number(options.reliability(), NumberStyle.CORRELATION), "; ",
				TableCell.number(options.criterion(), NumberStyle.TWO_DECIMALS),
				" and more counted as reliable. Clients recovered when they "
						+ "changed reliably and crossed the cut-off of ", TableCell.number(change.cut(),
						NumberStyle.TWO_DECIMALS),
				" (Jacobson & Truax, 1991). ", options.lower() ? "Lower" : "Higher", " scores counted as better.");
		report.reference(Works.JACOBSON_TRUAX_1991);
	}

	private static void script(ReportBuilder report, Frame frame, Term before, Term after, RciOptions options,
			ReliableChange change) {
		Scripts scripts = frame.scripts();
		String a = "e$" + R.name(before.name());
		String b = "e$" + R.name(after.name());
		String sd = options.sd().map(R::number).orElse("sd(" + a + ", na.rm = TRUE)");
		String worse = options.lower() ? ">=" : "<=";
		String better = options.lower() ? "<=" : ">=";
		String sign = options.lower() ? "-" : "";
		String other = options.lower() ? "" : "-";
		scripts.r("sem <- " + sd + " * sqrt(1 - " + R.number(options.reliability()) + ")",
				"index <- (" + b + " - " + a + ") / (sqrt(2) * sem)", "cut <- " + R.number(change.cut()),
				"crossed <- " + a + (options.lower() ? " > " : " < ") + "cut & " + b + " " + better + " cut",
				"outcome <- ifelse(index " + better + " " + sign + R.number(options.criterion())
						+ ", ifelse(crossed, \"recovered\", \"improved\"),",
				"                  ifelse(index " + worse + " " + other + R.number(options.criterion())
						+ ", \"deteriorated\", \"unchanged\"))");
		scripts.result("sem", "sem").result("s_diff", "sqrt(2) * sem").result("n", "sum(!is.na(index))");
		for (Outcome outcome : Outcome.values()) {
			scripts.result("count/" + outcome.key(), "sum(outcome == \"" + outcome.key() + "\", na.rm = TRUE)");
		}
		frame.syntax().write();
		spss(scripts, Spss.name(before.name()), Spss.name(after.name()), options, change);
		scripts.addTo(report);
	}

	private static void spss(Scripts scripts, String before, String after, RciOptions options, ReliableChange change) {
		String bound = R.number(options.criterion());
		String better = options.lower() ? "rci_index <= -" + bound : "rci_index >= " + bound;
		String worse = options.lower() ? "rci_index >= " + bound : "rci_index <= -" + bound;
		String cut = R.number(change.cut());
		String crossed = options.lower() ? before + " > " + cut + " AND " + after + " <= " + cut
				: before + " < " + cut + " AND " + after + " >= " + cut;
		scripts.spss("COMPUTE rci_index = (" + after + " - " + before + ") / " + R.number(change.difference()) + ".",
				"COMPUTE rci_outcome = 3.", "IF (" + better + ") rci_outcome = 2.", "IF (" + better + " AND " + crossed
				+ ") rci_outcome = 1.",
				"IF (" + worse + ") rci_outcome = 4.",
				"VALUE LABELS rci_outcome 1 'recovered' 2 'improved' 3 'unchanged' 4 'deteriorated'.", "EXECUTE.",
				"FREQUENCIES VARIABLES=rci_outcome.");
	}
}
