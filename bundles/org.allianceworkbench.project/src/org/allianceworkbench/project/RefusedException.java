package org.allianceworkbench.project;

/** Refused to protect data: it is locked, would be overwritten or disclosed, or others depend on it. */
public final class RefusedException extends ProjectException {

	private static final long serialVersionUID = 1L;

	public RefusedException(String message) {
		super(message, null);
	}

	/** As above with a cause. */
	public RefusedException(String message, Throwable cause) {
		super(message, cause);
	}

	@Override
	public int exitStatus() {
		return 4;
	}
}
