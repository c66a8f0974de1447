package org.allianceworkbench.ui.export.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.allianceworkbench.export.ExportTarget;
import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.project.exports.StudyExports;
import org.allianceworkbench.ui.OpenStudies;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.export.document.ExportInput;
import org.allianceworkbench.ui.export.document.ExportDocument;
import org.allianceworkbench.ui.export.document.ExportProblem;
import org.allianceworkbench.ui.export.document.ExportProblems;
import org.allianceworkbench.ui.export.live.ExportRunner;
import org.allianceworkbench.ui.export.live.LivePreview;
import org.allianceworkbench.ui.jobs.Failures;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.operations.UndoRedoActionGroup;
import org.eclipse.ui.part.MultiPageEditorPart;

/** An export definition on pages, with what it would write always beside it. */
public final class ExportEditor extends MultiPageEditorPart {

	/** Id of the editor. */
	public static final String ID = "org.allianceworkbench.ui.export.editor";

	private static final int SOON_MS = 40;

	private final List<ExportPage> pages = new ArrayList<>();
	private final Runnable changed = this::refreshSoon;
	private final Runnable studyChanged = this::studyChanged;
	private final Runnable studiesChanged = this::follow;
	private final Runnable now = this::refreshNow;
	private ExportDocument document;
	private LivePreview live;
	private ExportRunner runner;
	private RunDialogs dialogs;
	private StatusBar bar;
	private List<ExportProblem> problems = List.of();
	private long studyChanges;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof ExportInput given)) {
			throw new PartInitException("This editor shows an export of an open study.");
		}
		super.init(site, input);
		document = new ExportDocument(given.study(), given.file());
		document.addListener(changed);
		given.study().addListener(studyChanged);
		OpenStudies.instance().addListener(studiesChanged);
		problems = ExportProblems.of(given.study(), document.export(), List.of());
		setPartName(given.getName());
	}

	@Override
	protected Composite createPageContainer(Composite parent) {
		Composite place = WidgetFactory.composite(SWT.NONE).layout(GridLayoutFactory.fillDefaults().spacing(0, 0).create())
				.create(parent);
		bar = new StatusBar(place, this::run, this::stop);
		Composite inner = WidgetFactory.composite(SWT.NONE).layout(new org.eclipse.swt.layout.FillLayout())
				.layoutData(GridDataFactory.fillDefaults().grab(true, true).create()).create(place);
		return super.createPageContainer(inner);
	}

	@Override
	protected void createPages() {
		live = new LivePreview(document);
		runner = new ExportRunner(document);
		dialogs = new RunDialogs(document, getSite().getShell(), this::showPage);
		live.addListener(this::showLive);
		runner.addListener(this::showLive);
		pages.addAll(List.of(new OverviewPage(this), new VariablesPage(this), new RowsPage(this), new LayoutPage(this),
				new PrivacyPage(this), new PreviewPage(this), new ScriptPage(this)));
		for (ExportPage page : pages) {
			setPageText(addPage(page.create(getContainer())), page.tab());
		}
		handle(ActionFactory.COPY, () -> edit(Text::copy, StyledText::copy, ExportPage::copy));
		handle(ActionFactory.PASTE, () -> edit(Text::paste, StyledText::paste, page -> {
			// only lines of text take something
		}));
		handle(ActionFactory.CUT, () -> edit(Text::cut, StyledText::cut, ExportPage::copy));
		handle(ActionFactory.SELECT_ALL, () -> edit(Text::selectAll, StyledText::selectAll, ExportPage::selectAll));
		handle(ActionFactory.FIND, () -> active().ifPresent(ExportPage::find));
		new UndoRedoActionGroup(getSite(), document.undoContext(), true).fillActionBars(getEditorSite().getActionBars());
		active().ifPresent(ExportPage::activated);
		((CTabFolder) getContainer()).setMinimumCharacters(6);
		showLive();
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

	/** A key means the line that is written in, else the page. */
	private void edit(Consumer<Text> text, Consumer<StyledText> styled, Consumer<ExportPage> page) {
		Control focus = getSite().getShell().getDisplay().getFocusControl();
		switch (focus) {
			case Text line -> text.accept(line);
			case StyledText lines -> styled.accept(lines);
			case null, default -> active().ifPresent(page);
		}
	}

	private Optional<ExportPage> active() {
		int page = getActivePage();
		return page < 0 || page >= pages.size() ? Optional.empty() : Optional.of(pages.get(page));
	}

	@Override
	protected void pageChange(int index) {
		pages.get(index).activated();
		super.pageChange(index);
	}

	/** The definition that is edited. */
	public ExportDocument document() {
		return document;
	}

	/** What it would write. */
	public LivePreview live() {
		return live;
	}

	/** Its runs. */
	public ExportRunner runner() {
		return runner;
	}

	/** What is installed to write to. */
	List<ExportTarget> targets() {
		return new StudyExports(document.study().project()).targets();
	}

	/** The target that is chosen, when it is installed. */
	Optional<ExportTarget> target() {
		return targets().stream().filter(each -> each.id().equalsIgnoreCase(document.export().getTarget())).findFirst();
	}

	/** What must be settled. */
	public List<ExportProblem> problems() {
		return problems;
	}

	/** What the line above the pages says. */
	public String status() {
		return bar.text();
	}

	/** Saves what is not saved, after a question, and writes the files. */
	public void run() {
		writeTyped();
		if (runner.isRunning() || isDirty() && !(dialogs.saveFirst() && save())) {
			return;
		}
		runner.run(dialogs, dialogs::done);
	}

	/** What is typed and not left yet belongs to the definition too. */
	private void writeTyped() {
		Control focus = getSite().getShell().getDisplay().getFocusControl();
		if (focus instanceof Text || focus instanceof StyledText) {
			focus.notifyListeners(SWT.FocusOut, new org.eclipse.swt.widgets.Event());
		}
	}

	/** Stops a run, or the computing of the preview. */
	public void stop() {
		if (runner.isRunning()) {
			runner.stop();
		} else {
			live.stop();
		}
	}

	private void studyChanged() {
		studyChanges++;
		refreshSoon();
	}

	/** How often the study has changed, so that what hangs on it alone is read no more often. */
	long studyChanges() {
		return studyChanges;
	}

	/** Many changes that follow each other are shown once. */
	private void refreshSoon() {
		if (getContainer() != null && !getContainer().isDisposed()) {
			firePropertyChange(PROP_DIRTY);
			getContainer().getDisplay().timerExec(SOON_MS, now);
		}
	}

	private void refreshNow() {
		if (getContainer() == null || getContainer().isDisposed() || !OpenStudies.instance().isOpen(document.study())) {
			return;
		}
		problems = found();
		setPartName(ExportInput.title(document.export()));
		firePropertyChange(PROP_DIRTY);
		for (int i = 0; i < pages.size(); i++) {
			setPageText(i, pages.get(i).tab());
			pages.get(i).refresh(i == getActivePage());
		}
		showLive();
	}

	private List<ExportProblem> found() {
		return ExportProblems.of(document.study(), document.export(), live.planned());
	}

	private void showLive() {
		if (!getContainer().isDisposed()) {
			if (live.state() != LivePreview.State.WORKING && !found().equals(problems)) {
				refreshSoon();
			}
			bar.show(live, runner, problems);
			active().ifPresent(ExportPage::showPreview);
		}
	}

	private void follow() {
		if (!OpenStudies.instance().isOpen(document.study())) {
			getSite().getPage().closeEditor(this, false);
		}
	}

	/** Shows a page by its title. */
	public void showPage(String title) {
		for (int i = 0; i < pages.size(); i++) {
			if (pages.get(i).title().equals(title)) {
				setActivePage(i);
				pages.get(i).activated();
				pages.get(i).showPreview();
			}
		}
	}

	/** The tabs' texts, with the number of problems in parentheses. */
	public List<String> tabs() {
		return pages.stream().map(ExportPage::tab).toList();
	}

	/** A page, for tests. */
	public <T extends ExportPage> T page(Class<T> type) {
		return pages.stream().filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
	}

	@Override
	public boolean isDirty() {
		return document.isDirty();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		writeTyped();
		if (!save()) {
			monitor.setCanceled(true);
		}
	}

	private boolean save() {
		try {
			document.save();
			return true;
		} catch (ProjectException e) {
			Failures.show("The export was not saved", e);
			return false;
		}
	}

	@Override
	public void setFocus() {
		active().ifPresent(ExportPage::setFocus);
		try {
			if (document.readAgain()) {
				refreshNow();
			}
		} catch (ProjectException e) {
			Failures.show("The export's file can't be read", e);
		}
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == OpenStudy.class ? adapter.cast(document.study()) : super.getAdapter(adapter);
	}

	/** The editors of a window that show definitions. */
	public static List<ExportEditor> all(org.eclipse.ui.IWorkbenchPage page) {
		return Arrays.stream(page.getEditorReferences()).map(reference -> reference.getEditor(false))
				.filter(ExportEditor.class::isInstance).map(ExportEditor.class::cast).toList();
	}

	@Override
	public void dispose() {
		if (document != null) {
			document.removeListener(changed);
			document.study().removeListener(studyChanged);
			document.forget();
		}
		if (live != null) {
			live.end();
		}
		OpenStudies.instance().removeListener(studiesChanged);
		super.dispose();
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException("Duplicate in the explorer makes a copy");
	}
}
