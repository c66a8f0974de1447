package org.allianceworkbench.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.analysis.Guide;
import org.allianceworkbench.project.results.AnalysisFiles;
import org.allianceworkbench.project.results.DataState;
import org.allianceworkbench.project.results.DefinitionState;
import org.allianceworkbench.project.results.FirstOptions;
import org.allianceworkbench.project.results.KeptResults;
import org.allianceworkbench.project.results.RowsUsed;
import org.allianceworkbench.project.results.Suitability;
import org.allianceworkbench.project.results.ValueMeaning;
import org.allianceworkbench.publish.record.ResultComparison;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.study.Analysis;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.codebook.Codebook;
import org.allianceworkbench.study.create.IdSource;
import org.allianceworkbench.study.create.StudyBuilder;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.Value;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the window knows of stored analyses and their results. */
class AnalysisResultsTest {

	@TempDir
	Path folder;

	private StudyProject project;

	@BeforeEach
	void open() throws Exception {
		project = SmallStudy.create(folder.resolve("study"));
		project.importFile(SmallStudy.file(folder, "siteA.csv", SmallStudy.CSV), ImportOptions.NONE, Progress.NONE);
	}

	@AfterEach
	void close() throws Exception {
		project.close();
	}

	private org.allianceworkbench.analysis.Analysis<?> known(String id) {
		return project.catalogue().analyses().analysis(id);
	}

	private List<String> names() throws ProjectException {
		return project.analyses().stream().map(file -> file.content().getName()).toList();
	}

	@Test
	void analysesAreMadeCopiedOrderedRenamedAndDeleted() throws Exception {
		AnalysisFiles files = new AnalysisFiles(project);
		Analysis first = files.create("t_test", "A title", Map.of("value", "alliance"));
		Analysis second = files.create("t_test", "", Map.of());
		Analysis copy = files.duplicate("t-test");
		assertThat(List.of(first.getName(), second.getName(), copy.getName())).containsExactly("t-test", "t-test-2", "t-test-3");
		assertThat(copy.getTitle()).isEqualTo("A title (copy)");
		assertThat(copy.getId()).isNotEqualTo(first.getId());
		assertThat(names()).containsExactly("t-test", "t-test-2", "t-test-3");
		files.order(List.of("t-test-3", "t-test", "t-test-2"));
		assertThat(names()).containsExactly("t-test-3", "t-test", "t-test-2");
		files.rename("t-test", "arms compared");
		assertThat(names()).containsExactly("t-test-3", "arms compared", "t-test-2");
		files.delete("t-test-2");
		assertThat(names()).containsExactly("t-test-3", "arms compared");
		assertThatThrownBy(() -> files.rename("t-test-3", "arms compared")).isInstanceOf(RefusedException.class)
				.hasMessageContaining("already");
		assertThatThrownBy(() -> files.rename("t-test-3", "../elsewhere")).isInstanceOf(UsageException.class);
	}

	@Test
	void aResultIsKeptOnceAndComparedWithThatOfChangedData() throws Exception {
		Analysis analysis = new AnalysisFiles(project).create("descriptives", "", Map.of("values", "alliance"));
		KeptResults kept = new KeptResults(project);
		DataState before = DataState.of(project);
		Report report = project.analyze(analysis, Progress.NONE);
		assertThat(kept.keep("descriptives", report, before)).isTrue();
		assertThat(kept.keep("descriptives", report, before)).isFalse();
		assertThat(before.since(project)).isEmpty();
		project.store().edit(RowKey.rating("A", "1", "S1", "CLIENT"), "alliance", Value.of(6.5), "tester", "typing error");
		assertThat(before.since(project)).contains("1 edit since");
		project.importFile(SmallStudy.file(folder, "siteA2.csv", SmallStudy.CSV.replace("3,T2", "4,T2")), ImportOptions.NONE,
				Progress.NONE);
		assertThat(before.since(project)).contains("1 import and 1 edit since");
		DataState after = DataState.of(project);
		assertThat(kept.keep("descriptives", project.analyze(analysis, Progress.NONE), after)).isTrue();
		assertThat(kept.of("descriptives")).hasSize(2);
		ResultComparison comparison = ResultComparison.of(kept.of("descriptives").get(1), kept.of("descriptives").get(0));
		assertThat(comparison.values()).extracting(ResultComparison.ValueChange::name).contains("alliance/mean");
		Path damaged = project.folder().output().resolve("results/descriptives/99999999-damaged.json");
		Files.writeString(damaged, "{");
		assertThatThrownBy(() -> kept.of("descriptives")).isInstanceOf(InputException.class).hasMessageContaining("99999999");
	}

	@Test
	void aChangedDefinitionIsNamed() {
		Study study = project.study();
		Map<String, String> options = Map.of("rating", "alliance", "where", "role=CLIENT");
		DefinitionState before = DefinitionState.of(study, options);
		assertThat(before.changes(DefinitionState.of(study, options))).isEmpty();
		Codebook.of(study).variable("session_date").orElseThrow().setLabel("Another label");
		assertThat(before.changes(DefinitionState.of(study, options))).isEmpty();
		Codebook.of(study).variable("alliance").orElseThrow().setHighest(6.0);
		study.getOccasions().get(0).setPosition(5);
		assertThat(before.changes(DefinitionState.of(study, options))).containsExactly("variable alliance changed",
				"occasions changed");
	}

	@Test
	void whatAStudyLacksForAnAnalysisIsNamed() {
		Study study = project.study();
		assertThat(Suitability.lacking(study, known("lowm"))).isEmpty();
		assertThat(Suitability.lacking(study, known("mmrm"))).containsExactly("two arms");
		assertThat(Suitability.lacking(study, known("sites"))).contains("two sites");
		assertThat(Suitability.lacking(study, known("lagged"))).containsExactly("2 variables of numbers");
		Study empty = StudyBuilder.titled("Empty", IdSource.named("empty")).build();
		assertThat(Suitability.lacking(empty, known("agreement"))).containsExactly("two rater roles",
				"a variable of numbers that both sides rate");
	}

	@Test
	void likelyOptionsGiveAFirstResult() throws Exception {
		Study study = project.study();
		assertThat(FirstOptions.of(study, known("agreement"))).isEqualTo(Map.of("rating", "alliance"));
		assertThat(FirstOptions.of(study, known("normality"))).isEqualTo(Map.of("values", "alliance", "where", "role=CLIENT"));
		assertThat(FirstOptions.of(study, known("mixed_model"))).containsEntry("formula",
				"alliance ~ time + (1 | therapist/client)");
		Analysis made = new AnalysisFiles(project).create("agreement", "", FirstOptions.of(study, known("agreement")));
		assertThat(project.analyze(made, Progress.NONE).n()).containsEntry("pairs", 4L);
	}

	@Test
	void theRowsOfANumberAreThoseOfTheAnalysisAndOfWhatItIsAbout() {
		RowsUsed all = RowsUsed.of(project.study(), known("agreement"), Map.of("rating", "alliance", "where",
				"occasion=S1,S2;arm=X"), Map.of());
		assertThat(all.level()).isEqualTo(Level.RATING);
		assertThat(all.filter()).isEqualTo(Map.of("occasion", List.of("S1", "S2"), "alliance", List.of("valid")));
		assertThat(all.others()).containsExactly("arm = X");
		assertThat(all.variable()).contains("alliance");
		RowsUsed one = RowsUsed.of(project.study(), known("agreement"), Map.of("rating", "alliance"), Map.of("client", "2"));
		assertThat(one.filter()).containsEntry("client", List.of("2"));
	}

	@Test
	void theGuideTellsWhatAValueIs() {
		Guide guide = new Guide(List.of(), List.of(), Map.of("fixed/<effect>/estimate, se, df", "a fixed effect", "<a>~<b>/r, p",
				"a correlation", "fixed/<effect>/satt_...", "by Satterthwaite"), List.of());
		assertThat(ValueMeaning.of(guide, "fixed/client:time/se")).contains("a fixed effect");
		assertThat(ValueMeaning.of(guide, "fixed/client/satt_df")).contains("by Satterthwaite");
		assertThat(ValueMeaning.of(guide, "x~y/p")).contains("a correlation");
		assertThat(ValueMeaning.of(guide, "fixed/client/other")).isEmpty();
	}
}
