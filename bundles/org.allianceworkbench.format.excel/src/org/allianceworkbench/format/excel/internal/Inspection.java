package org.allianceworkbench.format.excel.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.format.excel.internal.model.SheetGrid;
import org.allianceworkbench.format.excel.internal.model.SheetInfo;
import org.allianceworkbench.format.excel.internal.model.Workbook;

/**
 * All that a workbook holds, in the vocabulary of {@code expected-excel/1}. Texts are as the file has them: escapes such as
 * {@code _x000D_} are not replaced.
 */
public final class Inspection {

	private Inspection() {
	}

	/** Describes a workbook; each sheet is read to its end. */
	public static Map<String, Object> of(Path file, Workbook workbook, int rows) throws IOException {
		Map<String, Object> map = new LinkedHashMap<>();
		map.put("format", "expected-excel/1");
		map.put("file", file.getFileName().toString());
		map.put("bytes", Files.size(file));
		map.put("sha256", sha256(file));
		map.put("container", workbook.container());
		map.put("date1904", workbook.date1904());
		map.put("defined_names", workbook.definedNames());
		List<Object> sheets = new ArrayList<>();
		List<Object> warnings = new ArrayList<>();
		for (SheetInfo sheet : workbook.sheets()) {
			sheets.add(sheet(workbook, sheet, rows, warnings));
		}
		map.put("sheets", sheets);
		map.put("warnings", warnings);
		return map;
	}

	private static Map<String, Object> sheet(Workbook workbook, SheetInfo sheet, int rows,
	List<Object> warnings) throws IOException {
		Map<String, Object> map = new LinkedHashMap<>();
		map.put("name", sheet.name());
		map.put("state", sheet.state().word());
		if (sheet.kind() == SheetInfo.Kind.CHART) {
			map.put("chartsheet", true);
		} else if (sheet.kind() == SheetInfo.Kind.CELLS) {
			try (SheetGrid grid = workbook.open(sheet, true)) {
				new SheetInspection(rows).run(grid).putInto(map, grid);
				warnings.addAll(grid.warnings());
			}
		}
		return map;
	}

	private static String sha256(Path file) throws IOException {
		MessageDigest digest = sha256();
		try (InputStream in = Files.newInputStream(file)) {
			byte[] buffer = new byte[1 << 16];
			for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
				digest.update(buffer, 0, count);
			}
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}
}
