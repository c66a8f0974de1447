package org.allianceworkbench.table;

/** The user stopped the work; nothing was changed. */
public final class CancelledException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public CancelledException() {
		super("cancelled");
	}
}
