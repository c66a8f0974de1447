package org.allianceworkbench.study.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.allianceworkbench.study.Analysis;
import org.allianceworkbench.study.DerivedVariable;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.ExportColumn;
import org.allianceworkbench.study.ExportLayout;
import org.allianceworkbench.study.Identified;
import org.allianceworkbench.study.OptionValue;
import org.allianceworkbench.study.SampleStudy;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.StudyFactory;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.check.Violation;
import org.allianceworkbench.study.file.StudyFileException.Kind;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyFileTest {

	@TempDir
	Path folder;
	private Path path;

	@BeforeEach
	void choosePath() {
		path = folder.resolve(StudyFile.STUDY_NAME);
	}

	@Test
	void whatIsSavedIsReadAgainWithIdsAndReferences() throws IOException {
		Study study = SampleStudy.create();
		StudyFile.create(path, study, Study.class);
		Study read = StudyFile.openStudy(path).content();

		assertThat(EcoreUtil.equals(read, study)).isTrue();
		assertThat(ids(read)).isEqualTo(ids(study)).doesNotContainNull();
		DerivedVariable change = (DerivedVariable) SampleStudy.variable(read, "alliance_change");
		assertThat(change.getSources()).containsExactly(SampleStudy.variable(read, "alliance"));
		assertThat(change.getFrom()).isSameAs(read.getOccasions().get(1));
		assertThat(read.getDescription()).isEqualTo("Do they agree?\nOver time?");
		assertThat(read.getContributors()).containsExactly("A. Example", "B. M\u00fcller");
	}

	@Test
	void theSampleHasEveryClassThatAStudyCanHold() {
		List<String> classes = everything(SampleStudy.create()).map(object -> object.eClass().getName()).distinct().toList();
		assertThat(classes).contains("Study", "Site", "Arm", "Occasion", "RaterRole", "Instrument", "Item", "Scale", "Variable",
			"DerivedVariable", "MissingValue", "CodeList", "Code", "Rule", "Recipe", "KeyRule", "ColumnRule", "Recode");
	}

	@Test
	void savingTwiceGivesTheSameBytes() throws IOException {
		StudyFile.create(path, SampleStudy.create(), Study.class);
		byte[] first = Files.readAllBytes(path);
		Path other = folder.resolve("other.alliance");
		StudyFile.create(other, StudyFile.openStudy(path).content(), Study.class);

		assertThat(Files.readAllBytes(other)).isEqualTo(first);
		StudyFile<Study> again = StudyFile.openStudy(path);
		again.overwrite();
		assertThat(Files.readAllBytes(path)).isEqualTo(first);
	}

	@Test
	void theFileReadsWellLineByLine() throws IOException {
		StudyFile.create(path, SampleStudy.create(), Study.class);
		String text = Files.readString(path);
		assertThat(text).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n").endsWith("</study:Study>\n")
			.doesNotContain("\r");
		assertThat(text.lines().filter(line -> line.contains("code=\"S1\"")).toList()).hasSize(1);
		assertThat(text).contains("xmlns:study=\"http://allianceworkbench.org/study/1.0\"").contains("B. M\u00fcller");
		assertThat(text).doesNotContain("xmi:id").doesNotContain("//@");
	}

	@Test
	void oneChangedLabelChangesOneLine() throws IOException {
		StudyFile<Study> file = StudyFile.create(path, SampleStudy.create(), Study.class);
		List<String> before = Files.readAllLines(path);
		SampleStudy.variable(file.content(), "age").setLabel("Age in years");
		file.save();
		List<String> after = Files.readAllLines(path);

		assertThat(after).hasSameSizeAs(before);
		long changed = Stream.iterate(0, i -> i < before.size(), i -> i + 1).filter(i -> !before.get(i).equals(after.get(i)))
			.count();
		assertThat(changed).isEqualTo(1);
	}

	@Test
	void textsOfEveryKindSurvive() throws IOException {
		Study study = SampleStudy.create();
		String odd = " a\tb\r\nc  \"d\" <e> & 'f' \u2028 \ud83d\ude00 ]]> &amp; \u00a0";
		study.setDescription(odd);
		study.getVariables().get(0).setLabel(odd);
		study.getContributors().set(0, odd);
		StudyFile.create(path, study, Study.class);

		Study read = StudyFile.openStudy(path).content();
		assertThat(read.getDescription()).isEqualTo(odd);
		assertThat(read.getVariables().get(0).getLabel()).isEqualTo(odd);
		assertThat(read.getContributors().get(0)).isEqualTo(odd);
	}

	@Test
	void numbersSurviveToTheLastBit() throws IOException {
		Study study = SampleStudy.create();
		SampleStudy.variable(study, "alliance").setLowest(0.1 + 0.2);
		SampleStudy.variable(study, "alliance").setHighest(Double.MAX_VALUE);
		StudyFile.create(path, study, Study.class);
		Variable read = SampleStudy.variable(StudyFile.openStudy(path).content(), "alliance");
		assertThat(read.getLowest()).isEqualTo(0.1 + 0.2);
		assertThat(read.getHighest()).isEqualTo(Double.MAX_VALUE);
	}

	@Test
	void analysesAndExportsHaveFilesOfTheirOwn() throws IOException {
		Analysis analysis = StudyFactory.eINSTANCE.createAnalysis();
		analysis.setName("agreement");
		analysis.setAnalysis("agreement");
		OptionValue option = StudyFactory.eINSTANCE.createOptionValue();
		option.setName("variable");
		option.setValue("alliance");
		analysis.getOptions().add(option);
		Path analysisPath = folder.resolve("agreement.analysis");
		StudyFile.create(analysisPath, analysis, Analysis.class);
		assertThat(EcoreUtil.equals(StudyFile.openAnalysis(analysisPath).content(), analysis)).isTrue();
		assertThat(analysis.getId()).isNotBlank();

		Export export = StudyFactory.eINSTANCE.createExport();
		export.setName("wide");
		export.setTarget("xlsx");
		export.setLayout(ExportLayout.CLIENT);
		ExportColumn column = StudyFactory.eINSTANCE.createExportColumn();
		column.setVariable("alliance");
		export.getColumns().add(column);
		Path exportPath = folder.resolve("wide.export");
		StudyFile.create(exportPath, export, Export.class);
		assertThat(EcoreUtil.equals(StudyFile.openExport(exportPath).content(), export)).isTrue();
	}

	@Test
	void aFileOfAnotherKindIsRefused() throws IOException {
		StudyFile.create(path, SampleStudy.create(), Study.class);
		assertThatThrownBy(() -> StudyFile.openAnalysis(path)).isInstanceOfSatisfying(StudyFileException.class, e -> {
			assertThat(e.kind()).isEqualTo(Kind.WRONG_KIND);
			assertThat(e).hasMessageContaining("holds one Study where one Analysis is expected");
		});
	}

	@Test
	void whatIsAddedGetsAnId() throws IOException {
		StudyFile<Study> file = StudyFile.create(path, SampleStudy.create(), Study.class);
		Variable variable = StudyFactory.eINSTANCE.createVariable();
		file.content().getVariables().add(variable);
		assertThat(variable.getId()).matches("[0-9a-f-]{36}");
	}

	@Test
	void aCopyGetsAnIdOfItsOwnAndTheOriginalKeepsIts() throws IOException {
		StudyFile<Study> file = StudyFile.create(path, SampleStudy.create(), Study.class);
		Variable original = file.content().getVariables().get(0);
		String id = original.getId();
		Variable copy = EcoreUtil.copy(original);
		file.content().getVariables().add(copy);
		assertThat(copy.getId()).isNotBlank().isNotEqualTo(id);
		assertThat(original.getId()).isEqualTo(id);
	}

	@Test
	void whatIsTakenOutAndPutBackKeepsItsId() throws IOException {
		StudyFile<Study> file = StudyFile.create(path, SampleStudy.create(), Study.class);
		Variable variable = file.content().getVariables().get(0);
		String id = variable.getId();
		file.content().getVariables().remove(variable);
		file.content().getVariables().add(variable);
		assertThat(variable.getId()).isEqualTo(id);
	}

	@Test
	void openingAFileBringsTheChecksToEmf() throws IOException {
		StudyFile<Study> file = StudyFile.create(path, SampleStudy.create(), Study.class);
		assertThat(Diagnostician.INSTANCE.validate(file.content()).getSeverity()).isEqualTo(Diagnostic.OK);
		Variable variable = file.content().getVariables().get(0);
		variable.setName("two words");

		Diagnostic diagnostic = Diagnostician.INSTANCE.validate(file.content());
		assertThat(diagnostic.getSeverity()).isEqualTo(Diagnostic.ERROR);
		Diagnostic child = diagnostic.getChildren().get(0);
		assertThat(child.getMessage()).contains("two words").contains("contains a blank");
		assertThat(child.getData().get(0)).isSameAs(variable);
		assertThat(child.getData().get(2)).isInstanceOfSatisfying(Violation.class,
			violation -> assertThat(violation.rule()).isEqualTo("name.rules"));
	}

	private static Stream<EObject> everything(EObject root) {
		Iterable<EObject> contents = root::eAllContents;
		return Stream.concat(Stream.of(root), StreamSupport.stream(contents.spliterator(), false));
	}

	private static List<String> ids(EObject root) {
		return everything(root).filter(Identified.class::isInstance).map(object -> ((Identified) object).getId())
			.collect(Collectors.toList());
	}
}
