package org.allianceworkbench.ui.editor;

import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.ui.KeptInput;
import org.allianceworkbench.ui.OpenStudies;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.jobs.Failures;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;

/**
 * A definition on one page that a study keeps in a file of its own. The editor follows its changes and those of the study, reads
 * the file again when others have changed it, and closes when the file or the study is gone.
 *
 * @param <I> its input
 * @param <D> the definition as it is edited
 */
public abstract class DocumentEditor<I extends KeptInput, D extends StoredDocument<?>> extends EditorPart {

	private final Class<I> type;
	private final String what;
	private final Runnable documentChanged = this::documentChanged;
	private final Runnable studyChanged = this::studyChanged;
	private final Runnable studiesChanged = this::closeWithStudy;
	private I input;
	private D document;

	/**
	 * An editor of one kind of definitions.
	 *
	 * @param what what the definition is called in sentences: "analysis"
	 */
	protected DocumentEditor(Class<I> type, String what) {
		this.type = type;
		this.what = what;
	}

	/** Reads the definition. */
	protected abstract D read(I stored) throws ProjectException;

	/** The whole title, for the pointer. */
	protected abstract String title();

	/** The title as it fits on the tab. */
	protected abstract String tab();

	/** Whether the widgets are there. */
	protected abstract boolean isThere();

	/** Hands over what has been typed and waits. */
	protected abstract void finish();

	/** Shows the definition, which has been changed, undone, saved or read again. */
	protected abstract void follow();

	/** Shows what else of the study may have changed: its definition, its data, its files. */
	protected abstract void followStudy();

	/** Tells that the file could not be read again. */
	protected abstract void notRead(ProjectException problem);

	@Override
	public final void init(IEditorSite site, IEditorInput given) throws PartInitException {
		if (!type.isInstance(given)) {
			throw new PartInitException("This editor shows what belongs to an open study: its " + what + ".");
		}
		setSite(site);
		setInput(given);
		input = type.cast(given);
		try {
			document = read(input);
		} catch (ProjectException e) {
			throw new PartInitException(e.getMessage(), e);
		}
		setPartName(tab());
		document.addListener(documentChanged);
		study().addListener(studyChanged);
		OpenStudies.instance().addListener(studiesChanged);
	}

	/** The study. */
	public final OpenStudy study() {
		return input.study();
	}

	/** The definition that is edited. */
	public final D document() {
		return document;
	}

	/** What is shown. */
	protected final I stored() {
		return input;
	}

	@Override
	public final String getTitleToolTip() {
		return title() + "\n" + input.getToolTipText();
	}

	private void documentChanged() {
		if (isThere()) {
			setPartName(tab());
			firePropertyChange(PROP_TITLE);
			firePropertyChange(PROP_DIRTY);
			follow();
		}
	}

	private void studyChanged() {
		if (!isThere()) {
			return;
		}
		if (!document.exists()) {
			getSite().getPage().closeEditor(this, false);
			return;
		}
		try {
			if (document.readAgain()) {
				documentChanged();
			}
		} catch (ProjectException e) {
			notRead(e);
		}
		followStudy();
	}

	private void closeWithStudy() {
		if (!OpenStudies.instance().isOpen(study())) {
			getSite().getPage().closeEditor(this, false);
		}
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == OpenStudy.class ? adapter.cast(study()) : super.getAdapter(adapter);
	}

	@Override
	public void dispose() {
		if (document != null) {
			document.removeListener(documentChanged);
			study().removeListener(studyChanged);
		}
		OpenStudies.instance().removeListener(studiesChanged);
		super.dispose();
	}

	@Override
	public final boolean isDirty() {
		return document.isDirty();
	}

	@Override
	public final boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public final void doSave(IProgressMonitor monitor) {
		finish();
		try {
			document.save();
		} catch (ProjectException e) {
			monitor.setCanceled(true);
			Failures.show("The " + what + " was not saved", e);
		}
	}

	@Override
	public final void doSaveAs() {
		throw new UnsupportedOperationException("a copy is made in the explorer");
	}
}
