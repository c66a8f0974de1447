package org.allianceworkbench.ui.study.editor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.allianceworkbench.project.codebook.DataImpact;
import org.allianceworkbench.study.codebook.VariableChange;
import org.allianceworkbench.study.edit.command.StudyChange;
import org.allianceworkbench.study.edit.command.VariableEdits;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.jobs.Failures;
import org.allianceworkbench.ui.jobs.StudyJob;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;

/** Does changes of a study's definition: what is refused is told, what touches stored values is told before it is done. */
public final class Changes {

	private static final int MOST_TOLD = 8;

	private final OpenStudy study;
	private final Shell shell;

	/** Changes of a study, with dialogs over a window. */
	public Changes(OpenStudy study, Shell shell) {
		this.study = study;
		this.shell = shell;
	}

	/** Does a change; stored values that it touches are counted first, in the background. */
	public void perform(StudyChange change) {
		perform(change, () -> {
			// the study's listeners show it
		});
	}

	/** Does a change, and something after it. */
	public void perform(StudyChange change, Runnable after) {
		Optional<String> refusal = change.refusal();
		if (refusal.isPresent()) {
			if (!refusal.get().isEmpty()) {
				MessageDialog.openInformation(shell, "Not Changed", refusal.get());
			}
			return;
		}
		List<VariableChange> touched = change.variables();
		if (touched.isEmpty()) {
			execute(change, after);
			return;
		}
		List<String> uses = uses(touched);
		new StudyJob<>("Counting stored values", progress -> DataImpact.of(study.project(), touched, progress),
				impacts -> decide(change, impacts, uses, after), problem -> Failures.show("The change was not made", problem))
				.of(study)
				.quiet().schedule();
	}

	private void execute(StudyChange change, Runnable after) {
		study.domain().getCommandStack().execute(change);
		after.run();
	}

	/** What would lose a variable that is deleted. */
	private List<String> uses(List<VariableChange> touched) {
		List<String> deleted = touched.stream().filter(each -> each.after().isEmpty()).map(VariableChange::id).toList();
		return study.study().getVariables().stream().filter(each -> deleted.contains(each.getId()))
				.flatMap(each -> VariableEdits.of(study.study()).namedIn(each).stream()).distinct().toList();
	}

	private void decide(StudyChange change, List<DataImpact> impacts, List<String> uses, Runnable after) {
		if (impacts.isEmpty() && uses.isEmpty()) {
			execute(change, after);
		} else if (impacts.stream().anyMatch(DataImpact::lost)) {
			MessageDialog.openWarning(shell, "Values Would Be Lost", text(impacts) + "\n\nNothing was changed.");
		} else if (confirmed(change, impacts, uses)) {
			execute(change, after);
		}
	}

	private boolean confirmed(StudyChange change, List<DataImpact> impacts, List<String> uses) {
		String[] buttons = { change.getLabel(), "Cancel" };
		String told = text(impacts) + (uses.isEmpty() ? "" : (impacts.isEmpty() ? "" : "\n\n") + "What is deleted is used by "
				+ uses.stream().limit(MOST_TOLD).collect(Collectors.joining("; "))
				+ (uses.size() <= MOST_TOLD ? "." : "; and " + (uses.size() - MOST_TOLD) + " more."));
		return new MessageDialog(shell, impacts.isEmpty() ? "Other Parts Are Concerned" : "Data Are Concerned", null, told
				+ "\n\nNo stored value is changed or deleted; the "
				+ "change can be undone.", MessageDialog.WARNING, 1, buttons).open() == 0;
	}

	private static String text(List<DataImpact> impacts) {
		String told = impacts.stream().limit(MOST_TOLD).map(impact -> impact.variable() + ": "
				+ String.join(" ", impact.effects()))
				.collect(Collectors.joining("\n\n"));
		return impacts.size() <= MOST_TOLD ? told
				: told + String.format(Locale.ROOT, "\n\nand %,d more variables with stored values", impacts.size() - MOST_TOLD);
	}
}
