package org.allianceworkbench.ui.analysis.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.allianceworkbench.project.reporting.StudyReports;
import org.allianceworkbench.study.ReportSection;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.StudyReport;
import org.allianceworkbench.ui.analysis.result.ResultArea;
import org.allianceworkbench.ui.jobs.Failures;
import org.allianceworkbench.ui.jobs.StudyJob;
import org.allianceworkbench.ui.theme.Appearance;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.ProgressListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;

/**
 * What comes out of a report, or of the section that is chosen. A change of the report shows after a short pause; analyses run
 * only when their results are not known yet or when that is asked for.
 */
public final class ReportPreview {

	private static final int PAUSE_MS = 350;
	private static final int SLOW_MS = 300;

	private final EditedReport edited;
	private final Supplier<Optional<ReportSection>> chosen;
	private final KnownResults known;
	private final PreviewBar bar;
	private final ResultArea area;
	private final Display display;
	private final Runnable start = this::now;
	private final Runnable tellSlow = this::tellSlow;
	private int runs;
	private boolean over;
	private Optional<StudyJob<String>> running = Optional.empty();

	/**
	 * A preview.
	 *
	 * @param chosen the section that is chosen, if it is just one
	 */
	ReportPreview(Composite parent, EditedReport edited, Supplier<Optional<ReportSection>> chosen) {
		this.edited = edited;
		this.chosen = chosen;
		known = new KnownResults(edited.study().project());
		display = parent.getDisplay();
		Composite page = WidgetFactory.composite(SWT.NONE).layout(GridLayoutFactory.fillDefaults().spacing(0, 0).create())
				.create(parent);
		bar = new PreviewBar(page, this::chosenScope, this::again, this::stop);
		area = new ResultArea(page, (what, data) -> {
			// the page has nothing to click that leads out of it
		});
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area.control());
		area.browser().ifPresent(browser -> browser.addProgressListener(ProgressListener.completedAdapter(event -> scroll())));
		Appearance.follow(area.control(), this::now);
	}

	private void chosenScope() {
		now();
	}

	/** Another section is chosen. */
	void sectionChosen() {
		if (bar.isWhole()) {
			scroll();
		} else {
			soon();
		}
	}

	private void scroll() {
		int place = chosen.get().map(edited.sections()::indexOf).orElse(-1);
		if (bar.isWhole() && place >= 0) {
			area.browser().ifPresent(browser -> browser.execute("var s=document.getElementById('report-" + (place + 1)
					+ "');if(s){s.scrollIntoView()}"));
		}
	}

	/** Shows the report after a short pause; another call begins the pause anew. */
	void soon() {
		cancel();
		display.timerExec(PAUSE_MS, start);
	}

	/** Runs everything again that is shown. */
	void again() {
		known.forget();
		now();
	}

	/** Shows the report as it is now. */
	void now() {
		cancel();
		if (over) {
			return;
		}
		List<ReportSection> sections = bar.isWhole() ? edited.sections() : chosen.get().stream().toList();
		if (sections.isEmpty()) {
			bar.running(false);
			bar.state("");
			area.say(edited.sections().isEmpty()
					? "Nothing is in the report yet.\n\nAdd Analyses brings in results of the study,\n"
					+ "Add Text words of your own." : "Select one section to see what comes out of it,\nor choose Whole Report.");
			return;
		}
		StudyReport report = edited.copy();
		if (!bar.isWhole()) {
			report.getSections().clear();
			report.getSections().addAll(EcoreUtil.copyAll(sections));
		}
		run(report, bar.isWhole());
	}

	private void run(StudyReport report, boolean whole) {
		int mine = runs;
		Study definition = EcoreUtil.copy(edited.study().study());
		PreviewPage page = new PreviewPage(whole, Appearance.isDark());
		display.timerExec(SLOW_MS, tellSlow);
		bar.state("");
		StudyJob<String> job = new StudyJob<>("Showing the report", progress ->
				page.html(new StudyReports(edited.study().project())
				.of(report, new CountedRuns(report, known.runs(definition, name -> begins(mine, name))), progress)),
				html -> tell(mine, () -> found(html)),
				problem -> tell(mine, () -> failed(problem))).of(edited.study()).quiet()
				.whenStopped(() -> tell(mine, this::stopped));
		running = Optional.of(job);
		job.schedule();
	}

	private void begins(int which, String name) {
		display.asyncExec(() -> {
			if (which == runs && !over) {
				bar.work(name);
			}
		});
	}

	private void tell(int which, Runnable told) {
		if (which == runs && !over) {
			running = Optional.empty();
			display.timerExec(-1, tellSlow);
			bar.running(false);
			told.run();
		}
	}

	private void tellSlow() {
		if (running.isPresent() && !over) {
			bar.running(true);
		}
	}

	private void found(String html) {
		area.show(html);
		lookForChanges();
	}

	private void failed(Exception problem) {
		area.say(Failures.sentence(problem));
	}

	private void stopped() {
		bar.state("Stopped");
		area.say("The analyses were stopped. Run them again when you like.");
	}

	/** Data or definitions may have changed: says what, when a result that is shown rests on it. */
	void lookForChanges() {
		if (over) {
			return;
		}
		List<String> names = new ArrayList<>();
		(bar.isWhole() ? edited.sections() : chosen.get().stream().toList()).stream().map(ReportSection::getAnalysis)
				.filter(Objects::nonNull).forEach(names::add);
		Study definition = EcoreUtil.copy(edited.study().study());
		new StudyJob<>("Looking for changes", progress -> known.changes(names, definition), changes -> {
			if (!over) {
				bar.notice(changes.isEmpty() ? "" : "Out of date: " + String.join("; ", changes) + ".");
			}
		}, problem -> bar.notice(Failures.sentence(problem))).of(edited.study()).unseen().schedule();
	}

	private void cancel() {
		runs++;
		display.timerExec(-1, start);
		display.timerExec(-1, tellSlow);
		running.ifPresent(StudyJob::cancel);
		running = Optional.empty();
	}

	private void stop() {
		running.ifPresent(StudyJob::cancel);
	}

	/** Ends it for good. */
	void end() {
		over = true;
		cancel();
	}

	/** Shows the whole report, or only the section that is chosen. */
	public void whole(boolean whole) {
		bar.whole(whole);
		now();
	}

	/** What is said about a preview that is not as it should be; empty when it is. */
	public String notice() {
		return bar.notice();
	}

	/** What stands in place of the preview; empty when there is one. */
	public String message() {
		return area.said();
	}

	/** Whether analyses run for it, or will after the pause. */
	public boolean isBusy() {
		return running.isPresent();
	}

	/** The component that shows the page. */
	public Optional<Browser> browser() {
		return area.browser();
	}
}
