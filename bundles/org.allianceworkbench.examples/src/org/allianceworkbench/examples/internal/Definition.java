package org.allianceworkbench.examples.internal;

import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.StudyFactory;

/** The example's definition: design, codebook, recipes. */
public final class Definition {

	private Definition() {
	}

	/** A new study with all of it; ids are fixed, so that its file is the same each time. */
	public static Study create(ExampleData data) {
		Study study = StudyFactory.eINSTANCE.createStudy();
		study.setId("example-study");
		study.setTitle("Talking together: alliance in psychological care for women with gynecological cancer");
		study.setProtocolId("EXAMPLE-2012");
		study.setDescription("""
				Simulated data in the design of Manne, Kashy, Rubin, Hernandez and Bergman (2012): clients and their therapists rate \
				alliance and progress after each of six weekly sessions at three sites.""");
		study.getContributors().add("Simulated by Alliance Workbench; no real person is in these data");
		new Design(study).fill();
		new Codebook(study).fill(data.therapists());
		new Recipes(study).fill();
		return study;
	}
}
