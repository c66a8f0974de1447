package org.allianceworkbench.study.exchange;

import java.io.IOException;

/** A codebook's file can't be read: says which, where in it, and what to do. */
public final class CodebookFileException extends IOException {

	private static final long serialVersionUID = 1L;

	private final String file;
	private final long line;

	/**
	 * @param file name of the file
	 * @param line line from 1, 0 when the file as a whole is meant
	 * @param place further place in the line, for example the field or element; may be empty
	 * @param problem what is wrong and what to do
	 */
	public CodebookFileException(String file, long line, String place, String problem) {
		super(file + (line > 0 ? ", line " + line : "") + (place.isEmpty() ? "" : ", " + place) + ": " + problem);
		this.file = file;
		this.line = line;
	}

	/** Name of the file. */
	public String file() {
		return file;
	}

	/** Line from 1, 0 when the file as a whole is meant. */
	public long line() {
		return line;
	}
}
