package org.allianceworkbench.project.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.allianceworkbench.intake.reading.SourceFile;
import org.allianceworkbench.project.ImportOptions;
import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.project.RefusedException;
import org.allianceworkbench.project.UsageException;
import org.allianceworkbench.store.ImportRecord;
import org.allianceworkbench.study.Recipe;
import org.allianceworkbench.study.Site;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.codebook.Codebook;

/**
 * Finds the recipe of a study that a file is read by.
 *
 * @param study the study
 */
public record RecipeChoice(Study study) {

	/**
	 * The recipe that was asked for, or the only one whose format, site and pattern of file names fit.
	 *
	 * @return empty when none was asked for and none fits
	 * @throws UsageException when there is no such recipe or site, the recipe is another site's, or several fit
	 */
	public Optional<Recipe> find(SourceFile file, ImportOptions options) throws ProjectException {
		Codebook codebook = Codebook.of(study);
		site(options.site());
		if (options.recipe().isPresent()) {
			return Optional.of(named(codebook, options));
		}
		List<Recipe> fitting = study.getRecipes().stream().filter(recipe -> fits(recipe, file, options)).toList();
		if (fitting.size() > 1) {
			throw new UsageException(file.path() + ": several recipes fit (" + names(fitting) + "); say which with --recipe");
		}
		return fitting.stream().findFirst();
	}

	/**
	 * The recipe by which the same file came in before.
	 *
	 * @return empty when the file is new
	 * @throws RefusedException when that recipe is gone or another site's: the file would come in twice
	 */
	public Optional<Recipe> earlier(SourceFile file, ImportOptions options, List<ImportRecord> imports) throws ProjectException {
		if (imports.isEmpty()) {
			return Optional.empty();
		}
		ImportRecord last = imports.get(imports.size() - 1);
		Optional<Recipe> recipe = Codebook.of(study).recipe(last.header().recipe()).filter(r -> isOf(r, options.site()));
		if (recipe.isEmpty()) {
			throw new RefusedException(file.path() + " was imported before with the recipe '" + last.header().recipe()
					+ "' (import "
					+ last.id() + "); take that import back first, or name a recipe with --recipe");
		}
		return recipe;
	}

	/**
	 * The site with a code, when one is given.
	 *
	 * @throws UsageException when the study has no such site
	 */
	public Optional<Site> site(Optional<String> code) throws UsageException {
		Optional<Site> site = code.flatMap(Codebook.of(study)::site);
		if (code.isPresent() && site.isEmpty()) {
			throw new UsageException("the study has no site '" + code.get() + "'; "
					+ (study.getSites().isEmpty() ? "it has none yet" : "it has "
							+ study.getSites().stream().map(Site::getCode).collect(Collectors.joining(", "))));
		}
		return site;
	}

	private Recipe named(Codebook codebook, ImportOptions options) throws UsageException {
		String name = options.recipe().orElseThrow();
		Recipe recipe = codebook.recipe(name).orElseThrow(() -> new UsageException("the study has no recipe '" + name + "'; "
				+ (study.getRecipes().isEmpty() ? "it has none yet" : "it has " + names(study.getRecipes()))));
		if (!isOf(recipe, options.site())) {
			throw new UsageException("the recipe '" + name + "' is for files of site " + recipe.getSite().getCode()
					+ ", not of site "
					+ options.site().orElse(""));
		}
		return recipe;
	}

	private static boolean fits(Recipe recipe, SourceFile file, ImportOptions options) {
		String format = recipe.getFormat();
		return (format == null || format.isEmpty() || format.equals(file.format().id())) && isOf(recipe, options.site())
				&& recipe.getFilePattern() != null && matches(recipe.getFilePattern(), file.name());
	}

	private static boolean isOf(Recipe recipe, Optional<String> site) {
		return site.isEmpty() || recipe.getSite() == null || recipe.getSite().getCode().equalsIgnoreCase(site.get());
	}

	/** Whether a name fits a pattern with {@code *} and {@code ?}, without regard to case. */
	public static boolean matches(String pattern, String name) {
		String expression = pattern.toLowerCase(Locale.ROOT).chars().mapToObj(c -> switch (c) {
			case '*' -> ".*";
			case '?' -> ".";
			default -> Pattern.quote(Character.toString(c));
		}).collect(Collectors.joining());
		return Pattern.compile(expression, Pattern.DOTALL).matcher(name.toLowerCase(Locale.ROOT)).matches();
	}

	private static String names(List<Recipe> recipes) {
		return recipes.stream().map(recipe -> "'" + recipe.getName() + "'").collect(Collectors.joining(", "));
	}
}
