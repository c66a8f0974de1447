package org.allianceworkbench.ui.analysis;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.allianceworkbench.analysis.OptionException;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.report.Wording;
import org.allianceworkbench.ui.analysis.document.AnalysisDocument;
import org.allianceworkbench.ui.analysis.options.OptionsPane;
import org.allianceworkbench.ui.analysis.result.LiveRun;
import org.allianceworkbench.ui.analysis.result.Result;
import org.allianceworkbench.ui.analysis.result.ResultArea;
import org.allianceworkbench.ui.analysis.result.ResultBar;
import org.allianceworkbench.ui.jobs.Failures;
import org.allianceworkbench.ui.jobs.StudyJob;
import org.allianceworkbench.ui.theme.Appearance;

/** Shows what becomes of the runs of an analysis; an earlier result stays in sight until another one is there. */
final class RunView implements LiveRun.Listener {

	private final AnalysisDocument document;
	private final ResultBar bar;
	private final ResultArea area;
	private final Optional<OptionsPane> options;
	private final Consumer<Result> keep;
	private Optional<Result> result = Optional.empty();
	private Map<String, String> meant = Map.of();

	/** @param keep takes each new result */
	RunView(AnalysisDocument document, ResultBar bar, ResultArea area, Optional<OptionsPane> options, Consumer<Result> keep) {
		this.document = document;
		this.bar = bar;
		this.area = area;
		this.options = options;
		this.keep = keep;
	}

	/** The result that is shown. */
	Optional<Result> result() {
		return result;
	}

	/** Whether the last run was asked for with the options as they are now. */
	boolean isOfNow() {
		return document.options().equals(meant);
	}

	@Override
	public void waiting() {
		meant = document.options();
		boolean other = result.isPresent() && !result.get().options().equals(meant);
		bar.state(result.isEmpty() ? "" : other ? "This result is of the earlier options." : bar.state(), result.isPresent());
		area.old(other);
		if (result.isEmpty()) {
			area.say("The analysis is running\u2026");
		}
	}

	@Override
	public void slow() {
		bar.running(true, result.isPresent() ? "Running again\u2026" : "");
	}

	@Override
	public void found(Result found) {
		result = Optional.of(found);
		bar.running(false, "");
		bar.notice("", false);
		options.ifPresent(OptionsPane::noProblem);
		area.show(found.html());
		bar.state(used(found.report()), true);
		keep.accept(found);
		if (found.dark() != Appearance.isDark()) {
			paintAgain();
		}
	}

	/** How much of what was used, rows first, and whether there is something to be read above the result. */
	private static String used(Report report) {
		long rows = report.n().getOrDefault("rows", 0L);
		String used = rows > 0 ? Wording.count(rows, "row") : report.n().entrySet().stream().map(each -> "%,d %s".formatted(
				each.getValue(), each.getKey())).collect(Collectors.joining(", "));
		int warnings = report.warnings().size();
		return (used.isEmpty() ? "Done" : used) + (warnings == 0 ? "" : ", " + Wording.count(warnings, "warning"));
	}

	@Override
	public void failed(Exception problem) {
		bar.running(false, "");
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
				.replaceFirst(", for example with --set \\S+", ".")
				.replaceAll(" with --set \\w+=[\\w.]*\\w", " under Columns of the Design");
	}

	@Override
	public void stopped() {
		bar.running(false, "");
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

	/** The same result under another title. */
	void titled(String title) {
		if (result.isPresent() && !result.get().report().title().equals(title)) {
			result = result.map(shown -> shown.titled(title));
			paintAgain();
		}
	}

	/** The same result in the colours that the window has now. */
	void paintAgain() {
		boolean dark = Appearance.isDark();
		result.ifPresent(shown -> new StudyJob<>("Painting " + shown.report().title(), progress -> shown.painted(dark), painted -> {
			if (result.isPresent() && result.get().report() == painted.report() && painted.dark() == Appearance.isDark()
					&& !area.control().isDisposed()) {
				result = Optional.of(painted);
				area.show(painted.html());
			}
		}, problem -> Failures.show("The result can't be shown", problem)).of(document.study()).unseen().schedule());
	}
}
