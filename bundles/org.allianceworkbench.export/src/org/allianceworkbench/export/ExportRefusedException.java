package org.allianceworkbench.export;

/** An export would overwrite or disclose something that nobody said may be overwritten or disclosed. */
public final class ExportRefusedException extends ExportException {

	private static final long serialVersionUID = 1L;

	public ExportRefusedException(String message) {
		super(message);
	}
}
