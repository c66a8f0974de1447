package org.allianceworkbench.ui.study.data;

import org.allianceworkbench.study.Level;
import org.allianceworkbench.ui.OpenStudy;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/** The data of one level of an open study. */
public record DataInput(OpenStudy study, Level level) implements IEditorInput {

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
		return LevelNames.plural(level);
	}

	@Override
	public IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public String getToolTipText() {
		return LevelNames.plural(level) + " of " + study.title();
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == OpenStudy.class ? adapter.cast(study) : null;
	}
}
