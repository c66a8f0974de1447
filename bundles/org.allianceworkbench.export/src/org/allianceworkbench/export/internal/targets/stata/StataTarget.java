package org.allianceworkbench.export.internal.targets.stata;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.allianceworkbench.export.ExportContent;
import org.allianceworkbench.export.ExportTarget;
import org.allianceworkbench.export.RowsFile;
import org.allianceworkbench.export.TargetOption;
import org.allianceworkbench.export.TargetOutput;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.TableFormatException;

/** Stata data sets of format 118, which Stata 14 and later, R and Python read. */
public final class StataTarget implements ExportTarget {

	private static final String MISSING = "missing";
	private static final String LETTERS = "letters";
	private static final String CODES = "codes";

	@Override
	public String id() {
		return "dta";
	}

	@Override
	public String name() {
		return "Stata data set";
	}

	@Override
	public String description() {
		return "For Stata 14 and later: labels, value labels, dates, and missing values with their reasons.";
	}

	@Override
	public List<TargetOption> options() {
		return List.of(TargetOption.choice(MISSING, "User-missing codes", "letters: they become Stata's .a to .z, which Stata "
				+ "does not compute with, and keep their reasons as value labels. codes: they stay numbers, which Stata computes "
				+ "with until you say otherwise (mvdecode).", LETTERS, CODES));
	}

	private static StataPlan plan(ExportContent content) {
		return StataPlan.of(content.table(), !content.option(MISSING).equals(CODES));
	}

	@Override
	public List<String> losses(ExportContent content) {
		return plan(content).losses();
	}

	@Override
	public Optional<RowsFile> rows(ExportContent content, String baseName) {
		StataPlan plan = plan(content);
		return Optional.of(RowsFile.same(baseName + ".dta", Table.of(plan.columns().stream().map(StataColumn::expected).toList()),
				Set.of(RowsFile.Part.TYPE, RowsFile.Part.LABEL, RowsFile.Part.VALUE_LABELS), file -> new StataReader(file, plan)));
	}

	@Override
	public TargetOutput write(ExportContent content, Path folder, String baseName, Progress progress) throws IOException {
		Path file = folder.resolve(baseName + ".dta");
		if (content.columns().size() > StataPlan.MOST_COLUMNS) {
			throw new TableFormatException(file, "the table has %,d columns; Stata holds %,d. Leave some out, or choose another target"
					.formatted(content.columns().size(), StataPlan.MOST_COLUMNS));
		}
		progress.begin("Writing " + file.getFileName(), content.table().rowCount(), "rows");
		StataFile.write(file, plan(content), progress);
		return TargetOutput.of(file);
	}
}
