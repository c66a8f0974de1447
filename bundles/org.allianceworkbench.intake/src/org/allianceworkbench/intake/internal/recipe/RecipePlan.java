package org.allianceworkbench.intake.internal.recipe;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.study.ColumnRule;
import org.allianceworkbench.study.KeyKind;
import org.allianceworkbench.study.Level;

/**
 * A recipe brought together with a file's columns.
 *
 * @param design the study's occasions and roles
 * @param keys how each key is read; the site's is always there
 * @param columns what becomes of each column, by its place
 * @param grain what one row of the file is: two rows with the same keys of this level are duplicates
 * @param missing rules for columns that the file does not have
 */
public record RecipePlan(StudyDesign design, Map<KeyKind, KeyReader> keys, List<ColumnPlan> columns, Level grain,
		List<ColumnRule> missing) {

	/** How a key is read, if at all. */
	public Optional<KeyReader> key(KeyKind kind) {
		return Optional.ofNullable(keys.get(kind));
	}

	/** Whether any column goes to a variable. */
	public boolean fills(String variable) {
		return columns.stream().anyMatch(c -> c.target().isPresent() && c.target().get().variable().getName().equals(variable));
	}
}
