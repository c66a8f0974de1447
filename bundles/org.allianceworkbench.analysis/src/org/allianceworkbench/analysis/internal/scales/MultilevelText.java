package org.allianceworkbench.analysis.internal.scales;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.internal.apa.Apa;
import org.allianceworkbench.analysis.internal.citation.Works;
import org.allianceworkbench.analysis.internal.data.Levels;
import org.allianceworkbench.analysis.internal.script.R;
import org.allianceworkbench.analysis.internal.script.Scripts;
import org.allianceworkbench.analysis.internal.script.Spss;
import org.allianceworkbench.analysis.internal.statistics.Bounds;
import org.allianceworkbench.analysis.internal.statistics.Normal;
import org.allianceworkbench.analysis.internal.statistics.TwoLevelFactor;
import org.allianceworkbench.report.Axis;
import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.Figure;
import org.allianceworkbench.report.NumberStyle;
import org.allianceworkbench.report.Prose;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.report.TableCell;
import org.allianceworkbench.report.TableColumn;
import org.allianceworkbench.report.TableNote;
import org.allianceworkbench.report.TableRow;
import org.allianceworkbench.report.Wording;

/** Blocks of the reliability within and between clients. */
record MultilevelText(Answers answers, MultilevelReliabilityOptions options, Optional<Components> components,
		Map<String, Double> coefficients, Optional<TwoLevelFactor> factor, double alphaWithin) {

	private static final NumberStyle SHARE = NumberStyle.PERCENT;

	private boolean nested() {
		return options.sessions() == MultilevelReliabilityOptions.Sessions.NESTED;
	}

	void write(ReportBuilder report, AnalysisInput input, String title) {
		finding(report);
		report.add(coefficientTable());
		components.ifPresent(c -> report.add(componentTable(c)));
		factor.ifPresent(f -> report.add(loadings(f)));
		components.ifPresent(c -> report.figure(figure(c)));
		new MultilevelChecks(answers, factor).write(report);
		report.method("Answers of ", answers.clients(), " clients at ", answers.answers().length, " sessions to ", answers.items()
				.size(),
				" items were split into variance components by restricted maximum likelihood, with sessions ", nested()
				? "nested in clients"
						: "crossed with clients", ". Reliability coefficients follow ", nested() ? "Shrout and Lane (2012)"
								: "Cranford et al. (2006)", "; α within is that of the covariance matrix pooled within "
								+ "clients; ω within "
										+ "and between are from a two-level one-factor model by maximum likelihood (Geldhof et "
										+ "al., 2014).");
		report.reference(nested() ? Works.SHROUT_LANE_2012 : Works.CRANFORD_2006);
		report.reference(Works.GELDHOF_2014);
		script(report, input, title);
	}

	private void finding(ReportBuilder report) {
		String between = nested() ? "RkRn" : "RkR";
		String within = nested() ? "Rcn" : "Rc";
		if (coefficients.containsKey(between) && Double.isFinite(coefficients.get(between))) {
			report.finding("The mean over ", answers.sessions(), " sessions tells clients apart with a reliability of ",
					Apa.bounded(coefficients.get(between), between),
					". Changes of a client from session to session are measured with a "
							+ "reliability of ", Apa.bounded(coefficients.get(within), within), ": ",
							coefficients.get(within) < 0.5
									? "a single client's ups and downs are mostly noise" : coefficients.get(within) < 0.7
											? "usable for groups of clients, with care" : "enough to study change within clients",
											".");
		}
		factor.ifPresent(f -> report.finding("McDonald's ω is ", Apa.bounded(f.omegaWithin(), "omega_within"), " within and ",
				Apa.bounded(f.omegaBetween(), "omega_between"), " between clients."));
	}

	private Block.TableBlock coefficientTable() {
		List<List<TableCell>> rows = new ArrayList<>();
		coefficients.forEach((name, value) -> rows.add(List.of(TableCell.text(name), TableCell.text(switch (name) {
			case "R1F" -> "differences between clients at one fixed session";
			case "RkF" -> "differences between clients' means over the same sessions";
			case "R1R" -> "differences between clients at one session of any kind";
			case "RkR" -> "differences between clients' means over sessions of any kind";
			case "Rc" -> "changes of a client from session to session";
			case "RkRn" -> "differences between clients' means, sessions nested";
			default -> "changes of a client from session to session, sessions nested";
		}), Apa.bounded(value, name), TableCell.BLANK)));
		rows.add(List.of(TableCell.text("α within"), TableCell.text("items' consistency within clients"),
				Apa.bounded(alphaWithin, "alpha_within"), TableCell.BLANK));
		factor.ifPresent(f -> {
			rows.add(List.of(TableCell.text("ω within"), TableCell.text("scores within clients"),
					Apa.bounded(f.omegaWithin(), "omega_within"), Apa.boundedInterval(around(f.omegaWithin(), f.errorWithin()))));
			rows.add(List.of(TableCell.text("ω between"), TableCell.text("clients' true means"),
					Apa.bounded(f.omegaBetween(), "omega_between"), Apa.boundedInterval(around(f.omegaBetween(),
					f.errorBetween()))));
		});
		List<TableColumn> columns = new ArrayList<>(List.of(TableColumn.stub("Coefficient"), TableColumn.text("Reliability of"),
				TableColumn.number("Estimate")));
		if (factor.isPresent()) {
			columns.add(TableColumn.interval(Levels.label(options.confidence())));
		}
		return new Block.TableBlock("coefficients", "Reliability Within and Between Clients", columns, rows.stream()
				.map(cells -> TableRow.of(cells.subList(0, columns.size()))).toList(), List.of(TableNote.general("Means are over "
						+ Wording.count(answers.sessions(), "session") + " and " + Wording.count(answers.items().size(), "item")
						+ "."
						+ (factor.isPresent() ? " Intervals by the delta method." : ""))));
	}

	private Bounds around(double value, double error) {
		double half = Normal.critical(options.confidence()) * error;
		return half > 0 ? new Bounds(value - half, value + half) : Bounds.NONE;
	}

	private Block.TableBlock componentTable(Components c) {
		double total = c.variances().values().stream().mapToDouble(v -> v).sum();
		List<TableRow> rows = c.variances().entrySet().stream()
				.map(e -> TableRow.of(TableCell.text(words(e.getKey(), options.sessions())),
				Apa.fine(e.getValue(), "var_" + (nested() && e.getKey().equals("client:session") ? "session_in_client"
						: e.getKey().replace(':', '_'))), TableCell.number(e.getValue() / total, SHARE))).toList();
		return new Block.TableBlock("components", "Variance Components", List.of(TableColumn.stub("Source"),
				TableColumn.number("Variance"),
				TableColumn.number("Share")), rows, List.of(TableNote.general("Restricted maximum likelihood.")));
	}

	/** A source of variance at the beginning of a line. */
	static String words(String name, MultilevelReliabilityOptions.Sessions sessions) {
		return switch (name) {
			case "client" -> "Clients";
			case "session" -> "Sessions";
			case "item" -> "Items";
			case "client:session" -> sessions == MultilevelReliabilityOptions.Sessions.NESTED ? "Sessions in clients"
					: "Clients × sessions";
			case "client:item" -> "Clients × items";
			case "session:item" -> "Sessions × items";
			default -> "Residual";
		};
	}

	private Block.TableBlock loadings(TwoLevelFactor f) {
		int k = answers.items().size();
		List<TableRow> rows = IntStream.range(0, k).mapToObj(j -> TableRow.of(TableCell.text(answers.items().get(j)),
				Apa.number(sign(f.within()) * f.within()[j], ""), Apa.fine(f.within()[k + j], ""),
				Apa.number(sign(f.between()) * f.between()[j], ""), Apa.fine(f.between()[k + j], ""))).toList();
		return new Block.TableBlock("loadings", "One Factor Within and Between Clients", List.of(TableColumn.stub("Item"),
				TableColumn.number("Loading").under("Within"), TableColumn.number("Residual variance").under("Within"),
				TableColumn.number("Loading").under("Between"), TableColumn.number("Residual variance").under("Between")), rows,
				List.of(TableNote.general("Maximum likelihood; the factors have variance 1.")));
	}

	private static double sign(double[] parameters) {
		return IntStream.range(0, parameters.length / 2).mapToDouble(j -> parameters[j]).sum() < 0 ? -1 : 1;
	}

	private static Figure figureOf(List<Figure.Part> parts, Prose alternative) {
		return new Figure.Bars("components", "What an Answer's Variance Is Made Of", Axis.of("Share of the variance")
				.within(0, 1),
				List.of("All answers"), parts, new NumberStyle(NumberStyle.Kind.PERCENT, 0), alternative, Prose.NONE);
	}

	private Figure figure(Components c) {
		double total = c.variances().values().stream().mapToDouble(v -> v).sum();
		return figureOf(c.variances().entrySet().stream().map(e -> new Figure.Part(words(e.getKey(), options.sessions()),
				new double[] {
				Math.max(0, e.getValue() / total) })).toList(), Prose.of("A bar divided into ",
						Wording.count(c.variances().size(), "source"),
						"; clients ",
						TableCell.number(c.of("client") / total, SHARE), ", residual ",
						TableCell.number(c.of("residual") / total, SHARE), "."));
	}

	private void script(ReportBuilder report, AnalysisInput input, String title) {
		if (components.isEmpty()) {
			return;
		}
		Scripts scripts = Scripts.of(input, title);
		String client = scripts.key(DesignKey.CLIENT);
		String session = scripts.key(DesignKey.OCCASION);
		if (options.value().isPresent()) {
			scripts.uses(options.value().get(), options.item().orElseThrow());
			scripts.r("l <- data.frame(client = as.character(" + R.column(client) + "), session = as.character("
					+ R.column(session)
					+ "), item = as.character(" + R.column(options.item().get()) + "), y = " + R.column(options.value().get())
					+ ")");
		} else {
			scripts.uses(answers.items());
			scripts.r("items <- " + R.texts(answers.items()), "l <- data.frame(client = as.character(" + R.column(client)
					+ "), session = as.character(" + R.column(session) + "), item = rep(items, each = nrow(d)),",
					"  y = unlist(d[, items]))");
		}
		List<String> names = Components.names(options.sessions());
		scripts.library("lme4").r("l <- na.omit(l)", "m <- lmer(y ~ 1 + " + names.stream().map(n -> "(1 | " + n + ")")
				.collect(Collectors.joining(" + ")) + ", l)", "v <- as.data.frame(VarCorr(m)); v <- setNames(v$vcov, v$grp)",
				"k <- length(unique(l$session)); n <- length(unique(l$item)); p <- v[[\"client\"]]; pt <- "
				+ "v[[\"client:session\"]]; e <- v[[\"Residual\"]]");
		if (nested()) {
			scripts.result("RkRn", "p / (p + pt / k + e / (k * n))").result("Rcn", "pt / (pt + e / n)");
		} else {
			scripts.r("t <- v[[\"session\"]]; a <- p + v[[\"client:item\"]] / n").result("R1F", "a / (a + e / n)")
					.result("RkF", "a / (a + e / (k * n))").result("R1R", "a / (a + t + pt + e / n)")
					.result("RkR", "a / (a + t / k + pt / k + e / (k * n))").result("Rc", "pt / (pt + e / n)");
		}
		scripts.result("var_client", "p").result("var_residual", "e");
		if (options.value().isPresent()) {
			String c = Spss.name(client);
			String s = Spss.name(session);
			String i = Spss.name(options.item().get());
			scripts.spss("VARCOMP " + Spss.name(options.value().get()) + " BY " + c + " " + s + (nested() ? "" : " " + i)
					+ " /RANDOM=" + c + " " + s + (nested() ? "" : " " + i) + " /METHOD=REML",
					"  /DESIGN=" + (nested() ? c + " " + s + "(" + c + ")." : c + " " + s + " " + i + " " + c + "*" + s + " " + c
					+ "*" + i + " " + s
							+ "*" + i + "."));
		}
		scripts.addTo(report);
	}
}
