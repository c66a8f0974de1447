package org.allianceworkbench.intake.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.allianceworkbench.format.excel.ExcelFormat;
import org.allianceworkbench.intake.ColumnAccount;
import org.allianceworkbench.intake.ImportRequest;
import org.allianceworkbench.intake.ImportResult;
import org.allianceworkbench.intake.Intake;
import org.allianceworkbench.intake.reading.CellKind;
import org.allianceworkbench.intake.reading.IntakeException;
import org.allianceworkbench.intake.reading.SheetPreview;
import org.allianceworkbench.intake.reading.SourceColumn;
import org.allianceworkbench.intake.reading.SourceFile;
import org.allianceworkbench.intake.reading.SourceRow;
import org.allianceworkbench.intake.reading.SourceRows;
import org.allianceworkbench.store.Finding;
import org.allianceworkbench.store.RowQuery;
import org.allianceworkbench.store.StudyStore;
import org.allianceworkbench.store.sqlite.SqliteStudyStore;
import org.allianceworkbench.study.KeyKind;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Recipe;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.VariableType;
import org.allianceworkbench.study.create.IdSource;
import org.allianceworkbench.study.create.StudyBuilder;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.TableFormatException;
import org.allianceworkbench.table.grid.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real workbooks with headers of several rows, mixed types, merged cells and both date systems: imported into variables of the
 * type that most of a column's cells have, each cell is stored, means missing, or is in a finding.
 */
class CorpusAccountTest {

	private static final long MOST_BYTES = 300_000;
	private static final int MOST_COLUMNS = 60;

	@TempDir
	private Path folder;

	private static Optional<Path> corpus() {
		for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
			if (Files.exists(folder.resolve("mvnw")) && Files.isDirectory(folder.resolve("bundles"))) {
				return Optional.of(folder.resolveSibling("shared").resolve("corpus/excel")).filter(Files::isDirectory);
			}
		}
		return Optional.empty();
	}

	@Test
	void noCellOfARealWorkbookIsUnaccountedFor() throws IOException {
		Optional<Path> corpus = corpus();
		if (corpus.isEmpty()) {
			System.out.println("skipped: there is no folder shared/corpus/excel beside the project");
		}
		assumeTrue(corpus.isPresent());
		List<Path> files;
		try (Stream<Path> all = Files.list(corpus.get())) {
			files = all.filter(file -> !file.toString().endsWith(".json")).sorted().toList();
		}
		long cells = 0;
		int imported = 0;
		for (Path path : files) {
			long accounted = Files.size(path) < MOST_BYTES ? account(path) : -1;
			cells += Math.max(0, accounted);
			imported += accounted >= 0 ? 1 : 0;
		}
		assertThat(imported).isGreaterThan(60);
		assertThat(cells).isGreaterThan(5000);
	}

	/** Imports the first sheet; gives the number of its cells, -1 when it can't be a client's file at all. */
	private long account(Path path) throws IOException {
		SourceFile file;
		SheetPreview preview;
		try {
			file = SourceFile.open(path, new ExcelFormat(), ReadOptions.NONE);
			preview = file.preview();
		} catch (TableFormatException unreadable) {
			return -1;
		}
		List<SourceColumn> columns = preview.columns().stream().filter(column -> column.profile().filled() > 0)
				.limit(MOST_COLUMNS).toList();
		if (columns.isEmpty()) {
			return -1;
		}
		Study study = study(columns, preview);
		try (StudyStore store = SqliteStudyStore.create(Files.createTempDirectory(folder, "s").resolve("data.sqlite"), study)) {
			ImportResult result = Intake.commit(ImportRequest.of(study, store, study.getRecipes().get(0), file, "tester"),
					Progress.NONE);
			long cells = count(file, study.getRecipes().get(0));
			assertThat(result.columns().stream().mapToLong(ColumnAccount::cells).sum()).as("%s", path).isEqualTo(cells);
			storedValuesAreThere(path, store, result, columns);
			return cells;
		} catch (IntakeException refused) {
			assertThat(refused).as("%s", path).hasMessageContaining("date order");
			return 0;
		}
	}

	/** A study with a variable of its own for each column but the first, which is the client's number. */
	private static Study study(List<SourceColumn> columns, SheetPreview preview) {
		StudyBuilder builder = StudyBuilder.titled("Corpus", IdSource.named("corpus")).site("A", "A", "DE", "Europe/Berlin");
		for (int c = 1; c < columns.size(); c++) {
			VariableType type = type(columns.get(c));
			builder.variable("v" + c, columns.get(c).header(), Level.CLIENT, v -> v.type(type));
		}
		builder.recipe("all", r -> {
			r.site("A").header(Math.max(1, preview.layout().firstRow()), preview.layout().headerRows());
			r.keyColumn(KeyKind.CLIENT, columns.get(0).header());
			Set<String> taken = new LinkedHashSet<>();
			for (int c = 1; c < columns.size(); c++) {
				if (taken.add(SourceColumn.fold(columns.get(c).header())) && columns.get(c).header().indexOf('{') < 0) {
					r.column(columns.get(c).header(), "v" + c);
				}
			}
		});
		return builder.build();
	}

	private static VariableType type(SourceColumn column) {
		int dates = column.profile().count(CellKind.DATE);
		int numbers = column.profile().count(CellKind.NUMBER);
		int times = column.profile().count(CellKind.TIME);
		int texts = column.profile().count(CellKind.TEXT);
		int most = Math.max(Math.max(dates, numbers), Math.max(times, texts));
		return most == 0 || most == texts ? VariableType.TEXT : most == dates ? VariableType.DATE_TIME
				: most == numbers ? VariableType.NUMBER : VariableType.TIME;
	}

	private static long count(SourceFile file, Recipe recipe) throws IOException {
		long cells = 0;
		try (SourceRows rows = file.rows(Optional.empty(), Optional.of(recipe.getFirstRow()), Optional.of(recipe.getHeaderRows()),
				ReadOptions.NONE)) {
			for (Optional<SourceRow> row = rows.next(); row.isPresent(); row = rows.next()) {
				for (int c = 0; c < row.get().width(); c++) {
					Cell cell = row.get().cell(c);
					cells += SourceRow.isNothing(cell) ? 0 : 1;
				}
			}
		}
		return cells;
	}

	/** As many values are in the store as the accounts say, and nothing is held without a finding. */
	private static void storedValuesAreThere(Path path, StudyStore store, ImportResult result, List<SourceColumn> columns)
			throws IOException {
		List<String> variables = new ArrayList<>();
		for (int c = 1; c < columns.size(); c++) {
			variables.add("v" + c);
		}
		if (variables.isEmpty()) {
			return;
		}
		Table table = store.query(RowQuery.of(Level.CLIENT, variables.toArray(String[]::new)));
		long there = 0;
		for (String variable : variables) {
			var column = table.columns().stream().filter(c -> c.spec().name().equals(variable)).findFirst().orElseThrow();
			for (int row = 0; row < table.rowCount(); row++) {
				there += column.value(row).isNone() ? 0 : 1;
			}
		}
		long stored = result.columns().stream().filter(account -> account.use() == ColumnAccount.Use.VALUE)
				.mapToLong(ColumnAccount::stored).sum();
		assertThat(there).as("%s", path).isEqualTo(stored);
		boolean held = result.columns().stream().anyMatch(account -> account.held() > 0);
		assertThat(result.findings().stream().anyMatch(Finding::held)).as("%s", path).isEqualTo(held);
	}
}
