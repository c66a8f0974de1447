package org.allianceworkbench.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.allianceworkbench.examples.internal.ExampleData;
import org.allianceworkbench.examples.internal.SecondWave;
import org.allianceworkbench.intake.ImportResult;
import org.allianceworkbench.intake.drift.DriftItem;
import org.allianceworkbench.intake.drift.DriftReport;
import org.allianceworkbench.project.Catalogue;
import org.allianceworkbench.project.ImportOptions;
import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.project.RefusedException;
import org.allianceworkbench.project.StudyProject;
import org.allianceworkbench.store.Finding;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.store.StateComparison;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Recipe;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.ReadOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that is almost like the last one. */
class SecondWaveTest {

	@TempDir
	Path folder;
	private StudyProject project;
	private List<Path> first;
	private Path second;

	@BeforeEach
	void importTheFirstWave() throws ProjectException, IOException {
		project = ExampleStudy.create(folder.resolve("study"), Catalogue.installed(), "test");
		first = ExampleStudy.copyFiles(folder.resolve("files"));
		for (Path file : first) {
			project.importFile(file, ImportOptions.NONE, Progress.NONE);
		}
		second = ExampleStudy.writeSecondWave(folder.resolve("more"));
	}

	@AfterEach
	void close() throws ProjectException {
		project.close();
	}

	private Recipe recipe() {
		return project.study().getRecipes().stream().filter(r -> r.getName().equals("Site C")).findFirst().orElseThrow();
	}

	private long lastEntry() throws ProjectException {
		return project.history().getLast().number();
	}

	@Test
	void theDriftIsExactlyWhatWasSeeded() throws ProjectException {
		DriftReport drift = project.drift(project.source(second, ReadOptions.NONE), recipe());
		assertThat(drift.items().stream().filter(item -> !item.isHarmless())).extracting(item -> item.answers().get(0))
				.containsExactlyInAnyOrderElementsOf(ExampleStudy.seededDrift());
		assertThat(drift.items().stream().filter(DriftItem::isHarmless)).isEmpty();
	}

	@Test
	void nothingComesInUntilAllOfItIsAccepted() throws ProjectException {
		long before = lastEntry();
		assertThatThrownBy(() -> project.importFile(second, ImportOptions.NONE, Progress.NONE))
				.isInstanceOf(RefusedException.class)
				.satisfies(refusal -> assertThat(refusal.getMessage()).contains(ExampleStudy.seededDrift()));
		List<String> some = ExampleStudy.seededDrift().subList(1, 4);
		assertThatThrownBy(() -> project.importFile(second, ImportOptions.NONE.accepting(some), Progress.NONE))
				.isInstanceOf(RefusedException.class).hasMessageContaining("lost:buffering").hasMessageNotContaining("renamed:");
		assertThat(lastEntry()).isEqualTo(before);
		assertThat(recipe().getVersion()).isEqualTo(1);
	}

	@Test
	void onceAcceptedExactlyTheSeededDifferencesComeIn() throws ProjectException, IOException {
		long before = lastEntry();
		SecondWave wave = new SecondWave(ExampleData.simulate().siteC());
		ImportResult result = project.importFile(second, ImportOptions.NONE.accepting(ExampleStudy.seededDrift()), Progress.NONE);
		assertThat(result.findings()).extracting(SecondWaveTest::key).containsExactlyInAnyOrderElementsOf(
				ExampleStudy.seededErrorsOfSecondWave().stream().map(e -> e.rule() + " " + e.site() + " " + e.client() + " "
						+ e.occasion()).toList());
		assertThat(recipe().getVersion()).isEqualTo(2);
		StateComparison comparison = project.compare(before, lastEntry());
		assertThat(comparison.added().stream().filter(row -> row.level() == Level.CLIENT)).extracting(RowKey::client)
				.containsExactlyElementsOf(wave.clients());
		assertThat(comparison.added().stream().filter(row -> row.level() == Level.OCCASION)).hasSize(wave.sessions());
		assertThat(comparison.removed()).isEmpty();
		assertThat(comparison.changed()).singleElement().satisfies(difference -> {
			assertThat(difference.variable()).isEqualTo("alliance");
			assertThat(difference.after().isNone()).isTrue();
		});
		long version = project.store().version();
		assertThat(project.importFile(second, ImportOptions.NONE, Progress.NONE).changesNothing()).isTrue();
		for (Path file : first) {
			assertThat(project.importFile(file, ImportOptions.NONE, Progress.NONE).changesNothing()).isTrue();
		}
		assertThat(project.store().version()).isEqualTo(version);
		project.revert(result.importId());
		assertThat(project.compare(before, lastEntry()).isSame()).isTrue();
	}

	private static String key(Finding finding) {
		return finding.rule() + " " + finding.row().site() + " " + finding.row().client() + " " + finding.row().occasion();
	}
}
