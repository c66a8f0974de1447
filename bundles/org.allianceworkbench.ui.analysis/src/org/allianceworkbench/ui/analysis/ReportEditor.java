package org.allianceworkbench.ui.analysis;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.publish.HtmlPage;
import org.allianceworkbench.publish.HtmlPublisher;
import org.allianceworkbench.publish.ReportDocument;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.ui.OpenStudies;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.jobs.Failures;
import org.allianceworkbench.ui.jobs.StudyJob;
import org.allianceworkbench.ui.theme.Appearance;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.EditorPart;

/**
 * The result of a stored analysis: run in the background when it is opened, marked as out of date when the data have changed.
 */
public final class ReportEditor extends EditorPart {

	/** Id of the editor. */
	public static final String ID = "org.allianceworkbench.ui.analysis.report";

	/** A result together with its page. */
	private record Result(Report report, ReportDocument document, String html) {
	}

	private AnalysisInput input;
	private ResultArea area;
	private Label state;
	private Button run;
	private Button stop;
	private int runs;
	private Optional<StudyJob<Result>> running = Optional.empty();
	private Optional<Result> result = Optional.empty();
	private final Runnable dataChanged = this::outOfDate;
	private final Runnable studiesChanged = this::closeWithStudy;

	@Override
	public void init(IEditorSite site, IEditorInput given) throws PartInitException {
		if (!(given instanceof AnalysisInput analysis)) {
			throw new PartInitException("This editor shows an analysis of an open study.");
		}
		setSite(site);
		setInput(given);
		setPartName(given.getName());
		input = analysis;
		input.study().addListener(dataChanged);
		OpenStudies.instance().addListener(studiesChanged);
	}

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		Composite bar = WidgetFactory.composite(SWT.NONE).create(parent);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(8, 6).spacing(8, 0).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		run = WidgetFactory.button(SWT.PUSH).text("&Run Again").tooltip("Runs the analysis on the data as they are now (F5)")
				.onSelect(e -> run()).create(bar);
		stop = WidgetFactory.button(SWT.PUSH).text("&Stop").onSelect(e -> running.ifPresent(StudyJob::cancel)).create(bar);
		state = WidgetFactory.label(SWT.NONE).create(bar);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(state);
		area = new ResultArea(parent);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area.control());
		Appearance.follow(area.control(), this::paintAgain);
		onF5();
		run();
	}

	private void onF5() {
		Action refresh = new Action() {
			@Override
			public void run() {
				ReportEditor.this.run();
			}
		};
		refresh.setActionDefinitionId(ActionFactory.REFRESH.getCommandId());
		getEditorSite().getActionBars().setGlobalActionHandler(ActionFactory.REFRESH.getId(), refresh);
	}

	/** Runs the analysis; the old result stays until the new one is there. */
	public void run() {
		running.ifPresent(StudyJob::cancel);
		busy(true, "Running\u2026");
		if (result.isEmpty()) {
			area.say("The analysis is running\u2026");
		}
		OpenStudy study = input.study();
		HtmlPage page = page();
		int mine = ++runs;
		StudyJob<Result> job = new StudyJob<>("Running " + input.getName(), progress -> {
			Report report = study.project().analyze(input.analysis(), progress);
			ReportDocument document = study.project().document(report.title(), List.of(report));
			return new Result(report, document, HtmlPublisher.html(document, page));
		}, found -> ifStillMeant(mine, () -> show(found)), problem -> ifStillMeant(mine, () -> failed(problem))).of(study).quiet()
				.whenStopped(() -> ifStillMeant(mine, this::stopped));
		running = Optional.of(job);
		job.schedule();
	}

	/** What an earlier run still has to tell does not matter any more. */
	private void ifStillMeant(int which, Runnable tell) {
		if (which == runs && !area.isDisposed()) {
			tell.run();
		}
	}

	private static HtmlPage page() {
		return Appearance.isDark() ? HtmlPage.DARK_WINDOW : HtmlPage.LIGHT_WINDOW;
	}

	private void show(Result found) {
		result = Optional.of(found);
		area.show(found.html());
		long rows = found.report().n().getOrDefault("rows", 0L);
		int warnings = found.report().warnings().size();
		busy(false, (rows > 0 ? "%,d rows".formatted(rows) : "Done")
				+ (warnings == 0 ? "" : warnings == 1 ? ", 1 warning" : ", " + warnings + " warnings"));
	}

	/** The same result in the colours that the window has now. */
	private void paintAgain() {
		HtmlPage page = page();
		int mine = runs;
		result.ifPresent(shown -> new StudyJob<>("Painting " + input.getName(), progress -> HtmlPublisher.html(shown.document(), page),
				html -> ifStillMeant(mine, () -> area.show(html)), this::failed).of(input.study()).unseen().schedule());
	}

	private void failed(Exception problem) {
		instead("No result", Failures.sentence(problem));
	}

	private void stopped() {
		instead("Stopped", "The analysis was stopped. Run it again when you like.");
	}

	/** An older result stays in sight; the line above says that it is not the one that was asked for. */
	private void instead(String title, String text) {
		if (result.isEmpty()) {
			area.say(text);
			busy(false, title);
		} else {
			busy(false, text);
		}
	}

	private void busy(boolean working, String text) {
		if (!state.isDisposed()) {
			run.setEnabled(!working);
			stop.setEnabled(working);
			state.setText(text);
			state.setToolTipText(text);
		}
	}

	private void outOfDate() {
		if (result.isPresent() && !state.isDisposed()) {
			state.setText("Out of date: the study has changed since this was run. Run it again.");
		}
	}

	private void closeWithStudy() {
		if (!OpenStudies.instance().isOpen(input.study())) {
			getSite().getPage().closeEditor(this, false);
		}
	}

	/** The result that is shown. */
	public Optional<Report> report() {
		return result.map(Result::report);
	}

	/** What the line above the result says. */
	public String state() {
		return state.getText();
	}

	/** What stands in place of a result; empty when there is one. */
	public String message() {
		return area.said();
	}

	/** The component that shows the result, for tests. */
	public Optional<Browser> browser() {
		return area.browser();
	}

	@Override
	public void setFocus() {
		area.control().setFocus();
	}

	@Override
	public void dispose() {
		running.ifPresent(StudyJob::cancel);
		input.study().removeListener(dataChanged);
		OpenStudies.instance().removeListener(studiesChanged);
		super.dispose();
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		// a result is computed whenever it is shown
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException("a result is written by the study report");
	}
}
