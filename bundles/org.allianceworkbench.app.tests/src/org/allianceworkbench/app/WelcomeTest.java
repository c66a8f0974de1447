package org.allianceworkbench.app;

import static org.allianceworkbench.app.TestWindow.page;
import static org.allianceworkbench.app.TestWindow.screenshot;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody sees who begins. */
final class WelcomeTest {

	@BeforeEach
	void reset() {
		TestWindow.reset();
	}

	@AfterEach
	void leave() {
		TestWindow.leave();
	}

	private static void show() {
		TestWindow.execute("org.allianceworkbench.app.welcome");
		TestWindow.settle();
		assertThat(page().getActiveEditor()).isInstanceOf(Welcome.class);
	}

	@Test
	void welcomeInBothThemesNarrowAndWide() {
		show();
		screenshot("20-welcome");
		TestWindow.size(800, 600);
		screenshot("21-welcome-narrow");
		TestWindow.dark(true);
		screenshot("22-welcome-dark-narrow");
		TestWindow.size(TestWindow.WIDTH, TestWindow.HEIGHT);
		screenshot("23-welcome-dark");
		for (String choice : List.of("Open the Example", "Import My First File", "New Analysis", "New Study", "Open a Study")) {
			assertThat(Dialogs.button(TestWindow.shell(), choice).isEnabled()).as(choice).isTrue();
		}
	}

	@Test
	void anAnalysisWithoutAStudyAsksForOne() {
		show();
		String said = Dialogs.answer("New Analysis", "Cancel", "24-welcome-no-study",
				() -> Dialogs.press(TestWindow.shell(), "New Analysis"));
		assertThat(said).contains("No study is open");
	}

	@Test
	void anAnalysisOfTheOpenStudyIsChosen() {
		TestWindow.open(TestStudies.withData("welcome"));
		show();
		Dialogs.during("New Analysis", dialog -> {
			assertThat(Dialogs.text(dialog)).doesNotContain("No study is open");
			dialog.close();
		}, () -> Dialogs.press(TestWindow.shell(), "New Analysis"));
	}
}
