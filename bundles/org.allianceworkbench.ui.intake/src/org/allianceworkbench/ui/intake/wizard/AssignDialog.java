package org.allianceworkbench.ui.intake.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.allianceworkbench.intake.matching.ColumnProposal;
import org.allianceworkbench.intake.matching.KeyProposal;
import org.allianceworkbench.intake.matching.RecipeProposal;
import org.allianceworkbench.intake.reading.SourceColumn;
import org.allianceworkbench.study.KeyKind;
import org.allianceworkbench.study.KeySource;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Occasion;
import org.allianceworkbench.study.RaterRole;
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

	/** Columns as they go to a variable, and to an occasion and a role where neither their names nor the rows say them. */
	Optional<List<ColumnProposal>> columns(List<ColumnProposal> columns, RecipeProposal proposal) {
		Optional<Variable> variable = variable();
		if (variable.isEmpty()) {
			return Optional.empty();
		}
		List<ColumnProposal> decided = new ArrayList<>();
		for (ColumnProposal column : columns) {
			int level = variable.get().getLevel().getValue();
			Optional<Occasion> occasion = level >= Level.OCCASION_VALUE && !known(KeyKind.OCCASION, "{session}", column, proposal)
					? column.occasion().or(() -> ask("Occasion", "At which occasion was '" + column.header() + "' asked?",
							study.getOccasions().stream().map(each -> new Answer<>(named(each.getCode(), each.getLabel()), each))
							.toList()))
					: Optional.empty();
			Optional<RaterRole> role = level >= Level.RATING_VALUE && !known(KeyKind.ROLE, "{role}", column, proposal)
					? column.role().or(() -> ask("Rater Role", "Who rated '" + column.header() + "'?",
							study.getRoles().stream().map(each -> new Answer<>(named(each.getCode(), each.getLabel()), each))
							.toList()))
					: Optional.empty();
			decided.add(column.to(variable.get(), occasion, role));
		}
		return Optional.of(decided);
	}

	private static boolean known(KeyKind key, String place, ColumnProposal column, RecipeProposal proposal) {
		return column.header().contains(place) || proposal.keys().stream()
				.anyMatch(each -> each.key() == key && each.source() != KeySource.NAME_PATTERN);
	}

	private Optional<Variable> variable() {
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
