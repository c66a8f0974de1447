package org.allianceworkbench.app;

import static org.allianceworkbench.app.TestWindow.await;
import static org.allianceworkbench.app.TestWindow.page;
import static org.allianceworkbench.app.TestWindow.screenshot;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.allianceworkbench.project.edit.DataEdits;
import org.allianceworkbench.store.AuditEntry;
import org.allianceworkbench.store.HistoryEntry;
import org.allianceworkbench.store.RowGroup;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.store.StoreException;
import org.allianceworkbench.store.StudyStore;
import org.allianceworkbench.study.Attribute;
import org.allianceworkbench.study.StudyFactory;
import org.allianceworkbench.table.Value;
import org.allianceworkbench.ui.CellReference;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.grid.CellText;
import org.allianceworkbench.ui.grid.DataGrid;
import org.allianceworkbench.ui.study.data.ChosenCell;
import org.allianceworkbench.ui.study.data.DataEditor;
import org.allianceworkbench.ui.study.data.DataInput;
import org.allianceworkbench.ui.study.data.DataView;
import org.assertj.core.groups.Tuple;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Values changed by hand: one, many, from a spreadsheet; taken back and done again; each in the audit trail. */
class DataEditTest {

	private static final RowKey FIRST = RowKey.rating("A", "A-001", "S1", "CLIENT");
	private static final int ALLIANCE = 5;

	private OpenStudy study;
	private StudyStore store;
	private DataEditor editor;
	private DataGrid grid;

	@BeforeEach
	void openRatings() throws Exception {
		TestWindow.reset();
		study = TestWindow.open(TestStudies.withData("edits"));
		store = study.project().store();
		open(DataView.RATINGS);
	}

	private void open(DataView view) throws Exception {
		editor = (DataEditor) page().openEditor(new DataInput(study, view), DataEditor.ID);
		grid = editor.grid();
		await("rows", () -> grid.rowCount() > 0 && grid.cell(0, 0).state() != CellText.State.LOADING);
	}

	private Value alliance(RowKey row) {
		try {
			return store.find(row).orElseThrow().values().getOrDefault("alliance", Value.NONE);
		} catch (StoreException e) {
			throw new AssertionError(e);
		}
	}

	private List<AuditEntry> audit() {
		try {
			return store.grid().audit(100);
		} catch (StoreException e) {
			throw new AssertionError(e);
		}
	}

	private static void undo() {
		fromTheMenu("org.eclipse.ui.edit.undo");
	}

	private static void redo() {
		fromTheMenu("org.eclipse.ui.edit.redo");
	}

	/** Without a window manager nothing gives the focus back to the window when a dialog has closed. */
	private static void fromTheMenu(String command) {
		TestWindow.shell().forceActive();
		page().getActiveEditor().setFocus();
		await(command + " to be enabled", () -> TestWindow.window().getService(ICommandService.class).getCommand(command)
				.isEnabled());
		TestWindow.execute(command);
	}

	@Test
	void aValueIsChangedTakenBackDoneAgainAndAllOfItIsInTheAuditTrail() throws Exception {
		Value before = alliance(FIRST);
		grid.reveal(ALLIANCE, 0);
		assertThat(grid.enter("6.25")).isEmpty();
		await("the new value", () -> alliance(FIRST).equals(Value.of(6.25)));
		await("its mark", () -> grid.marks(0).edited().contains("alliance"));
		assertThat(grid.cell(ALLIANCE, 0).text()).isEqualTo("6.25");
		assertThat(grid.spoken(ALLIANCE, 0))
				.isEqualTo("alliance: 6.25, changed by hand; row 1 of 2,146, Site A, Therapist A-T1, Client A-001, "
				+ "Occasion S1, Rater role CLIENT");
		screenshot("100-edited");
		undo();
		await("the value before", () -> alliance(FIRST).equals(before));
		await("no mark", () -> grid.marks(0).edited().isEmpty());
		redo();
		await("the new value again", () -> alliance(FIRST).equals(Value.of(6.25)));
		assertThat(audit()).extracting(AuditEntry::row, AuditEntry::before, AuditEntry::after).containsExactly(
				Tuple.tuple(FIRST, before, Value.of(6.25)),
				Tuple.tuple(FIRST, Value.of(6.25), before),
				Tuple.tuple(FIRST, before, Value.of(6.25)));
		assertThat(audit()).allSatisfy(entry -> assertThat(entry.who()).isEqualTo(study.project().who()));
		assertThat(store.history().stream().filter(entry -> entry.kind() == HistoryEntry.Kind.EDIT)).hasSize(3);
	}

	@Test
	void aWrongEntrySaysWhatIsAllowedAndIsNotStored() {
		Value before = alliance(FIRST);
		grid.reveal(ALLIANCE, 0);
		assertThat(grid.enter("9")).isEqualTo("9 is not possible for alliance, which goes from 1 to 7");
		screenshot("101-refused");
		grid.cancelEdit();
		assertThat(grid.enter("good")).contains("'good' is no value of alliance, which holds numbers");
		grid.cancelEdit();
		assertThat(grid.enter("refused")).as("a missing value may be entered by its reason").isEmpty();
		await("the missing value", () -> alliance(FIRST).equals(Value.of(97)));
		undo();
		await("the value before", () -> alliance(FIRST).equals(before));
		assertThat(audit()).hasSize(2);
	}

	@Test
	void assistiveTechnologyIsToldRowColumnValueAndState() {
		AccessibleListener speech = (AccessibleListener) grid.control().getData("org.allianceworkbench.ui.grid.speech");
		grid.reveal(ALLIANCE, 2);
		AccessibleEvent focus = new AccessibleEvent(this);
		focus.childID = ACC.CHILDID_SELF;
		speech.getName(focus);
		assertThat(focus.result).isEqualTo("alliance: 4.75; row 3 of 2,146, Site A, Therapist A-T1, Client A-001, Occasion S2, "
				+ "Rater role CLIENT");
		AccessibleEvent cell = new AccessibleEvent(this);
		cell.childID = 18 * grid.columns().size() + 6;
		speech.getName(cell);
		assertThat(cell.result).startsWith("progress: 99 (not answered), missing; row 19 of 2,146");
	}

	@Test
	void whatNamesARowCanNotBeChanged() {
		grid.reveal(2, 0);
		assertThat(grid.enter("A-999")).isEqualTo("This can't be edited.");
	}

	@Test
	void aStudyThatAsksForReasonsGetsOne() {
		Attribute asks = StudyFactory.eINSTANCE.createAttribute();
		asks.setName(DataEdits.REASON_ATTRIBUTE);
		asks.getValues().add("yes");
		study.study().getAttributes().add(asks);
		grid.reveal(ALLIANCE, 0);
		Dialogs.during("Reason for the Change", dialog -> {
			assertThat(Dialogs.button(dialog, "OK").isEnabled()).isFalse();
			Dialogs.fields(dialog).get(0).setText("read from the paper form");
			screenshot("102-reason");
			Dialogs.press(dialog, "OK");
		}, () -> grid.enter("5.5"));
		await("the new value", () -> alliance(FIRST).equals(Value.of(5.5)));
		assertThat(audit().get(0).reason()).isEqualTo("read from the paper form");
		undo();
		await("no edit", () -> audit().size() == 2);
	}

	@Test
	void selectedCellsAreFilledAsOneStep() {
		grid.select(ALLIANCE, 0, 2, 3);
		Dialogs.during("Fill Cells", dialog -> {
			screenshot("103-fill");
			Dialogs.press(dialog, "Change 6 Values");
		}, () -> Dialogs.during("Fill Selected Cells", dialog -> {
			Dialogs.fields(dialog).get(0).setText("4");
			Dialogs.press(dialog, "OK");
		}, editor::fill));
		await("the filled values", () -> alliance(FIRST).equals(Value.of(4)) && audit().size() == 6);
		undo();
		await("the values before", () -> audit().size() == 12 && !alliance(FIRST).equals(Value.of(4)));
	}

	@Test
	void theFirstValueIsFilledDown() {
		String first = grid.cell(ALLIANCE, 0).text();
		grid.select(ALLIANCE, 0, 1, 4);
		Dialogs.during("Fill Down", dialog -> Dialogs.press(dialog, "Change 3 Values"), editor::fillDown);
		await("the filled values", () -> IntStream.range(0, 4).allMatch(row -> grid.cell(ALLIANCE, row).text().equals(first)));
		undo();
		await("the audit trail", () -> audit().size() == 6);
	}

	@Test
	void aBlockFromASpreadsheetIsCheckedBeforeItLands() {
		grid.reveal(ALLIANCE, 0);
		Dialogs.during("Paste", dialog -> {
			assertThat(Dialogs.text(dialog)).contains("3 values change, 1 can't be stored");
			screenshot("104-paste");
			assertThat(audit()).isEmpty();
			Dialogs.press(dialog, "Change 3 Values");
		}, () -> editor.paste("1.5\t2.5\n12\t3.5\n"));
		await("the pasted values", () -> audit().size() == 3);
		await("the pasted values", () -> grid.cell(6, 1).text().equals("3.50"));
		undo();
		await("the values before", () -> audit().size() == 6);
	}

	@Test
	void bothSidesOfASessionStandInOneRowAndCanBeChanged() throws Exception {
		open(DataView.DYADS);
		assertThat(grid.columns()).extracting(column -> column.name()).contains("CLIENT:alliance", "THERAPIST:alliance",
				"CLIENT-THERAPIST:alliance");
		int therapist = grid.columns().stream().map(column -> column.name()).toList().indexOf("THERAPIST:alliance");
		grid.reveal(therapist, 0);
		screenshot("105-dyads");
		assertThat(grid.enter("3.25")).isEmpty();
		RowKey row = RowKey.rating("A", "A-001", "S1", "THERAPIST");
		await("the therapist's value", () -> alliance(row).equals(Value.of(3.25)));
		await("its mark", () -> grid.marks(0).edited().contains("THERAPIST:alliance"));
		grid.reveal(therapist + 1, 0);
		assertThat(grid.enter("1")).as("a difference is computed").isEqualTo("This can't be edited.");
		undo();
		await("the value before", () -> !alliance(row).equals(Value.of(3.25)));
	}

	@Test
	void rowsAreSortedFilteredAndGroupedByTheStore() throws Exception {
		grid.sort(ALLIANCE, true);
		await("the highest first", () -> grid.cell(ALLIANCE, 0).state() == CellText.State.USER_MISSING);
		assertThat(grid.keep(Map.of("alliance", ">= 6.5", "role", "=CLIENT"))).isEmpty();
		await("fewer rows", () -> grid.rowCount() < 500 && grid.cell(ALLIANCE, 0).state() == CellText.State.VALID);
		editor.toggleFilters();
		screenshot("106-sorted-and-filtered");
		assertThat(IntStream.range(0, 20).mapToObj(row -> grid.cell(4, row).text())).containsOnly("CLIENT");
		assertThat(grid.keep(Map.of("alliance", "about 6"))).contains("is nothing to compare alliance with", ">3, <=4, 2..5");
		editor.toggleFilters();
		await("all rows", () -> grid.rowCount() == 2146);
		editor.groupedBy().select(1);
		editor.groupedBy().notifyListeners(SWT.Selection, new Event());
		await("groups", () -> editor.groupsShown().size() == 3 && grid.rowCount() == 2149);
		assertThat(editor.groupsShown().stream().mapToLong(RowGroup::rows).sum()).isEqualTo(2146);
		screenshot("107-groups");
	}

	@Test
	void aFindingIsMarkedAtItsValueAndThePlaceOfTheValueIsTold() {
		await("the flag", () -> {
			editor.show(new CellReference(RowKey.rating("B", "B-016", "S4", "THERAPIST"), "alliance"));
			return true;
		});
		await("a row", () -> editor.revealed().isPresent());
		assertThat(((IStructuredSelection) editor.getSite().getSelectionProvider().getSelection()).getFirstElement())
				.isInstanceOfSatisfying(ChosenCell.class, cell -> assertThat(cell.row().level())
				.isEqualTo(editor.view().level()));
	}
}
