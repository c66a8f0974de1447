package org.allianceworkbench.ui.intake.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.allianceworkbench.intake.matching.KeyProposal;
import org.allianceworkbench.intake.reading.SourceColumn;
import org.allianceworkbench.study.KeyKind;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.Variable;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;

/**
 * Asks what a column goes to, or where a key is read.
 *
 * @param shell over which it opens
 * @param study the study
 */
record AssignDialog(Shell shell, Study study) {

	/** One answer to choose. */
	private record Answer<T>(String text, T value) {
	}

	/** The variable that columns go to. */
	Optional<Variable> variable() {
		return ask("Assign to Variable", "Type a part of the variable's name or label:", study.getVariables().stream()
				.map(variable -> new Answer<>(named(variable.getName(), variable.getLabel()), variable)).toList());
	}

	/** Where a key is read: from one of the file's columns, or, for the site, always the same. */
	Optional<KeyProposal> key(KeyProposal proposed, List<SourceColumn> columns) {
		List<Answer<KeyProposal>> answers = new ArrayList<>();
		if (proposed.key() == KeyKind.SITE) {
			study.getSites().forEach(site -> answers.add(new Answer<>("always " + named(site.getCode(), site.getName()),
					KeyProposal.constant(KeyKind.SITE, site.getCode()))));
		}
		columns.forEach(column -> answers.add(new Answer<>("column " + named(column.header(), column.label()),
				KeyProposal.column(proposed.key(), column.header(), proposed.recodes(), proposed.codeList()))));
		return ask("Where the Key Is Read", "Where does the " + proposed.key().getName().toLowerCase(Locale.ROOT)
				+ " stand? Type a part of the column's name:", answers);
	}

	private static String named(String name, String label) {
		return label == null || label.isBlank() ? name : name + " \u2013 " + label;
	}

	@SuppressWarnings("unchecked")
	private <T> Optional<T> ask(String title, String message, List<Answer<T>> answers) {
		ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell, new LabelProvider() {
			@Override
			public String getText(Object element) {
				return ((Answer<T>) element).text();
			}
		});
		dialog.setTitle(title);
		dialog.setMessage(message);
		dialog.setElements(answers.toArray());
		return dialog.open() == Window.OK ? Optional.ofNullable((Answer<T>) dialog.getFirstResult()).map(Answer::value)
				: Optional.empty();
	}
}
