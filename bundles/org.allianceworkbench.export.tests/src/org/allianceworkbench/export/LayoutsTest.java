package org.allianceworkbench.export;

import static org.allianceworkbench.export.SmallStudy.export;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.allianceworkbench.export.run.Exporter;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.ExportForm;
import org.allianceworkbench.study.ExportLayout;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Layouts of three clients whose tables were written by hand. */
class LayoutsTest {

	@TempDir
	Path folder;

	private DyadStudy dyads;

	@BeforeEach
	void fill() throws Exception {
		dyads = new DyadStudy(folder);
		try (DyadStudy.Rows rows = dyads.rows()) {
			rows.therapist("A", "T1", "experience", 12).client("A", "1", "T1", "arm", "CCI", "age", 30)
					.client("A", "2", "T1", "arm", "SC", "age", 50).client("B", "3", "", "arm", "CCI", "age", 999);
			rows.rating("A", "1", "S1", "CLIENT", "alliance", 4, "progress", 1)
					.rating("A", "1", "S1", "THERAPIST", "alliance", 2, "progress", 2)
					.rating("A", "1", "S2", "CLIENT", "alliance", 6, "progress", 3)
					.rating("A", "1", "S2", "THERAPIST", "alliance", 97, "progress", 4)
					.rating("A", "1", "S3", "CLIENT", "alliance", 5, "progress", 5)
					.rating("A", "2", "S1", "THERAPIST", "alliance", 3).session("B", "3", "S1");
		}
	}

	@AfterEach
	void close() throws Exception {
		dyads.close();
	}

	private static List<String> names(Table table) {
		return table.specs().stream().map(ColumnSpec::name).toList();
	}

	private static List<String> rows(Table table, String... columns) {
		Table chosen = table.select(List.of(columns));
		return IntStream.range(0, chosen.rowCount()).mapToObj(row -> String.join(" ", chosen.columns().stream()
				.map(c -> c.value(row).isNone() ? "." : c.value(row).toString()).toList())).toList();
	}

	private List<String> sentences(Export export) throws Exception {
		return dyads.preview(export).leftOut().stream().map(LeftOut::sentence).toList();
	}

	@Test
	void thePairwiseLayoutHasEachSessionFromBothSides() throws Exception {
		Table table = dyads.table(export(ExportLayout.PAIRWISE, "alliance", "age"));
		assertThat(names(table)).containsExactly("site", "therapist", "client", "occasion", "occasion_position", "role",
				"alliance_actor", "alliance_partner", "age");
		assertThat(rows(table, "client", "occasion", "role", "alliance_actor", "alliance_partner", "age")).containsExactly(
				"1 S1 CLIENT 4 2 30", "1 S1 THERAPIST 2 4 30", "1 S2 CLIENT 6 97 30", "1 S2 THERAPIST 97 6 30",
				"1 S3 CLIENT 5 . 30", "1 S3 THERAPIST . 5 30", "2 S1 CLIENT . 3 50", "2 S1 THERAPIST 3 . 50");
		assertThat(table.column("alliance_partner").spec().label()).isEqualTo("Working alliance (partner)");
		assertThat(sentences(export(ExportLayout.PAIRWISE, "alliance")))
				.contains("1 of 5 sessions stay in the study because neither of the two has rated them.");
	}

	@Test
	void completeDyadsAreThoseThatBothHaveRated() throws Exception {
		Export export = export(ExportLayout.RATING, "alliance");
		export.setCompleteDyads(true);
		// the therapist's 97 of S2 is refused: nothing was rated
		assertThat(rows(dyads.table(export), "client", "occasion", "role")).containsExactly("1 S1 CLIENT", "1 S1 THERAPIST");
		assertThat(sentences(export)).contains(
				"4 of 6 ratings stay in the study because not every rater role has rated the session.");
		export.setLayout(ExportLayout.DYAD_SESSION);
		assertThat(rows(dyads.table(export), "client", "occasion")).containsExactly("1 S1");
		export.setLayout(ExportLayout.CLIENT);
		assertThat(rows(dyads.table(export), "client", "alliance_CLIENT_S1", "alliance_THERAPIST_S1")).containsExactly("1 4 2",
				"2 . .", "3 . .");
	}

	@Test
	void formsAreThePartsBetweenAndWithinClientsAndTheOccasionBefore() throws Exception {
		Export export = export(ExportLayout.RATING, "alliance", "alliance", "alliance", "progress");
		export.getColumns().get(0).setForm(ExportForm.BETWEEN);
		export.getColumns().get(1).setForm(ExportForm.WITHIN);
		export.getColumns().get(2).setForm(ExportForm.LAG);
		export.getColumns().get(3).setName("prog");
		Table table = dyads.table(export);
		assertThat(names(table)).endsWith("role", "alliance_between", "alliance_within", "alliance_lag", "prog");
		// client 1 rated 4, 6, 5: mean 5; the therapist 2 and 97, which is missing: mean 2
		assertThat(rows(table, "client", "occasion", "role", "alliance_between", "alliance_within", "alliance_lag", "prog"))
				.containsExactly("1 S1 CLIENT 5 -1 . 1", "1 S1 THERAPIST 2 0 . 2", "1 S2 CLIENT 5 1 4 3",
						"1 S2 THERAPIST 2 . 2 4", "1 S3 CLIENT 5 0 6 5", "2 S1 THERAPIST 3 0 . .");
		assertThat(table.column("alliance_within").spec().label()).contains("Working alliance").contains("deviation");
		export.getOccasions().add("S3");
		assertThat(rows(dyads.table(export), "occasion", "alliance_within", "alliance_lag"))
				.as("rows that stay count for those that leave").containsExactly("S3 0 6");
	}

	@Test
	void aFormNeedsSomethingThatRepeats() {
		Export export = export(ExportLayout.CLIENT, "age");
		export.getColumns().get(0).setForm(ExportForm.WITHIN);
		assertThatThrownBy(() -> dyads.table(export)).isInstanceOf(ExportException.class).hasMessageContaining("age")
				.hasMessageContaining("one value for each client");
	}

	@Test
	void columnsStandInTheOrderOfTheDefinitionUnderTheirNewNames() throws Exception {
		Export export = export(ExportLayout.CLIENT, "alliance", "age", "arm");
		export.getColumns().get(0).setName("WAI");
		export.getColumns().get(2).setName("GROUP");
		export.setNamePattern("{variable}_{initial}_{occasion}");
		Table table = dyads.table(export);
		assertThat(names(table)).containsExactly("site", "therapist", "client", "WAI_C_S1", "WAI_C_S2", "WAI_C_S3", "WAI_T_S1",
				"WAI_T_S2", "age", "GROUP");
		assertThat(rows(table, "client", "WAI_C_S1", "WAI_C_S2", "WAI_C_S3", "WAI_T_S1", "WAI_T_S2", "GROUP")).containsExactly(
				"1 4 6 5 2 97 CCI", "2 . . . 3 . SC", "3 . . . . . CCI");
		export.setNamePattern("{initial}{session}{variable}");
		assertThat(names(dyads.table(export))).contains("C1WAI", "T2WAI");
	}

	@Test
	void aNewNameThatIsTakenIsRefused() {
		Export export = export(ExportLayout.RATING, "alliance", "progress");
		export.getColumns().get(1).setName("ALLIANCE");
		assertThatThrownBy(() -> dyads.table(export)).isInstanceOf(ExportException.class).hasMessageContaining("named twice");
		export.getColumns().get(1).setName("Client");
		assertThatThrownBy(() -> dyads.table(export)).isInstanceOf(ExportException.class)
				.hasMessageContaining("two columns would be called Client").hasMessageContaining("the key client");
		export.getColumns().get(1).setName("2nd");
		assertThatThrownBy(() -> dyads.table(export)).isInstanceOf(ExportException.class)
				.hasMessageContaining("does not begin with a letter");
	}

	@Test
	void rowsAreChosenByOccasionRoleArmAndCondition() throws Exception {
		Export export = export(ExportLayout.RATING, "alliance");
		export.getRoles().add("CLIENT");
		export.getOccasions().addAll(List.of("S2", "S3"));
		assertThat(rows(dyads.table(export), "client", "occasion", "role")).containsExactly("1 S2 CLIENT", "1 S3 CLIENT");
		assertThat(sentences(export)).contains("3 of 6 ratings stay in the study because they are of other occasions.",
				"1 of 3 ratings stay in the study because they are by other rater roles.");
		Export arms = export(ExportLayout.CLIENT, "age");
		arms.getArms().add("CCI");
		assertThat(rows(dyads.table(arms), "client", "age")).containsExactly("1 30", "3 999");
		arms.setCondition("age >= 18");
		assertThat(rows(dyads.table(arms), "client", "age")).containsExactly("1 30");
		assertThat(sentences(arms)).containsExactly("1 of 3 clients stay in the study because they are in other arms.",
				"1 of 2 clients stay in the study because the condition can't be told for them, as values are missing.");
	}

	@Test
	void aConditionMayLookBackToRowsThatStay() throws Exception {
		Export export = export(ExportLayout.RATING, "alliance");
		export.getOccasions().add("S3");
		export.setCondition("alliance < lag(alliance)");
		assertThat(rows(dyads.table(export), "client", "occasion", "role")).containsExactly("1 S3 CLIENT");
	}

	@Test
	void aConditionThatCannotBeUsedTellsThePlace() {
		Export export = export(ExportLayout.CLIENT, "age");
		export.setCondition("age > 18 and alliance > 3");
		assertThatThrownBy(() -> dyads.table(export)).isInstanceOf(ExportException.class).hasMessageContaining("character 14")
				.hasMessageContaining("alliance");
		assertThat(Exporter.conditionLevel(export)).isEqualTo(Level.CLIENT);
	}

	@Test
	void namesArePlannedWithoutLookingAtData() throws Exception {
		Export export = export(ExportLayout.CLIENT, "alliance", "age");
		export.getRoles().add("CLIENT");
		assertThat(dyads.exporter().planned(export)).extracting(PlannedColumn::name).containsExactly("alliance_CLIENT_BL",
				"alliance_CLIENT_S1", "alliance_CLIENT_S2", "alliance_CLIENT_S3", "age");
		export.setNamePattern("{variable}_{role}");
		assertThat(dyads.exporter().planned(export)).extracting(column -> column.problem().isPresent()).containsExactly(false,
				true, true, true, false);
	}

	@Test
	void aVariableThatIsLeftOutStays() throws Exception {
		Export export = export(ExportLayout.CLIENT, "age", "arm");
		new PrivacyProposal(new PrivacyProposal.LeaveOut("age"), 0).applyTo(export);
		assertThat(names(dyads.table(export))).containsExactly("site", "therapist", "client", "arm");
	}
}
