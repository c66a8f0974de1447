package org.allianceworkbench.store;

import java.io.IOException;

/** The store can't do what was asked: one sentence with the reason and the remedy; nothing was changed. */
public class StoreException extends IOException {

	private static final long serialVersionUID = 1L;

	public StoreException(String message) {
		super(message);
	}

	/** As above with a cause. */
	public StoreException(String message, Throwable cause) {
		super(message, cause);
	}
}
