package org.allianceworkbench.analysis.internal.growth;

import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.analysis.internal.data.Levels;
import org.allianceworkbench.analysis.internal.mixed.Digits;
import org.allianceworkbench.analysis.mixed.inference.Estimate;
import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.NumberStyle;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.report.TableCell;
import org.allianceworkbench.report.TableColumn;
import org.allianceworkbench.report.TableNote;
import org.allianceworkbench.report.TableRow;

/** Collects estimates with their tests for one table, and their values; not for several threads. */
final class EstimateRows {

	private final ReportBuilder report;
	private final List<TableRow> rows = new ArrayList<>();

	EstimateRows(ReportBuilder report) {
		this.report = report;
	}

	/** A line above the estimates of a group. */
	EstimateRows group(String name) {
		rows.add(TableRow.group(name));
		return this;
	}

	/** Adds an estimate; its values get the name with /estimate, /se, /t, /df, /p, /lo, /hi. */
	EstimateRows add(String label, String name, Estimate e) {
		if (!Double.isFinite(e.value())) {
			rows.add(TableRow.of(TableCell.text(label), new TableCell.Absent("not estimable"), TableCell.BLANK, TableCell.BLANK,
					TableCell.BLANK, TableCell.BLANK, TableCell.BLANK));
			return this;
		}
		report.value(name + "/estimate", e.value()).value(name + "/se", e.se()).value(name + "/t", e.t())
				.value(name + "/df", e.df())
				.value(name + "/p", e.p()).value(name + "/lo", e.low()).value(name + "/hi", e.high());
		NumberStyle style = Digits.of(e.se());
		rows.add(TableRow.of(TableCell.text(label), TableCell.number(e.value(), style, name + "/estimate"),
				TableCell.number(e.se(), style, name + "/se"), TableCell.number(e.t(), NumberStyle.TWO_DECIMALS, name + "/t"),
				Digits.df(e.df(), name + "/df"), Digits.p(e.p(), name + "/p"),
				Digits.interval(e.low(), e.high(), style, "no df")));
		return this;
	}

	boolean isEmpty() {
		return rows.isEmpty();
	}

	/** The table. */
	Block.TableBlock table(String id, String title, String stub, double confidence, String... notes) {
		return new Block.TableBlock(id, title, List.of(TableColumn.stub(stub), TableColumn.number("Estimate"),
				TableColumn.number("SE"), TableColumn.number("t"), TableColumn.number("df"), TableColumn.number("p"),
				TableColumn.interval(Levels.label(confidence))), rows, java.util.Arrays.stream(notes).map(TableNote::general)
				.toList());
	}

	/** An estimate with its interval in a sentence. */
	static TableCell cell(Estimate e) {
		return e.hasDf() ? TableCell.estimate(e.value(), e.low(), e.high(), Digits.of(e.se()), "")
				: TableCell.number(e.value(), Digits.of(e.se()));
	}
}
