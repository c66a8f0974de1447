package org.allianceworkbench.intake.drift;

import static org.allianceworkbench.intake.Workbench.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.intake.Workbench;
import org.allianceworkbench.intake.drift.DriftItem.Kind;
import org.allianceworkbench.intake.reading.IntakeException;
import org.allianceworkbench.intake.reading.SourceFile;
import org.allianceworkbench.study.ColumnUse;
import org.allianceworkbench.study.DateOrder;
import org.allianceworkbench.study.KeyKind;
import org.allianceworkbench.study.Recipe;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.ValueLabels;
import org.allianceworkbench.table.grid.Cell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DriftTest {

	private static final List<Cell> HEADER = row("id", "visit", "rater", "group", "age", "date", "wai");

	@TempDir
	private Path folder;
	private Workbench bench;
	private Recipe recipe;
	private SourceFile before;

	@BeforeEach
	void open() throws IOException {
		bench = new Workbench(folder);
		recipe = bench.recipe(r -> r.keyColumn(KeyKind.OCCASION, "visit").keyColumn(KeyKind.ROLE, "rater").column("group", "arm")
				.column("age", "age").column("date", "session_date").column("wai", "alliance"));
		recipe.setDateOrder(DateOrder.YMD);
		recipe.setFirstRow(1);
		before = bench.sheet("first.xlsx", rows(HEADER, "2021-01-1"));
	}

	@AfterEach
	void close() throws IOException {
		bench.close();
	}

	private static List<List<Cell>> rows(List<Cell> header, String day) {
		List<List<Cell>> rows = new ArrayList<>(List.of(header));
		for (int client = 0; client < 8; client++) {
			rows.add(row("A-" + client, "S1", client % 2 == 0 ? "CLIENT" : "THERAPIST", client % 2 == 0 ? "CCI" : "SC", 30
					+ client,
					day + client, 1 + client * 0.75));
		}
		return rows;
	}

	private DriftReport compare(List<List<Cell>> rows) throws IOException {
		return Drift.compare(bench.definition(), recipe, before, bench.sheet("second.xlsx", rows));
	}

	private static List<Kind> kinds(DriftReport report) {
		return report.items().stream().map(DriftItem::kind).toList();
	}

	@Test
	void theSameLayoutIsNoDrift() throws IOException {
		assertThat(compare(rows(HEADER, "2021-02-1")).items()).isEmpty();
	}

	@Test
	void aRenamedColumnIsFoundByItsValues() throws IOException {
		DriftReport report = compare(rows(row("id", "visit", "rater", "group", "years", "date", "wai_total"), "2021-02-1"));
		assertThat(report.items()).extracting(item -> item.answers().get(0)).containsExactlyInAnyOrder("renamed:age=years",
				"renamed:wai=wai_total");
		assertThat(report.items().get(0).what()).contains("looks like it");
		assertThat(report.open(List.of())).hasSize(2);
		assertThatThrownBy(() -> report.adapted(List.of("renamed:age=years"))).isInstanceOf(IntakeException.class)
				.hasMessageContaining("renamed:wai=wai_total").hasMessageNotContaining("renamed:age=years");
		Recipe adapted = report.adapted(List.of("renamed:age=years", "renamed:wai=wai_total"));
		assertThat(adapted.getVersion()).isEqualTo(recipe.getVersion() + 1);
		assertThat(adapted.getColumns()).extracting(rule -> rule.getHeader())
				.containsExactly("group", "years", "date", "wai_total");
		assertThat(recipe.getColumns()).extracting(rule -> rule.getHeader()).containsExactly("group", "age", "date", "wai");
	}

	@Test
	void aRenamedKeyIsFoundToo() throws IOException {
		DriftReport report = compare(rows(row("patient", "visit", "rater", "group", "age", "date", "wai"), "2021-02-1"));
		assertThat(report.adapted(List.of("renamed:id=patient")).getKeys()).anyMatch(key -> "patient".equals(key.getText()));
	}

	@Test
	void newAndLostColumnsAsk() throws IOException {
		List<List<Cell>> rows = rows(HEADER, "2021-02-1").stream().<List<Cell>>map(cells -> {
			List<Cell> other = new ArrayList<>(cells);
			other.remove(4);
			other.add(cells == HEADER ? new Cell.Text("remarks") : new Cell.Text("phoned"));
			return other;
		}).toList();
		List<List<Cell>> mended = new ArrayList<>(rows);
		mended.set(0, row("id", "visit", "rater", "group", "date", "wai", "remarks"));
		DriftReport report = compare(mended);
		assertThat(kinds(report)).containsExactlyInAnyOrder(Kind.LOST_COLUMN, Kind.NEW_COLUMN);
		Recipe adapted = report.adapted(List.of("all"));
		assertThat(adapted.getColumns()).anySatisfy(rule -> {
			assertThat(rule.getHeader()).isEqualTo("remarks");
			assertThat(rule.getUse()).isEqualTo(ColumnUse.IGNORE);
			assertThat(rule.getReason()).contains("second.xlsx");
		});
	}

	@Test
	void anotherOrderOfTheColumnsIsHarmless() throws IOException {
		List<List<Cell>> rows = rows(HEADER, "2021-02-1").stream().<List<Cell>>map(cells -> cells.reversed()).toList();
		DriftReport report = compare(rows);
		assertThat(kinds(report)).containsExactly(Kind.COLUMN_ORDER);
		assertThat(report.open(List.of())).isEmpty();
		assertThat(report.adapted(List.of())).isSameAs(recipe);
	}

	@Test
	void aNewCodeAsksAndMayBeRecoded() throws IOException {
		List<List<Cell>> rows = rows(HEADER, "2021-02-1");
		rows.get(3).set(3, new Cell.Text("waitlist"));
		rows.get(4).set(1, new Cell.Text("S9"));
		DriftReport report = compare(rows);
		assertThat(report.items()).extracting(item -> item.answers().get(0)).containsExactlyInAnyOrder("code:group=waitlist",
				"code:visit=S9");
		assertThat(report.adapted(List.of("code:group=waitlist", "code:visit=S9"))).isSameAs(recipe);
		Recipe adapted = report.adapted(List.of("code:group=waitlist=SC", "code:visit=S9=S3"));
		assertThat(adapted.getColumns().get(0).getRecodes()).singleElement().satisfies(recode -> {
			assertThat(recode.getFrom()).isEqualTo("waitlist");
			assertThat(recode.getTo()).isEqualTo("SC");
		});
	}

	@Test
	void datesInAnotherOrderAskAlwaysAndNameTheOrder() throws IOException {
		DriftReport us = compare(datesLike("01/2%d/2021"));
		assertThat(us.items()).singleElement().satisfies(item -> {
			assertThat(item.kind()).isEqualTo(Kind.DATE_ORDER);
			assertThat(item.answers()).containsExactly("dates:date=MDY");
			assertThat(item.what()).contains("month, day, year");
		});
		assertThat(us.adapted(List.of("all")).getColumns().get(2).getDateOrder()).isEqualTo(DateOrder.MDY);
		DriftReport open = compare(datesLike("01/0%d/2021"));
		assertThat(open.items()).singleElement().satisfies(item -> assertThat(item.answers()).containsExactly("dates:date=MDY",
				"dates:date=DMY"));
		assertThat(open.open(List.of("all"))).hasSize(1);
		assertThat(open.adapted(List.of("dates:date=DMY")).getColumns().get(2).getDateOrder()).isEqualTo(DateOrder.DMY);
	}

	private static List<List<Cell>> datesLike(String pattern) {
		List<List<Cell>> rows = rows(HEADER, "");
		for (int r = 1; r < rows.size(); r++) {
			rows.get(r).set(5, new Cell.Text(pattern.formatted(r)));
		}
		return rows;
	}

	@Test
	void aHeaderThatHasMovedAsks() throws IOException {
		List<List<Cell>> rows = rows(HEADER, "2021-02-1");
		rows.add(0, row("Ratings of the second wave"));
		rows.add(1, row());
		DriftReport report = compare(rows);
		assertThat(report.items()).extracting(DriftItem::answers).containsExactly(List.of("header:3"));
		assertThat(report.adapted(List.of("all")).getFirstRow()).isEqualTo(3);
	}

	@Test
	void textWhereNumbersStoodAsks() throws IOException {
		List<List<Cell>> rows = rows(HEADER, "2021-02-1");
		for (int r = 1; r < rows.size(); r++) {
			rows.get(r).set(4, new Cell.Text("about " + r));
		}
		assertThat(kinds(compare(rows))).containsExactly(Kind.CHANGED_TYPE);
	}

	@Test
	void aNewColumnIsToldWithItsValues() throws IOException {
		List<List<Cell>> rows = rows(HEADER, "2021-02-1");
		rows.set(0, row("id", "visit", "rater", "group", "age", "date", "wai", "remark"));
		for (int r = 1; r < rows.size(); r++) {
			rows.get(r).add(new Cell.Text(r % 2 == 0 ? "none" : "phoned"));
		}
		assertThat(compare(rows).items()).singleElement()
				.satisfies(item -> assertThat(item.what()).isEqualTo("column 'remark' is new; it holds 'phoned', 'none'"));
	}

	@Test
	void eachSheetIsComparedWithTheOneOfItsName() throws IOException {
		recipe.setSheet("Session {session}");
		before = bench.sheets("first.xlsx", sheets(HEADER, HEADER));
		assertThat(drift(sheets(HEADER, HEADER)).items()).isEmpty();
		DriftReport other = drift(sheets(HEADER, row("id", "visit", "rater", "group", "years", "date", "wai")));
		assertThat(other.items()).singleElement()
				.satisfies(item -> assertThat(item.answers()).containsExactly("renamed:age=years"));
		Map<String, List<List<Cell>>> third = sheets(HEADER, HEADER);
		third.put("Session 3", third.remove("Session 1"));
		DriftReport moved = drift(third);
		assertThat(kinds(moved)).containsExactly(Kind.NEW_SHEET, Kind.LOST_SHEET);
		assertThat(moved.open(List.of())).singleElement()
				.satisfies(item -> assertThat(item.answers()).containsExactly("lost-sheet:Session 1"));
		assertThat(moved.adapted(List.of("lost-sheet:Session 1"))).isSameAs(recipe);
	}

	private DriftReport drift(Map<String, List<List<Cell>>> sheets) throws IOException {
		return Drift.compare(bench.definition(), recipe, before, bench.sheets("second.xlsx", sheets));
	}

	private static Map<String, List<List<Cell>>> sheets(List<Cell> first, List<Cell> second) {
		Map<String, List<List<Cell>>> sheets = new LinkedHashMap<>();
		sheets.put("Read me", List.of(row("how to fill in")));
		sheets.put("Session 1", rows(first, "2021-01-1"));
		sheets.put("Session 2", rows(second, "2021-02-1"));
		return sheets;
	}

	@Test
	void labelsThatSayWhatTheCodebookSaysAreToldAndOthersAsk() throws IOException {
		Recipe spss = bench.recipe(r -> r.column("held", "attended").keyColumn(KeyKind.OCCASION, "visit"));
		SourceFile earlier = cases(ValueLabels.of(1, "yes"));
		assertThat(Drift.compare(bench.definition(), spss, earlier, cases(ValueLabels.of(1, "yes"))).items()).isEmpty();
		DriftReport known = Drift.compare(bench.definition(), spss, earlier, cases(ValueLabels.of(0, "No", 1, "yes")));
		assertThat(known.items()).singleElement().satisfies(item -> {
			assertThat(item.kind()).isEqualTo(Kind.CHANGED_LABELS);
			assertThat(item.isHarmless()).isTrue();
			assertThat(item.what()).contains("0 is called 'No' now");
		});
		DriftReport other = Drift.compare(bench.definition(), spss, earlier, cases(ValueLabels.of(0, "by phone", 1, "yes")));
		assertThat(other.open(List.of())).singleElement().satisfies(item -> {
			assertThat(item.answers()).containsExactly("labels:held");
			assertThat(item.what()).contains("0 is called 'by phone' now");
		});
		assertThat(Drift.compare(bench.definition(), spss, earlier, cases(ValueLabels.NONE)).items()).singleElement()
				.satisfies(item -> assertThat(item.what()).contains("1 is not called 'yes' any more"));
	}

	private SourceFile cases(ValueLabels labels) throws IOException {
		return bench.cases("site.sav", Table.of(Column.of(ColumnSpec.number("id").build(), new double[] { 1, 2 }),
				Column.of(ColumnSpec.number("visit").build(), new double[] { 1, 1 }),
				Column.of(ColumnSpec.number("held").valueLabels(labels).build(), new double[] { 0, 1 })));
	}
}
