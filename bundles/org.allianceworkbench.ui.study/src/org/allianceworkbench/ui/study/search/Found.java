package org.allianceworkbench.ui.study.search;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.quickaccess.QuickAccessElement;

/** One thing that was found, and what opens it. */
final class Found extends QuickAccessElement {

	private final String id;
	private final String label;
	private final String icon;
	private final Runnable opening;

	Found(String id, String label, String icon, Runnable opening) {
		this.id = id;
		this.label = label;
		this.icon = icon;
		this.opening = opening;
	}

	@Override
	public String getLabel() {
		return label;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return ImageDescriptor.createFromURL(Found.class.getResource("/icons/" + icon));
	}

	@Override
	public String getId() {
		return id;
	}

	@Override
	public void execute() {
		opening.run();
	}
}
