package org.allianceworkbench.ui.intake.views;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.allianceworkbench.store.Finding;
import org.allianceworkbench.study.Severity;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.jobs.Failures;
import org.allianceworkbench.ui.jobs.StudyJob;
import org.allianceworkbench.ui.lists.RowList;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** Everything in the study's data that a person should look at. */
public final class FindingsView extends StudyView {

	/** Id of the view. */
	public static final String ID = "org.allianceworkbench.ui.intake.findings";

	private RowList<Finding> findings;
	private Optional<StudyJob<List<Finding>>> running = Optional.empty();

	@Override
	void createList(Composite parent) {
		findings = FindingColumns.list(parent, SWT.NONE);
		getSite().setSelectionProvider(findings.viewer());
		findings.viewer().addSelectionChangedListener(event -> tell(findings.selected()));
	}

	/** The whole of a finding stands in the window's status line, since columns may cut it. */
	private void tell(List<Finding> selected) {
		getViewSite().getActionBars().getStatusLineManager()
				.setMessage(selected.size() == 1 ? selected.get(0).message() + ". " + selected.get(0).remedy() + "." : "");
	}

	@Override
	void refresh() {
		running.ifPresent(StudyJob::cancel);
		if (study().isEmpty()) {
			show(List.of(), "", "Open a study to see what its data need.");
			return;
		}
		OpenStudy open = study().get();
		StudyJob<List<Finding>> job = new StudyJob<>("Checking " + open.title(), open.project()::check,
				found -> show(found, open.title(), "Nothing needs attention: all checks passed."),
				problem -> show(List.of(), "", Failures.sentence(problem))).of(open).quiet();
		running = Optional.of(job);
		job.schedule();
	}

	private void show(List<Finding> found, String title, String hint) {
		if (!findings.control().isDisposed()) {
			findings.show(found, hint);
			setContentDescription(found.isEmpty() ? "" : counts(found) + " in " + title);
		}
	}

	private static String counts(List<Finding> found) {
		return Stream.of(count(found, Severity.ERROR, "error"), count(found, Severity.WARNING, "warning"), count(found, Severity.INFO, "note"))
				.flatMap(Optional::stream).collect(Collectors.joining(", "));
	}

	private static Optional<String> count(List<Finding> found, Severity severity, String name) {
		long count = found.stream().filter(finding -> finding.severity() == severity).count();
		return count == 0 ? Optional.empty() : Optional.of("%,d %s".formatted(count, count == 1 ? name : name + "s"));
	}

	/** The list, for tests. */
	public RowList<Finding> list() {
		return findings;
	}

	@Override
	public void setFocus() {
		findings.setFocus();
	}
}
