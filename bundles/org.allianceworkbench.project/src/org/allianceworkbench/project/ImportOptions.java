package org.allianceworkbench.project;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.table.ReadOptions;

/**
 * What a user says about an import; all of it can be found out otherwise.
 *
 * @param site code of the site that sent the file
 * @param recipe name of the recipe
 * @param dryRun whether nothing is to be changed
 * @param reading sheet, encoding and password
 * @param accepted differences from the recipe that are accepted, such as {@code renamed:wa_total=wai_total}
 * @param correction whether the file is a corrected edition whose values replace earlier ones; empty: when a file of its name
 *        came in before by the same recipe
 */
public record ImportOptions(Optional<String> site, Optional<String> recipe, boolean dryRun, ReadOptions reading,
		List<String> accepted, Optional<Boolean> correction) {

	/** Everything is found out, and the import is done. */
	public static final ImportOptions NONE = new ImportOptions(Optional.empty(), Optional.empty(), false, ReadOptions.NONE);

	public ImportOptions {
		accepted = List.copyOf(accepted);
	}

	/** Options that accept no difference from the recipe. */
	public ImportOptions(Optional<String> site, Optional<String> recipe, boolean dryRun, ReadOptions reading) {
		this(site, recipe, dryRun, reading, List.of(), Optional.empty());
	}

	/** The same with a recipe. */
	public ImportOptions withRecipe(String name) {
		return new ImportOptions(site, Optional.of(name), dryRun, reading, accepted, correction);
	}

	/** The same as a dry run. */
	public ImportOptions asDryRun() {
		return new ImportOptions(site, recipe, true, reading, accepted, correction);
	}

	/** The same with differences from the recipe that are accepted. */
	public ImportOptions accepting(List<String> differences) {
		return new ImportOptions(site, recipe, dryRun, reading, differences, correction);
	}

	/** The same for a corrected edition whose values replace earlier ones, or for one whose values may only contradict them. */
	public ImportOptions correcting(boolean replaces) {
		return new ImportOptions(site, recipe, dryRun, reading, accepted, Optional.of(replaces));
	}
}
