package org.allianceworkbench.app;

import static org.allianceworkbench.app.TestWindow.await;
import static org.allianceworkbench.app.TestWindow.page;
import static org.allianceworkbench.app.TestWindow.screenshot;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.store.StoreException;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.table.Value;
import org.allianceworkbench.ui.CellReference;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.grid.CellText;
import org.allianceworkbench.ui.grid.DataGrid;
import org.allianceworkbench.ui.parts.ShowRows;
import org.allianceworkbench.ui.study.data.DataEditor;
import org.allianceworkbench.ui.study.data.DataInput;
import org.allianceworkbench.ui.study.data.DataView;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which rows a grid shows: by filters that are typed or that another part sets, and in groups with headings. */
class RowsShownTest {

	private static final int ALLIANCE = 5;
	private static final int ALL = 2146;

	private OpenStudy study;
	private DataEditor editor;
	private DataGrid grid;

	@BeforeEach
	void openRatings() throws Exception {
		TestWindow.reset();
		study = TestWindow.open(TestStudies.withData("rows"));
		editor = (DataEditor) page().openEditor(new DataInput(study, DataView.RATINGS), DataEditor.ID);
		grid = editor.grid();
		await("rows", () -> grid.rowCount() == ALL && isRead(0));
	}

	private boolean isRead(int row) {
		return row < grid.rowCount() && grid.cell(0, row).state() != CellText.State.LOADING;
	}

	private List<String> first(int column, int rows) {
		return IntStream.range(0, rows).mapToObj(row -> grid.cell(column, row).text()).toList();
	}

	private void press(int key) {
		Event event = new Event();
		event.keyCode = key;
		grid.control().notifyListeners(SWT.KeyDown, event);
	}

	@Test
	void aFilterIsTypedAboveAColumnEvenAboveOneThatCanNotBeChanged() {
		grid.reveal(4, 0);
		editor.toggleFilters();
		grid.enterFilter("=THERAPIST");
		await("the therapists' rows", () -> grid.rowCount() < ALL && isRead(0));
		assertThat(first(4, 10)).containsOnly("THERAPIST");
		grid.reveal(ALLIANCE, 0);
		grid.editFilter();
		grid.enterFilter("> 6.5");
		await("the highest", () -> grid.kept().size() == 2 && isRead(0) && grid.rowCount() < 500);
		assertThat(first(ALLIANCE, 5)).allSatisfy(text -> assertThat(Double.parseDouble(text)).isGreaterThan(6.5));
		screenshot("140-filter-row");
		editor.toggleFilters();
		await("all rows", () -> grid.rowCount() == ALL && grid.kept().isEmpty());
	}

	@Test
	void rowsThatAnotherPartAsksForAreKeptByAFilterThatIsSeenAndCanBeTakenAway() {
		new ShowRows(study, Level.RATING, Map.of("client", List.of("A-001", "B-002"), "role", List.of("CLIENT")),
				Optional.of("alliance")).run(TestWindow.window());
		await("their rows", () -> grid.rowCount() < 30 && isRead(grid.rowCount() - 1));
		assertThat(grid.showsFilters()).isTrue();
		assertThat(grid.kept()).isEqualTo(Map.of("client", "=A-001 | B-002", "role", "=CLIENT"));
		assertThat(IntStream.range(0, grid.rowCount()).mapToObj(row -> grid.cell(2, row).text())).containsOnly("A-001", "B-002");
		assertThat(grid.selection().anchor().orElseThrow().column().name()).isEqualTo("alliance");
		screenshot("141-rows-asked-for");
		Dialogs.button(TestWindow.shell(), "Show All").notifyListeners(SWT.Selection, new Event());
		await("all rows", () -> grid.rowCount() == ALL && grid.kept().isEmpty());
	}

	@Test
	void aDyadIsAskedForByAVariableWithARole() {
		new ShowRows(study, Level.OCCASION, Map.of("client", List.of("A-001"), "occasion", List.of("S2")),
				Optional.of("THERAPIST:alliance")).run(TestWindow.window());
		await("the dyad", () -> page().getActiveEditor() instanceof DataEditor dyads && dyads.view() == DataView.DYADS
				&& dyads.grid().rowCount() == 1);
	}

	private void group(int choice) {
		editor.groupedBy().select(choice);
		editor.groupedBy().notifyListeners(SWT.Selection, new Event());
	}

	@Test
	void groupsBeginWithAHeadingThatIsClosedAndOpenedByTheKeyboard() throws Exception {
		group(1);
		await("headings", () -> grid.rowCount() == ALL + 3 && grid.marks(0).heading().isPresent());
		long ofA = grid.marks(0).heading().orElseThrow().rows();
		assertThat(grid.spoken(0, 0)).isEqualTo("Group Site A, %,d rows, open; row 1 of %,d".formatted(ofA, ALL + 3));
		assertThat(grid.cell(2, 1).text()).isEqualTo("A-001");
		screenshot("142-groups-open");
		grid.reveal(2, 0);
		press(SWT.CR);
		await("a closed group", () -> grid.rowCount() == ALL + 3 - ofA && isRead(1));
		assertThat(grid.marks(0).heading().orElseThrow().open()).isFalse();
		assertThat(grid.marks(1).heading().orElseThrow().title()).isEqualTo("Site B");
		screenshot("143-groups-closed");
		editor.show(new CellReference(RowKey.rating("A", "A-001", "S2", "CLIENT"), "alliance"));
		await("the group of the value that is shown", () -> grid.rowCount() == ALL + 3 && editor.revealed().isPresent() && isRead(3));
		assertThat(grid.spoken(ALLIANCE, editor.revealed().orElseThrow())).contains("Client A-001, Occasion S2, Rater role CLIENT");
		TestWindow.dark(true);
		screenshot("144-groups-dark");
	}

	@Test
	void therapistsAreGroupsToo() {
		group(2);
		await("headings", () -> editor.groupsShown().size() > 5 && isRead(0) && grid.marks(0).heading().isPresent());
		int second = (int) editor.groupsShown().get(0).rows() + 1;
		await("the second group", () -> isRead(second));
		assertThat(grid.marks(second).heading().orElseThrow().title()).startsWith("A, therapist ");
		assertThat(IntStream.range(1, second).mapToObj(row -> grid.cell(1, row).text()).distinct()).hasSize(1);
		screenshot("145-therapists");
		grid.select(ALLIANCE, second - 1, 1, 3);
		Dialogs.during("Fill Down", dialog -> {
			assertThat(Dialogs.text(dialog)).as("the heading between them is no row").contains("1 value");
			Dialogs.press(dialog, "Cancel");
		}, editor::fillDown);
	}

	/** The order changes with the first entry, before the grid is read again. */
	@Test
	void aValueGoesToTheRowThatWasSeenEvenWhenRowsMoveMeanwhile() throws Exception {
		grid.keep(Map.of("alliance", "valid"));
		grid.sort(ALLIANCE, false);
		await("the lowest first", () -> grid.order().equals(List.of("alliance")) && isRead(1)
				&& grid.cell(ALLIANCE, 0).text().equals("2.58"));
		RowKey second = shown(1);
		RowKey first = shown(0);
		study.project().store().edit(first, "alliance", Value.of(7), "somebody else", "");
		grid.reveal(ALLIANCE, 1);
		assertThat(grid.enter("6.75")).isEmpty();
		await("the value in its row", () -> stored(second).equals(Value.of(6.75)));
		assertThat(stored(first)).isEqualTo(Value.of(7));
	}

	private RowKey shown(int row) {
		return RowKey.rating(grid.cell(0, row).text(), grid.cell(2, row).text(), grid.cell(3, row).text(), grid.cell(4, row).text());
	}

	private Value stored(RowKey row) {
		try {
			return study.project().store().find(row).orElseThrow().values().getOrDefault("alliance", Value.NONE);
		} catch (StoreException e) {
			throw new AssertionError(e);
		}
	}
}
