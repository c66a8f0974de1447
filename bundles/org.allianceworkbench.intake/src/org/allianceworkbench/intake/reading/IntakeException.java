package org.allianceworkbench.intake.reading;

import java.io.IOException;

/** A file as a whole can't be imported: one sentence that names the file, the place in it and the remedy; nothing was changed. */
public class IntakeException extends IOException {

	private static final long serialVersionUID = 1L;

	/** One sentence that begins with the file's name. */
	public IntakeException(String message) {
		super(message);
	}

	/** As above with a cause. */
	public IntakeException(String message, Throwable cause) {
		super(message, cause);
	}
}
