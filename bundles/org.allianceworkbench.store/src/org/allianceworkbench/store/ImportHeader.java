package org.allianceworkbench.store;

/**
 * What is to be known of an import before its rows come.
 *
 * @param who user who imports
 * @param file name of the file without its folder
 * @param sha256 SHA-256 of the file's bytes in lower-case hexadecimal digits
 * @param recipe name of the recipe
 * @param recipeVersion version of the recipe
 * @param recipeText the recipe as it was, as XMI, so that any value can be traced
 * @param program name and version of this program
 */
public record ImportHeader(String who, String file, String sha256, String recipe, int recipeVersion, String recipeText,
		String program) {
}
