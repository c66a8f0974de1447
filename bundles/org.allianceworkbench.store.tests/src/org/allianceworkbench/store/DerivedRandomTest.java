package org.allianceworkbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.allianceworkbench.expression.ExpressionException;
import org.allianceworkbench.expression.Result;
import org.allianceworkbench.expression.TypedFormula;
import org.allianceworkbench.store.sqlite.SqliteStudyStore;
import org.allianceworkbench.study.Derivation;
import org.allianceworkbench.study.DerivedVariable;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.VariableType;
import org.allianceworkbench.study.create.IdSource;
import org.allianceworkbench.study.create.StudyBuilder;
import org.allianceworkbench.study.rules.DerivedDefinitions;
import org.allianceworkbench.table.CalendarSeconds;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.Value;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SQL gives for random formulas on random data what the language's own evaluation gives. */
class DerivedRandomTest {

	private static final int FORMULAS = 300;
	private static final int AT_ONCE = 60;
	private static final int CLIENTS = 12;
	/** Sums are added in another order; values are of the size of 1 to 1000. */
	private static final double TOLERANCE = 1e-9;

	@TempDir
	Path folder;

	private final long seed = System.nanoTime();
	private final Random random = new Random(seed);

	@Test
	void databaseAndEvaluationAgreeOnEveryRow() throws StoreException, ExpressionException {
		System.out.println("seed " + seed);
		Study study = FixtureStudy.create();
		study.getVariables().remove(FixtureStudy.variable(study, "wai_change"));
		int valid = 0;
		try (StudyStore store = SqliteStudyStore.create(folder.resolve("data.sqlite"), study)) {
			Rows.load(store, "random.sav", rows());
			for (int round = 0; round < FORMULAS / AT_ONCE; round++) {
				List<DerivedVariable> derived = new ArrayList<>();
				for (int i = 0; i < AT_ONCE; i++) {
					derived.add(formula(study, "f" + round + "_" + i, i));
				}
				store.synchronise(study);
				valid += compare(store, study, derived);
			}
		}
		System.out.println("valid values compared: " + valid);
		assertThat(valid).isGreaterThan(1000);
	}

	private DerivedVariable formula(Study study, String name, int number) {
		boolean truth = number % 3 == 0;
		boolean date = number % 7 == 1;
		String text = date ? "if(" + truth(2) + ", " + date() + ", session_date - " + number(1) + ")" : truth ? truth(3) : number(3);
		StudyBuilder.on(study, IdSource.named(name)).derived(name, name, Level.RATING, Derivation.FORMULA,
				v -> v.type(date ? VariableType.DATE : VariableType.NUMBER).formula(text));
		return (DerivedVariable) FixtureStudy.variable(study, name);
	}

	private String number(int depth) {
		if (depth == 0) {
			return switch (random.nextInt(6)) {
				case 0 -> "wai";
				case 1 -> "progress";
				case 2 -> "distress";
				case 3 -> "wai_" + (1 + random.nextInt(12));
				case 4 -> "lag(wai, " + (1 + random.nextInt(2)) + ")";
				default -> Double.toString(random.nextInt(9) / 2.0);
			};
		}
		String a = number(depth - 1);
		return switch (random.nextInt(9)) {
			case 0 -> "-" + "(" + a + ")";
			case 1 -> "abs(" + a + ")";
			case 2 -> "if(" + truth(depth - 1) + ", " + a + ", " + number(depth - 1) + ")";
			case 3 -> List.of("mean", "sum", "min", "max").get(random.nextInt(4)) + "(" + a + ", " + number(depth - 1) + ", wai_1 "
					+ "to wai_4)";
			case 4 -> "count(" + a + ", wai_* where each > " + number(0) + ")";
			case 5 -> "days(" + date() + ", session_date)";
			case 6 -> "count(comment, " + a + ")";
			default -> "(" + a + " " + "+-*/".charAt(random.nextInt(4)) + " " + number(depth - 1) + ")";
		};
	}

	private String truth(int depth) {
		if (depth <= 0) {
			return random.nextBoolean() ? "comment = 'late'" : "role <> 'CLIENT'";
		}
		return switch (random.nextInt(8)) {
			case 0 -> "not (" + truth(depth - 1) + ")";
			case 1 -> "(" + truth(depth - 1) + " and " + truth(depth - 1) + ")";
			case 2 -> "(" + truth(depth - 1) + " or " + truth(depth - 1) + ")";
			case 3 -> "missing(" + number(depth - 1) + ")";
			case 4 -> number(depth - 1) + " not between " + number(0) + " and 4";
			case 5 -> number(depth - 1) + " in (1, 2, " + number(0) + ")";
			case 6 -> date() + " <= session_date";
			default -> number(depth - 1) + " " + List.of("=", "<>", "<", "<=", ">", ">=").get(random.nextInt(6)) + " "
					+ number(depth - 1);
		};
	}

	private String date() {
		return switch (random.nextInt(4)) {
			case 0 -> "2024-02-28";
			case 1 -> "enrolled";
			case 2 -> "lag(session_date)";
			default -> "(session_date + " + number(0) + ")";
		};
	}

	private List<RowChange> rows() {
		List<RowChange> rows = new ArrayList<>();
		for (int client = 1; client <= CLIENTS; client++) {
			String code = Integer.toString(client);
			rows.add(Rows.client("A", code, "T" + client % 3, "distress", sometimes(97, random.nextInt(60) / 4.0), "enrolled",
					CalendarSeconds.of(LocalDate.of(2024, 1, 1).plusDays(random.nextInt(30)))));
			for (int session = 1; session <= 4; session++) {
				if (random.nextInt(6) > 0) {
					session(rows, code, "S" + session, session);
				}
			}
		}
		return rows;
	}

	private void session(List<RowChange> rows, String client, String occasion, int number) {
		if (random.nextInt(4) > 0) {
			rows.add(Rows.row(RowKey.occasion("A", client, occasion), "session_date",
					CalendarSeconds.of(LocalDate.of(2024, 2, 20).plusDays(7 * number + random.nextInt(5)))));
		}
		for (String role : List.of("CLIENT", "THERAPIST")) {
			Map<String, Value> values = new HashMap<>();
			put(values, "wai", sometimes(99, random.nextInt(14) / 2.0));
			put(values, "progress", random.nextInt(4) - 1.0);
			put(values, "comment", List.of("late ", "early", "late").get(random.nextInt(3)));
			for (int item = 1; item <= 12; item++) {
				put(values, "wai_" + item, 1.0 + random.nextInt(5));
			}
			rows.add(new RowChange(RowKey.rating("A", client, occasion, role), Optional.empty(), values,
					new Source("Data", 2, "WAI", "C2")));
		}
	}

	private double sometimes(double missing, double otherwise) {
		return random.nextInt(5) == 0 ? missing : otherwise;
	}

	private void put(Map<String, Value> values, String name, Object value) {
		if (random.nextInt(5) > 0) {
			values.put(name, Rows.values(name, value).get(name));
		}
	}

	private static int compare(StudyStore store, Study study, List<DerivedVariable> derived) throws StoreException,
			ExpressionException {
		List<String> names = new ArrayList<>(study.getVariables().stream().filter(v -> !(v instanceof DerivedVariable))
				.map(v -> v.getName()).toList());
		derived.forEach(variable -> names.add(variable.getName()));
		Table table = store.query(RowQuery.of(Level.RATING, names.toArray(String[]::new)));
		Map<String, Integer> places = new HashMap<>();
		for (int row = 0; row < table.rowCount(); row++) {
			places.put(place(table, row, 0), row);
		}
		int valid = 0;
		for (DerivedVariable variable : derived) {
			TypedFormula formula = DerivedDefinitions.formula(variable);
			for (int row = 0; row < table.rowCount(); row++) {
				int at = row;
				Result expected = formula.value((name, lag) -> lag == 0 ? result(table, name, at)
						: Optional.ofNullable(places.get(place(table, at, lag))).map(earlier -> result(table, name, earlier))
								.orElse(Result.MISSING));
				double sql = table.column(variable.getName()).number(row);
				String what = "the formula " + formula.text() + ", row " + row;
				if (number(expected).isEmpty()) {
					assertThat(sql).as(what).isNaN();
				} else {
					double value = number(expected).get();
					assertThat(sql).as(what).isCloseTo(value, Offset.offset(TOLERANCE * Math.max(1,
							Math.abs(value))));
					valid++;
				}
			}
		}
		return valid;
	}

	private static Optional<Double> number(Result result) {
		return switch (result) {
			case Result.Num n -> Optional.of(n.number());
			case Result.Truth t -> Optional.of(t.truth() ? 1.0 : 0.0);
			case Result.Day d -> Optional.of(CalendarSeconds.of(d.date()));
			case Result.Text t -> throw new AssertionError("no formula gives a text here");
			case Result.Missing m -> Optional.empty();
		};
	}

	private static String place(Table table, int row, int before) {
		return table.column("client").text(row) + " " + table.column("role").text(row) + " "
				+ ((int) table.column("occasion_position").number(row) - before);
	}

	private static Result result(Table table, String name, int row) {
		Column column = table.column(name);
		if (column.isMissing(row)) {
			return Result.MISSING;
		}
		return switch (column.spec().type()) {
			case NUMBER, TIME -> Result.of(column.valid(row));
			case TEXT -> Result.of(column.text(row));
			case DATE, DATE_TIME -> Result.of(CalendarSeconds.date(column.valid(row)));
		};
	}
}
