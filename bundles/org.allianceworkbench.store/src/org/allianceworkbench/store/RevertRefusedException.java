package org.allianceworkbench.store;

import java.util.List;

/** An import can't be taken back because later changes depend on it. */
public final class RevertRefusedException extends StoreException {

	private static final long serialVersionUID = 1L;

	private final List<String> dependents;

	/**
	 * @param message one sentence
	 * @param dependents the later changes, one sentence each
	 */
	public RevertRefusedException(String message, List<String> dependents) {
		super(message);
		this.dependents = List.copyOf(dependents);
	}

	/** The later changes, one sentence each. */
	public List<String> dependents() {
		return dependents;
	}
}
