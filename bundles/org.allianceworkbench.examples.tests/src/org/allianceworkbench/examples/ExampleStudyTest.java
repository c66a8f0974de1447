package org.allianceworkbench.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.intake.ImportResult;
import org.allianceworkbench.project.Catalogue;
import org.allianceworkbench.project.ImportOptions;
import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.project.StudyProject;
import org.allianceworkbench.store.Finding;
import org.allianceworkbench.store.RowQuery;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.check.StudyChecks;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.ReadOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExampleStudyTest {

	@TempDir
	Path folder;

	@Test
	void theDefinitionHasNoViolation() {
		assertThat(StudyChecks.check(ExampleStudy.definition())).isEmpty();
	}

	@Test
	void theThreeFilesBringAllClientsAndExactlyTheSeededErrorsAreFound() throws ProjectException, IOException {
		try (StudyProject project = ExampleStudy.create(folder.resolve("study"), Catalogue.installed(), "test")) {
			List<String> found = new ArrayList<>();
			for (Path file : ExampleStudy.copyFiles(folder.resolve("files"))) {
				ImportResult result = project.importFile(file, ImportOptions.NONE, Progress.NONE);
				result.findings().forEach(finding -> found.add(key(finding)));
			}
			assertThat(found).containsExactlyInAnyOrderElementsOf(seeded());
			assertThat(project.check(Progress.NONE)).extracting(ExampleStudyTest::key).containsExactlyInAnyOrderElementsOf(seeded());
			assertThat(project.store().count(RowQuery.of(Level.CLIENT))).isEqualTo(203);
			assertThat(project.store().count(RowQuery.of(Level.THERAPIST))).isEqualTo(10);
			assertThat(project.store().count(RowQuery.of(Level.SITE))).isEqualTo(3);
		}
	}

	@Test
	void aSecondImportOfTheSameFilesChangesNothing() throws ProjectException, IOException {
		try (StudyProject project = ExampleStudy.create(folder.resolve("study"), Catalogue.installed(), "test")) {
			List<Path> files = ExampleStudy.copyFiles(folder.resolve("files"));
			for (Path file : files) {
				project.importFile(file, ImportOptions.NONE, Progress.NONE);
			}
			long version = project.store().version();
			for (Path file : files) {
				assertThat(project.importFile(file, ImportOptions.NONE, Progress.NONE).changesNothing()).isTrue();
			}
			assertThat(project.store().version()).isEqualTo(version);
			assertThat(project.imports()).hasSize(3);
		}
	}

	@Test
	void theShippedFilesAreWhatTheGeneratorWrites() throws IOException, ProjectException {
		Path shipped = folder.resolve("shipped");
		Path written = Files.createDirectories(folder.resolve("written"));
		ExampleStudy.copyFiles(shipped);
		SiteFileWriter.write(written);
		Catalogue catalogue = Catalogue.installed();
		for (String name : ExampleStudy.FILES) {
			boolean same = contents(catalogue, shipped.resolve(name)).equals(contents(catalogue, written.resolve(name)));
			assertThat(same).as("%s is what SiteFileWriter writes; run it after a change of the generator", name).isTrue();
		}
	}

	/** What a file holds, without what differs each time it is written. */
	private static Map<String, Object> contents(Catalogue catalogue, Path file) throws IOException, ProjectException {
		Map<String, Object> all = new LinkedHashMap<>(catalogue.formats().detect(file).inspect(file, ReadOptions.NONE, 1000));
		all.keySet().removeAll(List.of("bytes", "sha256", "container"));
		return all;
	}

	private static List<String> seeded() {
		return ExampleStudy.seededErrors().stream().map(e -> e.rule() + " " + e.site() + " " + e.client() + " " + e.occasion()).toList();
	}

	private static String key(Finding finding) {
		return finding.rule() + " " + finding.row().site() + " " + finding.row().client() + " " + finding.row().occasion();
	}
}
