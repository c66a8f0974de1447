package org.allianceworkbench.ui.intake.internal.decisions;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.allianceworkbench.intake.queries.QueryAnswer.Outcome;
import org.allianceworkbench.intake.queries.QueryReading;
import org.allianceworkbench.project.StudyFindings;
import org.allianceworkbench.store.Decision;
import org.allianceworkbench.study.Site;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.jobs.Failures;
import org.allianceworkbench.ui.jobs.StudyJob;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/**
 * Questions that travel to sites as workbooks, and come back.
 *
 * @param shell over which dialogs open
 * @param study the study
 */
public record SiteQuestions(Shell shell, OpenStudy study) {

	private static final String WRITE = "Write Questions";
	private static final String READ = "Read Answers";

	private StudyFindings findings() {
		return study.project().findings();
	}

	/** Asks where, and writes the open questions to a site. */
	public void write(Site site) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(WRITE + " to Site " + site.getCode());
		dialog.setFileName("questions-" + site.getCode() + ".xlsx");
		dialog.setFilterExtensions(new String[] { "*.xlsx" });
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null) {
			write(site, Path.of(chosen));
		}
	}

	/** Writes the open questions to a site into a workbook; the user has agreed to replace a file that is there. */
	public void write(Site site, Path file) {
		new StudyJob<>(WRITE, progress -> findings().writeQuestions(site.getCode(), file, true),
				count -> MessageDialog.openInformation(shell, WRITE, count + (count == 1 ? " question stands in "
				: " questions stand in ")
						+ file + ". Send it to the site; when it comes back, choose " + READ + "."),
				problem -> Failures.show("The questions were not written", problem)).of(study).schedule();
	}

	/** Asks which workbook came back. */
	public void read() {
		FileDialog dialog = new FileDialog(shell, SWT.OPEN);
		dialog.setText(READ);
		dialog.setFilterExtensions(new String[] { "*.xlsx" });
		String chosen = dialog.open();
		if (chosen != null) {
			read(Path.of(chosen));
		}
	}

	/** Reads a workbook that came back, tells what would follow, and does it when the user agrees. */
	public void read(Path file) {
		new StudyJob<>(READ, progress -> findings().readAnswers(file), reading -> {
			if (MessageDialog.openConfirm(shell, READ, told(reading))) {
				apply(reading);
			}
		}, problem -> Failures.show("The answers were not read", problem)).of(study).schedule();
	}

	private static String told(QueryReading reading) {
		String counts = Stream.of(count(reading, Outcome.CONFIRMED, "confirmed and accepted"),
				count(reading, Outcome.CORRECTED, "corrected"), count(reading, Outcome.UNKNOWN, "unknown and set missing"),
				count(reading, Outcome.TO_DECIDE, "answered, for you to decide"),
				count(reading, Outcome.NONE, "without an answer yet"),
				count(reading, Outcome.CLOSED, "closed before")).filter(text -> !text.isEmpty())
				.collect(Collectors.joining("\n"));
		return "Site " + reading.site() + (reading.by().isBlank() ? "" : ", answered by " + reading.by()) + ":\n\n" + counts
				+ "\n\nTake these answers?";
	}

	private static String count(QueryReading reading, Outcome outcome, String words) {
		return reading.count(outcome) == 0 ? "" : reading.count(outcome) + " " + words;
	}

	private void apply(QueryReading reading) {
		new StudyJob<>("Taking answers", progress -> findings().apply(reading), answers -> study.changed(),
				problem -> Failures.show("The answers were not taken", problem)).of(study).schedule();
	}

	/** The sites with questions that wait, among some decisions. */
	public List<Site> asked(List<Decision> questions) {
		return study.study().getSites().stream().filter(site -> questions.stream().anyMatch(question -> question.isOpenQuestion()
				&& question.finding().row().site().equals(site.getCode()))).toList();
	}
}
