package org.allianceworkbench.study.edit.command;

import java.util.List;

import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.StudyFactory;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.codebook.Codebook;
import org.allianceworkbench.study.exchange.CodebookMerge;

/** Takes whole codebooks into a study. */
public final class CodebookEdits {

	/**
	 * What is about to be taken.
	 *
	 * @param change the change
	 * @param present names of variables that the study has already, and that stay as they are
	 */
	public record Taking(StudyChange change, List<String> present) {
	}

	private final Study study;

	private CodebookEdits(Study study) {
		this.study = study;
	}

	/** Edits of a study. */
	public static CodebookEdits of(Study study) {
		return new CodebookEdits(study);
	}

	/**
	 * Adds the variables of a codebook that the study does not have, with their code lists.
	 *
	 * @param from a study in no file, which must not be used afterwards
	 * @param file where it is from, for the label and the history
	 * @param sha256 hash of the file
	 */
	public Taking take(Study from, String file, String sha256) {
		Codebook known = Codebook.of(study);
		List<Variable> fresh = from.getVariables().stream().filter(each -> known.variable(each.getName()).isEmpty()).toList();
		List<String> present = from.getVariables().stream().filter(each -> !fresh.contains(each)).map(Variable::getName).toList();
		String label = "Import codebook " + file;
		return new Taking(fresh.isEmpty() ? StudyChange.refused(study, label, from.getVariables().isEmpty()
			? file + " holds no variables." : "The study has all variables of " + file + " already; they stay as they are.")
			: StudyChange.of(study, label, fresh, () -> merge(fresh))
				.bringing(new BroughtFile(file, sha256, CodebookMerge.told(fresh.size(), file))), present);
	}

	/** The variables are moved, so that each time they need a study to be moved from. */
	private void merge(List<Variable> variables) {
		Study holder = StudyFactory.eINSTANCE.createStudy();
		holder.getVariables().addAll(variables);
		CodebookMerge.into(study, holder);
	}
}
