package org.allianceworkbench.ui.export.editor;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.export.ExportTarget;
import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.project.exports.StudyExports;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.editor.EditorKeys;
import org.allianceworkbench.ui.editor.PagesEditor;
import org.allianceworkbench.ui.export.document.ExportInput;
import org.allianceworkbench.ui.export.document.ExportDocument;
import org.allianceworkbench.ui.export.document.ExportProblem;
import org.allianceworkbench.ui.export.document.ExportProblems;
import org.allianceworkbench.ui.export.live.ExportRunner;
import org.allianceworkbench.ui.export.live.LivePreview;
import org.allianceworkbench.ui.jobs.Failures;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;

/** An export definition on pages, with what it would write always beside it. */
public final class ExportEditor extends PagesEditor<ExportPage> {

	/** Id of the editor. */
	public static final String ID = "org.allianceworkbench.ui.export.editor";

	private final Runnable changed = this::refreshSoon;
	private final Runnable studyChanged = this::studyChanged;
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
		addPages(List.of(new OverviewPage(this), new VariablesPage(this), new RowsPage(this), new LayoutPage(this),
				new PrivacyPage(this), new PreviewPage(this), new ScriptPage(this)), document.undoContext());
		new EditorKeys(getEditorSite()).handleText(() -> active().ifPresent(ExportPage::copy), () -> {
			// only lines of text take something
		}, () -> active().ifPresent(ExportPage::selectAll));
		showLive();
	}

	@Override
	protected String reservedLetters() {
		return StatusBar.LETTERS;
	}

	@Override
	public OpenStudy study() {
		return document.study();
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

	@Override
	protected void reread() {
		runner.forget();
		problems = found();
		setPartName(ExportInput.title(document.export()));
	}

	@Override
	protected void refreshed() {
		showLive();
	}

	private List<ExportProblem> found() {
		return ExportProblems.of(document.study(), document.export(), live.planned());
	}

	private void showLive() {
		if (isThere()) {
			if (live.state() != LivePreview.State.WORKING && !found().equals(problems)) {
				refreshSoon();
			}
			bar.show(live, runner, problems);
			active().ifPresent(ExportPage::showPreview);
		}
	}

	@Override
	public void showPage(String title) {
		super.showPage(title);
		active().ifPresent(ExportPage::showPreview);
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
		super.setFocus();
		try {
			if (document.readAgain()) {
				refreshNow();
			}
		} catch (ProjectException e) {
			Failures.show("The export's file can't be read", e);
		}
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
		super.dispose();
	}
}
