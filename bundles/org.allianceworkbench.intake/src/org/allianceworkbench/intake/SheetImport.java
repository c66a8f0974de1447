package org.allianceworkbench.intake;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.intake.internal.recipe.ColumnPlan;
import org.allianceworkbench.intake.internal.recipe.RecipeCompiler;
import org.allianceworkbench.intake.internal.recipe.RecipePlan;
import org.allianceworkbench.intake.internal.recipe.Target;
import org.allianceworkbench.intake.internal.rows.FindingLog;
import org.allianceworkbench.intake.internal.rows.RowImporter;
import org.allianceworkbench.intake.internal.rows.Tally;
import org.allianceworkbench.intake.internal.rows.Tally.Fate;
import org.allianceworkbench.intake.reading.ReadAhead;
import org.allianceworkbench.intake.reading.SourceFile;
import org.allianceworkbench.intake.reading.SourceRow;
import org.allianceworkbench.intake.reading.SourceRows;
import org.allianceworkbench.store.ColumnOrigin;
import org.allianceworkbench.store.Finding;
import org.allianceworkbench.store.ImportTransaction;
import org.allianceworkbench.study.Recipe;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.ReadOptions;

/** Takes one sheet of one file into an import. */
final class SheetImport {

	private static final int ROWS_BETWEEN_REPORTS = 64;

	private final SourceFile file;
	private final Recipe recipe;
	private final Optional<String> sheet;
	private final boolean several;
	private final Progress progress;
	private final List<ColumnAccount> accounts = new ArrayList<>();
	private List<Finding> findings = List.of();
	private List<String> warnings = List.of();
	private String sheetName = "";
	private long rows;
	private long blankRows;

	/**
	 * @param sheet name of the sheet; empty for the first
	 * @param several whether other files belong to the same import, so that sources must name theirs
	 */
	SheetImport(ImportPart part, Optional<String> sheet, boolean several, Progress progress) {
		this.file = part.file();
		this.recipe = part.recipe();
		this.sheet = sheet;
		this.several = several;
		this.progress = progress;
	}

	List<ColumnAccount> accounts() {
		return accounts;
	}

	List<Finding> findings() {
		return findings;
	}

	List<String> warnings() {
		return warnings;
	}

	/** Name of the sheet that was read, empty for a file without sheets. */
	String sheetName() {
		return sheetName;
	}

	/** Whether the sheet is one of a file's. */
	boolean isOf(SourceFile other) {
		return file == other;
	}

	long rows() {
		return rows;
	}

	long blankRows() {
		return blankRows;
	}

	/** Reads the rows and puts them into a transaction. */
	void run(ImportRequest request, ImportTransaction transaction, boolean storeHasClients) throws IOException {
		try (SourceRows source = ReadAhead.open(this::open, progress)) {
			sheetName = source.layout().sheet();
			RecipePlan plan = RecipeCompiler.compile(request.study(), recipe, file.name(), source.layout(), source.columns());
			FindingLog log = new FindingLog(file.name(), label(), source, transaction);
			transaction.columns(origins(plan, source.layout().firstRow() > 0));
			RowImporter importer = new RowImporter(request.study(), plan, transaction, log, LocalDate.now(request.clock()),
					storeHasClients);
			readAll(source, importer);
			importer.finish(source, progress);
			findings = log.findings();
			warnings = source.warnings();
			account(source, plan, importer.tally());
		}
	}

	/** The sheet as sources name it. */
	private String label() {
		return !several ? sheetName : sheetName.isEmpty() ? file.name() : file.name() + "!" + sheetName;
	}

	private SourceRows open() throws IOException {
		ReadOptions options = file.options();
		if (recipe.getEncoding() != null && !recipe.getEncoding().isEmpty()) {
			options = options.withEncoding(recipe.getEncoding());
		}
		if (recipe.getDelimiter() != null && !recipe.getDelimiter().isEmpty()) {
			options = options.withDelimiter(recipe.getDelimiter().charAt(0));
		}
		return file.rows(sheet, Optional.of(Math.max(1, recipe.getFirstRow())), Optional.of(recipe.getHeaderRows()), options);
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

	private List<ColumnOrigin> origins(RecipePlan plan, boolean cells) {
		List<ColumnOrigin> origins = new ArrayList<>();
		for (ColumnPlan column : plan.columns()) {
			if (column.target().isPresent()) {
				Target target = column.target().get();
				origins.add(new ColumnOrigin(label(), column.column().header(), cells ? column.column().index() : -1,
						target.variable().getName(),
						target.occasion() == Target.FROM_ROW ? "" : plan.design().occasion(target.occasion()),
						target.role() == Target.FROM_ROW ? "" : plan.design().role(target.role()), target.step()));
			}
		}
		return origins;
	}

	private void account(SourceRows source, RecipePlan plan, Tally tally) {
		for (int c = 0; c < Math.max(plan.columns().size(), tally.width()); c++) {
			ColumnAccount account = c < plan.columns().size() ? account(plan.columns().get(c), c, tally)
					: account(new ColumnPlan(source.column(c), ColumnPlan.Purpose.UNKNOWN, "not in the recipe", Optional.empty()),
					c, tally);
			if (c < plan.columns().size() || account.cells() > 0) {
				accounts.add(account);
			}
		}
	}

	private static ColumnAccount account(ColumnPlan column, int c, Tally tally) {
		return new ColumnAccount(column.column().header(), ColumnAccount.Use.valueOf(column.purpose().name()), column.becomes(),
				tally.count(c, Fate.STORED), tally.recodedCells(c), tally.count(c, Fate.MISSING), tally.count(c, Fate.HELD),
				tally.count(c, Fate.IGNORED), tally.count(c, Fate.BLANK));
	}
}
