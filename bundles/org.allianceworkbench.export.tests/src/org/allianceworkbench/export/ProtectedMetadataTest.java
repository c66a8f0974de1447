package org.allianceworkbench.export;

import static org.allianceworkbench.export.DyadStudy.day;
import static org.allianceworkbench.export.SmallStudy.export;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.allianceworkbench.export.internal.targets.csv.CsvTarget;
import org.allianceworkbench.export.internal.targets.excel.ExcelTargets;
import org.allianceworkbench.export.internal.targets.mplus.MplusTarget;
import org.allianceworkbench.export.internal.targets.r.RTarget;
import org.allianceworkbench.export.internal.targets.redcap.RedcapTarget;
import org.allianceworkbench.export.internal.targets.spss.SpssSyntaxTarget;
import org.allianceworkbench.export.internal.targets.spss.SpssTargets;
import org.allianceworkbench.export.internal.targets.stata.StataTarget;
import org.allianceworkbench.export.internal.targets.word.WordCodebookTarget;
import org.allianceworkbench.format.excel.ExcelFormat;
import org.allianceworkbench.format.spss.SpssFormat;
import org.allianceworkbench.study.Attribute;
import org.allianceworkbench.study.Code;
import org.allianceworkbench.study.CodeList;
import org.allianceworkbench.study.DateForm;
import org.allianceworkbench.study.DerivedVariable;
import org.allianceworkbench.study.Derivation;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.ExportLayout;
import org.allianceworkbench.study.ExportPacking;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Privacy;
import org.allianceworkbench.study.PrivacyPreset;
import org.allianceworkbench.study.StudyFactory;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.VariableType;
import org.allianceworkbench.table.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever describes a column tells no more than its values do after they were protected. */
class ProtectedMetadataTest {

	@TempDir
	Path folder;

	private DyadStudy dyads;

	@BeforeEach
	void fill() throws Exception {
		dyads = new DyadStudy(folder);
		Variable age = variable("age");
		age.setLowest(17.25);
		age.setHighest(118.75);
		age.setCodeList(codes("ages", "99", "the eldest of them"));
		attribute(age, "ddi.sumStat", "max=10734");
		variable("job").setCodeList(codes("occupations", "1", "employed", "2", "retired", "4", "astronaut of the first crew"));
		dyads.store.synchronise(dyads.study);
		try (DyadStudy.Rows rows = dyads.rows()) {
			for (int i = 0; i < 12; i++) {
				rows.client("A", "K-" + (100 + i), "T1", "age", i == 0 ? 99 : 30 + i, "job", i == 0 ? 4 : 1 + i % 2, "enrolled",
						day(2024, 1, 1 + i), "surname", "Name" + i);
				rows.session("A", "K-" + (100 + i), "S1", "session_date", day(2024, 2, 1 + i));
				rows.rating("A", "K-" + (100 + i), "S1", "CLIENT", "alliance", 1 + i % 6);
			}
		}
	}

	@AfterEach
	void close() throws Exception {
		dyads.close();
	}

	private Variable variable(String name) {
		return dyads.study.getVariables().stream().filter(v -> v.getName().equals(name)).findFirst().orElseThrow();
	}

	private CodeList codes(String name, String... valuesAndLabels) {
		CodeList list = StudyFactory.eINSTANCE.createCodeList();
		list.setId("list-" + name);
		list.setName(name);
		for (int i = 0; i < valuesAndLabels.length; i += 2) {
			Code code = StudyFactory.eINSTANCE.createCode();
			code.setValue(valuesAndLabels[i]);
			code.setLabel(valuesAndLabels[i + 1]);
			list.getCodes().add(code);
		}
		dyads.study.getCodeLists().add(list);
		return list;
	}

	private static void attribute(Variable variable, String name, String value) {
		Attribute attribute = StudyFactory.eINSTANCE.createAttribute();
		attribute.setName(name);
		attribute.getValues().add(value);
		variable.getAttributes().add(attribute);
	}

	static Stream<ExportTarget> targets() {
		return Stream.of(new SpssTargets().target("sav", "SPSS", new SpssFormat()), new ExcelTargets().target("xlsx", "Excel",
				new ExcelFormat()), new CsvTarget(), new StataTarget(), new RTarget(), new SpssSyntaxTarget(), new MplusTarget(),
				new RedcapTarget(), new WordCodebookTarget());
	}

	/** All texts of a bundle, parts of packed files too. */
	private static String texts(Path bundle) throws Exception {
		StringBuilder texts = new StringBuilder();
		try (Stream<Path> files = Files.list(bundle)) {
			for (Path file : files.toList()) {
				texts.append(file.getFileName()).append('\n').append(text(Files.readAllBytes(file)));
			}
		}
		return texts.toString();
	}

	private static String text(byte[] bytes) throws Exception {
		if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K') {
			return new String(bytes, StandardCharsets.UTF_8);
		}
		ByteArrayOutputStream parts = new ByteArrayOutputStream();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				zip.transferTo(parts);
			}
		}
		return parts.toString(StandardCharsets.UTF_8);
	}

	@ParameterizedTest
	@MethodSource("targets")
	void rangesLabelsAndStatisticsOfWhatWasGroupedStay(ExportTarget target) throws Exception {
		Export export = export(ExportLayout.CLIENT, "age", "job");
		export.setTarget(target.id());
		export.setPacking(ExportPacking.FOLDER);
		export.setPrivacy(StudyFactory.eINSTANCE.createExportPrivacy());
		export.getPrivacy().setAgeLimit(89);
		export.getPrivacy().setRareBelow(3);
		ExportResult result = dyads.exporter().run(export, target, folder, ExportRun.PLAIN, Progress.NONE);
		String texts = texts(result.file());
		assertThat(texts).as("the codebook's range of ages").doesNotContain("118.75").doesNotContain("17.25");
		assertThat(texts).as("a label of one age").doesNotContain("eldest");
		assertThat(texts).as("a statistic of before").doesNotContain("10734");
		assertThat(texts).as("the label of a code that one client has").doesNotContain("astronaut");
	}

	@ParameterizedTest
	@CsvSource({ "tel,,D", "client_tel_no,,D", "x1,Telefonnummer privat,D", "x1,Número de teléfono del paciente y de su familia,D",
			"nhs_number,,H", "x1,NHS no.,H", "ahv,,G", "x1,AHV-Nummer,G", "x1,Numéro de sécurité sociale,G", "x1,Hospital number,H",
			"hospNo,Hospital no of the client at first contact,H", "chart_no,,H", "x1,Licence plate,L", "x1,Autokennzeichen,L",
			"x1,Plaque d'immatriculation,L", "x1,Matrícula,L", "x1,Código postal,B", "x1,PLZ,B", "x1,Nom,A", "x1,Apellidos,A",
			"x1,Dossier médical,H", "dni,,G", "x1,Führerschein,K", "x1,Gerätenummer,M" })
	void namesAndLabelsTellInFourLanguages(String name, String label, char letter) throws Exception {
		Variable variable = StudyFactory.eINSTANCE.createVariable();
		variable.setId("told");
		variable.setName(name);
		variable.setLabel(label);
		variable.setLevel(Level.CLIENT);
		variable.setType(VariableType.NUMBER);
		dyads.study.getVariables().add(variable);
		dyads.store.synchronise(dyads.study);
		Export export = export(ExportLayout.CLIENT);
		PrivacyPresets.apply(PrivacyPreset.SAFE_HARBOR, export, dyads.study, List.of());
		assertThat(dyads.table(export).find(name)).as("kind " + letter).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "Shared vision of the two (vision commune)", "Confianza mutua", "How often did you talk by yourself?",
			"Number of sessions", "Alliance, 12 items, 0-100", "Score 01-12 of the form", "Nombre de séances" })
	void labelsThatTellNobodyAreLeftAlone(String label) throws Exception {
		variable("progress").setLabel(label);
		dyads.store.synchronise(dyads.study);
		try (DyadStudy.Rows rows = dyads.rows()) {
			rows.rating("A", "K-100", "S1", "CLIENT", "progress", 3);
		}
		Export export = export(ExportLayout.RATING);
		PrivacyPresets.apply(PrivacyPreset.SAFE_HARBOR, export, dyads.study, List.of());
		assertThat(dyads.table(export).column("progress").spec().label()).isEqualTo(label);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Ring 0171 2345678 first", "Ring (030) 123 45-67 first", "Ring 079 123 45 67 first",
			"Ring (555) 123-4567 first", "Ring 06 12 34 56 78 first", "Ring 756.1234.5678.97 first",
			"Ring DE89 3704 0044 0532 0130 00 first", "Seen 2024-03-04 first", "Seen 4.3.2024 first", "Seen on 4 March 2024 first",
			"Seen 03/04/2024 first", "Seen le 4 février 2024 first", "Ring 12345678Z first" })
	void numbersAndDaysInLabelsAreReplaced(String label) throws Exception {
		variable("alliance").setLabel(label);
		dyads.store.synchronise(dyads.study);
		Export export = export(ExportLayout.RATING);
		PrivacyPresets.apply(PrivacyPreset.SAFE_HARBOR, export, dyads.study, List.of());
		assertThat(dyads.table(export).column("alliance").spec().label()).matches("\\w+( \\w+)? \\[removed\\] first");
	}

	@Test
	void anOccasionThatIsCalledByItsDayIsRefused() throws Exception {
		dyads.study.getOccasions().stream().filter(o -> o.getCode().equals("S1")).findFirst().orElseThrow()
				.setCode("S_2024_03_04");
		try (DyadStudy.Rows rows = dyads.rows()) {
			rows.session("A", "K-100", "S_2024_03_04", "session_date", day(2024, 3, 4));
			rows.rating("A", "K-100", "S_2024_03_04", "CLIENT", "alliance", 3);
		}
		for (ExportLayout layout : List.of(ExportLayout.RATING, ExportLayout.DYAD_SESSION, ExportLayout.CLIENT)) {
			Export export = export(layout, "alliance");
			PrivacyPresets.apply(PrivacyPreset.SAFE_HARBOR, export, dyads.study, List.of());
			assertThatThrownBy(() -> dyads.exporter().run(export, new MemoryTarget(), folder, ExportRun.PLAIN, Progress.NONE))
					.isInstanceOf(ExportRefusedException.class).hasMessageContaining(layout == ExportLayout.CLIENT ? "alliance"
							: "'S_2024_03_04' of an occasion");
		}
	}

	@Test
	void whatDiffersForNearlyEachClientIsNoted() throws Exception {
		Variable number = StudyFactory.eINSTANCE.createVariable();
		number.setId("lfd");
		number.setName("lfd");
		number.setLevel(Level.CLIENT);
		number.setType(VariableType.NUMBER);
		dyads.study.getVariables().add(number);
		dyads.store.synchronise(dyads.study);
		try (DyadStudy.Rows rows = dyads.rows()) {
			for (int i = 0; i < 12; i++) {
				rows.client("A", "K-" + (100 + i), "T1", "lfd", 5000 + i * 17);
			}
		}
		assertThat(dyads.preview(export(ExportLayout.CLIENT)).notes()).filteredOn(note -> note.contains("may tell who somebody is"))
				.anyMatch(note -> note.startsWith("lfd has 12 different values for 12 clients")).noneMatch(note -> note.startsWith(
						"job")).noneMatch(note -> note.startsWith("age"));
	}

	@Test
	void minimalLeavesOutWhatIsComputedFromIdentifiers() {
		DerivedVariable derived = StudyFactory.eINSTANCE.createDerivedVariable();
		derived.setId("initial");
		derived.setName("begins");
		derived.setLevel(Level.CLIENT);
		derived.setType(VariableType.NUMBER);
		derived.setPrivacy(Privacy.NONE);
		derived.setDerivation(Derivation.FORMULA);
		derived.setFormula("if(surname < \"M\", 1, 2)");
		dyads.study.getVariables().add(derived);
		var analysis = StudyFactory.eINSTANCE.createAnalysis();
		var option = StudyFactory.eINSTANCE.createOptionValue();
		option.setName("formula");
		option.setValue("alliance ~ begins + job");
		analysis.getOptions().add(option);
		derived.getSources().add(variable("surname"));
		Export export = export(ExportLayout.RATING);
		PrivacyPresets.apply(PrivacyPreset.MINIMAL, export, dyads.study, List.of(analysis));
		assertThat(export.getColumns()).extracting(column -> column.getVariable()).containsExactly("job", "alliance");
	}

	@Test
	void aCheckThatMustPassNeedsSomethingToLookAt() throws Exception {
		dyads.study.getVariables().forEach(v -> v.setPrivacy(Privacy.NONE));
		Export export = export(ExportLayout.CLIENT, "age");
		export.setPrivacy(StudyFactory.eINSTANCE.createExportPrivacy());
		export.getPrivacy().setMustPass(true);
		assertThat(dyads.preview(export).refusals()).singleElement().asString().contains("no quasi-identifier that it could look at");
		export.getPrivacy().getQuasiIdentifiers().add("job");
		assertThat(dyads.preview(export).refusals()).isEmpty();
		Export therapists = export(ExportLayout.THERAPIST);
		therapists.setPrivacy(StudyFactory.eINSTANCE.createExportPrivacy());
		therapists.getPrivacy().setMustPass(true);
		assertThat(dyads.preview(therapists).refusals()).singleElement().asString().contains("one row is a therapist");
	}

	@Test
	void smallGroupsOfYearsAreToldAsYears() throws Exception {
		Export export = export(ExportLayout.CLIENT, "enrolled");
		export.setPrivacy(StudyFactory.eINSTANCE.createExportPrivacy());
		export.getPrivacy().setDates(DateForm.YEAR);
		export.getPrivacy().getQuasiIdentifiers().add("enrolled");
		try (DyadStudy.Rows rows = dyads.rows()) {
			rows.client("A", "K-100", "T1", "enrolled", day(2023, 1, 1));
		}
		assertThat(dyads.preview(export).disclosure().smallest()).singleElement().extracting(group -> group.values().get(0))
				.isEqualTo("2023");
	}

	@Test
	void theSameDataHaveTheSameContentHashWheneverTheyLeave() throws Exception {
		List<ExportResult> results = new ArrayList<>();
		for (ExportPacking packing : List.of(ExportPacking.FOLDER, ExportPacking.ZIP)) {
			Export export = export(ExportLayout.CLIENT, "job");
			export.setPacking(packing);
			results.add(dyads.exporter().run(export, new MemoryTarget(), folder, ExportRun.REPLACING, Progress.NONE));
			Thread.sleep(1100);
			results.add(dyads.exporter().run(export, new MemoryTarget(), folder, ExportRun.REPLACING, Progress.NONE));
		}
		for (int i = 0; i < results.size(); i += 2) {
			assertThat(results.get(i).sha256()).as("with the time").isNotEqualTo(results.get(i + 1).sha256());
			assertThat(results.get(i).contentSha256()).matches("[0-9a-f]{64}").isEqualTo(results.get(i + 1).contentSha256());
		}
		try (DyadStudy.Rows rows = dyads.rows()) {
			rows.client("A", "K-100", "T1", "job", 2);
		}
		Export export = export(ExportLayout.CLIENT, "job");
		export.setPacking(ExportPacking.ZIP);
		assertThat(dyads.exporter().run(export, new MemoryTarget(), folder, ExportRun.REPLACING, Progress.NONE).contentSha256())
				.isNotEqualTo(results.get(3).contentSha256());
	}
}
