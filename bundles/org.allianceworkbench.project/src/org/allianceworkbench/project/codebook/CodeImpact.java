package org.allianceworkbench.project.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.project.StudyProject;
import org.allianceworkbench.project.internal.Failures;
import org.allianceworkbench.store.RowQuery;
import org.allianceworkbench.store.RowQuery.Filter;
import org.allianceworkbench.store.StoreException;
import org.allianceworkbench.store.StudyStore;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.codebook.CodeChange;
import org.allianceworkbench.table.Progress;

/**
 * What a change of the code of a site, arm, occasion or rater role, or its deletion, would do to the rows that are stored under
 * it, counted before it is done. The rows themselves are never changed by it.
 *
 * @param change the change
 * @param effect what becomes of how many rows, in a sentence
 */
public record CodeImpact(CodeChange change, String effect) {

	/**
	 * Counts the rows; of codes under which nothing is stored there is nothing to say.
	 *
	 * @throws ProjectException when the data can't be read
	 */
	public static List<CodeImpact> of(StudyProject project, List<CodeChange> changes, Progress progress) throws ProjectException {
		return Failures.explained(project.folder().data(), () -> {
			List<CodeImpact> impacts = new ArrayList<>();
			for (CodeChange change : changes) {
				progress.checkCancelled();
				String rows = rows(project, change);
				if (!rows.isEmpty()) {
					impacts.add(new CodeImpact(change, sentence(change, rows)));
				}
			}
			return impacts;
		});
	}

	private static String sentence(CodeChange change, String rows) {
		String what = change.kind().name().toLowerCase(Locale.ROOT);
		String gone = change.after().map(after -> "would be called " + after + ", but ").orElse("would be deleted; ");
		return "The " + what + " " + change.before() + " " + gone + rows + " are stored under " + change.before()
				+ ". They stay, but belong to no " + what + " of the study then, and analyses and exports by " + what
				+ " leave them out or show them under an unknown code. Import their files again under the new code, or undo.";
	}

	private static String rows(StudyProject project, CodeChange change) throws StoreException {
		StudyStore store = project.store();
		List<String> code = List.of(change.before());
		List<String> none = List.of();
		Optional<String> all = Optional.empty();
		return switch (change.kind()) {
			case SITE -> told(store, new Filter(code, none, none, none, none, all), Level.CLIENT, Level.OCCASION, Level.RATING);
			case OCCASION -> told(store, new Filter(none, none, none, code, none, all), Level.OCCASION, Level.RATING);
			case ROLE -> told(store, new Filter(none, none, none, none, code, all), Level.RATING);
			case ARM -> told(store, project, change.before());
		};
	}

	private static String told(StudyStore store, Filter filter, Level... levels) throws StoreException {
		List<String> counts = new ArrayList<>();
		for (Level level : levels) {
			long rows = store.count(RowQuery.of(level).where(filter));
			if (rows > 0) {
				counts.add(String.format(Locale.ROOT, "%,d %s", rows, words(level, rows)));
			}
		}
		int last = counts.size() - 1;
		return last <= 0 ? String.join("", counts) : String.join(", ", counts.subList(0, last)) + " and " + counts.get(last);
	}

	private static String told(StudyStore store, StudyProject project, String arm) throws StoreException {
		Optional<String> variable = Arms.variable(project.study());
		long clients = 0;
		if (variable.isPresent()) {
			var column = store.query(RowQuery.of(Level.CLIENT, variable.get())).column(variable.get());
			for (int row = 0; row < column.size(); row++) {
				clients += arm.equals(Arms.code(column, row)) ? 1 : 0;
			}
		}
		return clients == 0 ? "" : String.format(Locale.ROOT, "%,d %s", clients, words(Level.CLIENT, clients));
	}

	private static String words(Level level, long count) {
		return switch (level) {
			case CLIENT -> count == 1 ? "client" : "clients";
			case OCCASION -> count == 1 ? "session" : "sessions";
			case RATING -> count == 1 ? "rating" : "ratings";
			default -> "rows";
		};
	}
}
