package org.allianceworkbench.project;

/** A file or a study can't be read, or holds what can't be used. */
public final class InputException extends ProjectException {

	private static final long serialVersionUID = 1L;

	public InputException(String message) {
		super(message, null);
	}

	/** As above with a cause. */
	public InputException(String message, Throwable cause) {
		super(message, cause);
	}

	@Override
	public int exitStatus() {
		return 3;
	}
}
