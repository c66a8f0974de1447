package org.allianceworkbench.ui.study.editor;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.ui.OpenStudies;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.editor.EditorKeys;
import org.allianceworkbench.ui.editor.PagesEditor;
import org.allianceworkbench.ui.jobs.Failures;
import org.allianceworkbench.ui.jobs.StudyJob;
import org.allianceworkbench.ui.parts.Changes;
import org.allianceworkbench.ui.parts.PartGrid;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.Saveable;

/** A study's definition on pages. All editors of a study share its changes, its history of what can be undone, and its save. */
public final class StudyEditor extends PagesEditor<EditorPage> implements ISaveablesSource {

	/** Id of the editor. */
	public static final String ID = "org.allianceworkbench.ui.study.editor";

	private final Runnable changed = this::refreshSoon;
	private OpenStudy study;
	private StudySaveable saveable;
	private Changes changes;
	private Problems problems;
	private boolean toldOfDisk;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof StudyInput given)) {
			throw new PartInitException("This editor shows the definition of an open study.");
		}
		super.init(site, input);
		study = given.study();
		saveable = new StudySaveable(study);
		problems = Problems.of(study.study());
		study.addListener(changed);
		setPartName(study.shortTitle());
	}

	@Override
	protected void createPages() {
		changes = new Changes(study, getSite().getShell());
		addPages(List.of(new OverviewPage(this), new SitesPage(this), new DesignPage(this), new InstrumentsPage(this),
				new VariablesPage(this), new CodeListsPage(this), new RulesPage(this), new DerivedPage(this)),
				PlatformUI.getWorkbench().getOperationSupport().getUndoContext());
		new EditorKeys(getEditorSite()).handleText(() -> grid().ifPresent(PartGrid::copy), () -> grid().ifPresent(PartGrid::paste),
				() -> grid().ifPresent(PartGrid::selectAll));
	}

	@Override
	public OpenStudy study() {
		return study;
	}

	Problems problems() {
		return problems;
	}

	Changes changes() {
		return changes;
	}

	@Override
	protected void reread() {
		problems = Problems.of(study.study());
		setPartName(study.shortTitle());
	}

	/** Shows a part of the study on its page. */
	public void reveal(EObject part) {
		pages().stream().filter(page -> page.has(part)).findFirst().ifPresent(page -> {
			show(page);
			page.reveal(part);
		});
	}

	/** The grid of the page that is shown. */
	public Optional<PartGrid<?>> grid() {
		return active().flatMap(EditorPage::grid);
	}

	@Override
	public boolean isDirty() {
		return study.isDirty();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		writeTyped();
		try {
			study.save();
		} catch (ProjectException e) {
			monitor.setCanceled(true);
			Failures.show("The study was not saved", e);
		}
	}

	/** Looks whether somebody else has changed the file, and explains it once. */
	private void lookAtDisk() {
		if (toldOfDisk) {
			return;
		}
		new StudyJob<>("Looking at the study's file", progress -> study.project().definition().isChangedOnDisk(),
				this::tellOfDisk,
				problem -> Failures.show("The study's file can't be read", problem)).of(study).unseen().schedule();
	}

	private void tellOfDisk(boolean changedOnDisk) {
		if (!changedOnDisk || toldOfDisk) {
			return;
		}
		toldOfDisk = true;
		String[] buttons = { "Open It Again", "Go On" };
		String unsaved = study.isDirty() ? " Your changes that are not saved would be lost by that." : "";
		if (new MessageDialog(getSite().getShell(), "The Study Was Changed by Others", null, "Another program has changed "
				+ study.project().folder().definition()
				+ " since it was opened. As long as the two differ nothing can be saved here.\n\n"
				+ "Open the study again to see it as it is on disk." + unsaved, MessageDialog.WARNING, 1, buttons).open() == 0) {
			java.nio.file.Path folder = study.project().folder().root();
			study.revert();
			OpenStudies.instance().close(study);
			OpenStudies.instance().openInBackground(folder);
		}
	}

	@Override
	public void setFocus() {
		super.setFocus();
		lookAtDisk();
	}

	@Override
	public Saveable[] getSaveables() {
		return new Saveable[] { saveable };
	}

	@Override
	public Saveable[] getActiveSaveables() {
		return getSaveables();
	}

	@Override
	public void dispose() {
		study.removeListener(changed);
		if (study.isDirty() && OpenStudies.instance().isOpen(study) && !isShownElsewhere()) {
			study.revert();
		}
		super.dispose();
	}

	/** What nobody wanted to save is taken back when the last editor closes. */
	private boolean isShownElsewhere() {
		return java.util.Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows())
				.flatMap(window -> java.util.Arrays.stream(window.getPages()))
				.flatMap(page -> java.util.Arrays.stream(page.getEditorReferences())).map(reference -> reference.getEditor(false))
				.anyMatch(other -> other instanceof StudyEditor editor && editor != this && editor.study == study);
	}
}
