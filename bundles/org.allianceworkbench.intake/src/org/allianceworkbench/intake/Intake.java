package org.allianceworkbench.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.intake.internal.recipe.RecipeText;
import org.allianceworkbench.intake.reading.IntakeException;
import org.allianceworkbench.intake.reading.SourceFile;
import org.allianceworkbench.store.Contradiction;
import org.allianceworkbench.store.Finding;
import org.allianceworkbench.store.ImportCounts;
import org.allianceworkbench.store.ImportHeader;
import org.allianceworkbench.store.ImportRecord;
import org.allianceworkbench.store.ImportTransaction;
import org.allianceworkbench.store.RowQuery;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.table.Progress;

/**
 * Imports files: reads them by a recipe, checks, and stores all or nothing.
 * <p>
 * The rows are streamed; each is put where it belongs at once. A file that came in before with the same recipe is not read
 * again. Cancelling at any moment changes nothing.
 */
public final class Intake {

	private final ImportRequest request;
	private final Progress progress;
	private final List<ImportPart> parts;
	private final List<SheetImport> sheets = new ArrayList<>();

	private Intake(ImportRequest request, Progress progress) {
		this.request = request;
		this.progress = progress;
		this.parts = request.parts();
	}

	/**
	 * Tells what an import would do; nothing is changed.
	 *
	 * @throws IntakeException when the file as a whole can't be imported with this recipe
	 * @throws IOException when the file can't be read or the store not be used
	 * @throws org.allianceworkbench.table.CancelledException when the user wants to stop
	 */
	public static ImportResult plan(ImportRequest request, Progress progress) throws IOException {
		return new Intake(request, progress).run(true);
	}

	/**
	 * Imports a file.
	 *
	 * @throws IntakeException when the file as a whole can't be imported with this recipe; nothing was changed
	 * @throws IOException when the file can't be read or the store not be used; nothing was changed
	 * @throws org.allianceworkbench.table.CancelledException when the user wants to stop; nothing was changed
	 */
	public static ImportResult commit(ImportRequest request, Progress progress) throws IOException {
		return new Intake(request, progress).run(false);
	}

	private ImportResult run(boolean dryRun) throws IOException {
		for (ImportPart part : parts) {
			requireFormat(part);
		}
		ImportHeader header = header();
		Optional<ImportRecord> earlier = request.store().importsOf(header.sha256()).stream()
				.filter(record -> record.header().recipe().equals(header.recipe())
						&& record.header().recipeText().equals(header.recipeText())).reduce((first, last) -> last);
		if (earlier.isPresent()) {
			return result(header, dryRun, earlier, 0, new ImportCounts(Map.of(), 0), List.of(), List.of());
		}
		for (ImportPart part : parts) {
			for (Optional<String> sheet : SheetNames.of(part)) {
				sheets.add(new SheetImport(part, sheet, parts.size() > 1, progress));
			}
		}
		boolean storeHasClients = request.store().count(RowQuery.of(Level.CLIENT).window(0, 1)) > 0;
		Optional<ImportRecord> edition = edition(header);
		boolean replaces = request.correction().orElse(edition.isPresent());
		progress.checkCancelled();
		ImportTransaction begun = request.store().begin(header, replaces ? Contradiction.REPLACE : Contradiction.HOLD_BOTH);
		try (ImportTransaction transaction = new WriteBehind(begun, progress)) {
			return run(header, dryRun, transaction, storeHasClients && replaces, edition.filter(record -> replaces));
		}
	}

	private ImportResult run(ImportHeader header, boolean dryRun, ImportTransaction transaction, boolean tellsChanges,
			Optional<ImportRecord> edition) throws IOException {
		List<Finding> findings = new ArrayList<>();
		for (SheetImport sheet : sheets) {
			sheet.run(request, transaction, tellsChanges);
			findings.addAll(sheet.findings());
		}
		for (ImportPart part : parts) {
			part.file().requireUnchanged();
		}
		progress.checkCancelled();
		findings.addAll(transaction.settle());
		progress.checkCancelled();
		ImportCounts counts = transaction.counts();
		long id = dryRun ? 0 : transaction.commit();
		return result(header, dryRun, Optional.empty(), id, counts, findings, warnings(counts, edition));
	}

	private ImportHeader header() throws IOException {
		List<String> names = new ArrayList<>();
		List<String> hashes = new ArrayList<>();
		List<String> recipes = new ArrayList<>();
		List<String> texts = new ArrayList<>();
		for (ImportPart part : parts) {
			names.add(part.file().name());
			hashes.add(part.file().sha256());
			if (!recipes.contains(part.recipe().getName())) {
				recipes.add(part.recipe().getName());
				texts.add(RecipeText.of(request.study(), part.recipe()));
			}
		}
		return new ImportHeader(request.who(), String.join(", ", names), String.join("+", hashes), String.join(", ", recipes),
				request.recipe().getVersion(), String.join("\n", texts), request.program());
	}

	/** The last import of a file of the same name by the same recipe: this one is a newer edition of it. */
	private Optional<ImportRecord> edition(ImportHeader header) throws IOException {
		return request.store().imports().stream().filter(record -> record.reverted().isEmpty()
				&& record.header().file().equals(header.file()) && record.header().recipe().equals(header.recipe()))
				.reduce((first, last) -> last);
	}

	private static void requireFormat(ImportPart part) throws IntakeException {
		String format = part.recipe().getFormat();
		SourceFile file = part.file();
		if (format != null && !format.isEmpty() && !format.equals(file.format().id())) {
			throw new IntakeException(file.name() + " is of the format " + file.format().name() + "; the recipe '"
					+ part.recipe().getName() + "' version " + part.recipe().getVersion() + " is for files of the format '"
					+ format + "'; choose another recipe");
		}
	}

	private List<String> warnings(ImportCounts counts, Optional<ImportRecord> edition) {
		List<String> warnings = new ArrayList<>();
		boolean changes = counts.levels().values().stream().anyMatch(rows -> rows.changed() > 0);
		edition.filter(record -> changes).ifPresent(record -> warnings.add("it was taken as a corrected edition of the file of "
				+ "the same name (import " + record.id() + "); its values replace those"));
		sheets.forEach(sheet -> sheet.warnings().stream().filter(warning -> !warnings.contains(warning)).forEach(warnings::add));
		parts.forEach(part -> unread(part.file()).ifPresent(warnings::add));
		return warnings;
	}

	private Optional<String> unread(SourceFile file) {
		List<String> read = sheets.stream().filter(sheet -> sheet.isOf(file)).map(SheetImport::sheetName).toList();
		List<String> others = file.sheets().stream().filter(sheet -> !read.contains(sheet)).toList();
		return others.isEmpty() || read.contains("") ? Optional.empty()
				: Optional.of("only the sheet" + (read.size() == 1 ? " '" : "s '") + String.join("', '", read)
				+ "' was read; not "
						+ "read: '" + String.join("', '", others) + "'");
	}

	private ImportResult result(ImportHeader header, boolean dryRun, Optional<ImportRecord> earlier, long id, ImportCounts counts,
			List<Finding> findings, List<String> warnings) {
		return new ImportResult(header.file(), header.recipe(), header.recipeVersion(), dryRun, earlier, id, counts, findings,
				sheets.stream().flatMap(sheet -> sheet.accounts().stream()).toList(),
				sheets.stream().mapToLong(SheetImport::rows).sum(), sheets.stream().mapToLong(SheetImport::blankRows).sum(),
				warnings);
	}
}
