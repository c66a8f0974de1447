package org.allianceworkbench.export;

import static org.allianceworkbench.export.DyadStudy.day;
import static org.allianceworkbench.export.SmallStudy.export;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.allianceworkbench.study.Coarsening;
import org.allianceworkbench.study.DateForm;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.ExportLayout;
import org.allianceworkbench.study.ExportPacking;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.OptionValue;
import org.allianceworkbench.study.Privacy;
import org.allianceworkbench.study.PrivacyPreset;
import org.allianceworkbench.study.StudyFactory;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.VariableType;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Definitions that somebody careless or evil would write. */
class CarelessExportsTest {

	@TempDir
	Path folder;

	private DyadStudy dyads;

	@BeforeEach
	void fill() throws Exception {
		dyads = new DyadStudy(folder);
		add("pid", "Number at the clinic", VariableType.NUMBER);
		add("label2", "Second label", VariableType.TEXT);
		add("seen", "Seen", VariableType.NUMBER);
		dyads.store.synchronise(dyads.study);
		try (DyadStudy.Rows rows = dyads.rows()) {
			for (int i = 0; i < 12; i++) {
				rows.client("A", "K-" + (4100 + i), "T1", "age", 30 + i, "job", 1 + i % 2, "surname", "Name" + (char) ('a' + i) + "son",
						"born", day(1980, 1, 1 + i), "enrolled", day(2024, 1, 1 + i), "pid", 4100 + i, "label2", "k-" + (4100 + i),
						"seen", 20_240_101 + i);
				rows.session("A", "K-" + (4100 + i), "S1", "session_date", day(2024, 2, 1 + i));
				rows.rating("A", "K-" + (4100 + i), "S1", "CLIENT", "alliance", 1 + i % 6);
			}
		}
	}

	@AfterEach
	void close() throws Exception {
		dyads.close();
	}

	private Variable add(String name, String label, VariableType type) {
		Variable variable = StudyFactory.eINSTANCE.createVariable();
		variable.setId(name);
		variable.setName(name);
		variable.setLabel(label);
		variable.setLevel(Level.CLIENT);
		variable.setType(type);
		dyads.study.getVariables().add(variable);
		return variable;
	}

	private static Export guarded(ExportLayout layout, String... variables) {
		Export export = export(layout, variables);
		export.setPrivacy(StudyFactory.eINSTANCE.createExportPrivacy());
		export.setPacking(ExportPacking.FOLDER);
		return export;
	}

	private ExportResult run(Export export) throws Exception {
		return dyads.exporter().run(export, new MemoryTarget(), folder, ExportRun.REPLACING, Progress.NONE);
	}

	private static String told(ExportResult result) throws Exception {
		return Files.readString(result.file().resolve("manifest.json")) + Files.readString(result.file().resolve("README.txt"));
	}

	@Test
	void aConditionThatNamesSomebodyStaysInTheStudy() throws Exception {
		Export export = guarded(ExportLayout.CLIENT, "job");
		export.setCondition("surname != \"Nameason\"");
		assertThat(told(run(export))).doesNotContain("Nameason").contains("which stays in the study");
		export.setCondition("days(born, 1980-01-02) < 0");
		export.getPrivacy().setDates(DateForm.YEAR);
		assertThat(told(run(export))).doesNotContain("1980-01-02");
		export.setCondition("client != \"K-4103\"");
		export.getPrivacy().setDates(DateForm.AS_IS);
		export.getPrivacy().setPseudonyms(true);
		assertThat(told(run(export))).doesNotContain("4103");
		ExportContent content = dyads.exporter().content(export, new MemoryTarget(), ExportRun.PLAIN, Progress.NONE);
		assertThat(content.export().getSites()).isEmpty();
		export.getPrivacy().setPseudonyms(false);
		export.setCondition("job = 1");
		assertThat(told(run(export))).as("what protects nobody is shown").contains("job = 1");
	}

	@Test
	void codesThatAreRepeatedDoNotUndoPseudonyms() throws Exception {
		Export export = guarded(ExportLayout.RATING, "pid", "label2", "job", "alliance");
		assertThat(dyads.table(export).specs()).extracting(ColumnSpec::name).contains("pid", "label2");
		export.getPrivacy().setPseudonyms(true);
		assertThat(dyads.table(export).specs()).extracting(ColumnSpec::name).contains("job", "alliance").doesNotContain("pid",
				"label2");
		assertThat(dyads.preview(export).notes()).contains("They repeat the codes that pseudonyms replace, and stay: pid, label2.");
	}

	@Test
	void datesThatAreWrittenAsNumbersAreDates() throws Exception {
		Export export = guarded(ExportLayout.CLIENT, "seen", "job");
		assertThat(dyads.table(export).find("seen")).isPresent();
		for (DateForm form : List.of(DateForm.YEAR, DateForm.SHIFTED, DateForm.LEFT_OUT)) {
			export.getPrivacy().setDates(form);
			export.getPrivacy().setShiftDays(10);
			assertThat(dyads.table(export).find("seen")).as(form.getLiteral()).isEmpty();
		}
	}

	@Test
	void aVariableThatIsCalledBySomebodyIsNotNamed() throws Exception {
		add("visits_Namebson", "Visits", VariableType.NUMBER).setPrivacy(Privacy.DIRECT_IDENTIFIER);
		dyads.store.synchronise(dyads.study);
		Export export = export(ExportLayout.CLIENT);
		export.setPacking(ExportPacking.FOLDER);
		PrivacyPresets.apply(PrivacyPreset.SAFE_HARBOR, export, dyads.study, List.of());
		export.getPrivacy().getLeftOut().add("visits_Namebson");
		assertThat(told(run(export))).doesNotContain("Namebson");
	}

	@Test
	void anOptionThatNamesSomebodyIsRefused() {
		Export export = export(ExportLayout.CLIENT, "job");
		PrivacyPresets.apply(PrivacyPreset.SAFE_HARBOR, export, dyads.study, List.of());
		OptionValue option = StudyFactory.eINSTANCE.createOptionValue();
		option.setName("clientEvent");
		option.setValue("Visit of Namecson");
		export.getOptions().add(option);
		ExportTarget target = new org.allianceworkbench.export.internal.targets.redcap.RedcapTarget();
		assertThatThrownBy(() -> dyads.exporter().run(export, target, folder, ExportRun.PLAIN, Progress.NONE))
				.isInstanceOf(ExportRefusedException.class).hasMessageContaining("option clientEvent");
	}

	@Test
	void rulesThatProtectNobodyAreRefused() {
		Export shift = guarded(ExportLayout.CLIENT, "enrolled");
		shift.getPrivacy().setDates(DateForm.SHIFTED);
		shift.getPrivacy().setShiftDays(0);
		assertThatThrownBy(() -> run(shift)).hasMessageContaining("at least 1");
		Export rare = guarded(ExportLayout.CLIENT, "job");
		rare.getPrivacy().setRareBelow(1);
		assertThatThrownBy(() -> run(rare)).hasMessageContaining("say at least 2");
		Export age = guarded(ExportLayout.CLIENT, "age");
		age.getPrivacy().setAgeLimit(-1);
		assertThatThrownBy(() -> run(age)).hasMessageContaining("say 89");
		for (double width : new double[] { 0, -5, Double.NaN, Double.POSITIVE_INFINITY }) {
			assertThatThrownBy(() -> run(coarse("age", width))).hasMessageContaining("wide");
		}
		for (String variable : List.of("enrolled", "label2", "client")) {
			assertThatThrownBy(() -> run(coarse(variable, 10))).hasMessageContaining(variable + " is no number");
		}
	}

	private static Export coarse(String variable, double width) {
		Export export = guarded(ExportLayout.CLIENT, "age");
		Coarsening coarsening = StudyFactory.eINSTANCE.createCoarsening();
		coarsening.setVariable(variable);
		coarsening.setWidth(width);
		export.getPrivacy().getCoarsenings().add(coarsening);
		return export;
	}

	@Test
	void fewClientsAreASmallGroupEvenWithoutQuasiIdentifiers() throws Exception {
		Export export = guarded(ExportLayout.CLIENT, "age");
		export.setCondition("client = \"K-4103\"");
		export.getPrivacy().getLeftOut().addAll(List.of("age"));
		export.getPrivacy().setMustPass(true);
		assertThat(dyads.preview(export).disclosure().passes()).isFalse();
		assertThatThrownBy(() -> run(export)).isInstanceOf(ExportRefusedException.class).hasMessageContaining(
				"Fewer than 5 clients leave (1)");
		export.getPrivacy().setMustPass(false);
		export.getPrivacy().getLeftOut().clear();
		export.getPrivacy().setK(1);
		assertThat(dyads.preview(export).disclosure().sentence()).contains("nothing was checked");
	}

	@ParameterizedTest
	@ValueSource(strings = { "../out", "a/b", "a\\b", "..", ".hidden", "a\nb", "con", "NUL.txt", "a:b", "a*", "out.", " out", "a\u0000b",
			"a|b", "" })
	void aNameThatLeadsElsewhereIsNoName(String name) throws Exception {
		Export export = guarded(ExportLayout.CLIENT, "job");
		export.setName(name);
		assertThatThrownBy(() -> run(export)).isInstanceOf(ExportException.class).hasMessageContaining("no name of a file");
	}

	@Test
	void whatLiesInThePlaceIsKept() throws Exception {
		Export export = guarded(ExportLayout.CLIENT, "job");
		Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
		Files.writeString(elsewhere.resolve("precious.txt"), "mine");
		Files.createSymbolicLink(folder.resolve("all"), elsewhere);
		assertThatThrownBy(() -> run(export)).isInstanceOf(ExportRefusedException.class).hasMessageContaining("precious.txt");
		assertThat(elsewhere.resolve("precious.txt")).hasContent("mine");
		Files.delete(folder.resolve("all"));
		Files.createSymbolicLink(folder.resolve("all"), folder.resolve("nowhere"));
		assertThatThrownBy(() -> dyads.exporter().run(export, new MemoryTarget(), folder, ExportRun.PLAIN, Progress.NONE))
				.as("a link to nothing is something").isInstanceOf(ExportRefusedException.class);
		assertThat(Files.isSymbolicLink(folder.resolve("all"))).isTrue();
	}

	@Test
	void theKeyIsInNoBundleEvenWhenTheyLieTogether() throws Exception {
		Export export = guarded(ExportLayout.CLIENT, "job");
		export.getPrivacy().setPseudonyms(true);
		ExportResult result = run(export);
		String key = Files.readString(folder.resolve("pseudonyms.key")).strip();
		try (var files = Files.list(result.file())) {
			for (Path file : files.toList()) {
				assertThat(Files.readString(file)).as(file.toString()).doesNotContain(key).doesNotContain("K-4103");
			}
		}
		Files.copy(folder.resolve("pseudonyms.key"), result.file().resolve("pseudonyms.key"));
		assertThatThrownBy(() -> run(export)).isInstanceOf(ExportRefusedException.class).hasMessageContaining("pseudonyms.key");
	}
}
