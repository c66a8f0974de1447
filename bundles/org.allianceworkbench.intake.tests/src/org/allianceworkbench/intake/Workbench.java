package org.allianceworkbench.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.allianceworkbench.intake.reading.SourceFile;
import org.allianceworkbench.store.Finding;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.store.RowQuery;
import org.allianceworkbench.store.StoredRow;
import org.allianceworkbench.store.StudyStore;
import org.allianceworkbench.store.sqlite.SqliteStudyStore;
import org.allianceworkbench.study.KeyKind;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.OccasionKind;
import org.allianceworkbench.study.Recipe;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.VariableMeaning;
import org.allianceworkbench.study.VariableType;
import org.allianceworkbench.study.create.IdSource;
import org.allianceworkbench.study.create.RecipeBuilder;
import org.allianceworkbench.study.create.StudyBuilder;
import org.allianceworkbench.table.CalendarSeconds;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.format.TableFormat;
import org.allianceworkbench.table.Value;
import org.allianceworkbench.table.grid.Cell;
import org.allianceworkbench.table.grid.Merge;

/** A study like the example's with a store, and short ways to import cells into it. */
public final class Workbench implements AutoCloseable {

	/** Today in these tests. */
	public static final LocalDate TODAY = LocalDate.of(2022, 6, 1);
	/** Its clock. */
	public static final Clock CLOCK = Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

	private final Path folder;
	private final StudyBuilder builder;
	private final StudyStore store;
	private int files;

	/** An empty study in a folder. */
	public Workbench(Path folder) throws IOException {
		this.folder = folder;
		this.builder = study();
		this.store = SqliteStudyStore.create(Files.createTempDirectory(folder, "study").resolve("data.sqlite"), builder.build());
	}

	/** The definition: three sites, three sessions, two roles. */
	public static StudyBuilder study() {
		return StudyBuilder.titled("Alliance", IdSource.named("test"))
				.site("A", "Coast Cancer Center", "US", "America/New_York").site("B", "Valley Hospital", "GB", "Europe/London")
				.arm("CCI", "Coping").arm("SC", "Support")
				.role("CLIENT", "Client").role("THERAPIST", "Therapist")
				.occasion("BL", "Baseline", OccasionKind.BASELINE, 0, 14).sessions(3, 7, 6)
				.codeList("arms", "CCI", "Coping and communication", "SC", "Supportive counselling")
				.codeList("yes_no", "0", "no", "1", "yes")
				.codeList("therapists", "A-T1", "Therapist A1", "A-T2", "Therapist A2", "B-T1", "Therapist B1")
				.variable("experience", "Years of practice", Level.THERAPIST, v -> v.range(0, 50).unit("years"))
				.variable("arm", "Arm", Level.CLIENT, v -> v.type(VariableType.TEXT).labels("arms"))
				.variable("age", "Age at enrolment", Level.CLIENT, v -> v.range(18, 99))
				.variable("enrolled", "Day of enrolment", Level.CLIENT, v -> v.type(VariableType.DATE)
						.meaning(VariableMeaning.ENROLMENT_DATE))
				.variable("distress", "Cancer-specific distress (Impact of Event Scale)", Level.CLIENT, v -> v.range(0, 75))
				.variable("session_date", "Day of the session", Level.OCCASION, v -> v.type(VariableType.DATE)
						.meaning(VariableMeaning.SESSION_DATE))
				.variable("attended", "Session took place", Level.OCCASION, v -> v.labels("yes_no")
				.meaning(VariableMeaning.ATTENDANCE))
				.variable("alliance", "Working alliance (mean of 12 items)", Level.RATING, v -> v.range(1, 7).decimals(2)
						.missing("97", "refused").missing("98", "not applicable").missing("99", "not answered"))
				.variable("progress", "Session progress (mean of items)", Level.RATING, v -> v.range(1, 7).decimals(2)
						.missing("97", "refused").missing("99", "not answered"));
	}

	/** Cells: a blank for {@code null}, numbers, dates, texts, or cells as they are. */
	public static List<Cell> row(Object... values) {
		List<Cell> cells = new ArrayList<>();
		for (Object value : values) {
			cells.add(switch (value) {
				case null -> Cell.BLANK;
				case Cell cell -> cell;
				case Number n -> new Cell.Num(n.doubleValue(), "General");
				case LocalDate date -> new Cell.Moment(CalendarSeconds.of(date), false);
				default -> new Cell.Text(value.toString());
			});
		}
		return cells;
	}

	/** The study's definition. */
	public Study definition() {
		return builder.build();
	}

	/** The study's data. */
	public StudyStore store() {
		return store;
	}

	/** A recipe for site A with the client in column {@code id}, and whatever else. */
	public Recipe recipe(Consumer<RecipeBuilder> content) {
		String name = "Recipe " + (builder.build().getRecipes().size() + 1);
		builder.recipe(name, r -> {
			r.site("A").keyColumn(KeyKind.CLIENT, "id");
			content.accept(r);
		});
		return builder.build().getRecipes().get(builder.build().getRecipes().size() - 1);
	}

	/** A recipe for wide files with columns such as {@code date_1}, {@code wai_c_1}. */
	public Recipe wide() {
		return recipe(r -> r.keyColumn(KeyKind.THERAPIST, "therapist").keyInNames(KeyKind.OCCASION, Map.of())
				.keyInNames(KeyKind.ROLE, Map.of("c", "CLIENT", "t", "THERAPIST")).column("exp", "experience")
				.column("arm", "arm")
				.column("age", "age").column("enrolled", "enrolled").column("date_{session}", "session_date")
				.column("wai_{role}_{session}", "alliance").column("prog_{role}_{session}", "progress")
				.recipe().getKeys().get(1).setCodeList(definition().getCodeLists().get(2)));
	}

	/** A recipe for long files: one row per rating. */
	public Recipe longLayout() {
		return recipe(r -> r.keyColumn(KeyKind.THERAPIST, "therapist").keyColumn(KeyKind.OCCASION, "visit")
				.keyColumn(KeyKind.ROLE, "rater", Map.of("patient", "CLIENT", "clinician", "THERAPIST"))
				.column("exp", "experience")
				.column("age", "age").column("enrolled", "enrolled").column("date", "session_date").column("held", "attended")
				.column("wai", "alliance").column("prog", "progress").missingText("n/a", "not recorded"));
	}

	/** Opens a file of some format; its bytes are new unless the same content was used before. */
	public SourceFile file(String name, TableFormat format, String content) throws IOException {
		Path path = Files.createDirectories(folder.resolve("file" + files++)).resolve(name);
		Files.writeString(path, content);
		return SourceFile.open(path, format, ReadOptions.NONE);
	}

	/** Opens a sheet with these rows. */
	public SourceFile sheet(String name, List<List<Cell>> rows, Merge... merges) throws IOException {
		return file(name, MemoryFormat.sheet("Data", rows, merges), "bytes " + files);
	}

	/** Opens a workbook with these sheets. */
	public SourceFile sheets(String name, Map<String, List<List<Cell>>> sheets) throws IOException {
		return file(name, MemoryFormat.sheets(sheets), "bytes " + files);
	}

	/** Opens a statistics file with these cases. */
	public SourceFile cases(String name, Table table) throws IOException {
		return file(name, MemoryFormat.cases(table), "bytes " + files);
	}

	/** Imports a sheet with these rows, the first one the header. */
	public ImportResult commit(Recipe recipe, List<List<Cell>> rows) throws IOException {
		return commit(recipe, sheet("site.xlsx", rows));
	}

	/** Imports a file. */
	public ImportResult commit(Recipe recipe, SourceFile file) throws IOException {
		return Intake.commit(request(recipe, file), Progress.NONE);
	}

	/** Tries a file. */
	public ImportResult plan(Recipe recipe, SourceFile file) throws IOException {
		return Intake.plan(request(recipe, file), Progress.NONE);
	}

	/** A request by today's clock. */
	public ImportRequest request(Recipe recipe, SourceFile file) {
		return ImportRequest.of(definition(), store, recipe, file, "tester").withClock(CLOCK);
	}

	/** All findings of the study. */
	public List<Finding> check() throws IOException {
		return StudyCheck.check(definition(), store, CLOCK, Progress.NONE);
	}

	/** A stored value, {@link Value#NONE} when the row or value is not there. */
	public Value value(RowKey key, String variable) throws IOException {
		return store.find(key).map(StoredRow::values).map(values -> values.get(variable)).orElse(Value.NONE);
	}

	/** The therapist of a client of site A. */
	public Optional<String> therapist(String client) throws IOException {
		return store.find(RowKey.client("A", client)).flatMap(StoredRow::therapist);
	}

	/** Number of rows of a level. */
	public long count(Level level) throws IOException {
		return store.count(RowQuery.of(level));
	}

	/** Everything that is stored, in words. */
	public List<String> dump() throws IOException {
		List<String> lines = new ArrayList<>();
		for (Level level : Level.values()) {
			Table table = store.query(RowQuery.of(level));
			for (int row = 0; row < table.rowCount(); row++) {
				StringBuilder line = new StringBuilder(level.getName());
				for (Column column : table.columns()) {
					line.append(' ').append(column.spec().name()).append('=').append(column.value(row));
				}
				lines.add(line.toString());
			}
		}
		lines.sort(null);
		return lines;
	}

	@Override
	public void close() throws IOException {
		store.close();
	}
}
