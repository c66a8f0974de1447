package org.allianceworkbench.table;

import java.nio.file.Path;

/** A file is encrypted and no password, or a wrong one, was given. */
public final class PasswordRequiredException extends TableFormatException {

	private static final long serialVersionUID = 1L;

	private final boolean wrong;

	/**
	 * @param file the file
	 * @param wrong whether a password was given and does not fit
	 */
	public PasswordRequiredException(Path file, boolean wrong) {
		super(file, wrong ? "the password does not open this file; give the right one with --password"
				: "the file is encrypted with a password; give it with --password");
		this.wrong = wrong;
	}

	/** Whether a password was given and does not fit. */
	public boolean wrong() {
		return wrong;
	}
}
