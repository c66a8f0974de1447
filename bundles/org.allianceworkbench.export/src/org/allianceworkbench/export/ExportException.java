package org.allianceworkbench.export;

import java.io.IOException;

/** An export can't be carried out: one sentence with the reason and the remedy; nothing was written. */
public class ExportException extends IOException {

	private static final long serialVersionUID = 1L;

	public ExportException(String message) {
		super(message);
	}
}
