package org.allianceworkbench.ui.analysis;

import java.util.Optional;

import org.allianceworkbench.analysis.Analysis;
import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.ui.OpenStudies;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.analysis.document.AnalysisDocument;
import org.allianceworkbench.ui.analysis.document.DocumentKeys;
import org.allianceworkbench.ui.analysis.options.OptionsPane;
import org.allianceworkbench.ui.analysis.result.ChangesSince;
import org.allianceworkbench.ui.analysis.result.LiveRun;
import org.allianceworkbench.ui.analysis.result.Result;
import org.allianceworkbench.ui.analysis.result.ResultArea;
import org.allianceworkbench.ui.analysis.result.ResultBar;
import org.allianceworkbench.ui.analysis.result.ResultWork;
import org.allianceworkbench.ui.jobs.Failures;
import org.allianceworkbench.ui.theme.Appearance;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;

/**
 * A stored analysis: its options on the left, its result on the right. A change of an option runs it again after a short pause;
 * the old result stays until the new one is there. When data or definitions change it says so and runs again when asked.
 */
public final class AnalysisEditor extends EditorPart implements ResultBar.Actions {

	/** Id of the editor. */
	public static final String ID = "org.allianceworkbench.ui.analysis.editor";

	private AnalysisInput input;
	private SashForm sash;
	private AnalysisDocument document;
	private Optional<Analysis<?>> analysis = Optional.empty();
	private Optional<OptionsPane> options = Optional.empty();
	private LiveRun runs;
	private ResultBar bar;
	private ResultArea area;
	private ResultWork work;
	private RunView shown;
	private ChangesSince changes;
	private DocumentKeys keys;
	private final Runnable documentChanged = this::follow;
	private final Runnable studyChanged = this::lookAtStudy;
	private final Runnable studiesChanged = this::closeWithStudy;

	@Override
	public void init(IEditorSite site, IEditorInput given) throws PartInitException {
		if (!(given instanceof AnalysisInput stored)) {
			throw new PartInitException("This editor shows an analysis of an open study.");
		}
		setSite(site);
		setInput(given);
		input = stored;
		try {
			document = AnalysisDocument.open(input.study(), input.name());
		} catch (ProjectException e) {
			throw new PartInitException(e.getMessage(), e);
		}
		analysis = input.study().project().catalogue().analyses().find(document.analysis().getAnalysis());
		name();
		document.addListener(documentChanged);
		input.study().addListener(studyChanged);
		OpenStudies.instance().addListener(studiesChanged);
	}

	/** The title of the analysis, which stands above its result too. */
	private String title() {
		String title = document.analysis().getTitle();
		return title == null || title.isBlank() ? analysis.<String>map(Analysis::title).orElse(input.name()) : title;
	}

	private void name() {
		setPartName(TabName.of(title()));
		firePropertyChange(PROP_TITLE);
	}

	@Override
	public String getTitleToolTip() {
		return title() + "\n" + input.getToolTipText();
	}

	@Override
	public void createPartControl(Composite parent) {
		sash = new SashForm(parent, SWT.HORIZONTAL);
		analysis.ifPresent(known -> options = Optional.of(new OptionsPane(sash, document, known, option ->
				GuideDialog.show(getSite().getShell(), known, option))));
		Composite right = WidgetFactory.composite(SWT.NONE).layout(GridLayoutFactory.fillDefaults().spacing(0, 0).create())
				.create(sash);
		bar = new ResultBar(right, this);
		work = new ResultWork(getSite(), () -> shown.result(), document, () -> area.browser());
		area = new ResultArea(right, work::clicked);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area.control());
		if (options.isPresent()) {
			sash.setWeights(34, 66);
		}
		shown = new RunView(document, bar, area, options, work::keep);
		changes = new ChangesSince(input.study(), shown::result, bar);
		Appearance.follow(area.control(), shown::paintAgain);
		keys = new DocumentKeys(getEditorSite(), document, this::run, this::finish);
		runs = new LiveRun(document, parent.getDisplay(), shown);
		runs.now();
	}

	private void finish() {
		options.ifPresent(OptionsPane::finish);
	}

	/** The analysis has been changed, undone or saved. */
	private void follow() {
		if (area == null || area.control().isDisposed()) {
			return;
		}
		name();
		firePropertyChange(PROP_DIRTY);
		options.ifPresent(OptionsPane::show);
		if (shown.isOfNow()) {
			shown.titled(title());
		} else {
			runs.soon();
		}
	}

	@Override
	public void run() {
		finish();
		runs.now();
	}

	@Override
	public void stop() {
		runs.stop();
	}

	/** The analysis, the definition or the data may have changed. */
	private void lookAtStudy() {
		if (area == null || area.control().isDisposed()) {
			return;
		}
		if (!document.exists()) {
			getSite().getPage().closeEditor(this, false);
			return;
		}
		try {
			if (document.readAgain()) {
				follow();
			}
		} catch (ProjectException e) {
			bar.notice(e.getMessage(), false);
		}
		changes.look();
	}

	private void closeWithStudy() {
		if (!OpenStudies.instance().isOpen(input.study())) {
			getSite().getPage().closeEditor(this, false);
		}
	}

	@Override
	public void copies(Menu menu) {
		work.copies(menu);
	}

	@Override
	public void more(Menu menu) {
		work.more(menu);
		if (options.isPresent()) {
			boolean hidden = sash.getMaximizedControl() != null;
			new MenuItem(menu, SWT.SEPARATOR);
			ResultBar.item(menu, hidden ? "Show &Options" : "Hide &Options", () -> sash.setMaximizedControl(hidden ? null
					: area.control().getParent()));
		}
	}

	/** The result that is shown. */
	public Optional<Report> report() {
		return shown.result().map(Result::report);
	}

	/** What the line above the result says. */
	public String state() {
		return bar.state();
	}

	/** What is said about a result that is not as it should be; empty when it is. */
	public String notice() {
		return bar.notice();
	}

	/** What stands in place of a result; empty when there is one. */
	public String message() {
		return area.said();
	}

	/** The component that shows the result, for tests. */
	public Optional<Browser> browser() {
		return area.browser();
	}

	/** The line above the result, with its buttons. */
	public Composite bar() {
		return bar.control();
	}

	/** Whether the row with Stop is shown. */
	public boolean isSlow() {
		return bar.isRunning();
	}

	/** The options. */
	public OptionsPane options() {
		return options.orElseThrow();
	}

	/** The analysis that is edited. */
	public AnalysisDocument document() {
		return document;
	}

	/** What can be done with the result. */
	public ResultWork work() {
		return work;
	}

	/** The study. */
	public OpenStudy study() {
		return input.study();
	}

	@Override
	public void setFocus() {
		options.ifPresentOrElse(OptionsPane::setFocus, () -> area.control().setFocus());
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == OpenStudy.class ? adapter.cast(input.study()) : super.getAdapter(adapter);
	}

	@Override
	public void dispose() {
		if (runs != null) {
			runs.end();
			keys.end();
		}
		if (document != null) {
			document.removeListener(documentChanged);
			input.study().removeListener(studyChanged);
		}
		OpenStudies.instance().removeListener(studiesChanged);
		super.dispose();
	}

	@Override
	public boolean isDirty() {
		return document.isDirty();
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		finish();
		try {
			document.save();
		} catch (ProjectException e) {
			monitor.setCanceled(true);
			Failures.show("The analysis was not saved", e);
		}
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException("duplicate the analysis instead");
	}
}
