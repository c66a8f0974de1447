package org.allianceworkbench.format.excel.internal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/** What a file is by its first bytes. */
enum FileKind {
	/** A zip archive: .xlsx, .xlsm, .xlsb, and others. */
	ZIP,
	/** An OLE2 container: .xls, encrypted workbooks, and others. */
	OLE2,
	/** A workbook of Excel 2, 3 or 4 without a container. */
	VERY_OLD, MARKUP, SPSS, TEXT, EMPTY, UNKNOWN;

	static FileKind of(byte[] start) {
		String text = new String(start, StandardCharsets.ISO_8859_1);
		if (start.length == 0) {
			return EMPTY;
		}
		if (text.startsWith("PK\003\004") || text.startsWith("PK\005\006")) {
			return ZIP;
		}
		if (text.startsWith("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1")) {
			return OLE2;
		}
		if (text.startsWith("\t\0\4\0") || text.startsWith("\t\2\6\0") || text.startsWith("\t\4\6\0")) {
			return VERY_OLD;
		}
		if (text.startsWith("$FL2") || text.startsWith("$FL3") || text.startsWith("@(#)") || text.startsWith("ENCRYPTEDSAV")) {
			return SPSS;
		}
		String first = text.replace("\u00EF\u00BB\u00BF", "").stripLeading().toLowerCase(Locale.ROOT);
		if (first.startsWith("<")) {
			return MARKUP;
		}
		return isText(start) ? TEXT : UNKNOWN;
	}

	private static boolean isText(byte[] start) {
		boolean utf16 = start.length > 1 && (start[0] == -1 && start[1] == -2 || start[0] == -2 && start[1] == -1);
		for (byte b : start) {
			if (b >= 0 && b < 9 && !utf16) {
				return false;
			}
		}
		return true;
	}

	/** One sentence that says what the file is instead of a workbook and what to do. */
	String refusal(Path file, byte[] start) {
		return switch (this) {
			case EMPTY -> "the file is empty";
			case VERY_OLD -> "this is a workbook of Excel 4 or older; open it in a spreadsheet program and save it as .xlsx";
			case MARKUP -> markup(start);
			case SPSS -> "this is an SPSS data file, not a workbook; rename it to " + base(file) + ".sav";
			case TEXT -> "this is not a workbook but text" + separator(start) + "; rename it to " + base(file)
					+ ".csv and read it as text";
			default -> "this is not an Excel workbook";
		};
	}

	private static String markup(byte[] start) {
		String text = new String(start, StandardCharsets.ISO_8859_1);
		String what = text.contains("urn:schemas-microsoft-com:office:spreadsheet") ? "an XML spreadsheet of Excel 2003"
				: "a web page (HTML or XML)";
		return "this is not a workbook but " + what + "; open it in a spreadsheet program and save it as .xlsx";
	}

	private static String separator(byte[] start) {
		String text = new String(start, StandardCharsets.ISO_8859_1);
		String line = text.lines().findFirst().orElse("");
		return line.indexOf('\t') >= 0 ? " separated by tabs"
				: line.indexOf(';') >= 0 ? " separated by semicolons" : line.indexOf(',') >= 0 ? " separated by commas" : "";
	}

	private static String base(Path file) {
		String name = file.getFileName().toString();
		int dot = name.lastIndexOf('.');
		return dot > 0 ? name.substring(0, dot) : name;
	}
}
