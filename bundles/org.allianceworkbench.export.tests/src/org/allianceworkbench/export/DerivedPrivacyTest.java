package org.allianceworkbench.export;

import static org.allianceworkbench.export.DyadStudy.day;
import static org.allianceworkbench.export.SmallStudy.export;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;

import org.allianceworkbench.study.Coarsening;
import org.allianceworkbench.study.DateForm;
import org.allianceworkbench.study.Derivation;
import org.allianceworkbench.study.DerivedVariable;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.ExportLayout;
import org.allianceworkbench.study.Level;
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

class DerivedPrivacyTest {

	@TempDir
	Path folder;

	private DyadStudy dyads;

	@BeforeEach
	void fill() throws Exception {
		dyads = new DyadStudy(folder);
		add(StudyFactory.eINSTANCE.createVariable(), "tel", Level.CLIENT).setPrivacy(Privacy.DIRECT_IDENTIFIER);
		derived("contact", Level.CLIENT, "tel + 0");
		derived("contact2", Level.CLIENT, "contact * 2");
		derived("since", Level.CLIENT, "days(2020-01-01, enrolled)");
		derived("since2", Level.CLIENT, "since + 0");
		derived("next", Level.CLIENT, "age + 1");
		derived("work", Level.CLIENT, "job + 0");
		derived("double", Level.RATING, "alliance + progress");
		derived("double2", Level.RATING, "double / 2");
		dyads.store.synchronise(dyads.study);
		try (DyadStudy.Rows rows = dyads.rows()) {
			rows.therapist("A", "T1", "experience", 3);
			for (int i = 0; i < 6; i++) {
				String code = "K-00" + (i + 1);
				rows.client("A", code, "T1", "tel", 3_012_345 + i, "age", 85 + i, "job", 1 + i % 3, "arm", "CCI", "enrolled",
						day(2024, 1, 10 + i));
				rows.rating("A", code, "S1", "CLIENT", "alliance", i + 1, "progress", 2);
			}
		}
	}

	@AfterEach
	void close() throws Exception {
		dyads.close();
	}

	private Variable add(Variable variable, String name, Level level) {
		variable.setId("variable-" + name);
		variable.setName(name);
		variable.setLabel("Variable " + name);
		variable.setLevel(level);
		variable.setType(VariableType.NUMBER);
		dyads.study.getVariables().add(variable);
		return variable;
	}

	private void derived(String name, Level level, String formula) {
		DerivedVariable variable = StudyFactory.eINSTANCE.createDerivedVariable();
		variable.setDerivation(Derivation.FORMULA);
		variable.setFormula(formula);
		add(variable, name, level);
	}

	private Export guarded(String... variables) {
		Export export = export(ExportLayout.RATING, variables);
		export.setPrivacy(StudyFactory.eINSTANCE.createExportPrivacy());
		return export;
	}

	private Export safeHarbor(String... variables) {
		Export export = export(ExportLayout.RATING, variables);
		PrivacyPresets.apply(PrivacyPreset.SAFE_HARBOR, export, dyads.study, List.of());
		return export;
	}

	private List<String> names(Export export) throws Exception {
		return dyads.table(export).specs().stream().map(ColumnSpec::name).toList();
	}

	@Test
	void whatIsComputedFromADirectIdentifierIsOne() throws Exception {
		for (String name : List.of("contact", "contact2")) {
			for (Export export : List.of(guarded(name, "job"), safeHarbor(name, "job"))) {
				assertThatThrownBy(() -> dyads.exporter().run(export, new MemoryTarget(), folder, ExportRun.PLAIN, Progress.NONE))
						.isInstanceOf(ExportRefusedException.class).hasMessageContaining(name);
				assertThat(names(export)).contains("job").doesNotContain(name);
			}
		}
		Export all = guarded();
		all.setDerived(true);
		assertThat(names(all)).contains("next", "double").doesNotContain("tel", "contact", "contact2");
		assertThat(dyads.preview(all).notes()).anyMatch(note -> note.startsWith("Direct identifiers") && note.contains("contact2"));
		assertThat(dyads.study.getVariables()).as("the study itself is not touched").filteredOn(v -> v.getName().startsWith(
				"contact")).allMatch(v -> v.getPrivacy() == Privacy.NONE);
	}

	@Test
	void daysFromAFixedDayStayWhereDatesDoNotLeaveAsTheyAre() throws Exception {
		Export export = guarded("since", "since2", "enrolled");
		assertThat(names(export)).contains("since", "since2", "enrolled");
		assertThat(dyads.table(export).column("since").number(0)).as("1 January 2020 to 10 January 2024").isEqualTo(1470);
		export.getPrivacy().setShiftDays(20);
		for (DateForm form : List.of(DateForm.SHIFTED, DateForm.MONTH, DateForm.YEAR)) {
			export.getPrivacy().setDates(form);
			assertThat(names(export)).as(form.getLiteral()).contains("enrolled").doesNotContain("since", "since2");
		}
		assertThat(names(safeHarbor("since", "since2", "enrolled"))).contains("enrolled").doesNotContain("since", "since2");
		assertThat(dyads.preview(export).notes()).contains(
				"They are computed from dates, which don't leave as they are, and stay: since, since2.");
	}

	@Test
	void whatIsComputedFromAgesStaysWhereHighAgesAreOneGroup() throws Exception {
		assertThat(names(guarded("age", "next"))).contains("age", "next");
		assertThat(names(safeHarbor("age", "next"))).contains("age").doesNotContain("next");
		Export coarse = guarded("age", "next");
		Coarsening tens = StudyFactory.eINSTANCE.createCoarsening();
		tens.setVariable("age");
		tens.setWidth(10);
		coarse.getPrivacy().getCoarsenings().add(tens);
		assertThat(names(coarse)).contains("age").doesNotContain("next");
		Export out = guarded("age", "next");
		out.getPrivacy().getLeftOut().add("age");
		assertThat(names(out)).doesNotContain("age", "next");
		assertThat(dyads.preview(out).notes()).anyMatch(note -> note.contains("stay too: next"));
		Export rare = guarded("job", "work");
		rare.getPrivacy().setRareBelow(3);
		assertThat(names(rare)).contains("job").doesNotContain("work");
	}

	@Test
	void whatIsComputedFromQuasiIdentifiersIsCountedInTheDisclosureCheck() throws Exception {
		Disclosure of = dyads.preview(guarded("next", "double")).disclosure();
		assertThat(of.quasiIdentifiers()).contains("next").doesNotContain("double");
	}

	@Test
	void harmlessScoresLeave() throws Exception {
		assertThat(names(safeHarbor("alliance", "double", "double2"))).contains("alliance", "double", "double2");
		assertThat(dyads.table(safeHarbor("double2")).column("double2").number(0)).isFinite();
	}

	@Test
	void codesThatPseudonymsReplaceAreNotTold() throws Exception {
		derived("third", Level.CLIENT, "if(client = \"K-003\", 1, 0)");
		dyads.store.synchronise(dyads.study);
		assertThat(names(guarded("third"))).contains("third");
		Export export = guarded("third", "job");
		export.getPrivacy().setPseudonyms(true);
		assertThat(names(export)).contains("job").doesNotContain("third");
	}

	@Test
	void onlyAgesAreAges() throws Exception {
		Variable score = dyads.study.getVariables().stream().filter(v -> v.getName().equals("progress")).findFirst().orElseThrow();
		score.setLabel("T score, adjusted for age");
		dyads.store.synchronise(dyads.study);
		try (DyadStudy.Rows rows = dyads.rows()) {
			rows.rating("A", "K-001", "S2", "CLIENT", "progress", 97);
		}
		Export export = guarded("progress");
		export.getPrivacy().setAgeLimit(89);
		assertThat(highest(export)).isEqualTo(97);
		score.setLabel("Age at intake");
		assertThat(highest(export)).isEqualTo(90);
		score.setLabel("How old the client is, by age");
		score.setUnit("years");
		assertThat(highest(export)).isEqualTo(90);
	}

	private double highest(Export export) throws Exception {
		double highest = 0;
		for (int row = 0; row < dyads.table(export).rowCount(); row++) {
			highest = Math.max(highest, dyads.table(export).column("progress").number(row));
		}
		return highest;
	}
}
