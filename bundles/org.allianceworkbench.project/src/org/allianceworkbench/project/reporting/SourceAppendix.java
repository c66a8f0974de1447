package org.allianceworkbench.project.reporting;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.publish.record.ResultSource;
import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.report.TableCell;
import org.allianceworkbench.report.TableColumn;
import org.allianceworkbench.report.TableNote;
import org.allianceworkbench.report.TableRow;
import org.allianceworkbench.store.ImportRecord;

/** The last chapter of a study report: what its numbers are based on, so that they can be computed again. */
final class SourceAppendix {

	private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

	private SourceAppendix() {
	}

	/** The chapter. */
	static Report report(ResultSource source, List<ImportRecord> imports) {
		ReportBuilder report = new ReportBuilder("sources", "Data and Program");
		report.text("All numbers of this report come from the data, the definition and the program named here. Those of the analyses "
				+ "are kept within this document in full precision; 'alliance report STUDY --verify DOCUMENT' computes all numbers "
				+ "again, says which of them have changed, and what in tables, sentences, figures and scripts shows something else.");
		List<TableRow> rows = new ArrayList<>();
		row(rows, "Study", source.study());
		row(rows, "Version of the data", Long.toString(source.dataVersion()));
		row(rows, "Last entry of the history", source.entry() == 0 ? "none" : source.entry() + " of " + source.entryTime());
		row(rows, "Definition of the study, SHA-256", source.definition());
		row(rows, "Program", source.program());
		row(rows, "Computed", source.made());
		report.add(new Block.TableBlock("source", "What the Numbers Are Based On", List.of(TableColumn.stub("What"),
				TableColumn.text("Version")), rows, List.of()));
		report.add(files(imports));
		return report.build();
	}

	private static Block files(List<ImportRecord> imports) {
		List<TableRow> rows = new ArrayList<>();
		for (ImportRecord record : imports) {
			if (record.reverted().isEmpty()) {
				rows.add(TableRow.of(TableCell.text(record.header().file()), TableCell.text(record.when().format(WHEN)),
						TableCell.text(record.header().sha256())));
			}
		}
		return new Block.TableBlock("files", "Imported Files", List.of(TableColumn.stub("File"), TableColumn.text("Imported"),
				TableColumn.text("SHA-256")), rows, rows.isEmpty() ? List.of(TableNote.general("No file is imported.")) : List.of());
	}

	private static void row(List<TableRow> rows, String what, String version) {
		rows.add(TableRow.of(TableCell.text(what), TableCell.text(version)));
	}
}
