package org.allianceworkbench.export;

import static org.allianceworkbench.export.DyadStudy.day;
import static org.allianceworkbench.export.SmallStudy.export;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.IntStream;

import org.allianceworkbench.study.Analysis;
import org.allianceworkbench.study.DateForm;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.ExportColumn;
import org.allianceworkbench.study.ExportLayout;
import org.allianceworkbench.study.ExportPrivacy;
import org.allianceworkbench.study.OptionValue;
import org.allianceworkbench.study.PrivacyPreset;
import org.allianceworkbench.study.StudyFactory;
import org.allianceworkbench.study.TextForm;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.ColumnType;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PrivacyTest {

	@TempDir
	Path folder;

	private DyadStudy dyads;

	@BeforeEach
	void fill() throws Exception {
		dyads = new DyadStudy(folder);
		try (DyadStudy.Rows rows = dyads.rows()) {
			rows.therapist("A", "T1", "licensed", day(2001, 5, 6));
			String[] names = { "Abel", "Bühler-Kraus", "Cohen", "Dahl", "Egger", "Fink" };
			int[] ages = { 30, 89, 90, 97, 999, 34 };
			int[] jobs = { 1, 1, 1, 4, 9, 2 };
			for (int i = 0; i < 6; i++) {
				String code = "K-00" + (i + 1);
				rows.client("A", code, "T1", "surname", names[i], "age", ages[i], "job", jobs[i], "arm", "CCI", "born",
						day(1950 + i, 1, 15), "enrolled", day(2024, 1, 10 + i), "note", "Talked to " + names[i] + " about work",
						"phone", "030 12345" + i);
				rows.session("A", code, "S1", "session_date", day(2024, 2, 10 + i));
				rows.rating("A", code, "S1", "CLIENT", "alliance", i + 1);
			}
		}
	}

	@AfterEach
	void close() throws Exception {
		dyads.close();
	}

	private static Export guarded(ExportLayout layout, String... variables) {
		Export export = export(layout, variables);
		export.setPrivacy(StudyFactory.eINSTANCE.createExportPrivacy());
		return export;
	}

	private Export safeHarbor(ExportLayout layout, String... variables) {
		Export export = export(layout, variables);
		PrivacyPresets.apply(PrivacyPreset.SAFE_HARBOR, export, dyads.study, List.of());
		return export;
	}

	private static List<String> values(Column column) {
		return IntStream.range(0, column.size()).mapToObj(row -> column.value(row).toString()).toList();
	}

	private static List<String> names(Table table) {
		return table.specs().stream().map(ColumnSpec::name).toList();
	}

	@Test
	void pseudonymsStayTheSameAndTellNothing() throws Exception {
		Export export = guarded(ExportLayout.CLIENT, "age");
		export.getPrivacy().setPseudonyms(true);
		assertThat(values(dyads.table(export).column("client"))).as("a look makes no key")
				.isNotEqualTo(values(dyads.table(export).column("client")));
		assertThat(folder.resolve("pseudonyms.key")).doesNotExist();
		dyads.exporter().run(export, new MemoryTarget(), folder, ExportRun.PLAIN, Progress.NONE);
		Path key = folder.resolve("pseudonyms.key");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key))).isEqualTo("rw-------");
		Table once = dyads.table(export);
		assertThat(values(once.column("client"))).isSorted().doesNotHaveDuplicates()
				.allMatch(code -> code.matches("C[0-9A-HJKMNP-TV-Z]{12}"));
		assertThat(values(once.column("therapist"))).allMatch(code -> code.matches("T[0-9A-Z]{12}"));
		assertThat(values(once.column("site"))).containsOnly("A");
		Export ratings = guarded(ExportLayout.RATING, "alliance");
		ratings.getPrivacy().setPseudonyms(true);
		assertThat(values(dyads.table(ratings).column("client"))).isEqualTo(values(once.column("client")));
		assertThat(values(once.column("age"))).as("rows follow the new codes").containsExactlyInAnyOrder("30", "89", "90", "97",
				"999", "34");
		Files.writeString(key, "not a key");
		assertThatThrownBy(() -> dyads.table(export)).isInstanceOf(ExportException.class).hasMessageContaining("backup");
	}

	@Test
	void datesAreShiftedByOneNumberOfDaysForEachClient() throws Exception {
		Export export = guarded(ExportLayout.RATING, "enrolled", "session_date", "licensed");
		export.getPrivacy().setDates(DateForm.SHIFTED);
		export.getPrivacy().setShiftDays(20);
		Table table = dyads.table(export);
		assertThat(names(table)).as("a therapist's date has no client to be shifted with").doesNotContain("licensed");
		for (int row = 0; row < 6; row++) {
			double shift = (table.column("enrolled").number(row) - day(2024, 1, 10 + row)) / 86_400;
			assertThat(Math.abs(shift)).isBetween(1.0, 20.0);
			assertThat((table.column("session_date").number(row) - day(2024, 2, 10 + row)) / 86_400).isEqualTo(shift);
		}
	}

	@Test
	void datesBecomeMonthsYearsOrDaysSinceBaseline() throws Exception {
		Export export = guarded(ExportLayout.RATING, "session_date", "born");
		ExportPrivacy privacy = export.getPrivacy();
		privacy.setDates(DateForm.MONTH);
		assertThat(values(dyads.table(export).column("session_date"))).containsOnly(Long.toString((long) day(2024, 2, 1)));
		privacy.setDates(DateForm.YEAR);
		Column year = dyads.table(export).column("session_date");
		assertThat(year.spec().type()).isEqualTo(ColumnType.NUMBER);
		assertThat(values(year)).containsOnly("2024");
		privacy.setDates(DateForm.DAYS_SINCE_BASELINE);
		// all were seen 31 days after they enrolled: 10 January to 10 February
		assertThat(values(dyads.table(export).column("session_date"))).containsOnly("31");
		privacy.setDates(DateForm.LEFT_OUT);
		assertThat(names(dyads.table(export))).doesNotContain("session_date", "born");
	}

	@Test
	void agesOverTheLimitAreOneGroupAndMissingCodesStay() throws Exception {
		Export export = guarded(ExportLayout.CLIENT, "age");
		export.getPrivacy().setAgeLimit(89);
		Column age = dyads.table(export).column("age");
		assertThat(values(age)).containsExactly("30", "89", "90", "90", "999", "34");
		assertThat(age.spec().valueLabels().label(90)).contains("90 or older");
		assertThat(age.spec().valueLabels().label(999)).contains("unknown");
		new PrivacyProposal(new PrivacyProposal.Coarsen("age", 20), 0).applyTo(export);
		age = dyads.table(export).column("age");
		assertThat(values(age)).containsExactly("20", "80", "90", "90", "999", "20");
		assertThat(age.spec().valueLabels().label(80)).contains("80 to 89");
		assertThat(age.spec().valueLabels().label(20)).contains("20 to 39");
	}

	@Test
	void rareCodesBecomeOneGroupThatIsLargeEnough() throws Exception {
		Export export = guarded(ExportLayout.CLIENT, "job");
		export.getPrivacy().setRareBelow(2);
		Column job = dyads.table(export).column("job");
		// 2 and 4 have one client each; 9 is refused; the group gets the code after the highest
		assertThat(values(job)).containsExactly("1", "1", "1", "5", "9", "5");
		assertThat(job.spec().valueLabels().label(5)).contains("other (grouped)");
		assertThat(job.spec().valueLabels().label(4)).isEmpty();
		export.getPrivacy().setRareBelow(3);
		assertThat(values(dyads.table(export).column("job"))).as("two rare clients are too few: the next code joins")
				.containsExactly("5", "5", "5", "5", "9", "5");
	}

	@Test
	void freeTextStaysOrIsReadFirst() throws Exception {
		Export export = guarded(ExportLayout.CLIENT, "note", "arm");
		export.getPrivacy().setFreeText(TextForm.LEFT_OUT);
		assertThat(names(dyads.table(export))).contains("arm").doesNotContain("note");
		export.getPrivacy().setFreeText(TextForm.LISTED);
		ExportPreview preview = dyads.preview(export);
		assertThat(names(preview.rows())).doesNotContain("note");
		assertThat(preview.texts()).hasSize(6).allMatch(text -> text.column().equals("note") && !text.found().isEmpty());
		ExportContent reviewed = dyads.exporter().content(export, new MemoryTarget(), new ExportRun(false, false, true),
				Progress.NONE);
		assertThat(values(reviewed.table().column("note"))).contains("Talked to Abel about work");
	}

	@Test
	void safeHarborLeavesNothingOfThe18Kinds() throws Exception {
		dyads.study.getVariables().stream().filter(v -> v.getName().equals("alliance")).findFirst().orElseThrow()
				.setLabel("Alliance as rated by Bühler-Kraus, mail kraus@example.org");
		dyads.store.synchronise(dyads.study);
		Export export = safeHarbor(ExportLayout.CLIENT);
		ExportContent content = dyads.exporter().content(export, new MemoryTarget(), ExportRun.PLAIN, Progress.NONE);
		assertThat(names(content.table())).containsExactly("site", "therapist", "client", "experience", "licensed", "arm", "age",
				"job", "enrolled", "session_date_S1", "alliance_CLIENT_S1", "progress_CLIENT_S1");
		assertThat(content.table().column("alliance_CLIENT_S1").spec().label())
				.isEqualTo("Alliance as rated by [removed], mail [removed] (Client, Session 1)");
		assertThat(values(content.table().column("enrolled"))).containsOnly("2024");
		assertThat(values(content.table().column("site"))).allMatch(code -> code.matches("S[0-9A-Z]{12}"));
		assertThat(content.table().column("site").spec().valueLabels().isEmpty()).isTrue();
		assertThat(content.study().getContributors()).isEmpty();
		assertThat(content.study().getSites()).hasSize(1).allMatch(site -> site.getName() == null
				&& site.getCode().startsWith("S"));
		assertThat(dyads.study.getContributors()).as("the study itself is not touched").hasSize(1);
		assertThat(dyads.preview(export).notes()).anyMatch(note -> note.contains("phone")).anyMatch(note -> note.contains("born"));
		assertThat(PrivacyPresets.SAFE_HARBOR).extracting(PrivacyPresets.SafeHarborKind::letter)
				.containsExactly("ABCDEFGHIJKLMNOPQR".chars().mapToObj(c -> (char) c).toArray(Character[]::new));
	}

	@Test
	void aNameThatTellsSomebodyIsRefused() {
		Export column = safeHarbor(ExportLayout.CLIENT, "age");
		column.getColumns().get(0).setName("age_Cohen");
		assertThatThrownBy(() -> dyads.exporter().run(column, new MemoryTarget(), folder, ExportRun.PLAIN, Progress.NONE))
				.isInstanceOf(ExportRefusedException.class).hasMessageContaining("column of age");
		Export file = safeHarbor(ExportLayout.CLIENT, "age");
		file.setName("for-Dahl");
		assertThatThrownBy(() -> dyads.exporter().run(file, new MemoryTarget(), folder, ExportRun.PLAIN, Progress.NONE))
				.isInstanceOf(ExportRefusedException.class).hasMessageContaining("name of the export");
	}

	@Test
	void safeHarborThatWasWeakenedDoesNotLeaveUnderItsName() throws Exception {
		Export export = safeHarbor(ExportLayout.CLIENT, "age", "enrolled");
		assertThat(PrivacyPresets.weaker(export.getPrivacy())).isEmpty();
		export.getPrivacy().setDates(DateForm.AS_IS);
		export.getPrivacy().setAgeLimit(0);
		assertThat(dyads.preview(export).refusals()).containsExactly("The definition names the preset SAFE_HARBOR, but its rules are "
				+ "weaker: dates leave with more than their year, ages over 89 leave. Take the rules of the preset over, or say that "
				+ "these are its own (preset NONE).");
		PrivacyPresets.apply(PrivacyPreset.NONE, export, dyads.study, List.of());
		assertThat(export.getPrivacy().isPseudonyms()).as("own rules are the preset's until they are changed").isTrue();
		assertThat(dyads.preview(export).refusals()).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(value = PrivacyPreset.class, names = "NONE", mode = EnumSource.Mode.EXCLUDE)
	void thePresetsNameAloneProtectsNobodyAndIsRefused(PrivacyPreset preset) throws Exception {
		Export export = export(ExportLayout.CLIENT, "age", "enrolled");
		export.setPrivacy(StudyFactory.eINSTANCE.createExportPrivacy());
		export.getPrivacy().setPreset(preset);
		assertThatThrownBy(() -> dyads.exporter().run(export, new MemoryTarget(), folder, ExportRun.PLAIN, Progress.NONE))
				.isInstanceOf(ExportRefusedException.class).hasMessageContaining("preset " + preset.getLiteral()).hasMessageContaining(
						"codes leave as they are").hasMessageContaining("free texts leave").hasMessageContaining("preset NONE");
		PrivacyPresets.apply(preset, export, dyads.study, List.of());
		assertThat(dyads.preview(export).refusals()).isEmpty();
		export.getPrivacy().setFreeText(TextForm.LISTED);
		assertThat(dyads.preview(export).refusals()).isEmpty();
	}

	@Test
	void identifiersThatMayLeaveAreNotSearchedForInTheirOwnColumn() throws Exception {
		Export export = guarded(ExportLayout.CLIENT, "surname", "job");
		export.getPrivacy().setCleanMetadata(true);
		export.getPrivacy().setIdentifiers(true);
		export.getPrivacy().setIdentifiersReason("Letters to clients.");
		export.getPrivacy().setIdentifiersConfirmedBy("R. Head");
		assertThat(values(dyads.table(export).column("surname"))).contains("Abel", "Bühler-Kraus");
	}

	@Test
	void minimalKeepsWhatAnalysesName() {
		Analysis analysis = StudyFactory.eINSTANCE.createAnalysis();
		OptionValue option = StudyFactory.eINSTANCE.createOptionValue();
		option.setName("formula");
		option.setValue("alliance ~ time * job + (1 | client)");
		analysis.getOptions().add(option);
		Export export = export(ExportLayout.RATING);
		PrivacyPresets.apply(PrivacyPreset.MINIMAL, export, dyads.study, List.of(analysis));
		assertThat(export.getColumns()).extracting(ExportColumn::getVariable).containsExactly("job", "alliance");
		assertThat(export.getPrivacy().isPseudonyms()).isTrue();
		assertThat(export.getPrivacy().getDates()).isEqualTo(DateForm.DAYS_SINCE_BASELINE);
	}
}
