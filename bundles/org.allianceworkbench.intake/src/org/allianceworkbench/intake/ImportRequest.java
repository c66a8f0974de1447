package org.allianceworkbench.intake;

import java.time.Clock;

import org.allianceworkbench.intake.reading.SourceFile;
import org.allianceworkbench.store.StudyStore;
import org.allianceworkbench.study.Recipe;
import org.allianceworkbench.study.Study;

/**
 * What is to be imported.
 *
 * @param study the study's definition
 * @param store the study's data
 * @param recipe how the file is read; it need not be part of the study yet, but refers to the study's parts
 * @param file the file
 * @param who user who imports
 * @param clock tells today's date: later dates are in the future
 * @param program name and version of the program, for the history
 */
public record ImportRequest(Study study, StudyStore store, Recipe recipe, SourceFile file, String who, Clock clock,
		String program) {

	/** An import now, by this computer's clock. */
	public static ImportRequest of(Study study, StudyStore store, Recipe recipe, SourceFile file, String who) {
		return new ImportRequest(study, store, recipe, file, who, Clock.systemDefaultZone(), "Alliance Workbench");
	}

	/** The same by another clock. */
	public ImportRequest withClock(Clock other) {
		return new ImportRequest(study, store, recipe, file, who, other, program);
	}

	/** The same by a program of this name and version. */
	public ImportRequest withProgram(String nameAndVersion) {
		return new ImportRequest(study, store, recipe, file, who, clock, nameAndVersion);
	}
}
