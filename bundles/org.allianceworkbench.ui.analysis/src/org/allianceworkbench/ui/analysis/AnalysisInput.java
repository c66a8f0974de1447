package org.allianceworkbench.ui.analysis;

import org.allianceworkbench.study.Analysis;
import org.allianceworkbench.ui.OpenStudy;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/** A stored analysis of an open study. */
public record AnalysisInput(OpenStudy study, Analysis analysis) implements IEditorInput {

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return null;
	}

	@Override
	public String getName() {
		String title = analysis.getTitle();
		return title == null || title.isBlank() ? analysis.getName() : title;
	}

	@Override
	public IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public String getToolTipText() {
		return getName() + " in " + study.title();
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == OpenStudy.class ? adapter.cast(study) : null;
	}

	/** Two inputs are the same when they stand for the same analysis of the same study, read once or twice. */
	@Override
	public boolean equals(Object other) {
		return other instanceof AnalysisInput input && input.study == study && input.analysis.getName().equals(analysis.getName());
	}

	@Override
	public int hashCode() {
		return analysis.getName().hashCode();
	}
}
