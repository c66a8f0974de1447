package org.allianceworkbench.benchmarks.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.Map;

import org.allianceworkbench.export.ColumnFacts;
import org.allianceworkbench.export.ExportContent;
import org.allianceworkbench.export.ExportTarget;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.ExportForm;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.StudyFactory;
import org.allianceworkbench.table.CalendarSeconds;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.ColumnType;
import org.allianceworkbench.table.DisplayFormat;
import org.allianceworkbench.table.Gathering;
import org.allianceworkbench.table.Measure;
import org.allianceworkbench.table.MissingValues;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.TableInfo;
import org.allianceworkbench.table.ValueLabels;

/**
 * Ratings of sessions with 30 variables, as a study's store hands them out: five keys that are texts, the position and date of
 * the session, 19 items from 1 to 7 with labels and codes of missing answers, and four means of items. The same seed makes the
 * same.
 */
final class ManyRatings {

	static final int VARIABLES = 30;
	private static final long SEED = 20_261_123;
	private static final int ITEMS = 19;
	private static final int SCORES = 4;
	private static final int BATCH = 10_000;
	private static final int RATINGS_OF_CLIENT = 40;
	private static final double FIRST_DAY = CalendarSeconds.of(LocalDate.of(2015, 1, 1));
	private static final ValueLabels ANSWERS = ValueLabels.of(1, "never", 2, "rarely", 3, "occasionally", 4, "sometimes", 5,
			"often", 6, "very often", 7, "always", 97, "refused", 98, "unreadable", 99, "not asked");

	private final Random random = new Random(SEED);

	static Table table(int rows) {
		return new ManyRatings().make(rows);
	}

	private Table make(int rows) {
		List<ColumnSpec> specs = specs();
		Gathering gathering = new Gathering(TableInfo.NONE.withLabel("Many ratings"), specs);
		for (int from = 0; from < rows; from += BATCH) {
			gathering.add(batch(specs, from, Math.min(BATCH, rows - from)));
		}
		return gathering.table();
	}

	private static List<ColumnSpec> specs() {
		List<ColumnSpec> specs = new ArrayList<>();
		List.of("site", "therapist", "client", "occasion", "role").forEach(key -> specs.add(ColumnSpec.text(key).width(12)
				.label(key).measure(Measure.NOMINAL).build()));
		specs.add(ColumnSpec.number("occasion_position").format(DisplayFormat.number(4, 0)).build());
		specs.add(ColumnSpec.of("session_date", ColumnType.DATE).label("Date of the session").build());
		for (int item = 1; item <= ITEMS; item++) {
			specs.add(ColumnSpec.number("wai_" + item).label("Working Alliance Inventory, item " + item).measure(Measure.ORDINAL)
					.format(DisplayFormat.number(2, 0)).valueLabels(ANSWERS).missing(MissingValues.of(97, 98, 99)).build());
		}
		for (int score = 1; score <= SCORES; score++) {
			specs.add(ColumnSpec.number("score_" + score).label("Mean of items").measure(Measure.SCALE)
					.format(DisplayFormat.number(5, 2)).build());
		}
		return specs;
	}

	private Table batch(List<ColumnSpec> specs, int from, int rows) {
		List<Column> columns = new ArrayList<>();
		String[][] keys = new String[5][rows];
		double[][] numbers = new double[VARIABLES - 5][rows];
		for (int row = 0; row < rows; row++) {
			int client = (from + row) / RATINGS_OF_CLIENT;
			int rating = (from + row) % RATINGS_OF_CLIENT;
			keys[0][row] = "SITE" + client % 40;
			keys[1][row] = "T" + client / 8 % 4000;
			keys[2][row] = "C" + (1_000_000 + client);
			keys[3][row] = "S" + (1 + rating / 2);
			keys[4][row] = rating % 2 == 0 ? "CLIENT" : "THERAPIST";
			numbers[0][row] = 1 + rating / 2;
			numbers[1][row] = FIRST_DAY + (client % 3000 + rating / 2 * 7) * CalendarSeconds.DAY;
			double sum = 0;
			for (int item = 0; item < ITEMS; item++) {
				int draw = random.nextInt(100);
				double answer = draw < 2 ? Double.NaN : draw < 5 ? 97 + draw - 2 : 1 + random.nextInt(7);
				numbers[2 + item][row] = answer;
				sum += answer <= 7 ? answer : 4;
			}
			for (int score = 0; score < SCORES; score++) {
				numbers[2 + ITEMS + score][row] = random.nextInt(50) == 0 ? Double.NaN : (sum + score) / ITEMS;
			}
		}
		for (int c = 0; c < VARIABLES; c++) {
			columns.add(c < 5 ? Column.of(specs.get(c), keys[c]) : Column.of(specs.get(c), numbers[c - 5]));
		}
		return new Table(TableInfo.NONE, columns);
	}

	/** A table as what leaves, with each option of the target by its default. */
	static ExportContent content(Table table, ExportTarget target) {
		Study study = StudyFactory.eINSTANCE.createStudy();
		study.setTitle("Many ratings");
		List<ColumnFacts> facts = table.specs().stream().map(spec -> new ColumnFacts(spec.name(), !spec.type().isNumeric(),
				Optional.empty(), spec.name(), Level.RATING, ExportForm.VALUE, "", "", "")).toList();
		Map<String, String> options = new TreeMap<>();
		target.options().forEach(option -> options.put(option.name(), option.byDefault()));
		Export export = StudyFactory.eINSTANCE.createExport();
		export.setName("many");
		return new ExportContent(table, facts, study, export, "1", options, List.of());
	}
}
