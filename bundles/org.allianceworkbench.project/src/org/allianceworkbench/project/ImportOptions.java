package org.allianceworkbench.project;

import java.util.Optional;

import org.allianceworkbench.table.ReadOptions;

/**
 * What a user says about an import; all of it can be found out otherwise.
 *
 * @param site code of the site that sent the file
 * @param recipe name of the recipe
 * @param dryRun whether nothing is to be changed
 * @param reading sheet, encoding and password
 */
public record ImportOptions(Optional<String> site, Optional<String> recipe, boolean dryRun, ReadOptions reading) {

	/** Everything is found out, and the import is done. */
	public static final ImportOptions NONE = new ImportOptions(Optional.empty(), Optional.empty(), false, ReadOptions.NONE);

	/** The same with a recipe. */
	public ImportOptions withRecipe(String name) {
		return new ImportOptions(site, Optional.of(name), dryRun, reading);
	}

	/** The same as a dry run. */
	public ImportOptions asDryRun() {
		return new ImportOptions(site, recipe, true, reading);
	}
}
