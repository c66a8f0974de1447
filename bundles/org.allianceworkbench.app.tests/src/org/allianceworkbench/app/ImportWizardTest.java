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
import java.util.function.Consumer;

import org.allianceworkbench.store.Finding;
import org.allianceworkbench.study.Recipe;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.intake.views.FindingsView;
import org.allianceworkbench.ui.intake.wizard.CheckPage;
import org.allianceworkbench.ui.intake.wizard.ColumnsPage;
import org.allianceworkbench.ui.intake.wizard.Decision;
import org.allianceworkbench.ui.intake.wizard.SourcePage;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImportWizardTest {

	private static final String IMPORT = "org.allianceworkbench.ui.intake.import";

	@BeforeEach
	void reset() {
		TestWindow.reset();
	}

	private static void wizard(Consumer<Shell> steps) {
		Dialogs.during("Import Data File into", steps, () -> TestWindow.execute(IMPORT));
	}

	private static <T extends IWizardPage> T page(Shell dialog, Class<T> type) {
		return type.cast(Dialogs.wizard(dialog).getCurrentPage());
	}

	private static SourcePage choose(Shell dialog, Path file) {
		SourcePage page = page(dialog, SourcePage.class);
		page.choose(file);
		return page;
	}

	private static void next(Shell dialog) {
		Dialogs.press(dialog, "Next >");
	}

	private static boolean canFinish(Shell dialog) {
		return Dialogs.button(dialog, "Finish").isEnabled();
	}

	@Test
	void aWorkbookComesInPageByPage() throws Exception {
		OpenStudy study = TestWindow.open(TestStudies.withoutData("wizard"));
		wizard(dialog -> {
			SourcePage source = choose(dialog, TestStudies.file("siteB.xlsx"));
			assertThat(source.preview().layout().headerRows()).isEqualTo(2);
			screenshot("20-wizard-file");
			next(dialog);
			ColumnsPage columns = page(dialog, ColumnsPage.class);
			assertThat(columns.recipes().getText()).isEqualTo("Site B, version 1");
			assertThat(columns.decisions().rows()).extracting(Decision::header).contains("Session {session} / Alliance {role}");
			screenshot("21-wizard-columns");
			next(dialog);
			CheckPage check = page(dialog, CheckPage.class);
			assertThat(check.getMessage()).contains("65 clients", "2 findings");
			assertThat(check.findings().rows()).extracting(Finding::rule).containsExactlyInAnyOrder("out-of-range", "date-order");
			screenshot("22-wizard-check");
			Dialogs.press(dialog, "Finish");
		});
		assertThat(study.project().imports()).singleElement().satisfies(taken -> assertThat(taken.header().file()).isEqualTo("siteB.xlsx"));
		new ExplorerRobot().select("Ratings  694");
		FindingsView findings = view(FindingsView.ID, FindingsView.class);
		await("its findings", () -> findings.list().rows().size() == 2);
	}

	@Test
	void aNewRecipeIsProposedAgreedOnAndKeptWithTheStudy() throws Exception {
		OpenStudy study = TestWindow.open(TestStudies.withoutData("proposal"));
		wizard(dialog -> {
			choose(dialog, TestStudies.file("siteC.csv"));
			next(dialog);
			ColumnsPage columns = proposal(dialog);
			assertThat(columns.decisions().rows()).allMatch(Decision::decided);
			screenshot("23-wizard-proposal");
			next(dialog);
			assertThat(page(dialog, CheckPage.class).getErrorMessage()).isNull();
			Dialogs.press(dialog, "Finish");
		});
		assertThat(study.study().getRecipes()).hasSize(4);
		Recipe agreed = study.study().getRecipes().get(3);
		assertThat(study.project().imports()).singleElement()
				.satisfies(taken -> assertThat(taken.header().recipe()).isEqualTo(agreed.getName()));
		assertThat(Files.readString(study.project().folder().definition())).contains(agreed.getName());
	}

	/** Asks for a new recipe instead of one of the study's. */
	private static ColumnsPage proposal(Shell dialog) {
		ColumnsPage columns = page(dialog, ColumnsPage.class);
		columns.recipes().select(columns.recipes().getItemCount() - 1);
		columns.recipes().notifyListeners(SWT.Selection, new Event());
		return columns;
	}

	@Test
	void whatIsUndecidedWaitsForAClick() throws IOException {
		TestWindow.open(TestStudies.withoutData("undecided"));
		List<String> lines = Files.readAllLines(TestStudies.file("siteC.csv"));
		Path odd = Files.write(TestStudies.folder().resolve("siteC-odd.csv"), lines.stream()
				.map(line -> line + (line.equals(lines.get(0)) ? ",zz" : ",q")).toList());
		wizard(dialog -> {
			choose(dialog, odd);
			next(dialog);
			ColumnsPage columns = proposal(dialog);
			assertThat(columns.getMessage()).startsWith("One thing is to be decided: column 'zz'");
			assertThat(Dialogs.button(dialog, "Next >").isEnabled()).isFalse();
			Decision open = columns.decisions().rows().stream().filter(decision -> !decision.decided()).findFirst().orElseThrow();
			columns.decisions().viewer().setSelection(new StructuredSelection(open), true);
			screenshot("24-wizard-undecided");
			Dialogs.press(dialog, "Ignore");
			assertThat(Dialogs.button(dialog, "Next >").isEnabled()).isTrue();
			Dialogs.press(dialog, "Cancel");
		});
	}

	@Test
	void theSameFileAgainChangesNothing() {
		TestWindow.open(TestStudies.withData("again"));
		wizard(dialog -> {
			choose(dialog, TestStudies.file("siteA.sav"));
			next(dialog);
			next(dialog);
			assertThat(page(dialog, CheckPage.class).getMessage()).contains("siteA.sav was imported before", "nothing changes");
			assertThat(canFinish(dialog)).isFalse();
			screenshot("26-wizard-same-file");
			Dialogs.press(dialog, "Cancel");
		});
	}

	@Test
	void theWizardOpensWithAPromptAndNotAnError() {
		TestWindow.open(TestStudies.withoutData("prompt"));
		wizard(dialog -> {
			SourcePage source = page(dialog, SourcePage.class);
			assertThat(source.getErrorMessage()).isNull();
			assertThat(source.getDescription()).startsWith("Choose the SPSS file");
			assertThat(Dialogs.button(dialog, "Next >").isEnabled()).isFalse();
			assertThat(canFinish(dialog)).isFalse();
			screenshot("27-wizard-prompt");
			Dialogs.press(dialog, "Cancel");
		});
	}

	@Test
	void aDamagedFileIsRefusedInOneSentence() throws IOException {
		byte[] whole = Files.readAllBytes(TestStudies.file("siteA.sav"));
		Path damaged = Files.write(TestStudies.folder().resolve("damaged.sav"), Arrays.copyOf(whole, 1000));
		assertThat(refusal("damaged", damaged, "28-wizard-damaged")).contains("damaged.sav");
	}

	@Test
	void aFileThatIsNotThereIsNamed() {
		assertThat(refusal("missing", Path.of("nowhere", "siteX.sav"), "29-wizard-missing")).contains("siteX.sav", "no such file");
	}

	@Test
	void aFileThatHoldsNoDataIsRefused() {
		Path picture = screenshot("30-picture");
		assertThat(refusal("picture", picture, "30-wizard-picture")).contains("30-picture.png", "not a data file");
	}

	/** What the wizard says to a file that it can't take; it offers to go no further. */
	private static String refusal(String study, Path file, String screenshot) {
		TestWindow.open(TestStudies.withoutData(study));
		StringBuilder said = new StringBuilder();
		wizard(dialog -> {
			said.append(choose(dialog, file).getErrorMessage());
			assertThat(Dialogs.button(dialog, "Next >").isEnabled()).isFalse();
			assertThat(canFinish(dialog)).isFalse();
			screenshot(screenshot);
			Dialogs.press(dialog, "Cancel");
		});
		assertThat(said.toString()).endsWith(".").doesNotContain("Exception", "\n");
		return said.toString();
	}

	@Test
	void aFileThatIsDroppedOnAStudyOpensTheWizardWithIt() {
		TestWindow.open(TestStudies.withoutData("drop"));
		ExplorerRobot explorer = new ExplorerRobot();
		explorer.select("Ratings");
		Object line = explorer.view().viewer().getStructuredSelection().getFirstElement();
		Dialogs.during("Import Data File into", dialog -> {
			await("the file", () -> page(dialog, SourcePage.class).isPageComplete());
			assertThat(page(dialog, SourcePage.class).preview().columns()).hasSize(17);
			Dialogs.press(dialog, "Cancel");
		}, () -> explorer.view().drop(Optional.of(line), List.of(TestStudies.file("siteC.csv"))));
	}

	@Test
	void withoutAStudyTheImportSaysToOpenOne() {
		assertThat(Dialogs.answer("Import Data File", "OK", () -> TestWindow.execute(IMPORT))).contains("Open a study first");
	}
}
