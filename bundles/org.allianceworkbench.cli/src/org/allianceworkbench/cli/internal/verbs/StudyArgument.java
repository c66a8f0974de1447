package org.allianceworkbench.cli.internal.verbs;

import org.allianceworkbench.cli.internal.invocation.Invocation;
import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.project.StudyProject;

/** A verb about one study, which is open while it works. */
abstract class StudyArgument extends Verb {

	StudyArgument(Invocation invocation) {
		super(invocation);
	}

	/** The study's folder as the user named it. */
	abstract String study();

	/** Does it with the open study, and returns the exit status. */
	abstract int run(StudyProject project) throws ProjectException;

	@Override
	final int run() throws ProjectException {
		try (StudyProject project = open(invocation(), study())) {
			return run(project);
		}
	}

	static StudyProject open(Invocation invocation, String study) throws ProjectException {
		return StudyProject.open(invocation.path(study), invocation.catalogue(), invocation.environment().user());
	}
}
