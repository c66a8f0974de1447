package org.allianceworkbench.ui;

import java.util.Map;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;

/** What an editor shows of an open study, and how that is opened again at the next start of the program. */
public interface KeptInput extends IEditorInput {

	/** Parameter that each such command has: the folder of the study. */
	String STUDY = "study";

	/** The study. */
	OpenStudy study();

	/** Id of the command that opens it; it has the parameter {@link #STUDY} besides the others. */
	String reopenCommand();

	/** The command's other parameters. */
	Map<String, String> reopenParameters();

	@Override
	default boolean exists() {
		return true;
	}

	@Override
	default ImageDescriptor getImageDescriptor() {
		return null;
	}

	/** What is open is kept by {@link #reopenCommand}, not by the platform. */
	@Override
	default IPersistableElement getPersistable() {
		return null;
	}

	@Override
	default <T> T getAdapter(Class<T> adapter) {
		return adapter == OpenStudy.class ? adapter.cast(study()) : null;
	}
}
