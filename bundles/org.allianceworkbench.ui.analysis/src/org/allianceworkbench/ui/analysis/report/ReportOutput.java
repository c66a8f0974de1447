package org.allianceworkbench.ui.analysis.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.allianceworkbench.project.ReportFormat;
import org.allianceworkbench.project.reporting.StudyReports;
import org.allianceworkbench.project.reporting.VerifiedReport;
import org.allianceworkbench.study.StudyReport;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.jobs.Failures;
import org.allianceworkbench.ui.jobs.StudyJob;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.IShellProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.FileDialog;

/** Writes a report into a file, and verifies earlier ones. */
final class ReportOutput {

	private static final int REPLACE = 0;
	private static final int KEEP_BOTH = 1;

	private final IShellProvider window;
	private final OpenStudy study;

	ReportOutput(IShellProvider window, OpenStudy study) {
		this.window = window;
		this.study = study;
	}

	/** Runs all analyses of a report and writes it into the study's output. */
	void write(StudyReport report, ReportFormat format) {
		name(report.getName(), format).ifPresent(name -> new StudyJob<>("Writing " + name + "." + format.extension(), progress ->
				study.project().write(new StudyReports(study.project()).of(report, new CountedRuns(report,
						study.project()::analyze), progress), name, Set.of(format)).get(0),
				this::offer, problem -> Failures.show("The report was not written", problem)).of(study).schedule());
	}

	/** Runs all analyses of the study and writes them into one report in the study's output. */
	void writeWhole() {
		name("report", ReportFormat.HTML).ifPresent(name -> new StudyJob<>("Writing the study report", progress -> study.project()
				.write(new StudyReports(study.project()).whole(progress), name, Set.of(ReportFormat.HTML)).get(0),
				this::offer, problem -> Failures.show("The report was not written", problem)).of(study).schedule());
	}

	/** An earlier report may be the one that was handed in: it is replaced only when that is said. */
	private Optional<String> name(String name, ReportFormat format) {
		if (!Files.exists(file(name, format))) {
			return Optional.of(name);
		}
		String other = IntStream.iterate(2, i -> i + 1).mapToObj(i -> name + "-" + i)
				.filter(each -> !Files.exists(file(each, format)))
				.findFirst().orElseThrow();
		int answer = new MessageDialog(window.getShell(), "Write Report", null, file(name, format).getFileName()
				+ " is in the output folder already. It may have been changed by hand or handed on; when it is replaced it can't be "
				+ "verified any more.", MessageDialog.QUESTION, KEEP_BOTH, "&Replace", "&Keep Both", "Cancel").open();
		return answer == REPLACE ? Optional.of(name) : answer == KEEP_BOTH ? Optional.of(other) : Optional.empty();
	}

	private Path file(String name, ReportFormat format) {
		return study.project().folder().output().resolve(name + "." + format.extension());
	}

	private void offer(Path file) {
		study.changed();
		if (MessageDialog.openQuestion(window.getShell(), "Report Written", "The report is in\n" + file + "\n\nOpen it now?")) {
			Program.launch(file.toUri().toString());
		}
	}

	/** Lets the user choose an earlier report. */
	void chooseAndVerify() {
		FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN);
		dialog.setText("Verify an Earlier Report");
		dialog.setFilterNames(new String[] { "Reports (*.html, *.docx)", "All files" });
		dialog.setFilterExtensions(new String[] { "*.html;*.docx", "*" });
		dialog.setFilterPath(study.project().folder().output().toString());
		String chosen = dialog.open();
		if (chosen != null) {
			verify(Path.of(chosen));
		}
	}

	/** Runs the analyses of an earlier report again and shows which numbers are others. */
	void verify(Path file) {
		new StudyJob<>("Verifying " + file.getFileName(), progress -> VerifiedReport.of(study.project(), file, progress),
				verified -> new VerifiedDialog(window.getShell(), verified).open(),
				problem -> Failures.show("The report can't be verified", problem)).of(study).schedule();
	}

	/** Shows the folder of what was written. */
	void openFolder() {
		Path folder = study.project().folder().output();
		new StudyJob<>("Opening the folder", progress -> made(folder), there -> Program.launch(there.toString()),
				problem -> Failures.show("The folder can't be shown", problem)).of(study).unseen().schedule();
	}

	private static Path made(Path folder) throws IOException {
		return Files.createDirectories(folder);
	}
}
