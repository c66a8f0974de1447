package org.allianceworkbench.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.allianceworkbench.project.codebook.DataImpact;
import org.allianceworkbench.store.RowQuery;
import org.allianceworkbench.study.Derivation;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.VariableType;
import org.allianceworkbench.study.codebook.Codebook;
import org.allianceworkbench.study.codebook.CodebookText;
import org.allianceworkbench.study.codebook.VariableChange;
import org.allianceworkbench.study.create.IdSource;
import org.allianceworkbench.study.create.StudyBuilder;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.Table;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The eight ratings of the alliance are 5.5, 4.5, 6, 5, 4.25, 4, 6.5 and 5.75. */
class DefinitionChangesTest {

	@TempDir
	private Path folder;
	private StudyProject project;

	@BeforeEach
	void fill() throws Exception {
		project = SmallStudy.create(folder.resolve("study"));
		Path file = Files.writeString(folder.resolve("siteA-1.csv"), SmallStudy.CSV);
		project.importFile(file, ImportOptions.NONE, Progress.NONE);
	}

	@AfterEach
	void close() throws ProjectException {
		project.close();
	}

	private List<DataImpact> impact(Consumer<Variable> change) throws ProjectException {
		Study study = project.study();
		Map<Variable, VariableChange.Definition> before = VariableChange.definitions(study);
		change.accept(Codebook.of(study).variable("alliance").orElseThrow());
		return DataImpact.of(project, VariableChange.between(before, VariableChange.definitions(study)), Progress.NONE);
	}

	private String effect(Consumer<Variable> change) throws ProjectException {
		List<DataImpact> impacts = impact(change);
		assertThat(impacts).hasSize(1);
		assertThat(impacts.get(0).stored()).isEqualTo(8);
		return String.join(" ", impacts.get(0).effects());
	}

	@Test
	void valuesOutsideOfAnotherRangeAreCounted() throws ProjectException {
		assertThat(effect(alliance -> alliance.setHighest(5.6)))
				.isEqualTo("3 of 8 stored values would be outside of the range (6, 6.5, 5.75).");
	}

	@Test
	void valuesAreCountedUnderTheNameTheyAreStoredBy() throws ProjectException {
		assertThat(effect(alliance -> {
			alliance.setName("wai");
			alliance.setLowest(4.1);
		})).isEqualTo("1 of 8 stored values would be outside of the range (4).");
	}

	@Test
	void valuesThatBecomeMissingAreCounted() throws ProjectException {
		assertThat(effect(alliance -> {
			alliance.getMissingValues().clear();
			alliance.getMissingValues().addAll(CodebookText.missing("4 to 4.5 = doubtful"));
		})).isEqualTo("3 of 8 stored values would count as missing (4.5, 4.25, 4).");
	}

	@Test
	void valuesWithoutALabelAreCounted() throws ProjectException {
		StudyBuilder.on(project.study(), IdSource.random()).codeList("some", "5", "five", "6", "six");
		assertThat(effect(alliance -> alliance.setCodeList(Codebook.of(project.study()).codeList("some").orElseThrow())))
				.isEqualTo("6 of 8 stored values would have no label (5.5, 4.5, 4.25, 4, 6.5, ...).");
	}

	@Test
	void anotherTypeWouldLoseValuesAndADeletionHidesThem() throws ProjectException {
		List<DataImpact> type = impact(alliance -> alliance.setType(VariableType.TEXT));
		assertThat(type.get(0).lost()).isTrue();
		assertThat(type.get(0).effects().get(0))
				.startsWith("8 stored values of type number at the level rating can't become text");
		project.study().getVariables().get(1).setType(VariableType.NUMBER);
		assertThat(effect(EcoreUtil::remove)).startsWith("8 stored values stay in the data file");
	}

	@Test
	void whatTouchesNoValueIsNotTold() throws ProjectException {
		assertThat(impact(alliance -> alliance.setLabel("Other"))).isEmpty();
		assertThat(impact(alliance -> alliance.setHighest(10.0))).isEmpty();
	}

	@Test
	void derivedVariablesAreComputedBeforeTheyAreSaved() throws Exception {
		Study draft = EcoreUtil.copy(project.study());
		StudyBuilder.on(draft, IdSource.random()).derived("twice", "Twice", Level.RATING, Derivation.FORMULA,
				v -> v.formula("wai * 2")).variable("unseen", "Has no column yet", Level.RATING, v -> v.range(0, 1));
		Codebook.of(draft).variable("alliance").orElseThrow().setName("wai");
		Table values = project.store().preview(draft, RowQuery.of(Level.RATING, "wai", "twice"));
		Column wai = values.column("wai");
		Column twice = values.column("twice");
		assertThat(values.rowCount()).isEqualTo(8);
		for (int row = 0; row < 8; row++) {
			assertThat(twice.number(row)).isCloseTo(2 * wai.number(row), within(1e-12));
		}
		assertThat(project.store().query(RowQuery.of(Level.RATING, "alliance")).rowCount()).isEqualTo(8);
	}
}
