package org.allianceworkbench.app;

import static org.allianceworkbench.app.TestWindow.await;
import static org.allianceworkbench.app.TestWindow.screenshot;
import static org.allianceworkbench.app.TestWindow.view;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.store.Finding;
import org.allianceworkbench.study.Recipe;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.intake.views.FindingsView;
import org.allianceworkbench.ui.intake.wizard.CheckPage;
import org.allianceworkbench.ui.intake.wizard.ColumnsPage;
import org.allianceworkbench.ui.intake.wizard.Decision;
import org.allianceworkbench.ui.intake.wizard.KeysPage;
import org.allianceworkbench.ui.intake.wizard.LayoutPage;
import org.allianceworkbench.ui.intake.wizard.SourcesPage;
import org.allianceworkbench.ui.intake.wizard.SummaryPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImportWizardTest {

	@BeforeEach
	void reset() {
		TestWindow.reset();
	}

	@Test
	void aWorkbookComesInPageByPage() throws Exception {
		OpenStudy study = TestWindow.open(TestStudies.withoutData("wizard"));
		WizardRobot.open(wizard -> {
			SourcesPage sources = wizard.choose(TestStudies.file("siteB.xlsx"));
			assertThat(sources.recipes().getText()).isEqualTo("Site B, version 1");
			screenshot("20-wizard-sources");
			assertThat(wizard.forward(LayoutPage.class).preview().layout().headerRows()).isEqualTo(2);
			screenshot("21-wizard-layout");
			assertThat(wizard.forward(KeysPage.class).keys().rows()).extracting(Decision::becomes).contains("client", "role");
			screenshot("22-wizard-keys");
			ColumnsPage columns = wizard.forward(ColumnsPage.class);
			assertThat(columns.decisions().rows()).extracting(Decision::header)
					.anyMatch(header -> header.startsWith("Session {session} / Alliance {role}"));
			assertThat(columns.decisions().rows()).filteredOn(row -> row.header().startsWith("Session {session} / Alliance"))
					.allSatisfy(row -> assertThat(row.samples()).isNotEmpty());
			await("what the import will do", () -> columns.soFar().contains("65 clients"));
			WizardRobot.select(columns.decisions(), "Session {session} / Alliance {role}");
			screenshot("23-wizard-columns");
			CheckPage check = wizard.check();
			assertThat(check.findings().rows()).extracting(Finding::rule).containsExactlyInAnyOrder("out-of-range", "date-order");
			assertThat(check.counts().rows()).anySatisfy(line -> {
				assertThat(line.level()).isEqualTo("Ratings");
				assertThat(line.rows().added()).isEqualTo(694);
			});
			assertThat(wizard.can("Finish")).isTrue();
			screenshot("24-wizard-check");
			assertThat(wizard.forward(SummaryPage.class).summary()).contains("65 clients",
					"read by the recipe \"Site B\", version 1");
			screenshot("25-wizard-summary");
			wizard.press("Finish");
		});
		assertThat(study.project().imports()).singleElement()
				.satisfies(taken -> assertThat(taken.header().file()).isEqualTo("siteB.xlsx"));
		new ExplorerRobot().select("Ratings  694");
		FindingsView findings = view(FindingsView.ID, FindingsView.class);
		await("its findings", () -> findings.lines().size() == 2);
	}

	@Test
	void aPatternOfSiteBIsDecidedOnceForAllItsColumns() throws Exception {
		OpenStudy study = TestWindow.open(TestStudies.withoutData("pattern"));
		WizardRobot.open(wizard -> {
			SourcesPage sources = wizard.choose(TestStudies.file("siteB.xlsx"));
			sources.proposeNew();
			ColumnsPage columns = wizard.forward(ColumnsPage.class);
			WizardRobot.select(columns.decisions(), "Session {session} / Alliance {role}");
			screenshot("26-wizard-pattern");
			Dialogs.during("Ignore Columns", asked -> Dialogs.press(asked, "OK"), () -> wizard.press("Ignore..."));
			assertThat(columns.decisions().rows()).filteredOn(row -> row.header()
					.startsWith("Session {session} / Alliance {role}"))
					.singleElement().satisfies(row -> assertThat(row.becomes()).isEqualTo("ignored: not part of the study"));
			await("the check without the pattern", () -> columns.soFar().startsWith("As decided now")
					&& !columns.soFar().contains("694 ratings"));
			wizard.press("< Back");
			assertThat(wizard.forward(ColumnsPage.class).decisions().rows())
					.anyMatch(row -> row.becomes().equals("ignored: not part of the study"));
			wizard.press("Cancel");
		});
		assertThat(study.project().imports()).isEmpty();
		assertThat(study.study().getRecipes()).hasSize(3);
	}

	@Test
	void aNewRecipeIsProposedAgreedOnAndKeptWithTheStudy() throws Exception {
		OpenStudy study = TestWindow.open(TestStudies.withoutData("proposal"));
		WizardRobot.open(wizard -> {
			wizard.choose(TestStudies.file("siteC.csv")).proposeNew();
			ColumnsPage columns = wizard.forward(ColumnsPage.class);
			assertThat(columns.decisions().rows()).allMatch(Decision::decided);
			screenshot("27-wizard-proposal");
			wizard.check();
			wizard.forward(SummaryPage.class);
			screenshot("28-wizard-new-recipe");
			wizard.press("Finish");
		});
		assertThat(study.study().getRecipes()).hasSize(4);
		Recipe agreed = study.study().getRecipes().get(3);
		assertThat(study.project().imports()).singleElement()
				.satisfies(taken -> assertThat(taken.header().recipe()).isEqualTo(agreed.getName()));
		assertThat(Files.readString(study.project().folder().definition())).contains(agreed.getName());
	}

	@Test
	void severalFilesComeInAsOneImport() throws Exception {
		OpenStudy study = TestWindow.open(TestStudies.withoutData("several"));
		WizardRobot.open(wizard -> {
			wizard.choose(TestStudies.file("siteA.sav"), TestStudies.file("siteC.csv"));
			screenshot("29-wizard-several");
			wizard.forward(ColumnsPage.class);
			screenshot("30-wizard-several-columns");
			wizard.check();
			wizard.press("Finish");
		});
		assertThat(study.project().imports()).singleElement()
				.satisfies(taken -> assertThat(taken.header().file()).isEqualTo("siteA.sav, siteC.csv"));
	}

	@Test
	void whatIsUndecidedWaitsForAClick() throws IOException {
		TestWindow.open(TestStudies.withoutData("undecided"));
		List<String> lines = Files.readAllLines(TestStudies.file("siteC.csv"));
		Path odd = Files.write(TestStudies.folder().resolve("siteC-odd.csv"), lines.stream()
				.map(line -> line + (line.equals(lines.get(0)) ? ",zz" : ",q")).toList());
		WizardRobot.open(wizard -> {
			wizard.choose(odd).proposeNew();
			ColumnsPage columns = wizard.forward(ColumnsPage.class);
			assertThat(columns.getMessage()).startsWith("One thing is to be decided: column 'zz'");
			assertThat(wizard.can("Next >")).isFalse();
			WizardRobot.select(columns.decisions(), "zz");
			screenshot("31-wizard-undecided");
			Dialogs.select(Dialogs.button(wizard.dialog(), "Show only what is undecided"));
			assertThat(columns.decisions().rows()).hasSize(1);
			columns.decisions().select(0);
			Dialogs.during("Ignore Columns", asked -> {
				screenshot("32-ignore");
				Dialogs.press(asked, "OK");
			}, () -> wizard.press("Ignore..."));
			assertThat(columns.decisions().hint()).isEqualTo("Everything is decided.");
			assertThat(wizard.can("Next >")).isTrue();
			wizard.press("Cancel");
		});
	}

	@Test
	void theSameFileAgainChangesNothing() {
		TestWindow.open(TestStudies.withData("again"));
		WizardRobot.open(wizard -> {
			wizard.choose(TestStudies.file("siteA.sav"));
			assertThat(wizard.check().getMessage()).contains("siteA.sav was imported before", "nothing changes");
			assertThat(wizard.can("Finish")).isFalse();
			screenshot("33-wizard-same-file");
			wizard.press("Cancel");
		});
	}

	@Test
	void theWizardOpensWithAPromptAndNotAnError() {
		TestWindow.open(TestStudies.withoutData("prompt"));
		WizardRobot.open(wizard -> {
			SourcesPage sources = wizard.page(SourcesPage.class);
			assertThat(sources.getErrorMessage()).isNull();
			assertThat(sources.getDescription()).startsWith("Choose the SPSS files");
			assertThat(sources.hint()).startsWith("No file yet.");
			assertThat(wizard.can("Next >")).isFalse();
			assertThat(wizard.can("Finish")).isFalse();
			screenshot("34-wizard-prompt");
			wizard.press("Cancel");
		});
	}

	@Test
	void aDamagedFileIsRefusedInOneSentence() throws IOException {
		byte[] whole = Files.readAllBytes(TestStudies.file("siteA.sav"));
		Path damaged = Files.write(TestStudies.folder().resolve("damaged.sav"), Arrays.copyOf(whole, 1000));
		assertThat(refusal("damaged", damaged, "35-wizard-damaged")).contains("damaged.sav");
	}

	@Test
	void aFileThatIsNotThereIsNamed() {
		assertThat(refusal("missing", Path.of("nowhere", "siteX.sav"), "36-wizard-missing"))
				.contains("siteX.sav", "no such file");
	}

	@Test
	void aFileThatHoldsNoDataIsRefused() {
		Path picture = screenshot("37-picture");
		assertThat(refusal("picture", picture, "37-wizard-picture")).contains("37-picture.png", "not a data file");
	}

	/** What the wizard says to a file that it can't take; it offers to go no further. */
	private static String refusal(String study, Path file, String screenshot) {
		TestWindow.open(TestStudies.withoutData(study));
		StringBuilder said = new StringBuilder();
		WizardRobot.open(wizard -> {
			said.append(wizard.choose(file).getErrorMessage());
			assertThat(wizard.can("Next >")).isFalse();
			assertThat(wizard.can("Finish")).isFalse();
			screenshot(screenshot);
			wizard.press("Cancel");
		});
		assertThat(said.toString()).endsWith(".").doesNotContain("Exception", "\n");
		return said.toString();
	}

	@Test
	void filesThatAreDroppedOnAStudyOpenTheWizardWithThem() {
		TestWindow.open(TestStudies.withoutData("drop"));
		ExplorerRobot explorer = new ExplorerRobot();
		explorer.select("Ratings");
		Object line = explorer.view().viewer().getStructuredSelection().getFirstElement();
		Dialogs.during(WizardRobot.TITLE, dialog -> {
			WizardRobot wizard = new WizardRobot(dialog);
			await("the files", () -> wizard.page(SourcesPage.class).isPageComplete());
			assertThat(wizard.forward(LayoutPage.class).preview().columns()).isNotEmpty();
			wizard.press("Cancel");
		}, () -> explorer.view().drop(Optional.of(line), List.of(TestStudies.file("siteA.sav"), TestStudies.file("siteC.csv"))));
	}

	@Test
	void withoutAStudyTheImportSaysToOpenOne() {
		assertThat(Dialogs.answer("Import Data Files", "OK", () -> TestWindow.execute("org.allianceworkbench.ui.intake.import")))
				.contains("Open a study first");
	}
}
