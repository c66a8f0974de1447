package org.allianceworkbench.intake.checks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.intake.StudyCheck;
import org.allianceworkbench.intake.decisions.Review;
import org.allianceworkbench.intake.decisions.ReviewedFinding;
import org.allianceworkbench.store.Finding;
import org.allianceworkbench.store.ImportHeader;
import org.allianceworkbench.store.ImportTransaction;
import org.allianceworkbench.store.RowChange;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.store.Source;
import org.allianceworkbench.store.StudyStore;
import org.allianceworkbench.store.sqlite.SqliteStudyStore;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.OccasionKind;
import org.allianceworkbench.study.Severity;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.VariableMeaning;
import org.allianceworkbench.study.VariableType;
import org.allianceworkbench.study.create.IdSource;
import org.allianceworkbench.study.create.StudyBuilder;
import org.allianceworkbench.study.create.VariableBuilder;
import org.allianceworkbench.table.CalendarSeconds;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.Value;

/** A study in which every rule has something to look at, and its data. */
public final class CheckedStudy implements AutoCloseable {

	/** Day of enrolment of all clients. */
	public static final LocalDate ENROLLED = LocalDate.of(2022, 1, 3);

	private static final Clock CLOCK = Clock.fixed(LocalDate.of(2023, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC),
			ZoneOffset.UTC);

	private final StudyBuilder builder = definition();
	private final StudyStore store;
	private int files;

	/** The study without data in a folder. */
	public CheckedStudy(Path folder) throws IOException {
		store = SqliteStudyStore.create(Files.createTempDirectory(folder, "study").resolve("data.sqlite"), builder.build());
	}

	private static StudyBuilder definition() {
		StudyBuilder builder = StudyBuilder.titled("Checked", IdSource.named("checked"))
				.site("A", "Coast", "US", "America/New_York")
				.site("B", "Valley", "GB", "Europe/London").role("CLIENT", "Client").role("THERAPIST", "Therapist")
				.occasion("S1", "Session 1", OccasionKind.SESSION, 0, 3).occasion("S2", "Session 2", OccasionKind.SESSION, 7, 3)
				.occasion("S3", "Session 3", OccasionKind.SESSION, 14, 3).occasion("S4", "Session 4", OccasionKind.SESSION, 21, 3)
				.instrument("TEN", "Ten items", i -> i.roles("CLIENT", "THERAPIST").items(10, 1, 7))
				.variable("enrolled", "Enrolled", Level.CLIENT, v -> date(v, VariableMeaning.ENROLMENT_DATE))
				.variable("left", "Left", Level.CLIENT, v -> date(v, VariableMeaning.DROPOUT_DATE))
				.variable("died", "Died", Level.CLIENT, v -> date(v, VariableMeaning.DEATH_DATE))
				.variable("distress", "Distress", Level.CLIENT, v -> v.range(0, 1000))
				.variable("session_date", "Date", Level.OCCASION, v -> date(v, VariableMeaning.SESSION_DATE))
				.variable("form_date", "Date of the form", Level.RATING, v -> date(v, VariableMeaning.SESSION_DATE))
				.variable("alliance", "Alliance", Level.RATING, v -> v.range(1, 7).missing("97", "refused"));
		for (int i = 1; i <= 10; i++) {
			String code = Integer.toString(i);
			builder.variable("ten" + i, "Item " + i, Level.RATING, v -> v.item("TEN", code).range(1, 7));
		}
		return builder;
	}

	private static void date(VariableBuilder variable, VariableMeaning meaning) {
		variable.type(VariableType.DATE).meaning(meaning);
	}

	/** The definition, to be added to. */
	public StudyBuilder builder() {
		return builder;
	}

	/** The definition. */
	public Study study() {
		return builder.build();
	}

	/** The data. */
	public StudyStore store() {
		return store;
	}

	/** Adds a rule of the study's own. */
	public void rule(String name, Level level, String condition) {
		builder.rule(name, level, condition, Severity.WARNING, "Rule " + name);
	}

	/** A row; days are given as numbers after the enrolment for variables of dates. */
	public RowChange row(RowKey key, Object... namesAndValues) {
		Map<String, Value> values = new LinkedHashMap<>();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			Object value = namesAndValues[i + 1];
			values.put((String) namesAndValues[i], switch (value) {
				case null -> Value.NONE;
				case LocalDate date -> Value.of(CalendarSeconds.of(date));
				case Number number -> Value.of(number.doubleValue());
				default -> Value.of(value.toString());
			});
		}
		return new RowChange(key, Optional.empty(), values, new Source("Data", 2, "x", "B2"));
	}

	/** A session of client 1 of site A on a day after the enrolment. */
	public RowChange session(String code, int day) {
		return row(RowKey.occasion("A", "1", code), "session_date", ENROLLED.plusDays(day));
	}

	/** A rating of the first session by client 1 of site A. */
	public RowChange rating(Object... namesAndValues) {
		return row(RowKey.rating("A", "1", "S1", "CLIENT"), namesAndValues);
	}

	/** Imports rows. */
	public void load(RowChange... rows) throws IOException {
		String file = "file" + ++files + ".sav";
		try (ImportTransaction transaction = store.begin(new ImportHeader("anna", file, "sha" + files, "recipe", 1, "",
				"test"))) {
			for (RowChange row : rows) {
				transaction.put(row);
			}
			transaction.commit();
		}
	}

	/** All findings. */
	public List<Finding> check() throws IOException {
		return StudyCheck.check(study(), store, CLOCK, Progress.NONE);
	}

	/** All findings with other thresholds. */
	public List<Finding> check(CheckOptions options) throws IOException {
		return StudyCheck.check(study(), store, CLOCK, options, Progress.NONE);
	}

	/** All findings with decisions. */
	public List<ReviewedFinding> review() throws IOException {
		return Review.of(study(), store, check());
	}

	@Override
	public void close() throws IOException {
		store.close();
	}
}
