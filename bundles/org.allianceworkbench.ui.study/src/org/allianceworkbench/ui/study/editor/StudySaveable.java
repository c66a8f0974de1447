package org.allianceworkbench.ui.study.editor;

import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.jobs.Failures;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.Saveable;

/** A study's definition as the window saves it: one for all its editors. */
final class StudySaveable extends Saveable {

	private final OpenStudy study;

	StudySaveable(OpenStudy study) {
		this.study = study;
	}

	@Override
	public void doSave(IProgressMonitor monitor) throws CoreException {
		try {
			study.save();
		} catch (ProjectException e) {
			throw new CoreException(Status.error(Failures.sentence(e), e));
		}
	}

	@Override
	public boolean isDirty() {
		return study.isDirty();
	}

	@Override
	public String getName() {
		return study.title();
	}

	@Override
	public String getToolTipText() {
		return study.project().folder().definition().toString();
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return null;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof StudySaveable saveable && saveable.study == study;
	}

	@Override
	public int hashCode() {
		return study.hashCode();
	}
}
