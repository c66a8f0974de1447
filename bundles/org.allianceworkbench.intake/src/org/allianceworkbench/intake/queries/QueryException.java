package org.allianceworkbench.intake.queries;

import java.io.IOException;

/** A workbook of questions is refused: it was changed where it must not be, or belongs elsewhere; nothing was changed. */
public final class QueryException extends IOException {

	private static final long serialVersionUID = 1L;

	QueryException(String message) {
		super(message);
	}
}
