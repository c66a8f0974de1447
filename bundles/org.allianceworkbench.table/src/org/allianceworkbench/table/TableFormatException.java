package org.allianceworkbench.table;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A file can't be read or written: one sentence with what is wrong and where in the file.
 */
public class TableFormatException extends IOException {

	private static final long serialVersionUID = 1L;

	private final String file;
	private final String problem;

	/**
	 * @param file the file
	 * @param problem what is wrong, where in it (byte, sheet, cell, row) and what to do, without the file's name
	 */
	public TableFormatException(Path file, String problem) {
		this(file, problem, null);
	}

	/** As above with a cause, which may be {@code null}. */
	public TableFormatException(Path file, String problem, Throwable cause) {
		super(file.getFileName() + ": " + problem, cause);
		this.file = file.toString();
		this.problem = problem;
	}

	/** The file as it was given. */
	public String file() {
		return file;
	}

	/** What is wrong, without the file's name. */
	public String problem() {
		return problem;
	}
}
