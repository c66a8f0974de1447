package org.allianceworkbench.project;

/** What was asked for does not exist or makes no sense: a name, an option, an extension. */
public final class UsageException extends ProjectException {

	private static final long serialVersionUID = 1L;

	public UsageException(String message) {
		super(message, null);
	}

	/** As above with a cause. */
	public UsageException(String message, Throwable cause) {
		super(message, cause);
	}

	@Override
	public int exitStatus() {
		return 2;
	}
}
