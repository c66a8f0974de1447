package org.allianceworkbench.cli.internal.verbs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.allianceworkbench.cli.internal.invocation.Invocation;
import org.allianceworkbench.cli.internal.output.TextTable;
import org.allianceworkbench.intake.ColumnAccount;
import org.allianceworkbench.intake.ImportResult;
import org.allianceworkbench.project.ImportOptions;
import org.allianceworkbench.project.InputException;
import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.project.StudyProject;
import org.allianceworkbench.store.ImportCounts;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Recipe;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Imports files into a study. */
@Command(name = "import", description = "Import files into a study: all or nothing of each; the same file twice changes nothing.")
public final class ImportVerb extends StudyArgument {

	@Parameters(index = "0", paramLabel = "STUDY", description = "Folder of the study.")
	private String study;

	@Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description =
			"Files that sites sent, or folders: of a folder all files that a recipe of the study fits.")
	private List<String> files;

	@Option(names = "--site", paramLabel = "SITE", description = "Code of the site that sent them.")
	private String site;

	@Option(names = "--recipe", paramLabel = "RECIPE", description = "Name of the recipe; the one that fits otherwise.")
	private String recipe;

	@Option(names = "--dry-run", description = "Tell what would be done, and change nothing.")
	private boolean dryRun;

	@Option(names = "--together", description = "All files make one import: all of them or nothing.")
	private boolean together;

	@Option(names = "--accept", paramLabel = "DIFFERENCE",
			description = "Accept a difference from what was agreed, as the refusal "
			+ "names it; 'all' for all proposals. Accepted differences become the recipe's next version.")
	private List<String> accepted = new ArrayList<>();

	@Option(names = "--corrected", negatable = true, description = "The file is a corrected edition: its values replace earlier "
			+ "ones. Otherwise a value that contradicts an earlier file is a conflict. Without either a file is an edition when one "
			+ "of the same name came in before.")
	private Boolean corrected;

	@Option(names = "--json", description = "As one JSON document.")
	private boolean json;

	@Mixin
	private ReadingOptions reading;

	/** The verb in a run. */
	public ImportVerb(Invocation invocation) {
		super(invocation);
	}

	@Override
	String study() {
		return study;
	}

	@Override
	int run(StudyProject project) throws ProjectException {
		ImportOptions options = new ImportOptions(Optional.ofNullable(site), Optional.ofNullable(recipe), dryRun,
				reading.options(), accepted, Optional.ofNullable(corrected));
		List<ImportResult> results = new ArrayList<>();
		List<Map<String, Object>> documents = new ArrayList<>();
		int failed = DONE;
		for (List<Path> paths : imports(project)) {
			try {
				List<String> recipes = project.study().getRecipes().stream().map(Recipe::getName).toList();
				ImportResult result = project.importFiles(paths, options, progress());
				results.add(result);
				documents.add(document(result));
				if (paths.size() == 1 && !recipes.contains(result.recipe()) && !json) {
					made(result);
				}
			} catch (ProjectException e) {
				invocation().say(e.getMessage());
				documents.add(Map.of("file", paths.stream().map(Path::toString).collect(Collectors.joining(", ")), "error",
						e.getMessage()));
				failed = Math.max(failed, e.exitStatus());
			}
		}
		FindingList findings = new FindingList(results.stream().flatMap(result -> result.findings().stream()).toList());
		if (json) {
			invocation().json(Map.of("imports", documents));
		} else if (!results.isEmpty()) {
			print(invocation(), results);
			findings.print(invocation());
		}
		return failed == DONE ? findings.status() : failed;
	}

	/** The files of each import; a folder stands for all files in it that a recipe fits, in the order of their names. */
	private List<List<Path>> imports(StudyProject project) throws ProjectException {
		List<Path> all = new ArrayList<>();
		for (String file : files) {
			Path path = invocation().path(file);
			if (Files.isDirectory(path)) {
				all.addAll(fitting(project, path));
			} else {
				all.add(path);
			}
		}
		return together ? List.of(all) : all.stream().map(List::of).toList();
	}

	private List<Path> fitting(StudyProject project, Path folder) throws ProjectException {
		List<Path> fitting = new ArrayList<>();
		List<Path> left = new ArrayList<>();
		for (Path file : project.filesIn(folder)) {
			(project.hasRecipeFor(file) ? fitting : left).add(file);
		}
		if (fitting.isEmpty()) {
			throw new InputException(folder + " is a folder that holds no file whose name fits a recipe of the study; name the "
					+ "file to import it");
		}
		left.forEach(file -> invocation()
				.say(file + ": no recipe of the study is for files of this name; it was left out, name it "
				+ "to import it"));
		return fitting;
	}

	/** Shows how a file was read for which no recipe was there. */
	private void made(ImportResult result) {
		invocation().print("No recipe of the study fits " + result.file() + "; the recipe '" + result.recipe() + "' "
				+ (dryRun ? "would be made for it:" : "was made for it and is kept in the study:"), "");
		TextTable table = new TextTable("column", "becomes", "stored", "missing", "held back", "ignored");
		for (ColumnAccount column : result.columns()) {
			table.row(column.header(), column.becomes(), column.stored(), column.missing(), column.held(), column.ignored());
		}
		invocation().print(table);
		invocation().print("");
	}

	static void print(Invocation invocation, List<ImportResult> results) {
		results.forEach(result -> invocation.print(result.summary()));
		TextTable table = new TextTable("file", "recipe", "rows", "therapists", "clients", "occasions", "ratings", "held back");
		for (ImportResult result : results) {
			table.row(result.file(), result.recipe() + ", version " + result.recipeVersion(), result.rows(),
					rows(result, Level.THERAPIST),
					rows(result, Level.CLIENT), rows(result, Level.OCCASION), rows(result, Level.RATING), result.counts().held());
		}
		if (results.stream().anyMatch(result -> result.earlier().isEmpty())) {
			invocation.print("");
			invocation.print(table);
			invocation.print("");
		}
		results.forEach(result -> result.warnings().forEach(warning -> invocation.print("Note: " + result.file() + ": "
				+ warning)));
	}

	/** For example {@code 80 new, 3 changed}. */
	private static String rows(ImportResult result, Level level) {
		ImportCounts.Rows rows = result.counts().of(level);
		return rows.added() + " new" + (rows.changed() > 0 ? ", " + rows.changed() + " changed" : "")
				+ (rows.unchanged() > 0 ? ", " + rows.unchanged() + " as before" : "")
				+ (rows.conflicting() > 0 ? ", " + rows.conflicting() + " in conflict" : "")
				+ (rows.rejected() > 0 ? ", " + rows.rejected() + " rejected" : "");
	}

	private static Map<String, Object> document(ImportResult result) {
		Map<String, Object> document = new LinkedHashMap<>();
		document.put("file", result.file());
		document.put("recipe", result.recipe());
		document.put("recipe_version", result.recipeVersion());
		document.put("dry_run", result.dryRun());
		document.put("import", result.importId() == 0 ? null : result.importId());
		document.put("imported_before", result.earlier().map(earlier -> (Object) earlier.id()).orElse(null));
		document.put("rows", result.rows());
		document.put("blank_rows", result.blankRows());
		Map<String, Object> levels = new LinkedHashMap<>();
		for (Level level : Level.VALUES) {
			ImportCounts.Rows rows = result.counts().of(level);
			levels.put(level.getLiteral(), Map.of("added", rows.added(), "changed", rows.changed(), "unchanged",
					rows.unchanged(), "conflicting", rows.conflicting(), "rejected", rows.rejected()));
		}
		document.put("levels", levels);
		document.put("held", result.counts().held());
		document.put("columns", result.columns().stream().map(ImportVerb::document).toList());
		document.put("findings", new FindingList(result.findings()).documents());
		document.put("warnings", result.warnings());
		return document;
	}

	private static Map<String, Object> document(ColumnAccount column) {
		Map<String, Object> document = new LinkedHashMap<>();
		document.put("header", column.header());
		document.put("use", column.use().name());
		document.put("becomes", column.becomes());
		document.put("stored", column.stored());
		document.put("recoded", column.recoded());
		document.put("missing", column.missing());
		document.put("held", column.held());
		document.put("ignored", column.ignored());
		document.put("blank", column.blank());
		return document;
	}
}
