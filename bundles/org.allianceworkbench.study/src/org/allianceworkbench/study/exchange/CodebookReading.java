package org.allianceworkbench.study.exchange;

import java.util.List;

import org.allianceworkbench.study.Study;

/**
 * A codebook that was read.
 *
 * @param study a study in no file yet, with the variables, code lists and whatever else the codebook says
 * @param notes what could not be taken over or had to be changed, one sentence each
 */
public record CodebookReading(Study study, List<String> notes) {

	public CodebookReading {
		notes = List.copyOf(notes);
	}
}
