package org.allianceworkbench.export.internal.targets.excel;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.allianceworkbench.export.ExportContent;
import org.allianceworkbench.export.ExportTarget;
import org.allianceworkbench.export.FormatTarget;
import org.allianceworkbench.export.RowsFile;
import org.allianceworkbench.export.TargetOutput;
import org.allianceworkbench.export.internal.targets.LongTexts;
import org.allianceworkbench.table.CalendarSeconds;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnType;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.format.TableFormat;

/**
 * Excel workbooks: a sheet with the data, one with the codebook, one with value labels.
 *
 * @param id {@code xlsx}
 * @param name name that a user sees
 * @param format writes the file
 */
record ExcelTarget(String id, String name, TableFormat format) implements ExportTarget {

	private static final LongTexts.Limit CELL = new LongTexts.Limit(32_767, false, "32,767 characters that a cell holds");
	private static final int MOST_ROWS = 1_048_575;
	/** Excel has no right dates before. */
	private static final double FIRST = CalendarSeconds.of(LocalDate.of(1900, 3, 1));

	@Override
	public String description() {
		return "For co-authors with a spreadsheet program: data, codebook and value labels in three sheets.";
	}

	@Override
	public List<String> losses(ExportContent content) {
		Table table = content.table();
		List<String> losses = new ArrayList<>(LongTexts.of(table.columns(), CELL).losses());
		losses.addAll(format.losses(Path.of("data." + id), table.info(), table.specs()));
		if (table.rowCount() > MOST_ROWS) {
			losses.add("Excel holds " + MOST_ROWS + " rows below the header, the table has " + table.rowCount()
					+ ": it can't be written");
		}
		for (Column column : table.columns()) {
			long early = early(column);
			if (early > 0) {
				losses.add(column.spec().name() + ": " + early + (early == 1 ? " date is" : " dates are")
						+ " before March 1900, which Excel does not have; they are written as texts, year first");
			}
		}
		return losses;
	}

	private static long early(Column column) {
		ColumnType type = column.spec().type();
		long early = 0;
		for (int row = 0; (type == ColumnType.DATE || type == ColumnType.DATE_TIME) && row < column.size(); row++) {
			early += column.number(row) < FIRST ? 1 : 0;
		}
		return early;
	}

	@Override
	public Optional<RowsFile> rows(ExportContent content, String baseName) {
		LongTexts texts = LongTexts.of(content.table().columns(), CELL);
		return Optional.of(new RowsFile(baseName + "." + id, texts.in(content).table(), texts.origins(), Set.of(),
				RowsFile.by(format)));
	}

	@Override
	public TargetOutput write(ExportContent content, Path folder, String baseName, Progress progress) throws IOException {
		Path file = folder.resolve(baseName + "." + id);
		FormatTarget.write(LongTexts.of(content.table().columns(), CELL).in(content), format, file, progress);
		return TargetOutput.of(file);
	}
}
