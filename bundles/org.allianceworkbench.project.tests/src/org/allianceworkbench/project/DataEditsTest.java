package org.allianceworkbench.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;

import org.allianceworkbench.project.edit.DataEdits;
import org.allianceworkbench.project.edit.Entry;
import org.allianceworkbench.project.edit.EntryPlan;
import org.allianceworkbench.store.AuditEntry;
import org.allianceworkbench.store.CellEdit;
import org.allianceworkbench.store.EditRecord;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.study.Attribute;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.StudyFactory;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.Value;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data changed by hand: read by the codebook, planned, stored as one step, taken back. */
class DataEditsTest {

	private static final RowKey FIRST = RowKey.rating("A", "1", "S1", "CLIENT");
	private static final RowKey SECOND = RowKey.rating("A", "1", "S2", "CLIENT");

	@TempDir
	Path folder;

	private StudyProject project;
	private DataEdits edits;

	@BeforeEach
	void open() throws Exception {
		project = SmallStudy.create(folder.resolve("study"));
		project.importFile(SmallStudy.file(folder, "siteA.csv", SmallStudy.CSV), ImportOptions.NONE, Progress.NONE);
		edits = new DataEdits(project);
	}

	@AfterEach
	void close() throws Exception {
		project.close();
	}

	private Value alliance(RowKey row) throws Exception {
		return project.store().find(row).orElseThrow().values().getOrDefault("alliance", Value.NONE);
	}

	@Test
	void entriesAreReadByTheCodebook() throws Exception {
		assertThat(edits.read("alliance", Level.RATING, " 4,5 ")).isEqualTo(Value.of(4.5));
		assertThat(edits.read("alliance", Level.RATING, "99")).isEqualTo(Value.of(99));
		assertThat(edits.read("alliance", Level.RATING, "Not answered")).isEqualTo(Value.of(99));
		assertThat(edits.read("alliance", Level.RATING, "")).isEqualTo(Value.NONE);
		assertThatThrownBy(() -> edits.read("alliance", Level.RATING, "8")).isInstanceOf(InputException.class)
				.hasMessage("8 is not possible for alliance, which goes from 1 to 7");
		assertThatThrownBy(() -> edits.read("session_date", Level.OCCASION, "8 January")).hasMessageContaining("year-month-day");
		assertThatThrownBy(() -> edits.read("client", Level.RATING, "2")).hasMessageContaining("names a row can't be changed");
	}

	@Test
	void aBlockIsPlannedBeforeItLands() throws Exception {
		EntryPlan plan = edits.plan(List.of(new Entry(FIRST, "alliance", "6.5"), new Entry(SECOND, "alliance", "6"),
				new Entry(SECOND, "alliance", "12")), Progress.NONE);
		assertThat(plan.changes()).containsExactly(new CellEdit(FIRST, "alliance", Value.of(6.5)));
		assertThat(plan.unchanged()).isEqualTo(1);
		assertThat(plan.refused()).singleElement().satisfies(refusal -> assertThat(refusal.why()).contains("12 is not possible"));
		assertThat(alliance(FIRST)).as("nothing is stored by a plan").isEqualTo(Value.of(5.5));
	}

	@Test
	void aStepIsInTheAuditTrailAndSurvivesClosing() throws Exception {
		EditRecord done = edits.store(List.of(new CellEdit(FIRST, "alliance", Value.of(2)),
				new CellEdit(SECOND, "alliance", Value.NONE)),
				" paper form ");
		edits.undo(edits.undo(done));
		project.close();
		project = SmallStudy.open(folder.resolve("study"));
		assertThat(alliance(FIRST)).isEqualTo(Value.of(2));
		assertThat(alliance(SECOND)).isEqualTo(Value.NONE);
		assertThat(project.store().grid().audit(100)).hasSize(6).extracting(AuditEntry::reason)
				.containsOnly("paper form", "taken back");
	}

	@Test
	void aStudyMayAskForReasons() {
		Attribute asks = StudyFactory.eINSTANCE.createAttribute();
		asks.setName(DataEdits.REASON_ATTRIBUTE);
		asks.getValues().add("yes");
		project.study().getAttributes().add(asks);
		assertThat(edits.asksForReason()).isTrue();
		assertThatThrownBy(() -> edits.store(List.of(new CellEdit(FIRST, "alliance", Value.of(2))), " "))
				.isInstanceOf(UsageException.class).hasMessageContaining("asks for a reason");
	}
}
