package org.allianceworkbench.format.excel.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.format.excel.internal.codebook.CodebookReader;
import org.allianceworkbench.format.excel.internal.model.SheetInfo;
import org.allianceworkbench.format.excel.internal.model.Workbook;
import org.allianceworkbench.table.TableFormatException;

/** Finds the sheet that is to be read. */
public final class SheetChoice {

	private SheetChoice() {
	}

	/** The sheets that hold data, in order, hidden ones too: no charts, and no codebook of ours. */
	public static List<SheetInfo> dataSheets(Workbook workbook) throws IOException {
		List<SheetInfo> sheets = new ArrayList<>();
		for (SheetInfo sheet : workbook.sheets()) {
			if (sheet.kind() == SheetInfo.Kind.CELLS && !CodebookReader.isPart(workbook, sheet)) {
				sheets.add(sheet);
			}
		}
		return sheets;
	}

	/**
	 * The sheet with a name, or with a number from 1 as the tabs are counted; the first visible one when none is asked for.
	 *
	 * @throws TableFormatException when there is no such sheet, with the names of those that there are
	 */
	public static SheetInfo choose(Path file, Workbook workbook, Optional<String> wanted) throws IOException {
		if (wanted.isEmpty()) {
			List<SheetInfo> sheets = dataSheets(workbook);
			return sheets.stream().filter(s -> s.state() == SheetInfo.State.VISIBLE).findFirst()
					.or(() -> sheets.stream().findFirst())
					.orElseThrow(() -> new TableFormatException(file, "the workbook has no sheet with cells"));
		}
		List<SheetInfo> sheets = workbook.sheets();
		SheetInfo sheet = sheets.stream().filter(s -> s.name().equals(wanted.get())).findFirst()
				.or(() -> sheets.stream().filter(s -> s.name().strip().equalsIgnoreCase(wanted.get().strip())).findFirst())
				.or(() -> byNumber(sheets, wanted.get()))
				.orElseThrow(() -> new TableFormatException(file, "there is no sheet '" + wanted.get() + "'; there are: "
						+ String.join(", ", sheets.stream().map(SheetInfo::name).toList())));
		if (sheet.kind() != SheetInfo.Kind.CELLS) {
			throw new TableFormatException(file, "sheet '" + sheet.name() + "' holds a chart or macros, no cells");
		}
		return sheet;
	}

	private static Optional<SheetInfo> byNumber(List<SheetInfo> sheets, String number) {
		boolean valid = number.matches("[0-9]{1,5}") && Integer.parseInt(number) >= 1 && Integer.parseInt(number) <= sheets.size();
		return valid ? Optional.of(sheets.get(Integer.parseInt(number) - 1)) : Optional.empty();
	}

	/** What a person should know when a sheet was taken because none was asked for. */
	public static List<String> note(Workbook workbook, SheetInfo chosen) throws IOException {
		List<String> others = dataSheets(workbook).stream().filter(s -> !s.equals(chosen)).map(SheetInfo::name).toList();
		return others.isEmpty() ? List.of()
				: List.of("sheet '" + chosen.name() + "' was read; not read: " + String.join(", ", others));
	}
}
