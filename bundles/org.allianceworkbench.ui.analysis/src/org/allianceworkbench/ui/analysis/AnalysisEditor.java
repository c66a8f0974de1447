package org.allianceworkbench.ui.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.analysis.Analysis;
import org.allianceworkbench.analysis.OptionException;
import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.project.results.DefinitionState;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.ui.OpenStudies;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.analysis.document.AnalysisDocument;
import org.allianceworkbench.ui.analysis.options.OptionsPane;
import org.allianceworkbench.ui.analysis.result.LiveRun;
import org.allianceworkbench.ui.analysis.result.Result;
import org.allianceworkbench.ui.analysis.result.ResultArea;
import org.allianceworkbench.ui.analysis.result.ResultBar;
import org.allianceworkbench.ui.analysis.result.ResultWork;
import org.allianceworkbench.ui.jobs.Failures;
import org.allianceworkbench.ui.jobs.StudyJob;
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
public final class AnalysisEditor extends EditorPart implements LiveRun.Listener, ResultBar.Actions {

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
	private Optional<Result> result = Optional.empty();
	private Map<String, String> meant = Map.of();
	private EditorActions actions;
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

	private void name() {
		String title = document.analysis().getTitle();
		setPartName(title == null || title.isBlank() ? analysis.<String>map(Analysis::title).orElse(input.name()) : title);
	}

	@Override
	public void createPartControl(Composite parent) {
		sash = new SashForm(parent, SWT.HORIZONTAL);
		analysis.ifPresent(known -> options = Optional.of(new OptionsPane(sash, document, known, option ->
				GuideDialog.show(getSite().getShell(), known, option))));
		Composite right = WidgetFactory.composite(SWT.NONE).layout(GridLayoutFactory.fillDefaults().spacing(0, 0).create())
				.create(sash);
		bar = new ResultBar(right, this);
		work = new ResultWork(getSite(), () -> result, document, () -> area.browser());
		area = new ResultArea(right, work::clicked);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area.control());
		if (options.isPresent()) {
			sash.setWeights(34, 66);
		}
		Appearance.follow(area.control(), this::paintAgain);
		actions = new EditorActions(getEditorSite(), document, this::run, this::finish);
		runs = new LiveRun(document, parent.getDisplay(), this);
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
		actions.name();
		firePropertyChange(PROP_DIRTY);
		options.ifPresent(OptionsPane::show);
		if (!document.options().equals(meant)) {
			runs.soon();
		} else {
			result.filter(shown -> !shown.report().title().equals(getPartName())).ifPresent(shown -> retitle());
		}
	}

	private void retitle() {
		result = result.map(shown -> shown.titled(getPartName()));
		paintAgain();
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

	@Override
	public void waiting() {
		meant = document.options();
		boolean other = result.isPresent() && !result.get().options().equals(meant);
		bar.state(result.isEmpty() ? "Running\u2026" : other ? "This result is of the earlier options." : bar.state(),
				result.isPresent());
		area.old(other);
		if (result.isEmpty()) {
			area.say("The analysis is running\u2026");
		}
	}

	@Override
	public void slow() {
		bar.running(true);
	}

	@Override
	public void found(Result found) {
		result = Optional.of(found);
		bar.running(false);
		bar.notice("", false);
		options.ifPresent(OptionsPane::noProblem);
		area.show(found.html());
		long rows = found.report().n().getOrDefault("rows", 0L);
		int warnings = found.report().warnings().size();
		bar.state((rows > 0 ? "%,d rows".formatted(rows) : "Done")
				+ (warnings == 0 ? "" : warnings == 1 ? ", 1 warning" : ", " + warnings + " warnings"), true);
		work.keep(found);
	}

	@Override
	public void failed(Exception problem) {
		bar.running(false);
		String sentence = Failures.sentence(problem);
		if (problem.getCause() instanceof OptionException wrong) {
			String told = inWindow(wrong.getMessage());
			sentence = told;
			options.ifPresent(pane -> pane.problem(wrong.option(), told));
		} else {
			options.ifPresent(OptionsPane::noProblem);
		}
		instead("No result", sentence);
	}

	/** What a message says of the command line is said of the window. */
	private static String inWindow(String message) {
		return message.replaceFirst("^Option \\w+ is required \\((.*?)\\)\\.", "$1 must be given.")
				.replaceFirst(", for example with --set \\S+", ".").replaceFirst("Name it with --set \\S+",
						"Choose it under Columns of the Design.");
	}

	@Override
	public void stopped() {
		bar.running(false);
		instead("Stopped", "The analysis was stopped. Run it again when you like.");
	}

	/** An older result stays in sight; the line above says that it is not the one that was asked for. */
	private void instead(String title, String text) {
		if (result.isEmpty()) {
			area.say(text);
			bar.state(title, false);
		} else {
			bar.state(title, true);
			bar.notice(text + " The result below is an earlier one.", false);
			area.old(true);
		}
	}

	/** The same result in the colours that the window has now. */
	private void paintAgain() {
		boolean dark = Appearance.isDark();
		result.ifPresent(shown -> new StudyJob<>("Painting " + getPartName(), progress -> shown.painted(dark), painted -> {
			if (result.isPresent() && result.get().report() == painted.report() && !area.control().isDisposed()) {
				result = Optional.of(painted);
				area.show(painted.html());
			}
		}, problem -> Failures.show("The result can't be shown", problem)).of(input.study()).unseen().schedule());
	}

	/** The definition or the data may have changed: says what, when the result rests on it. */
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
		Result shown = result.orElse(null);
		if (shown == null) {
			return;
		}
		List<String> changes = new ArrayList<>(shown.definition().changes(DefinitionState.of(input.study().study(),
				shown.options())));
		new StudyJob<>("Looking for changes", progress -> shown.data().since(input.study().project()), since -> {
			since.ifPresent(changes::addFirst);
			if (!changes.isEmpty() && result.isPresent() && result.get() == shown && !area.control().isDisposed()) {
				bar.state("Out of date", true);
				bar.notice("Out of date: " + String.join("; ", changes) + ".", true);
			}
		}, problem -> Failures.show("The study's history can't be read", problem)).of(input.study()).unseen().schedule();
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
		return result.map(Result::report);
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
