package org.allianceworkbench.study.edit;

import org.allianceworkbench.study.provider.StudyItemProviderAdapterFactory;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.edit.provider.IItemLabelProvider;

/** The generated item providers with the labels and icons that researchers know; the factory to use for editing domains. */
public class StudyItemProviders extends StudyItemProviderAdapterFactory {

	private final StudyLabels labels = new StudyLabels();

	/** The generated provider of an object, or the labels; the generated one also tells viewers about changes. */
	@Override
	public Adapter adapt(Notifier notifier, Object type) {
		Adapter provider = super.adapt(notifier, type);
		return provider != null && type == IItemLabelProvider.class ? labels : provider;
	}
}
