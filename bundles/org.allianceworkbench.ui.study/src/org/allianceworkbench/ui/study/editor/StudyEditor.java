package org.allianceworkbench.ui.study.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.ui.OpenStudies;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.jobs.Failures;
import org.allianceworkbench.ui.jobs.StudyJob;
import org.allianceworkbench.ui.parts.Changes;
import org.allianceworkbench.ui.parts.PartGrid;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.operations.UndoRedoActionGroup;
import org.eclipse.ui.part.MultiPageEditorPart;

/** A study's definition on pages. All editors of a study share its changes, its history of what can be undone, and its save. */
public final class StudyEditor extends MultiPageEditorPart implements ISaveablesSource {

	/** Id of the editor. */
	public static final String ID = "org.allianceworkbench.ui.study.editor";

	private static final int SOON_MS = 60;

	private final List<EditorPage> pages = new ArrayList<>();
	private final Runnable changed = this::refreshSoon;
	private final Runnable studiesChanged = this::follow;
	private final Runnable now = this::refreshNow;
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
		OpenStudies.instance().addListener(studiesChanged);
		setPartName(study.title());
	}

	@Override
	protected void createPages() {
		changes = new Changes(study, getSite().getShell());
		pages.addAll(List.of(new OverviewPage(this), new SitesPage(this), new DesignPage(this), new InstrumentsPage(this),
				new VariablesPage(this), new CodeListsPage(this), new RulesPage(this), new DerivedPage(this)));
		for (EditorPage page : pages) {
			setPageText(addPage(page.create(getContainer())), page.tab());
		}
		handle(ActionFactory.COPY, () -> edit(Text::copy, StyledText::copy, PartGrid::copy));
		handle(ActionFactory.PASTE, () -> edit(Text::paste, StyledText::paste, PartGrid::paste));
		handle(ActionFactory.CUT, () -> edit(Text::cut, StyledText::cut, PartGrid::copy));
		handle(ActionFactory.SELECT_ALL, () -> edit(Text::selectAll, StyledText::selectAll, PartGrid::selectAll));
		handle(ActionFactory.FIND, () -> active().ifPresent(EditorPage::find));
		new UndoRedoActionGroup(getSite(), PlatformUI.getWorkbench().getOperationSupport().getUndoContext(), true)
				.fillActionBars(getEditorSite().getActionBars());
		active().ifPresent(EditorPage::activated);
		((CTabFolder) getContainer()).setMinimumCharacters(8);
	}

	private void handle(ActionFactory factory, Runnable work) {
		Action action = new Action() {
			@Override
			public void run() {
				work.run();
			}
		};
		action.setActionDefinitionId(factory.getCommandId());
		getEditorSite().getActionBars().setGlobalActionHandler(factory.getId(), action);
	}

	/** A key means the line that is written in, else the grid of the page. */
	private void edit(java.util.function.Consumer<Text> text, java.util.function.Consumer<StyledText> styled,
			java.util.function.Consumer<PartGrid<?>> grid) {
		Control focus = getSite().getShell().getDisplay().getFocusControl();
		switch (focus) {
			case Text line -> text.accept(line);
			case StyledText lines -> styled.accept(lines);
			case Combo combo -> combo.copy();
			case null, default -> active().flatMap(EditorPage::grid).ifPresent(grid);
		}
	}

	private Optional<EditorPage> active() {
		int page = getActivePage();
		return page < 0 || page >= pages.size() ? Optional.empty() : Optional.of(pages.get(page));
	}

	@Override
	protected void pageChange(int index) {
		pages.get(index).activated();
		super.pageChange(index);
	}

	/** The study. */
	public OpenStudy study() {
		return study;
	}

	Problems problems() {
		return problems;
	}

	Changes changes() {
		return changes;
	}

	/** Many changes that follow each other are shown once. */
	private void refreshSoon() {
		if (getContainer() != null && !getContainer().isDisposed()) {
			firePropertyChange(PROP_DIRTY);
			getContainer().getDisplay().timerExec(SOON_MS, now);
		}
	}

	/** Shows the study as it is now. */
	void refreshNow() {
		if (getContainer() == null || getContainer().isDisposed() || !OpenStudies.instance().isOpen(study)) {
			return;
		}
		problems = Problems.of(study.study());
		setPartName(study.title());
		firePropertyChange(PROP_DIRTY);
		for (int i = 0; i < pages.size(); i++) {
			setPageText(i, pages.get(i).tab());
			pages.get(i).refresh(i == getActivePage());
		}
	}

	private void follow() {
		if (!OpenStudies.instance().isOpen(study)) {
			getSite().getPage().closeEditor(this, false);
		}
	}

	/** Shows a part of the study on its page. */
	public void reveal(EObject part) {
		for (int i = 0; i < pages.size(); i++) {
			if (pages.get(i).has(part)) {
				setActivePage(i);
				pages.get(i).activated();
				pages.get(i).reveal(part);
				return;
			}
		}
	}

	/** Shows a page by its title. */
	public void showPage(String title) {
		for (int i = 0; i < pages.size(); i++) {
			if (pages.get(i).title().equals(title)) {
				setActivePage(i);
				pages.get(i).activated();
			}
		}
	}

	/** The tabs' texts, with the number of problems in parentheses. */
	public List<String> tabs() {
		return pages.stream().map(EditorPage::tab).toList();
	}

	/** The grid of the page that is shown. */
	public Optional<PartGrid<?>> grid() {
		return active().flatMap(EditorPage::grid);
	}

	/** The page that is shown, for tests. */
	public <T extends EditorPage> T page(Class<T> type) {
		return pages.stream().filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
	}

	@Override
	public boolean isDirty() {
		return study.isDirty();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
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
		active().ifPresent(EditorPage::setFocus);
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
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == OpenStudy.class ? adapter.cast(study) : super.getAdapter(adapter);
	}

	@Override
	public void dispose() {
		study.removeListener(changed);
		OpenStudies.instance().removeListener(studiesChanged);
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

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException("a study is a folder; copy it to have another one");
	}
}
