package org.allianceworkbench.project;

/** Something can't be done: one sentence that names the file and the place in it, and says what to do; nothing was changed. */
public abstract sealed class ProjectException extends Exception permits UsageException, InputException, RefusedException {

	private static final long serialVersionUID = 1L;

	/**
	 * @param message one line for the user
	 * @param cause what happened below, or {@code null}
	 */
	ProjectException(String message, Throwable cause) {
		super(message, cause);
	}

	/** Exit status of the command line: 2 wrong use, 3 unreadable or unsupported input, 4 refused to protect data. */
	public abstract int exitStatus();
}
