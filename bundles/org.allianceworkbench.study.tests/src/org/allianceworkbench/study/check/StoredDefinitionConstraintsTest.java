package org.allianceworkbench.study.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;

import org.allianceworkbench.study.Analysis;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.ExportColumn;
import org.allianceworkbench.study.ExportForm;
import org.allianceworkbench.study.OptionValue;
import org.allianceworkbench.study.StudyFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoredDefinitionConstraintsTest {

	private static List<String> rules(Consumer<Export> change) {
		Export export = StudyFactory.eINSTANCE.createExport();
		export.setId("e");
		export.setName("wide");
		export.setTarget("sav");
		export.setNamePattern("{variable}_{role}_{occasion}");
		export.getColumns().add(column("alliance"));
		change.accept(export);
		return StudyChecks.check(export).stream().map(Violation::rule).toList();
	}

	private static ExportColumn column(String variable) {
		ExportColumn column = StudyFactory.eINSTANCE.createExportColumn();
		column.setVariable(variable);
		return column;
	}

	@Test
	void aVariableMayLeaveInSeveralFormsAndUnderAnotherName() {
		assertThat(rules(export -> {
			ExportColumn within = column("alliance");
			within.setForm(ExportForm.WITHIN);
			export.getColumns().add(within);
		})).isEmpty();
		assertThat(rules(export -> {
			ExportColumn renamed = column("other");
			renamed.setName("Alliance");
			export.getColumns().add(renamed);
		})).containsExactly("export.twice");
	}

	@Test
	void aCompleteExportIsFine() {
		assertThat(rules(export -> export.setTitle("Wide"))).isEmpty();
		assertThat(rules(export -> export.setNamePattern(null))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {"a/b", "a\\b", ".hidden", "end.", " a", "a:b", "what?"})
	void namesAreNamesOfFiles(String name) {
		assertThat(rules(export -> export.setName(name))).containsExactly("definition.fileName");
	}

	@Test
	void anExportNeedsATargetAndAPatternThatTellsVariablesApart() {
		assertThat(rules(export -> export.setTarget(null))).containsExactly("text.required");
		assertThat(rules(export -> export.setTarget(".sav"))).containsExactly("export.target");
		assertThat(rules(export -> export.setNamePattern("{role}_{occasion}"))).containsExactly("export.pattern");
		assertThat(rules(export -> export.setNamePattern("{variable}_{when}"))).containsExactly("export.pattern");
	}

	@Test
	void nothingIsExportedTwice() {
		assertThat(rules(export -> export.getColumns().add(column("ALLIANCE")))).containsExactly("export.twice");
		assertThat(rules(export -> export.getSites().addAll(List.of("A", "a")))).containsExactly("export.twice");
	}

	@Test
	void anAnalysisHasEachOptionOnce() {
		Analysis analysis = StudyFactory.eINSTANCE.createAnalysis();
		analysis.setId("a");
		analysis.setName("agreement");
		analysis.setAnalysis("agreement");
		analysis.getOptions().add(option("variable"));
		assertThat(StudyChecks.check(analysis)).isEmpty();
		analysis.getOptions().add(option("Variable"));
		assertThat(StudyChecks.check(analysis)).extracting(Violation::rule).containsExactly("name.unique");
	}

	private static OptionValue option(String name) {
		OptionValue option = StudyFactory.eINSTANCE.createOptionValue();
		option.setName(name);
		option.setValue("alliance");
		return option;
	}
}
