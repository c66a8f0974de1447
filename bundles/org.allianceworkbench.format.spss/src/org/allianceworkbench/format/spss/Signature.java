package org.allianceworkbench.format.spss;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.allianceworkbench.table.TableFormatException;

/** What a file's first bytes say that it is. */
enum Signature {
	/** A system file of ASCII machines. */
	SYSTEM(""),
	/** A system file of EBCDIC machines. */
	EBCDIC("this SPSS file was written on an IBM mainframe (EBCDIC), which can't be read; save it on another machine as .sav"),
	/** A system file under a password. */
	ENCRYPTED("this SPSS file is encrypted with a password, which can't be read yet; open it in SPSS and save it without one"),
	/** A portable file. */
	PORTABLE("SPSS portable files (.por) can't be read yet; open it in SPSS or PSPP and save it as .sav"),
	/** An Excel workbook or another zip file. */
	ZIP("this is no SPSS file but a zip archive, perhaps an Excel workbook with another name; give it its right extension"),
	/** Nothing. */
	EMPTY("the file is empty"),
	/** Anything else. */
	OTHER("this is no SPSS file: it does not begin with $FL2 or $FL3; it may be another kind of file with another name");

	private final String refusal;

	Signature(String refusal) {
		this.refusal = refusal;
	}

	/**
	 * Looks at a file's beginning.
	 *
	 * @param start up to 4096 bytes
	 */
	static Signature of(byte[] start) {
		String text = new String(start, StandardCharsets.ISO_8859_1);
		if (text.startsWith("$FL2") || text.startsWith("$FL3")) {
			return SYSTEM;
		}
		if (text.startsWith("[\u00c6\u00d3\u00f2")) {
			return EBCDIC;
		}
		if (text.startsWith("ENCRYPTEDSAV", 8)) {
			return ENCRYPTED;
		}
		if (text.startsWith("PK\u0003\u0004")) {
			return ZIP;
		}
		if (text.isEmpty()) {
			return EMPTY;
		}
		return text.replace("\r", "").replace("\n", "").contains("SPSSPORT") ? PORTABLE : OTHER;
	}

	/** Whether SPSS wrote it, whatever can be read of it. */
	boolean isSpss() {
		return this == SYSTEM || this == EBCDIC || this == ENCRYPTED || this == PORTABLE;
	}

	/**
	 * Refuses what is no system file.
	 *
	 * @throws TableFormatException with what it is and what to do
	 */
	void check(Path file) throws TableFormatException {
		if (!refusal.isEmpty()) {
			throw new TableFormatException(file, refusal + " (at byte 0)");
		}
	}
}
