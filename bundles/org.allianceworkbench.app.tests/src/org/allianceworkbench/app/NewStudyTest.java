package org.allianceworkbench.app;

import static org.allianceworkbench.app.TestWindow.await;
import static org.allianceworkbench.app.TestWindow.screenshot;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.allianceworkbench.ui.OpenStudies;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NewStudyTest {

	private static final String NEW = "org.allianceworkbench.ui.study.new";

	@BeforeEach
	void reset() {
		TestWindow.reset();
	}

	@Test
	void aStudyIsMadeFromATemplateAndOpened() {
		TestStudies.delete("made-here");
		Dialogs.during("New Study", dialog -> {
			List<Text> fields = Dialogs.fields(dialog);
			assertThat(Dialogs.button(dialog, "Finish").isEnabled()).isFalse();
			fields.get(1).setText(TestStudies.folder().toString());
			fields.get(0).setText("made-here");
			await("the wizard to be content", () -> Dialogs.button(dialog, "Finish").isEnabled());
			screenshot("50-new-study");
			Dialogs.press(dialog, "Finish");
		}, () -> TestWindow.execute(NEW));
		assertThat(OpenStudies.instance().all()).singleElement().satisfies(study -> {
			assertThat(study.title()).isEqualTo("made-here");
			assertThat(study.study().getOccasions()).hasSizeGreaterThan(6);
		});
		assertThat(new ExplorerRobot().lines()).anyMatch(line -> line.endsWith("/Codebook  6"));
	}

	@Test
	void aNameThatIsTakenIsRefusedAtOnce() {
		TestStudies.withoutData("taken");
		Dialogs.during("New Study", dialog -> {
			Dialogs.fields(dialog).get(1).setText(TestStudies.folder().toString());
			Dialogs.fields(dialog).get(0).setText("taken");
			await("an answer", () -> Dialogs.wizard(dialog).getCurrentPage().getErrorMessage() != null);
			assertThat(Dialogs.wizard(dialog).getCurrentPage().getErrorMessage()).startsWith("There is a folder of this name already.");
			assertThat(Dialogs.button(dialog, "Finish").isEnabled()).isFalse();
			screenshot("51-new-study-taken");
			Dialogs.press(dialog, "Cancel");
		}, () -> TestWindow.execute(NEW));
	}
}
