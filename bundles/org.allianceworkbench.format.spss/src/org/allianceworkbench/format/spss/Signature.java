package org.allianceworkbench.format.spss;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.allianceworkbench.format.spss.internal.foreign.ForeignSource;
import org.allianceworkbench.table.TableFormatException;

/** What a file's first bytes say that it is. */
enum Signature {
	/** A system file. */
	SYSTEM(""),
	/** A system file of a VAX or an IBM mainframe. */
	FOREIGN(""),
	/** A system file under a password. */
	ENCRYPTED(""),
	/** A portable file. */
	PORTABLE(""),
	/** An Excel workbook or another zip file. */
	ZIP("this is no SPSS file but a zip archive, perhaps an Excel workbook with another name; give it its right extension"),
	/** Nothing. */
	EMPTY("the file is empty"),
	/** Anything else. */
	OTHER("this is no SPSS file: it does not begin with $FL2 or $FL3, nor does it have the letters SPSSPORT in its header;"
			+ " it may be damaged, or another kind of file with another name");

	private static final int PORTABLE_HEADER = 464;

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
		if (text.startsWith("$FL2") || text.startsWith("$FL3") || text.startsWith("[\u00c6\u00d3\u00f2")) {
			return ForeignSource.recognises(start) ? FOREIGN : SYSTEM;
		}
		if (text.startsWith("ENCRYPTED", 8)) {
			return ENCRYPTED;
		}
		if (text.startsWith("PK\u0003\u0004")) {
			return ZIP;
		}
		if (text.isEmpty()) {
			return EMPTY;
		}
		return isPortable(text.replace("\r", "").replace("\n", "")) ? PORTABLE : OTHER;
	}

	/** Whether the mark is there in ASCII or EBCDIC, or in a file that ends before it one of the five lines in plain words. */
	private static boolean isPortable(String text) {
		String header = text.substring(0, Math.min(text.length(), PORTABLE_HEADER));
		return header.contains("SPSSPORT") || header.contains("\u00e2\u00d7\u00e2\u00e2\u00d7\u00d6\u00d9\u00e3")
				|| header.length() < PORTABLE_HEADER && header.contains("SPSS PORT FILE");
	}

	/** Whether SPSS wrote it, whatever can be read of it. */
	boolean isSpss() {
		return this == SYSTEM || this == FOREIGN || this == ENCRYPTED || this == PORTABLE;
	}

	/**
	 * Refuses what can't be read.
	 *
	 * @return this
	 * @throws TableFormatException with what it is and what to do
	 */
	Signature check(Path file) throws TableFormatException {
		if (!refusal.isEmpty()) {
			throw new TableFormatException(file, refusal + " (at byte 0)");
		}
		return this;
	}
}
