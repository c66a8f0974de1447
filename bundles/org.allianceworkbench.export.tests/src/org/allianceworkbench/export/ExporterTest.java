package org.allianceworkbench.export;

import static org.allianceworkbench.export.SmallStudy.export;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.allianceworkbench.export.run.Exporter;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.ExportLayout;
import org.allianceworkbench.study.StudyFactory;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.ColumnType;
import org.allianceworkbench.table.Measure;
import org.allianceworkbench.table.MissingValues;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExporterTest {

	@TempDir
	Path folder;

	private SmallStudy small;
	private Exporter exporter;

	@BeforeEach
	void open() throws Exception {
		small = new SmallStudy(folder);
		exporter = new Exporter(small.study, small.store, List.of(), folder.resolve("pseudonyms.key"));
	}

	@AfterEach
	void close() throws Exception {
		small.close();
	}

	private Table table(Export export) throws Exception {
		return exporter.content(export, new MemoryTarget(), ExportRun.PLAIN, Progress.NONE).table();
	}

	private ExportResult run(Export export, ExportRun how) throws Exception {
		return exporter.run(export, new MemoryTarget(), folder, how, Progress.NONE);
	}

	private static List<String> names(Table table) {
		return table.specs().stream().map(ColumnSpec::name).toList();
	}

	/** All values of a row as text, a dot for what is absent. */
	private static String row(Table table, int row) {
		return String.join(" ", table.columns().stream().map(c -> c.value(row).isNone() ? "." : c.value(row).toString())
				.toList());
	}

	private static List<String> rows(Table table, String... columns) {
		Table chosen = table.select(List.of(columns));
		return IntStream.range(0, chosen.rowCount()).mapToObj(row -> row(chosen, row)).toList();
	}

	@Test
	void theLongLayoutHasARowForEachRatingWithTheLevelsAboveJoined() throws Exception {
		Table table = table(export(ExportLayout.RATING));
		assertThat(names(table)).containsExactly("site", "therapist", "client", "occasion", "occasion_position", "role",
				"experience",
				"arm", "session_date", "alliance");
		assertThat(rows(table, "site", "client", "occasion", "role", "experience", "arm", "alliance")).containsExactly(
				"A 1 S1 CLIENT 12 CCI 5.5", "A 1 S1 THERAPIST 12 CCI 4.25", "A 1 S2 CLIENT 12 CCI 97", "A 2 S1 THERAPIST 12 SC 3",
				"B 1 S2 CLIENT 3 SC 6.75");
	}

	@Test
	void theDyadLayoutPutsBothRolesSideBySide() throws Exception {
		Table table = table(export(ExportLayout.DYAD_SESSION));
		assertThat(names(table)).endsWith("session_date", "alliance_CLIENT", "alliance_THERAPIST");
		assertThat(rows(table, "site", "client", "occasion", "alliance_CLIENT", "alliance_THERAPIST"))
				.containsExactly("A 1 S1 5.5 4.25",
				"A 1 S2 97 .", "A 2 S1 . 3", "B 1 S2 6.75 .");
	}

	@Test
	void theWideLayoutHasAColumnForEachRoleAndOccasion() throws Exception {
		Table table = table(export(ExportLayout.CLIENT));
		assertThat(names(table)).containsExactly("site", "therapist", "client", "experience", "arm", "session_date_S1",
				"session_date_S2", "alliance_CLIENT_S1", "alliance_CLIENT_S2", "alliance_THERAPIST_S1");
		assertThat(rows(table, "site", "client", "alliance_CLIENT_S1", "alliance_CLIENT_S2", "alliance_THERAPIST_S1"))
				.containsExactly(
				"A 1 5.5 97 4.25", "A 2 . . 3", "A 3 . . .", "B 1 . 6.75 .");
	}

	@Test
	void theTherapistLayoutHasTherapistsOnly() throws Exception {
		Table table = table(export(ExportLayout.THERAPIST));
		assertThat(names(table)).containsExactly("site", "therapist", "experience");
		assertThat(rows(table, "site", "therapist", "experience")).containsExactly("A T1 12", "B T1 3");
	}

	@Test
	void labelsMissingValuesMeasuresAndTypesTravelAlong() throws Exception {
		Table table = table(export(ExportLayout.CLIENT));
		ColumnSpec alliance = table.column("alliance_CLIENT_S2").spec();
		assertThat(alliance.label()).isEqualTo("Working alliance (Client, Session 2)");
		assertThat(alliance.missing()).isEqualTo(MissingValues.of(97, 99));
		assertThat(alliance.measure()).isEqualTo(Measure.SCALE);
		assertThat(table.column("alliance_CLIENT_S2").isMissing(0)).isTrue();
		ColumnSpec arm = table.column("arm").spec();
		assertThat(arm.valueLabels().label("SC")).contains("Support");
		assertThat(arm.measure()).isEqualTo(Measure.NOMINAL);
		assertThat(table.column("session_date_S1").spec().type()).isEqualTo(ColumnType.DATE);
		assertThat(table.info().label()).isEqualTo("Small study");
	}

	@Test
	void directIdentifiersStayWhenNobodyNamesThem() throws Exception {
		assertThat(names(table(export(ExportLayout.CLIENT)))).doesNotContain("surname");
		assertThat(run(export(ExportLayout.CLIENT), ExportRun.PLAIN).notes())
				.anyMatch(note -> note.contains("Direct identifiers stay") && note.contains("surname"));
	}

	@Test
	void directIdentifiersLeaveOnlyWithReasonAndTwoConfirmations() throws Exception {
		Export named = export(ExportLayout.CLIENT, "surname", "alliance");
		assertThat(names(table(named))).doesNotContain("surname").contains("alliance_CLIENT_S1");
		ExportRun confirmed = new ExportRun(false, true, false);
		assertThatThrownBy(() -> run(named, confirmed)).isInstanceOf(ExportRefusedException.class)
				.hasMessageContaining("surname").hasMessageContaining("reason");
		named.setPrivacy(StudyFactory.eINSTANCE.createExportPrivacy());
		named.getPrivacy().setIdentifiers(true);
		named.getPrivacy().setIdentifiersReason("The registry needs names.");
		assertThatThrownBy(() -> run(named, confirmed)).isInstanceOf(ExportRefusedException.class);
		named.getPrivacy().setIdentifiersConfirmedBy("R. Head");
		assertThatThrownBy(() -> run(named, ExportRun.PLAIN)).isInstanceOf(ExportRefusedException.class)
				.hasMessageContaining("--with-identifiers");
		assertThat(folder.resolve("all.memory")).doesNotExist();
		assertThat(rows(table(named), "client", "surname")).contains("1 Müller");
		ExportResult result = run(named, confirmed);
		assertThat(result.identifiers()).containsExactly("surname");
		assertThat(result.notes()).anyMatch(note -> note.contains("surname") && note.contains("The registry needs names."));
	}

	@Test
	void onlyTheSitesOfTheDefinitionLeave() throws Exception {
		Export export = export(ExportLayout.RATING);
		export.getSites().add("B");
		assertThat(rows(table(export), "site", "client", "alliance")).containsExactly("B 1 6.75");
	}

	@Test
	void theResultTellsWhatWasWrittenAndWhatWasNot() throws Exception {
		ExportResult result = run(export(ExportLayout.RATING), ExportRun.PLAIN);
		Path file = folder.resolve("all.memory");
		assertThat(result.file()).isEqualTo(file);
		assertThat(result.rows()).isEqualTo(5);
		assertThat(result.counts()).isEqualTo(new ExportCounts(5, 10, 2, 2, 3));
		assertThat(result.columns()).hasSize(10);
		assertThat(result.losses()).containsExactly("It holds 10 names only.");
		assertThat(result.leftOut()).extracting(LeftOut::sentence).contains("1 of 4 clients stay in the study because they have "
				+ "no rating, and so no row in this layout.");
		// sha256sum of the file's 90 bytes, computed with coreutils 9.1
		assertThat(Files.readString(file)).isEqualTo(
				"site,therapist,client,occasion,occasion_position,role,experience,arm,session_date,alliance");
		assertThat(result.sha256()).isEqualTo("4ac838d403fd2d2167d7ad81cca6b01cdca5dda520ef6c1cd40efa9733f385ac");
		assertThat(result.files()).containsExactly(new ExportedFile("all.memory", 90, result.sha256()));
	}

	@Test
	void aFileThatIsThereIsNotOverwrittenUnlessSaidSo() throws Exception {
		Path file = Files.writeString(folder.resolve("all.memory"), "precious");
		assertThatThrownBy(() -> run(export(ExportLayout.RATING), ExportRun.PLAIN))
				.isInstanceOf(ExportRefusedException.class).hasMessageContaining(file.toString());
		assertThat(file).hasContent("precious");
		run(export(ExportLayout.RATING), ExportRun.REPLACING);
		assertThat(Files.readString(file)).startsWith("site,");
	}

	private static Export registry() {
		Export named = export(ExportLayout.CLIENT, "surname");
		named.setPrivacy(StudyFactory.eINSTANCE.createExportPrivacy());
		named.getPrivacy().setIdentifiers(true);
		named.getPrivacy().setIdentifiersReason("The registry needs names.");
		named.getPrivacy().setIdentifiersConfirmedBy("R. Head");
		return named;
	}

	@Test
	void textsAreDeclaredAsWideAsTheyAre() throws Exception {
		Column surname = table(registry()).column("surname");
		assertThat(surname.spec().width()).isEqualTo("Schmidt".length());
		assertThat(surname.text(0)).isEqualTo("Müller");
	}
}
