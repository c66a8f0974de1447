package org.allianceworkbench.analysis.internal.describe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.internal.citation.Works;
import org.allianceworkbench.analysis.internal.convention.Convention;
import org.allianceworkbench.analysis.internal.data.Groups;
import org.allianceworkbench.analysis.internal.data.Levels;
import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.NumberStyle;
import org.allianceworkbench.report.Prose;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.report.Symbols;
import org.allianceworkbench.report.TableCell;
import org.allianceworkbench.report.TableColumn;
import org.allianceworkbench.report.TableNote;
import org.allianceworkbench.report.TableRow;
import org.allianceworkbench.report.Wording;

/** The descriptives' blocks. */
record DescriptivesText(AnalysisInput input, Groups groups, DescriptivesOptions options, List<Described> all) {

	private static final NumberStyle SHOWN = NumberStyle.TWO_DECIMALS;

	void write(ReportBuilder report) {
		warnings(report);
		findings(report);
		report.add(centre()).add(shape());
		userMissing().ifPresent(report::add);
		new DescriptivesFigures(input, groups, options, all).all().forEach(report::figure);
		new DescriptivesChecks(all).write(report);
		report.method("Means are given with ", Levels.label(options.confidence()), " by Student's t, standard deviations with "
				+ "divisor n ", Symbols.MINUS,
				" 1. Skewness is G1 and kurtosis the excess kurtosis G2, as SPSS and SAS give them, "
				+ "with the standard errors that hold for a normal distribution. Quartiles are ",
				options.convention() == Convention.SPSS ? "those of SPSS (HAVERAGE, rank (n + 1)p; type 6 of Hyndman & "
						+ "Fan, 1996)."
				: "those of R (type 7, rank 1 + (n "
				+ Symbols.MINUS + " 1)p; Hyndman & Fan, 1996).", repeated() ? " Clients have several values; all were "
					+ "taken alike." : "");
		report.reference(Works.HYNDMAN_FAN_1996);
	}

	/** Where each variable lies; of groups, the lowest and the highest. */
	private void findings(ReportBuilder report) {
		Map<String, List<Described>> byVariable = new LinkedHashMap<>();
		all.stream().filter(d -> d.sample().n() > 0).forEach(d -> byVariable.computeIfAbsent(d.title(), t -> new ArrayList<>())
				.add(d));
		byVariable.forEach((title, own) -> {
			if (own.size() == 1) {
				Described d = own.get(0);
				report.finding(title, ": mean ", number(d, d.sample().mean(), "mean"), Double.isNaN(d.sample().sd()) ? ""
						: Prose.of(" (SD ", number(d, d.sample().sd(), "sd"), ")"), " in ", TableCell.count(d.sample().n()),
						" valid ", Wording.noun(d.sample().n(), "value"), d.repeated() ? " of "
						+ Wording.count(d.clients(), "client") : "",
						"; ",
						TableCell.number((double) d.validity().missing() / (d.validity().valid() + d.validity().missing()),
								NumberStyle.PERCENT), Wording.agree(d.validity().missing(), " is", " are"), " missing.");
			} else {
				Described low = own.stream().min(Comparator.comparingDouble(d -> d.sample().mean())).orElseThrow();
				Described high = own.stream().max(Comparator.comparingDouble(d -> d.sample().mean())).orElseThrow();
				report.finding(title, ": means lie between ", number(low, low.sample().mean(), "mean"), " (", low.group().label(),
						") and ", number(high, high.sample().mean(), "mean"), " (", high.group().label(), ").");
			}
		});
	}

	private void warnings(ReportBuilder report) {
		for (Described d : all) {
			String where = d.title() + (d.group().name().isEmpty() ? "" : " (" + d.group().label() + ")");
			if (d.sample().n() == 0) {
				report.warn(where + " has no valid value.", "Check its missing-value definition and the rows used.");
			} else if (d.sample().n() == 1) {
				report.warn(where + " has a single valid value: spread and shape can't be computed.", "");
			} else if (d.sample().min() == d.sample().max()) {
				report.warn(where + " has the same value in all rows: skewness and kurtosis can't be computed.", "");
			}
		}
	}

	/** Whether some client has several values in a group, for example at several sessions. */
	private boolean repeated() {
		return all.stream().anyMatch(Described::repeated);
	}

	private List<TableColumn> stubs() {
		return groups.columns().isEmpty() ? new ArrayList<>(List.of(TableColumn.stub("Variable")))
				: new ArrayList<>(groups.titles().stream().map(TableColumn::stub).toList());
	}

	/** A row for each; of groups, below the name of the variable. */
	private List<TableRow> rows(Function<Described, List<TableCell>> cells) {
		List<TableRow> rows = new ArrayList<>();
		boolean grouped = !groups.columns().isEmpty();
		for (int i = 0; i < all.size(); i++) {
			Described d = all.get(i);
			if (grouped && i % groups.groups().size() == 0) {
				rows.add(TableRow.group(d.title()));
			}
			List<TableCell> row = new ArrayList<>();
			if (grouped) {
				d.group().categories().forEach(c -> row.add(TableCell.text(c.label())));
			} else {
				row.add(TableCell.text(d.title()));
			}
			row.addAll(cells.apply(d));
			rows.add(TableRow.of(row).about(groups.about(d.group())));
		}
		return rows;
	}

	private Block.TableBlock centre() {
		boolean repeated = repeated();
		List<TableColumn> columns = stubs();
		columns.add(TableColumn.number("n"));
		if (repeated) {
			columns.add(TableColumn.number("Clients"));
		}
		columns.addAll(List.of(TableColumn.number("Refused or coded").under("Missing"), TableColumn.number("Blank")
				.under("Missing"),
				TableColumn.number("M"), TableColumn.interval(Levels.label(options.confidence())), TableColumn.number("SD"),
				TableColumn.number("Min"), TableColumn.number("Max")));
		List<TableRow> rows = rows(d -> {
			List<TableCell> cells = new ArrayList<>();
			cells.add(TableCell.number(d.validity().valid(), NumberStyle.INTEGER, d.key("N_valid")));
			if (repeated) {
				cells.add(TableCell.number(d.clients(), NumberStyle.INTEGER, d.key("N_clients")));
			}
			cells.add(TableCell.number(d.validity().user(), NumberStyle.INTEGER, d.key("N_user_missing")));
			cells.add(TableCell.number(d.validity().system(), NumberStyle.INTEGER, d.key("N_system_missing")));
			cells.add(number(d, d.sample().mean(), "mean"));
			cells.add(TableCell.interval(d.interval().low(), d.interval().high(), SHOWN));
			cells.add(number(d, d.sample().sd(), "sd"));
			cells.add(number(d, d.sample().min(), "min"));
			cells.add(number(d, d.sample().max(), "max"));
			return cells;
		});
		List<TableNote> notes = new ArrayList<>(List.of(TableNote.general("M = mean, SD = standard deviation, CI = confidence "
				+ "interval of the mean. Refused or coded = values that the codebook defines as missing; blank = nothing "
				+ "recorded.")));
		if (repeated) {
			notes.add(TableNote.general("n counts " + unit() + ", of which a client has several: the interval takes them as "
					+ "independent and is too narrow, and SD mixes differences between clients with those within."));
		}
		return new Block.TableBlock("descriptives", "Valid Values, Means and Standard Deviations", columns, rows, notes);
	}

	/** What a row is, in words. */
	private String unit() {
		Optional<String> role = input.key(DesignKey.ROLE).map(c -> c.spec().name()).filter(n -> !groups.columns().contains(n));
		return input.key(DesignKey.OCCASION).isEmpty() ? "rows" : role.isPresent() ? "ratings of sessions by each role"
				: "sessions";
	}

	private static TableCell number(Described d, double value, String statistic) {
		return TableCell.number(value, SHOWN, d.key(statistic));
	}

	private Block.TableBlock shape() {
		boolean spss = options.convention() == Convention.SPSS;
		List<TableColumn> columns = stubs();
		columns.addAll(List.of(TableColumn.number("Q1"), TableColumn.number("Mdn"), TableColumn.number("Q3"),
				TableColumn.number("G1").under("Skewness"), TableColumn.number("SE").under("Skewness"),
				TableColumn.number("G2").under("Kurtosis"), TableColumn.number("SE").under("Kurtosis")));
		List<TableRow> rows = rows(d -> {
			List<TableCell> cells = new ArrayList<>();
			cells.add(number(d, spss ? d.sample().quantileType6(0.25) : d.sample().quantileType7(0.25), spss ? "q25_type6"
					: "q25_type7"));
			cells.add(number(d, d.sample().median(), "median"));
			cells.add(number(d, spss ? d.sample().quantileType6(0.75) : d.sample().quantileType7(0.75), spss ? "q75_type6"
					: "q75_type7"));
			cells.add(number(d, d.sample().skewness(), "skewness_G1"));
			cells.add(number(d, d.sample().skewnessError(), "skewness_se"));
			cells.add(number(d, d.sample().kurtosis(), "kurtosis_G2"));
			cells.add(number(d, d.sample().kurtosisError(), "kurtosis_se"));
			return cells;
		});
		return new Block.TableBlock("shape", "Quartiles and Shape", columns, rows,
				List.of(TableNote.general("Q1, Q3 = quartiles, Mdn = median, SE = standard error."),
						options.convention().note(Convention.Matter.QUARTILES, Convention.Matter.SHAPE)));
	}

	private Optional<Block.TableBlock> userMissing() {
		Map<List<String>, Long> counts = new LinkedHashMap<>();
		for (Described d : all) {
			d.validity().userByCode().forEach((code, n) -> counts.merge(
					List.of(d.title(), code.toString(), d.column().spec().valueLabels().label(code).orElse("")), n, Long::sum));
		}
		List<TableRow> rows = counts.entrySet().stream().map(e -> TableRow.of(TableCell.text(e.getKey().get(0)),
				TableCell.text(e.getKey().get(1)), TableCell.text(e.getKey().get(2)), TableCell.count(e.getValue()))).toList();
		return rows.isEmpty() ? Optional.empty() : Optional.of(new Block.TableBlock("user-missing", "Codes for Missing Values",
				List.of(TableColumn.stub("Variable"), TableColumn.stub("Code"), TableColumn.stub("Label"),
				TableColumn.number("Rows")),
				rows, List.of()));
	}
}
