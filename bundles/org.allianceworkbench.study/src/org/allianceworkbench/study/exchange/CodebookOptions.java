package org.allianceworkbench.study.exchange;

import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.create.IdSource;

/**
 * What a codebook's file does not say itself.
 *
 * @param title title of the study, when the file gives none
 * @param level level of variables for which the file gives none
 * @param ids source of the parts' ids
 */
public record CodebookOptions(String title, Level level, IdSource ids) {

	/** Variables of clients, with random ids. */
	public static CodebookOptions titled(String title) {
		return new CodebookOptions(title, Level.CLIENT, IdSource.random());
	}

	/** The same with another level. */
	public CodebookOptions withLevel(Level other) {
		return new CodebookOptions(title, other, ids);
	}
}
