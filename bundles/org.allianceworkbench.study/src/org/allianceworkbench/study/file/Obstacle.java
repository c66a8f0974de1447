package org.allianceworkbench.study.file;

/** Ends the reading of a file at the first thing that is wrong with it; never leaves this package. */
final class Obstacle extends RuntimeException {

	private static final long serialVersionUID = 1L;

	final StudyFileException.Kind kind;
	final int line;
	final int column;

	Obstacle(StudyFileException.Kind kind, int line, int column, String message, Throwable cause) {
		super(message, cause);
		this.kind = kind;
		this.line = line;
		this.column = column;
	}

	StudyFileException in(String file) {
		return new StudyFileException(kind, file, line, column, getMessage(), getCause());
	}
}
