package org.allianceworkbench.analysis.internal.apa;

import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.analysis.internal.statistics.Sample;
import org.allianceworkbench.analysis.internal.statistics.ShapiroWilk;
import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.report.TableCell;
import org.allianceworkbench.report.TableColumn;
import org.allianceworkbench.report.TableNote;
import org.allianceworkbench.report.TableRow;

/** A table of assumptions, each with its numbers and a verdict; not for several threads. */
public final class Checks {

	private static final double SKEWED = 1;
	private static final double PEAKED = 2;
	private static final int FEW = 30;

	private final List<TableRow> rows = new ArrayList<>();
	private final List<TableNote> notes = new ArrayList<>();

	/** Adds a check. */
	public Checks add(String what, TableCell number, String verdict) {
		rows.add(TableRow.of(TableCell.text(what), number, TableCell.text(verdict)));
		return this;
	}

	/** Adds a note below the table. */
	public Checks note(String text) {
		notes.add(TableNote.general(text));
		return this;
	}

	/**
	 * Adds a check of a normal distribution: by skewness and kurtosis, as a test would reject anything in large samples; its
	 * numbers go into the report's values.
	 */
	public Checks normal(ReportBuilder report, String what, String key, double[] values) {
		Sample sample = new Sample(values);
		ShapiroWilk test = ShapiroWilk.of(values);
		report.value(key + "/skewness", sample.skewness()).value(key + "/kurtosis", sample.kurtosis()).value(key + "/shapiro_W",
				test.w()).value(key + "/shapiro_p", test.p());
		if (Double.isNaN(sample.skewness())) {
			return add(what, new TableCell.Absent("too few values"), "Can't be judged");
		}
		boolean far = Math.abs(sample.skewness()) > SKEWED || Math.abs(sample.kurtosis()) > PEAKED;
		return add(what + ": skewness", Apa.number(sample.skewness(), key + "/skewness"), !far
				? "No sign against a normal distribution"
				: sample.n() < FEW ? "Not normal and few values: prefer the test by ranks"
				: "Not normal; with this many values means are "
						+ "still nearly normal");
	}

	/** Writes the table; nothing when there are no checks. */
	public void write(ReportBuilder report) {
		write(report, "assumptions");
	}

	/** Writes the table under an id of its own, where a report has several. */
	public void write(ReportBuilder report, String id) {
		if (!rows.isEmpty()) {
			report.add(new Block.TableBlock(id, "Assumptions", List.of(TableColumn.stub("Check"),
					TableColumn.number("Number"), TableColumn.text("Reads as")), rows, notes));
		}
	}

	/** A verdict about equal variances by the ratio of the largest to the smallest standard deviation. */
	public static String spread(double ratio) {
		return ratio > 2 ? "Very different: rely on Welch's test" : ratio > 1.5 ? "Somewhat different: prefer Welch's test"
				: "Similar enough";
	}
}
