package org.allianceworkbench.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.allianceworkbench.project.StudyProject;
import org.allianceworkbench.ui.OpenStudies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BadStudyTest {

	private static final String TITLE = "The study can't be opened";

	@BeforeEach
	void reset() {
		TestWindow.reset();
	}

	private static String refusal(Path folder, String screenshot) {
		String said = Dialogs.answer(TITLE, "OK", screenshot, () -> OpenStudies.instance().openInBackground(folder));
		assertThat(OpenStudies.instance().all()).isEmpty();
		assertThat(said).endsWith(".").doesNotContain("Exception");
		return said;
	}

	@Test
	void aFolderThatHoldsNoStudyIsExplained() {
		assertThat(refusal(TestStudies.folder(), "40-no-study-folder")).contains("is not a study", "study.alliance",
				"File > New Study");
	}

	@Test
	void aFolderThatIsNotThereIsNamed() {
		assertThat(refusal(Path.of("nowhere"), "41-no-folder")).contains("nowhere");
	}

	@Test
	void aDamagedDefinitionIsExplainedAndNotOpenedHalf() throws IOException {
		Path folder = TestStudies.withoutData("damaged-definition");
		Files.writeString(folder.resolve("study.alliance"), "<?xml version=\"1.0\"?><study");
		assertThat(refusal(folder, "42-damaged-study")).contains("study.alliance");
	}

	@Test
	void aStudyThatIsOpenElsewhereIsLeftAlone() throws Exception {
		Path folder = TestStudies.withoutData("locked");
		try (StudyProject elsewhere = StudyProject.open(folder, OpenStudies.instance().catalogue(), "somebody else")) {
			assertThat(refusal(folder, "43-locked-study")).contains("is open", elsewhere.who());
		}
	}
}
