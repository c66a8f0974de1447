package org.allianceworkbench.intake;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
 * @param more further files of the same import, in the order in which they are read
 * @param correction whether values replace what earlier files said, because this is a corrected edition; otherwise a value that
 *        contradicts an earlier file is a conflict; empty: it is an edition when a file of the same name came in before by the
 *        same recipe
 * @param who user who imports
 * @param clock tells today's date: later dates are in the future
 * @param program name and version of the program, for the history
 */
public record ImportRequest(Study study, StudyStore store, Recipe recipe, SourceFile file, List<ImportPart> more,
		Optional<Boolean> correction, String who, Clock clock, String program) {

	public ImportRequest {
		more = List.copyOf(more);
	}

	/** An import now, by this computer's clock. */
	public static ImportRequest of(Study study, StudyStore store, Recipe recipe, SourceFile file, String who) {
		return new ImportRequest(study, store, recipe, file, List.of(), Optional.empty(), who, Clock.systemDefaultZone(),
				"Alliance Workbench");
	}

	/** The same by another clock. */
	public ImportRequest withClock(Clock other) {
		return new ImportRequest(study, store, recipe, file, more, correction, who, other, program);
	}

	/** The same by a program of this name and version. */
	public ImportRequest withProgram(String nameAndVersion) {
		return new ImportRequest(study, store, recipe, file, more, correction, who, clock, nameAndVersion);
	}

	/** The same with a further file, which comes in with the others or not at all. */
	public ImportRequest and(Recipe itsRecipe, SourceFile another) {
		List<ImportPart> all = new ArrayList<>(more);
		all.add(new ImportPart(another, itsRecipe));
		return new ImportRequest(study, store, recipe, file, all, correction, who, clock, program);
	}

	/** The same as a corrected edition whose values replace earlier ones, or as one whose values may only contradict them. */
	public ImportRequest correcting(boolean replaces) {
		return new ImportRequest(study, store, recipe, file, more, Optional.of(replaces), who, clock, program);
	}

	/** All files in the order in which they are read. */
	public List<ImportPart> parts() {
		List<ImportPart> parts = new ArrayList<>();
		parts.add(new ImportPart(file, recipe));
		parts.addAll(more);
		return parts;
	}
}
