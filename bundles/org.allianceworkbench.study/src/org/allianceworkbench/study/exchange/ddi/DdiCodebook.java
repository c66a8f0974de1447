package org.allianceworkbench.study.exchange.ddi;

import org.allianceworkbench.study.exchange.CodebookFileException;
import org.allianceworkbench.study.exchange.CodebookOptions;
import org.allianceworkbench.study.exchange.CodebookReading;
import org.allianceworkbench.study.exchange.CodebookWriting;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.exchange.ddi.internal.DdiReader;
import org.allianceworkbench.study.exchange.ddi.internal.DdiWriter;

/**
 * DDI Codebook 2.5 (XML, namespace <code>ddi:codebook:2_5</code>; files of 1.2 to 2.6 are read too).
 *
 * <p>
 * Read and written are the study's title, number, authors and abstract, the file's name, and of variables the label, question,
 * valid and invalid values, categories, format, nature, unit, universe, concept and notes. What the codebook has no word for is
 * kept as attributes <code>ddi.*</code>; what the format has no element for is written as notes of the type
 * <code>alliance</code>.
 */
public final class DdiCodebook {

	private DdiCodebook() {
	}

	/**
	 * Reads a codebook. Document types and entities are refused, nothing outside of the file is opened.
	 *
	 * @param file name of the file, for messages
	 * @throws CodebookFileException when it is no codebook; the message names line, column and element
	 */
	public static CodebookReading read(byte[] bytes, String file, CodebookOptions options) throws CodebookFileException {
		return new DdiReader(file, options).read(bytes);
	}

	/** Writes the title, abstract and variables of a study as a codebook. */
	public static CodebookWriting write(Study study) {
		return new DdiWriter(study).write();
	}
}
