package org.allianceworkbench.intake;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.intake.internal.recipe.ColumnPlan;
import org.allianceworkbench.intake.internal.recipe.RecipeCompiler;
import org.allianceworkbench.intake.internal.recipe.RecipePlan;
import org.allianceworkbench.intake.internal.recipe.RecipeText;
import org.allianceworkbench.intake.internal.rows.FindingLog;
import org.allianceworkbench.intake.internal.rows.RowImporter;
import org.allianceworkbench.intake.internal.rows.Tally;
import org.allianceworkbench.intake.internal.rows.Tally.Fate;
import org.allianceworkbench.intake.reading.IntakeException;
import org.allianceworkbench.intake.reading.SourceFile;
import org.allianceworkbench.intake.reading.SourceRow;
import org.allianceworkbench.intake.reading.SourceRows;
import org.allianceworkbench.store.Finding;
import org.allianceworkbench.store.ImportCounts;
import org.allianceworkbench.store.ImportHeader;
import org.allianceworkbench.store.ImportRecord;
import org.allianceworkbench.store.ImportTransaction;
import org.allianceworkbench.store.RowQuery;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Recipe;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.ReadOptions;

/**
 * Imports files: reads them by a recipe, checks, and stores all or nothing.
 * <p>
 * The rows are streamed; each is put where it belongs at once. A file that came in before with the same recipe is not read
 * again. Cancelling at any moment changes nothing.
 */
public final class Intake {

	private static final int ROWS_BETWEEN_REPORTS = 64;

	private final ImportRequest request;
	private final Progress progress;
	private final Recipe recipe;
	private final SourceFile file;
	private long rows;
	private long blankRows;

	private Intake(ImportRequest request, Progress progress) {
		this.request = request;
		this.progress = progress;
		this.recipe = request.recipe();
		this.file = request.file();
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
		requireFormat();
		ImportHeader header = new ImportHeader(request.who(), file.name(), file.sha256(), recipe.getName(), recipe.getVersion(),
				RecipeText.of(request.study(), recipe), request.program());
		Optional<ImportRecord> earlier = request.store().importsOf(header.sha256()).stream()
				.filter(record -> record.header().recipe().equals(header.recipe())
						&& record.header().recipeText().equals(header.recipeText())).reduce((first, last) -> last);
		if (earlier.isPresent()) {
			return result(dryRun, earlier, 0, new ImportCounts(Map.of(), 0), List.of(), List.of(), List.of());
		}
		try (SourceRows source = open()) {
			RecipePlan plan = RecipeCompiler.compile(request.study(), recipe, file.name(), source.layout(), source.columns());
			boolean storeHasClients = request.store().count(RowQuery.of(Level.CLIENT).window(0, 1)) > 0;
			progress.checkCancelled();
			try (ImportTransaction transaction = request.store().begin(header)) {
				return run(dryRun, source, plan, transaction, storeHasClients);
			}
		}
	}

	private ImportResult run(boolean dryRun, SourceRows source, RecipePlan plan, ImportTransaction transaction,
			boolean storeHasClients) throws IOException {
		FindingLog log = new FindingLog(file.name(), source, transaction);
		RowImporter importer = new RowImporter(request.study(), plan, transaction, log, LocalDate.now(request.clock()),
				storeHasClients);
		readAll(source, importer);
		importer.finish(source, progress);
		file.requireUnchanged();
		progress.checkCancelled();
		ImportCounts counts = transaction.counts();
		long id = dryRun ? 0 : transaction.commit();
		return result(dryRun, Optional.empty(), id, counts, log.findings(), accounts(source, plan, importer.tally()),
				warnings(source));
	}

	private void readAll(SourceRows source, RowImporter importer) throws IOException {
		progress.begin("Reading " + file.name(), source.rowCount().orElse(-1), "rows");
		for (Optional<SourceRow> row = source.next(); row.isPresent(); row = source.next()) {
			if (row.get().isBlank()) {
				blankRows++;
			} else {
				importer.accept(row.get());
				rows++;
			}
			if ((rows + blankRows) % ROWS_BETWEEN_REPORTS == 0) {
				progress.checkCancelled();
				progress.worked(rows + blankRows);
			}
		}
		progress.worked(rows + blankRows);
	}

	private void requireFormat() throws IntakeException {
		String format = recipe.getFormat();
		if (format != null && !format.isEmpty() && !format.equals(file.format().id())) {
			throw new IntakeException(file.name() + " is of the format " + file.format().name() + "; the recipe '"
					+ recipe.getName() + "' version " + recipe.getVersion() + " is for files of the format '" + format
					+ "'; choose another recipe");
		}
	}

	private SourceRows open() throws IOException {
		ReadOptions options = file.options();
		if (recipe.getEncoding() != null && !recipe.getEncoding().isEmpty()) {
			options = options.withEncoding(recipe.getEncoding());
		}
		if (recipe.getDelimiter() != null && !recipe.getDelimiter().isEmpty()) {
			options = options.withDelimiter(recipe.getDelimiter().charAt(0));
		}
		return file.rows(Optional.ofNullable(recipe.getSheet()).filter(sheet -> !sheet.isBlank()),
				Optional.of(Math.max(1, recipe.getFirstRow())), Optional.of(recipe.getHeaderRows()), options);
	}

	private List<String> warnings(SourceRows source) {
		List<String> warnings = new ArrayList<>(source.warnings());
		List<String> others = file.sheets().stream().filter(sheet -> !sheet.equals(source.layout().sheet())).toList();
		if (!others.isEmpty() && !source.layout().sheet().isEmpty()) {
			warnings.add("only the sheet '" + source.layout().sheet() + "' was read; not read: '" + String.join("', '", others)
					+ "'");
		}
		return warnings;
	}

	private static List<ColumnAccount> accounts(SourceRows source, RecipePlan plan, Tally tally) {
		List<ColumnAccount> accounts = new ArrayList<>();
		for (int c = 0; c < Math.max(plan.columns().size(), tally.width()); c++) {
			ColumnAccount account = c < plan.columns().size() ? account(plan.columns().get(c), c, tally)
					: account(new ColumnPlan(source.column(c), ColumnPlan.Purpose.UNKNOWN, "not in the recipe", Optional.empty()),
					c, tally);
			if (c < plan.columns().size() || account.cells() > 0) {
				accounts.add(account);
			}
		}
		return accounts;
	}

	private static ColumnAccount account(ColumnPlan column, int c, Tally tally) {
		return new ColumnAccount(column.column().header(), ColumnAccount.Use.valueOf(column.purpose().name()), column.becomes(),
				tally.count(c, Fate.STORED), tally.recodedCells(c), tally.count(c, Fate.MISSING), tally.count(c, Fate.HELD),
				tally.count(c, Fate.IGNORED), tally.count(c, Fate.BLANK));
	}

	private ImportResult result(boolean dryRun, Optional<ImportRecord> earlier, long id, ImportCounts counts,
			List<Finding> findings, List<ColumnAccount> columns, List<String> warnings) {
		return new ImportResult(file.name(), recipe.getName(), recipe.getVersion(), dryRun, earlier, id, counts, findings,
				columns, rows, blankRows, warnings);
	}
}
