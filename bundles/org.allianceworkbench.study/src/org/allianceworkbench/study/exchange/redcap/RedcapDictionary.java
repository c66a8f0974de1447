package org.allianceworkbench.study.exchange.redcap;

import org.allianceworkbench.study.exchange.CodebookFileException;
import org.allianceworkbench.study.exchange.CodebookOptions;
import org.allianceworkbench.study.exchange.CodebookReading;
import org.allianceworkbench.study.exchange.CodebookWriting;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.exchange.internal.TextFile;
import org.allianceworkbench.study.exchange.redcap.internal.RedcapReader;
import org.allianceworkbench.study.exchange.redcap.internal.RedcapWriter;

/**
 * REDCap data dictionaries: CSV with 18 columns, one row for each field (REDCap, "Data Dictionary").
 *
 * <p>
 * A checkbox field becomes one variable for each choice, named as in REDCap's exports. What the codebook has no word for (forms,
 * branching logic, calculations, matrices, annotations, descriptive texts) is kept as attributes <code>redcap.*</code> and
 * written again; what REDCap has no column for goes into the field annotation as action tags <code>@AW-...</code>.
 */
public final class RedcapDictionary {

	private RedcapDictionary() {
	}

	/**
	 * Reads a dictionary in UTF-8.
	 *
	 * @param file name of the file, for messages
	 * @throws CodebookFileException when it is no dictionary; the message names line, field and column
	 */
	public static CodebookReading read(byte[] bytes, String file, CodebookOptions options) throws CodebookFileException {
		return new RedcapReader(file, options).read(TextFile.read(bytes, file));
	}

	/** Writes the variables of a study as a dictionary. */
	public static CodebookWriting write(Study study) {
		return new RedcapWriter(study).write();
	}
}
