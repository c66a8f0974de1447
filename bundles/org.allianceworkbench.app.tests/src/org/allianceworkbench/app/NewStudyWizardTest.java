package org.allianceworkbench.app;

import static org.allianceworkbench.app.TestWindow.await;
import static org.allianceworkbench.app.TestWindow.screenshot;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.allianceworkbench.study.Instrument;
import org.allianceworkbench.study.Site;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.codebook.ExpectedData;
import org.allianceworkbench.ui.OpenStudies;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.intake.wizard.SourcesPage;
import org.allianceworkbench.ui.study.codebook.ExportCodebookHandler;
import org.allianceworkbench.ui.study.codebook.ImportCodebookHandler;
import org.allianceworkbench.ui.study.editor.StudyEditor;
import org.eclipse.core.commands.Command;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NewStudyWizardTest {

	private static final String NEW = "org.allianceworkbench.ui.study.new";
	private static final String DICTIONARY = """
			"Variable / Field Name","Form Name","Section Header","Field Type","Field Label","Choices, Calculations, OR Slider Labels",\
			"Field Note","Text Validation Type OR Show Slider Number","Text Validation Min","Text Validation Max",Identifier?,\
			"Branching Logic (Show field only if...)","Required Field?","Custom Alignment","Question Number (surveys only)",\
			"Matrix Group Name","Matrix Ranking?","Field Annotation"
			record_id,demographics,,text,"Record ID",,,,,,y,,,,,,,
			age,demographics,,text,"Age in years",,,integer,18,99,,,y,,,,,
			mood,demographics,,radio,"Mood today","1, low | 2, fair | 3, high",,,,,,,,,,,,
			""";

	@BeforeEach
	void reset() {
		TestWindow.reset();
	}

	@AfterEach
	void close() {
		OpenStudies.instance().all().forEach(OpenStudy::revert);
		TestWindow.leave();
	}

	private static void create(String name, Consumer<Shell> steps) {
		TestStudies.delete(name);
		Dialogs.during("New Study", dialog -> {
			List<Text> fields = Dialogs.fields(dialog);
			fields.get(1).setText(TestStudies.folder().toString());
			fields.get(0).setText(name);
			await("the first page", () -> Dialogs.wizard(dialog).getCurrentPage().isPageComplete());
			steps.accept(dialog);
		}, () -> TestWindow.execute(NEW));
		await("the editor", () -> TestWindow.page().getActiveEditor() instanceof StudyEditor);
	}

	private static Study only() {
		return OpenStudies.instance().all().get(0).study();
	}

	private static void next(Shell dialog, String screenshot) {
		Dialogs.press(dialog, "Next >");
		TestWindow.settle();
		screenshot(screenshot);
	}

	@Test
	void aStudyIsPlannedMadeShownAndReadyForItsFirstImport() {
		create("planned", dialog -> {
			screenshot("52-new-study");
			next(dialog, "53-new-design");
			Dialogs.fields(dialog).stream().filter(text -> "A = Coast Cancer Center".equals(text.getMessage())).findFirst()
					.orElseThrow()
					.setText("N = North\nS = South\n");
			next(dialog, "54-new-instruments");
			await("the library", () -> Dialogs.texts(dialog).stream().anyMatch(text -> text.contains("1 instrument is chosen")));
			screenshot("54-new-instruments");
			Dialogs.press(dialog, "Finish");
		});
		assertThat(only().getSites()).extracting(Site::getCode).containsExactly("N", "S");
		assertThat(only().getOccasions()).hasSize(8);
		assertThat(only().getInstruments()).extracting(Instrument::getCode).containsExactly("WAI-SR");
		assertThat(ExpectedData.of(only()).occasions(only().getRoles().get(1))).hasSize(6);
		TestWindow.settle();
		screenshot("55-new-study-made");
		WizardRobot.open(wizard -> {
			SourcesPage sources = wizard.choose(TestStudies.file("siteA.sav"));
			TestWindow.settle();
			screenshot("56-first-import");
			assertThat(sources).isNotNull();
			wizard.press("Cancel");
		});
	}

	@Test
	void aStudyBeginsWithTheDictionaryOfAnSpssFile() {
		create("from-spss", dialog -> {
			Dialogs.select(Dialogs.button(dialog, "Longitudinal one-with-many"));
			Dialogs.select(Dialogs.button(dialog, "A codebook"));
			next(dialog, "57-new-codebook-empty");
			Dialogs.fields(dialog).get(4).setText(TestStudies.file("siteA.sav").toString());
			await("the codebook", () -> Dialogs.button(dialog, "Finish").isEnabled());
			screenshot("57-new-codebook");
			Dialogs.press(dialog, "Finish");
		});
		assertThat(only().getVariables()).hasSizeGreaterThan(10);
	}

	@Test
	void aCodebookIsTakenInUndoneAndWrittenOutWithWhatItCanNotHold() throws IOException {
		OpenStudy study = TestWindow.open(TestStudies.withoutData("codebook"));
		Path dictionary = TestStudies.folder().resolve("dictionary.csv");
		Files.writeString(dictionary, DICTIONARY);
		String told = Dialogs.answer("Codebook Imported", "OK", "58-codebook-imported",
				() -> ImportCodebookHandler.read(TestWindow.window(), study, dictionary));
		assertThat(told).contains("2 variables of dictionary.csv were added");
		assertThat(study.study().getVariables()).hasSize(15);
		Path written = TestStudies.folder().resolve("written.csv");
		Files.deleteIfExists(written);
		told = Dialogs.answer("Codebook Exported", "OK", "59-codebook-exported",
				() -> ExportCodebookHandler.write(TestWindow.shell(), study, written));
		assertThat(told).contains("written.csv");
		assertThat(Files.readString(written)).contains("mood").contains("Mood today");
		TestWindow.shell().forceActive();
		Command undo = TestWindow.window().getService(ICommandService.class).getCommand("org.eclipse.ui.edit.undo");
		await("undo", undo::isEnabled);
		TestWindow.execute("org.eclipse.ui.edit.undo");
		assertThat(study.study().getVariables()).hasSize(13);
	}
}
