package org.allianceworkbench.project.internal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.intake.ImportPart;
import org.allianceworkbench.intake.ImportRequest;
import org.allianceworkbench.intake.ImportResult;
import org.allianceworkbench.intake.drift.Drift;
import org.allianceworkbench.intake.drift.DriftItem;
import org.allianceworkbench.intake.drift.DriftReport;
import org.allianceworkbench.intake.reading.IntakeException;
import org.allianceworkbench.intake.reading.SourceFile;
import org.allianceworkbench.project.ImportOptions;
import org.allianceworkbench.project.Program;
import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.project.RefusedException;
import org.allianceworkbench.project.StudyProject;
import org.allianceworkbench.project.UsageException;
import org.allianceworkbench.store.ImportCounts;
import org.allianceworkbench.store.ImportRecord;
import org.allianceworkbench.study.Recipe;
import org.allianceworkbench.table.Progress;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Imports files with the recipes of an open study: finds the recipe, compares the file with what was agreed, imports, keeps
 * what was accepted.
 *
 * @param project the study
 */
public record FileImports(StudyProject project) {

	/** A file with the recipe as agreed and as it is used for this file. */
	private record Prepared(SourceFile file, Recipe agreed, Recipe used, boolean isNew, List<String> notes) {
	}

	/** Imports one file; as {@link StudyProject#importFile(Path, ImportOptions, Progress)}. */
	public ImportResult one(Path path, ImportOptions options, Progress progress) throws ProjectException {
		SourceFile file = project.source(path, options.reading());
		Optional<Recipe> known = known(file, options);
		Optional<ImportResult> before = known.isPresent() ? again(file, known.get(), options) : Optional.empty();
		if (before.isPresent()) {
			return before.get();
		}
		return run(List.of(prepared(file, known, options)), options, progress);
	}

	/** Imports several files as one import; all of them must have a recipe. */
	public ImportResult together(List<Path> paths, ImportOptions options, Progress progress) throws ProjectException {
		List<Prepared> all = new ArrayList<>();
		for (Path path : paths) {
			SourceFile file = project.source(path, options.reading());
			Optional<Recipe> recipe = known(file, options);
			if (recipe.isEmpty()) {
				throw new UsageException(path + ": no recipe of the study fits; import it once by itself, or name a recipe with "
						+ "--recipe");
			}
			all.add(prepared(file, recipe, options));
		}
		return run(all, options, progress);
	}

	private Optional<Recipe> known(SourceFile file, ImportOptions options) throws ProjectException {
		Optional<Recipe> fitting = project.fittingRecipe(file, options);
		if (fitting.isPresent()) {
			return fitting;
		}
		List<ImportRecord> earlier = Failures.explained(file.path(), () -> project.store().importsOf(file.sha256()));
		return new RecipeChoice(project.study()).earlier(file, options, earlier);
	}

	/** A file that came in before by an earlier version of its recipe is not held against the newer one. */
	private Optional<ImportResult> again(SourceFile file, Recipe recipe, ImportOptions options) throws ProjectException {
		List<ImportRecord> earlier = Failures.explained(file.path(), () -> project.store().importsOf(file.sha256()));
		return earlier.stream().filter(record -> record.header().recipe().equals(recipe.getName())
				&& record.header().recipeVersion() < recipe.getVersion() && record.header().sha256().indexOf('+') < 0)
				.reduce((first, last) -> last).map(record -> new ImportResult(file.name(), recipe.getName(),
						record.header().recipeVersion(), options.dryRun(), Optional.of(record), 0,
						new ImportCounts(Map.of(), 0), List.of(), List.of(), 0, 0, List.of()));
	}

	private Prepared prepared(SourceFile file, Optional<Recipe> known, ImportOptions options) throws ProjectException {
		if (known.isEmpty()) {
			Recipe made = Failures.explained(file.path(), project.propose(file, options.site())::toRecipe);
			return new Prepared(file, made, made, true, List.of());
		}
		DriftReport drift = drift(file, known.get());
		try {
			return new Prepared(file, known.get(), drift.adapted(options.accepted()), false,
					drift.items().stream().filter(DriftItem::isHarmless).map(DriftItem::what).toList());
		} catch (IntakeException e) {
			throw new RefusedException(e.getMessage(), e);
		}
	}

	/** What differs between a file and what was agreed; nothing when no file came in by the recipe yet. */
	public DriftReport drift(SourceFile file, Recipe recipe) throws ProjectException {
		return Failures.explained(file.path(), () -> {
			Optional<SourceFile> before = last(recipe, file);
			return before.isPresent() ? Drift.compare(project.study(), recipe, before.get(), file)
					: new DriftReport(file.name(), recipe, List.of());
		});
	}

	/** The file that came in last by a recipe, as it is kept among the sources. */
	private Optional<SourceFile> last(Recipe recipe, SourceFile now) throws IOException {
		List<ImportRecord> imports = project.store().imports();
		for (int i = imports.size() - 1; i >= 0; i--) {
			ImportRecord record = imports.get(i);
			boolean stands = record.reverted().isEmpty() && List.of(record.header().recipe().split(", "))
					.contains(recipe.getName());
			Optional<Path> kept = stands ? kept(record, recipe) : Optional.empty();
			if (kept.isPresent()) {
				return Optional.of(SourceFile.open(kept.get(), now.format(), now.options()));
			}
		}
		return Optional.empty();
	}

	private Optional<Path> kept(ImportRecord record, Recipe recipe) throws IOException {
		String[] names = record.header().file().split(", ");
		String[] hashes = record.header().sha256().split("\\+");
		for (int i = 0; i < hashes.length; i++) {
			boolean fits = hashes.length == 1 || names.length == hashes.length && recipe.getFilePattern() != null
					&& RecipeChoice.matches(recipe.getFilePattern(), names[i]);
			Optional<Path> kept = fits ? kept(hashes[i]) : Optional.empty();
			if (kept.isPresent()) {
				return kept;
			}
		}
		return Optional.empty();
	}

	private Optional<Path> kept(String hash) throws IOException {
		Path sources = project.folder().sources();
		if (hash.isEmpty() || !Files.isDirectory(sources)) {
			return Optional.empty();
		}
		try (DirectoryStream<Path> found = Files.newDirectoryStream(sources, hash + "*")) {
			for (Path path : found) {
				return Optional.of(path);
			}
		}
		return Optional.empty();
	}

	private ImportResult run(List<Prepared> files, ImportOptions options, Progress progress) throws ProjectException {
		Prepared first = files.get(0);
		ImportRequest request = request(first.file(), first.used());
		for (Prepared further : files.subList(1, files.size())) {
			request = request.and(further.used(), further.file());
		}
		if (options.correction().isPresent()) {
			request = request.correcting(options.correction().get());
		}
		ImportResult result = run(request, options.dryRun(), progress);
		if (result.importId() > 0) {
			keep(files);
		}
		return result.withWarnings(files.stream().flatMap(file -> file.notes().stream()).toList());
	}

	private ImportRequest request(SourceFile file, Recipe recipe) {
		return ImportRequest.of(project.study(), project.store(), recipe, file, project.who())
				.withProgram(Program.nameAndVersion());
	}

	/** Imports a file with a recipe; as {@link StudyProject#importFile(SourceFile, Recipe, boolean, Progress)}. */
	public ImportResult run(SourceFile file, Recipe recipe, boolean dryRun, Progress progress) throws ProjectException {
		return run(request(file, recipe), dryRun, progress);
	}

	/** Imports files with recipes; as {@link StudyProject#importParts}. */
	public ImportResult run(List<ImportPart> parts, Optional<Boolean> correction, boolean dryRun, Progress progress)
			throws ProjectException {
		ImportRequest request = request(parts.get(0).file(), parts.get(0).recipe());
		for (ImportPart further : parts.subList(1, parts.size())) {
			request = request.and(further.recipe(), further.file());
		}
		return run(correction.isPresent() ? request.correcting(correction.get()) : request, dryRun, progress);
	}

	/** Imports what a request says: all of it or nothing. */
	public ImportResult run(ImportRequest request, boolean dryRun, Progress progress) throws ProjectException {
		Importing importing = new Importing(project.folder().sources());
		return Failures.explained(request.file().path(), () -> dryRun ? importing.plan(request, progress)
				: importing.commit(request, progress));
	}

	/** A recipe that was made for a file, or adapted to it, becomes part of the study. */
	private void keep(List<Prepared> files) throws ProjectException {
		boolean changed = false;
		for (Prepared file : files) {
			if (file.isNew()) {
				project.study().getRecipes().add(file.used());
			} else if (file.used() != file.agreed()) {
				EcoreUtil.replace(file.agreed(), file.used());
			}
			changed |= file.isNew() || file.used() != file.agreed();
		}
		if (changed) {
			project.save();
		}
	}
}
