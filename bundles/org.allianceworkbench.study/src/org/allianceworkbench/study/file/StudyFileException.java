package org.allianceworkbench.study.file;

import java.io.IOException;
import java.nio.file.Path;

/** A file of a study can't be read or written; the message says which, where and what to do. */
public class StudyFileException extends IOException {

	private static final long serialVersionUID = 1L;

	/** What kind of obstacle it is. */
	public enum Kind {
		/** There is no such file. */
		NOT_FOUND,
		/** There is a file, but it is none of the expected kind. */
		WRONG_KIND,
		/** The file is cut off, not well-formed, or says what the model doesn't allow. */
		DAMAGED,
		/** The file has something in it that files of a study never have, for example a reference to another file. */
		UNSAFE,
		/** A newer version of the workbench wrote the file. */
		NEWER_VERSION,
		/** The file is larger than any study can be. */
		TOO_LARGE,
		/** The operating system refused to read the file. */
		UNREADABLE,
		/** There is a file already where a new one should be made. */
		EXISTS,
		/** Somebody else changed the file since it was opened. */
		CHANGED_ON_DISK,
		/** The definition can't be written as it is, for example because it refers to something that was deleted. */
		NOT_WRITABLE,
		/** The operating system refused to write the file. */
		WRITE_FAILED
	}

	private final Kind kind;
	private final String file;
	private final int line;
	private final int column;

	StudyFileException(Kind kind, String file, int line, int column, String message, Throwable cause) {
		super(file + place(line, column) + ": " + message, cause);
		this.kind = kind;
		this.file = file;
		this.line = line;
		this.column = column;
	}

	StudyFileException(Kind kind, Path file, String message, Throwable cause) {
		this(kind, file.toString(), 0, 0, message, cause);
	}

	StudyFileException(Kind kind, Path file, String message) {
		this(kind, file, message, null);
	}

	/** What kind of obstacle it is. */
	public Kind kind() {
		return kind;
	}

	/** Path of the file, or the name of what was read instead of a file. */
	public String file() {
		return file;
	}

	/** Line of the obstacle, from 1; 0 when it has none. */
	public int line() {
		return line;
	}

	/** Column of the obstacle, from 1; 0 when it has none. */
	public int column() {
		return column;
	}

	private static String place(int line, int column) {
		if (line <= 0) {
			return "";
		}
		return column <= 0 ? ", line " + line : ", line " + line + ", column " + column;
	}
}
