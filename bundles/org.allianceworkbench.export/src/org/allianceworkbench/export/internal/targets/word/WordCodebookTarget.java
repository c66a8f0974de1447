package org.allianceworkbench.export.internal.targets.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.export.ExportContent;
import org.allianceworkbench.export.ExportTarget;
import org.allianceworkbench.export.TargetOption;
import org.allianceworkbench.export.TargetOutput;
import org.allianceworkbench.publish.ReportDocument;
import org.allianceworkbench.publish.WordPublisher;
import org.allianceworkbench.table.Progress;

/** A Word document that describes the columns of an export, without its rows. */
public final class WordCodebookTarget implements ExportTarget {

	private static final String COUNTS = "counts";

	@Override
	public String id() {
		return "docx";
	}

	@Override
	public String name() {
		return "Word codebook";
	}

	@Override
	public String description() {
		return "For people: a document with all variables, their labels, values, missing codes, ranges and counts.";
	}

	@Override
	public List<TargetOption> options() {
		return List.of(TargetOption.yesNo(COUNTS, "Counts", "Whether it says how many rows have a value, and each labelled one. "
				+ "Small counts can tell something of single clients.", true));
	}

	@Override
	public List<String> losses(ExportContent content) {
		return List.of("a codebook has no rows: it describes the columns only");
	}

	@Override
	public TargetOutput write(ExportContent content, Path folder, String baseName, Progress progress) throws IOException {
		Path file = folder.resolve(baseName + ".docx");
		progress.begin("Writing " + file.getFileName(), -1, "variables");
		progress.checkCancelled();
		Map<String, String> about = new LinkedHashMap<>();
		about.put("Study", String.valueOf(content.study().getTitle()));
		about.put("Version", content.studyVersion());
		about.put("Rows", Integer.toString(content.table().rowCount()));
		String title = content.title().isBlank() ? "Codebook" : "Codebook: " + content.title();
		ByteArrayOutputStream document = new ByteArrayOutputStream();
		WordPublisher.write(new ReportDocument(title, about, List.of(new CodebookReport(content, content.yes(COUNTS)).report())),
				document);
		progress.checkCancelled();
		Files.write(file, Timeless.zip(document.toByteArray()), StandardOpenOption.CREATE_NEW);
		return TargetOutput.of(file);
	}
}
