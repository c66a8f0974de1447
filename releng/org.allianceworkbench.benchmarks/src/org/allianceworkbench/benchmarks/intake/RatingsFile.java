package org.allianceworkbench.benchmarks.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.allianceworkbench.format.excel.ExcelGridWriter;
import org.allianceworkbench.study.ColumnRule;
import org.allianceworkbench.study.Instrument;
import org.allianceworkbench.study.Item;
import org.allianceworkbench.study.KeyKind;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Recipe;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.StudyFactory;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.create.IdSource;
import org.allianceworkbench.study.create.StudyBuilder;
import org.allianceworkbench.table.grid.Cell;

/** A workbook with one row for each rating and all items of a questionnaire, and the study that it belongs to. */
final class RatingsFile {

	private static final int ITEMS = 45;
	private static final int SESSIONS = 10;
	private static final int RATINGS_PER_CLIENT = 2 * SESSIONS;
	private static final int THERAPISTS = 200;
	private static final long SEED = 20120729;

	private RatingsFile() {
	}

	/** Columns of the file. */
	static int columns() {
		return ITEMS + 5;
	}

	/** Writes the file unless it is there. */
	static Path write(Path folder, int rows) throws IOException {
		Path file = Files.createDirectories(folder).resolve("ratings-" + rows + ".xlsx");
		if (!Files.exists(file)) {
			Path draft = folder.resolve(file.getFileName() + ".new");
			try (ExcelGridWriter writer = new ExcelGridWriter(draft)) {
				writer.sheet("Ratings", 1);
				fill(writer, rows);
				writer.finish();
			}
			Files.move(draft, file);
		}
		return file;
	}

	private static void fill(ExcelGridWriter writer, int rows) throws IOException {
		Random random = new Random(SEED);
		List<Cell> header = new ArrayList<>();
		List.of("client", "therapist", "session", "rater", "wave").forEach(name -> header.add(new Cell.Text(name)));
		for (int item = 1; item <= ITEMS; item++) {
			header.add(new Cell.Text(item(item)));
		}
		writer.row(header);
		for (int row = 0; row < rows; row++) {
			int client = row / RATINGS_PER_CLIENT;
			int rating = row % RATINGS_PER_CLIENT;
			List<Cell> cells = new ArrayList<>();
			cells.add(new Cell.Text(String.format(Locale.ROOT, "A-%05d", client)));
			cells.add(new Cell.Text("T" + client % THERAPISTS));
			cells.add(new Cell.Text("S" + (1 + rating / 2)));
			cells.add(new Cell.Text(rating % 2 == 0 ? "CLIENT" : "THERAPIST"));
			cells.add(new Cell.Num(1, "General"));
			for (int item = 0; item < ITEMS; item++) {
				cells.add(new Cell.Num(1 + random.nextInt(7), "General"));
			}
			writer.row(cells);
		}
	}

	private static String item(int number) {
		return "wai_" + number;
	}

	/** The study, with the recipe for the file. */
	static Study study() {
		StudyBuilder builder = StudyBuilder.titled("Benchmark", IdSource.named("benchmark"))
				.site("A", "Clinic A", "US", "America/New_York").role("CLIENT", "Client").role("THERAPIST", "Therapist")
				.sessions(SESSIONS, 7, 3);
		for (int item = 1; item <= ITEMS; item++) {
			builder.variable(item(item), "Item " + item, Level.RATING, v -> v.range(1, 7));
		}
		builder.recipe("ratings", r -> r.site("A").files("excel", "ratings-*.xlsx").header(1, 1)
				.keyColumn(KeyKind.CLIENT, "client")
				.keyColumn(KeyKind.THERAPIST, "therapist").keyColumn(KeyKind.OCCASION, "session").keyColumn(KeyKind.ROLE, "rater")
				.ignore("wave", "not part of the study"));
		Study study = builder.build();
		addItems(study, study.getRecipes().get(0));
		return study;
	}

	/** Each variable holds the answers to an item of one instrument, and is read from the column of its name. */
	private static void addItems(Study study, Recipe recipe) {
		Instrument instrument = StudyFactory.eINSTANCE.createInstrument();
		instrument.setId("instrument");
		instrument.setCode("WAI");
		study.getInstruments().add(instrument);
		for (Variable variable : study.getVariables()) {
			Item item = StudyFactory.eINSTANCE.createItem();
			item.setId("item-" + variable.getName());
			item.setCode(variable.getName());
			instrument.getItems().add(item);
			variable.setInstrument(instrument);
			variable.setItem(item);
			ColumnRule rule = StudyFactory.eINSTANCE.createColumnRule();
			rule.setHeader(variable.getName());
			rule.setVariable(variable);
			recipe.getColumns().add(rule);
		}
	}
}
