package org.allianceworkbench.format.excel.internal.model;

/** Names of spreadsheet errors; source: MS-XLS 2.5.10 (BErr). */
public final class ErrorCode {

	private ErrorCode() {
	}

	/** The name of an error by its number in binary workbooks. */
	public static String of(int code) {
		return switch (code) {
			case 0x00 -> "#NULL!";
			case 0x07 -> "#DIV/0!";
			case 0x0F -> "#VALUE!";
			case 0x17 -> "#REF!";
			case 0x1D -> "#NAME?";
			case 0x24 -> "#NUM!";
			case 0x2A -> "#N/A";
			case 0x2B -> "#GETTING_DATA";
			default -> "#ERROR" + code;
		};
	}
}
