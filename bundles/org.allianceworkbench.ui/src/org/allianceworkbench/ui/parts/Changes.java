package org.allianceworkbench.ui.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.project.codebook.CodeImpact;
import org.allianceworkbench.project.codebook.DataImpact;
import org.allianceworkbench.project.codebook.NamedElsewhere;
import org.allianceworkbench.study.codebook.ChangeEffects;
import org.allianceworkbench.study.codebook.CodeChange;
import org.allianceworkbench.study.edit.command.StudyChange;
import org.allianceworkbench.study.edit.command.VariableEdits;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.jobs.Failures;
import org.allianceworkbench.ui.jobs.StudyJob;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;

/**
 * Does changes of a study's definition: what is refused is told; what touches stored data, or what other files name, is told
 * before it is done.
 */
public final class Changes {

	private static final int MOST_TOLD = 8;

	private final OpenStudy study;
	private final Shell shell;

	/** What a change would do beyond the definition. */
	private record Impact(List<DataImpact> values, List<CodeImpact> rows, List<String> named) {

		boolean isNothing(List<String> uses) {
			return values.isEmpty() && rows.isEmpty() && named.isEmpty() && uses.isEmpty();
		}

		boolean touchesData() {
			return !values.isEmpty() || !rows.isEmpty();
		}
	}

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
		ChangeEffects effects = change.effects();
		if (effects.isNothing()) {
			execute(change, after);
			return;
		}
		List<String> uses = uses(effects);
		new StudyJob<>("Counting what is stored", progress -> count(effects, progress),
				impact -> decide(change, impact, uses, after), problem -> Failures.show("The change was not made", problem))
				.of(study).quiet().schedule();
	}

	private Impact count(ChangeEffects effects, Progress progress) throws ProjectException {
		List<String> names = Stream.concat(effects.names().stream(), effects.codes().stream().map(CodeChange::before)).toList();
		return new Impact(DataImpact.of(study.project(), effects.variables(), progress),
				CodeImpact.of(study.project(), effects.codes(), progress), NamedElsewhere.of(study.project(), names));
	}

	private void execute(StudyChange change, Runnable after) {
		study.domain().getCommandStack().execute(change);
		after.run();
	}

	/** What would lose a variable that is deleted. */
	private List<String> uses(ChangeEffects effects) {
		List<String> deleted = effects.variables().stream().filter(each -> each.after().isEmpty()).map(each -> each.id()).toList();
		return study.study().getVariables().stream().filter(each -> deleted.contains(each.getId()))
				.flatMap(each -> VariableEdits.of(study.study()).namedIn(each).stream()).distinct().toList();
	}

	private void decide(StudyChange change, Impact impact, List<String> uses, Runnable after) {
		if (impact.isNothing(uses)) {
			execute(change, after);
		} else if (impact.values().stream().anyMatch(DataImpact::lost)) {
			MessageDialog.openWarning(shell, "Values Would Be Lost", text(values(impact)) + "\n\nNothing was changed.");
		} else if (confirmed(change, impact, uses)) {
			execute(change, after);
		}
	}

	private boolean confirmed(StudyChange change, Impact impact, List<String> uses) {
		List<String> told = new ArrayList<>(values(impact));
		impact.rows().forEach(rows -> told.add(rows.effect()));
		if (!uses.isEmpty()) {
			told.add("What is deleted is used by " + listed(uses) + ".");
		}
		if (!impact.named().isEmpty()) {
			told.add("The old name stands in files that do not follow: " + listed(impact.named())
					+ ". They will say that they do not find it until they are edited.");
		}
		String[] buttons = { change.getLabel(), "Cancel" };
		return new MessageDialog(shell, impact.touchesData() ? "Data Are Concerned" : "Other Parts Are Concerned", null, text(told)
				+ "\n\nNo stored value is changed or deleted; the change can be undone.", MessageDialog.WARNING, 1, buttons)
				.open() == 0;
	}

	private static List<String> values(Impact impact) {
		return impact.values().stream().map(each -> each.variable() + ": " + String.join(" ", each.effects())).toList();
	}

	private static String listed(List<String> all) {
		return all.stream().limit(MOST_TOLD).collect(Collectors.joining("; "))
				+ (all.size() <= MOST_TOLD ? "" : "; and " + (all.size() - MOST_TOLD) + " more");
	}

	private static String text(List<String> told) {
		String first = told.stream().limit(MOST_TOLD).collect(Collectors.joining("\n\n"));
		return told.size() <= MOST_TOLD ? first
				: first + String.format(Locale.ROOT, "\n\nand %,d more that are concerned", told.size() - MOST_TOLD);
	}
}
