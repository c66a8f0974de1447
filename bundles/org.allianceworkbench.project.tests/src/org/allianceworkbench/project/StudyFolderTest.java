package org.allianceworkbench.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.allianceworkbench.store.HistoryEntry;
import org.allianceworkbench.study.Site;
import org.allianceworkbench.study.StudyFactory;
import org.allianceworkbench.study.library.StudyTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StudyFolderTest {

	@TempDir
	Path folder;

	@Test
	void aNewStudyHasAllItsParts() throws Exception {
		Path study = folder.resolve("deep/inside/study");
		try (StudyProject project = SmallStudy.create(study)) {
			assertThat(project.study().getTitle()).isEqualTo("Small study");
			assertThat(project.history()).extracting(HistoryEntry::kind).startsWith(HistoryEntry.Kind.CREATED);
		}
		assertThat(study.resolve("study.alliance")).isRegularFile();
		assertThat(study.resolve("data.sqlite")).isRegularFile();
		for (String part : new String[] { "sources", "analyses", "exports", "output" }) {
			assertThat(study.resolve(part)).isEmptyDirectory();
		}
	}

	@ParameterizedTest
	@EnumSource(StudyTemplate.class)
	void everyTemplateMakesAStudyThatOpensAgain(StudyTemplate template) throws Exception {
		Path study = folder.resolve("My study");
		StudyProject.create(study, template, Catalogue.installed(), "tester").close();
		try (StudyProject project = SmallStudy.open(study.resolve("study.alliance"))) {
			assertThat(project.study().getTitle()).isEqualTo("My study");
			assertThat(project.study().getRoles()).hasSize(template == StudyTemplate.BLANK ? 0 : 2);
		}
	}

	@Test
	void aFolderWithAnythingInItIsLeftAsItIs() throws Exception {
		Files.writeString(folder.resolve("thesis.txt"), "precious");
		assertThatThrownBy(() -> SmallStudy.create(folder)).isInstanceOf(RefusedException.class)
				.hasMessageContaining("not empty");
		Path file = folder.resolve("thesis.txt");
		assertThatThrownBy(() -> SmallStudy.create(file)).isInstanceOf(RefusedException.class).hasMessageContaining("is a file");
		try (Stream<Path> left = Files.list(folder)) {
			assertThat(left).containsExactly(file);
		}
		assertThat(file).hasContent("precious");
	}

	@Test
	void whatIsNoStudyIsSaidInOneSentence() throws Exception {
		assertThatThrownBy(() -> SmallStudy.open(folder.resolve("nowhere"))).isInstanceOf(InputException.class)
				.hasMessageContaining("nowhere").hasMessageContaining("no such folder");
		assertThatThrownBy(() -> SmallStudy.open(folder)).isInstanceOf(InputException.class)
				.hasMessageContaining("is not a study");
		Path file = Files.writeString(folder.resolve("a.sav"), "text");
		assertThatThrownBy(() -> SmallStudy.open(file)).isInstanceOf(InputException.class).hasMessageContaining("is not a study");
	}

	@Test
	void aDamagedStudyIsNamedAndLeftAsItIs() throws Exception {
		SmallStudy.create(folder.resolve("a")).close();
		Files.writeString(folder.resolve("a/study.alliance"), "<?xml version=\"1.0\"?><study:Study");
		assertThatThrownBy(() -> SmallStudy.open(folder.resolve("a"))).isInstanceOf(InputException.class)
				.hasMessageContaining("study.alliance");
		SmallStudy.create(folder.resolve("b")).close();
		Files.writeString(folder.resolve("b/data.sqlite"), "this is no database at all");
		assertThatThrownBy(() -> SmallStudy.open(folder.resolve("b"))).isInstanceOf(InputException.class)
				.hasMessageContaining("data.sqlite");
		assertThat(folder.resolve("b/data.sqlite")).hasContent("this is no database at all");
		Files.delete(folder.resolve("b/data.sqlite"));
		assertThatThrownBy(() -> SmallStudy.open(folder.resolve("b"))).isInstanceOf(InputException.class)
				.hasMessageContaining("data.sqlite is missing");
	}

	@Test
	void afterAFailedOpeningTheStudyIsNotLocked() throws Exception {
		Path study = folder.resolve("a");
		SmallStudy.create(study).close();
		String good = Files.readString(study.resolve("study.alliance"));
		Files.writeString(study.resolve("study.alliance"), "damaged");
		assertThatThrownBy(() -> SmallStudy.open(study)).isInstanceOf(InputException.class);
		Files.writeString(study.resolve("study.alliance"), good);
		SmallStudy.open(study).close();
	}

	@Test
	void aChangedDefinitionIsSavedForTheNextTime() throws Exception {
		try (StudyProject project = SmallStudy.create(folder.resolve("a"))) {
			Site site = StudyFactory.eINSTANCE.createSite();
			site.setCode("B");
			project.study().getSites().add(site);
			project.save();
		}
		try (StudyProject project = SmallStudy.open(folder.resolve("a"))) {
			assertThat(project.study().getSites()).extracting(Site::getCode).containsExactly("A", "B");
		}
	}

	@Test
	void aDefinitionThatSomebodyElseChangedIsNotOverwritten() throws Exception {
		try (StudyProject project = SmallStudy.create(folder.resolve("a"))) {
			Path file = project.folder().definition();
			String theirs = Files.readString(file).replace("Small study", "Their study");
			Files.writeString(file, theirs);
			project.study().setTitle("Our study");
			assertThatThrownBy(project::save).isInstanceOf(RefusedException.class).hasMessageContaining("study.alliance");
			assertThat(file).hasContent(theirs);
		}
	}
}
