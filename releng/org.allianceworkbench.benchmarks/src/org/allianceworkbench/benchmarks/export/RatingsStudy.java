package org.allianceworkbench.benchmarks.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.allianceworkbench.store.ImportHeader;
import org.allianceworkbench.store.ImportTransaction;
import org.allianceworkbench.store.RowChange;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.store.Source;
import org.allianceworkbench.store.StudyStore;
import org.allianceworkbench.store.sqlite.SqliteStudyStore;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.VariableType;
import org.allianceworkbench.study.create.IdSource;
import org.allianceworkbench.study.create.StudyBuilder;
import org.allianceworkbench.table.CalendarSeconds;
import org.allianceworkbench.table.Value;

/** A study with as many ratings as wanted: both raters of each of 20 sessions of a client, 19 items and four scores each. */
final class RatingsStudy {

	private static final int SESSIONS = 20;
	private static final int RATINGS_OF_CLIENT = 2 * SESSIONS;
	private static final int CLIENTS_OF_THERAPIST = 8;
	private static final int ITEMS = 19;
	private static final int SCORES = 4;
	private static final long SEED = 20_261_123;
	private static final double FIRST_DAY = CalendarSeconds.of(LocalDate.of(2015, 1, 1));

	private RatingsStudy() {
	}

	static Study study() {
		StudyBuilder builder = StudyBuilder.titled("Many ratings", IdSource.named("many")).site("A", "Clinic A", "US",
				"America/New_York").role("CLIENT", "Client").role("THERAPIST", "Therapist").sessions(SESSIONS, 7, 3)
				.codeList("answers", "1", "never", "2", "rarely", "3", "occasionally", "4", "sometimes", "5", "often", "6",
						"very often", "7", "always");
		builder.variable("session_date", "Date of the session", Level.OCCASION, v -> v.type(VariableType.DATE));
		for (int item = 1; item <= ITEMS; item++) {
			builder.variable("wai_" + item, "Working Alliance Inventory, item " + item, Level.RATING, v -> v.range(1, 7)
					.labels("answers").missing("97", "refused").missing("98", "unreadable").missing("99", "not asked"));
		}
		for (int score = 1; score <= SCORES; score++) {
			builder.variable("score_" + score, "Mean of items", Level.RATING, v -> v.decimals(2));
		}
		return builder.build();
	}

	/** Opens the study's data in a folder; they are made when they are not there. */
	static StudyStore open(Path folder, Study study, int ratings) throws IOException {
		Path data = folder.resolve("ratings-" + ratings + ".sqlite");
		if (!Files.exists(data)) {
			Path draft = Files.createTempDirectory(folder, "ratings").resolve(SqliteStudyStore.FILE_NAME);
			try (StudyStore store = SqliteStudyStore.create(draft, study)) {
				fill(store, ratings);
			}
			Files.move(draft, data);
			Files.delete(draft.getParent());
		}
		return SqliteStudyStore.open(data, study);
	}

	private static void fill(StudyStore store, int ratings) throws IOException {
		Random random = new Random(SEED);
		try (ImportTransaction rows = store.begin(new ImportHeader("benchmark", "many.csv", "0".repeat(64), "by hand", 1, "",
				"benchmarks"))) {
			for (int rating = 0; rating < ratings; rating++) {
				int number = rating / RATINGS_OF_CLIENT;
				String client = "C" + (1_000_000 + number);
				int session = rating % RATINGS_OF_CLIENT / 2;
				if (rating % RATINGS_OF_CLIENT == 0) {
					rows.put(new RowChange(RowKey.client("A", client), Optional.of("T" + number / CLIENTS_OF_THERAPIST), Map.of(),
							Source.NONE));
				}
				if (rating % 2 == 0) {
					rows.put(new RowChange(RowKey.occasion("A", client, "S" + (1 + session)), Optional.empty(), Map.of("session_date",
							Value.of(FIRST_DAY + (number % 3000 + session * 7) * CalendarSeconds.DAY)), Source.NONE));
				}
				rows.put(new RowChange(RowKey.rating("A", client, "S" + (1 + session), rating % 2 == 0 ? "CLIENT" : "THERAPIST"),
						Optional.empty(), answers(random), Source.NONE));
			}
			rows.commit();
		}
	}

	private static Map<String, Value> answers(Random random) {
		Map<String, Value> values = new LinkedHashMap<>();
		double sum = 0;
		for (int item = 1; item <= ITEMS; item++) {
			int draw = random.nextInt(100);
			double answer = draw < 3 ? 97 + draw : 1 + random.nextInt(7);
			sum += answer <= 7 ? answer : 4;
			values.put("wai_" + item, Value.of(answer));
		}
		for (int score = 1; score <= SCORES; score++) {
			values.put("score_" + score, Value.of((sum + score) / ITEMS));
		}
		return values;
	}
}
