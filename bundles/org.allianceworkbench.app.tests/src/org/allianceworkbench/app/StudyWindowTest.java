package org.allianceworkbench.app;

import static org.allianceworkbench.app.TestWindow.await;
import static org.allianceworkbench.app.TestWindow.page;
import static org.allianceworkbench.app.TestWindow.screenshot;
import static org.allianceworkbench.app.TestWindow.view;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.allianceworkbench.ui.OpenStudies;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.grid.CellText;
import org.allianceworkbench.ui.intake.views.FindingsView;
import org.allianceworkbench.ui.intake.views.HistoryView;
import org.allianceworkbench.ui.study.data.DataEditor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StudyWindowTest {

	@BeforeEach
	void reset() {
		TestWindow.reset();
	}

	@Test
	void withoutAStudyTheWindowSaysWhatToDo() {
		assertThat(new ExplorerRobot().view().hint()).contains("File > Open Study", "File > New Study");
		assertThat(view(FindingsView.ID, FindingsView.class).hint()).isEqualTo("Open a study to see what its data need.");
		assertThat(view(HistoryView.ID, HistoryView.class).list().hint()).isEqualTo("Open a study to see its history.");
		assertThat(TestWindow.shell().getText()).isEqualTo("Alliance Workbench");
		screenshot("01-no-study");
	}

	@Test
	void theExplorerShowsWhatAStudyHolds() {
		TestWindow.open(TestStudies.withData("explorer"));
		ExplorerRobot explorer = new ExplorerRobot();
		explorer.select("Ratings");
		String study = OpenStudies.instance().all().get(0).title();
		assertThat(explorer.lines()).contains(study, study + "/Sites  3", study + "/Sites  3/B \u2014 Valley Hospital",
				study + "/Data/Clients  203", study + "/Data/Ratings  2,146", study + "/Recipes  3", study + "/Imports  3",
				study + "/Instruments  No instruments yet", study + "/Reports  No reports yet",
				study + "/Exports  6/All ratings for SPSS");
		assertThat(TestWindow.shell().getText()).isEqualTo(study + " \u2013 Alliance Workbench");
	}

	@Test
	void findingsAndHistoryAreThoseOfTheStudy() {
		TestWindow.open(TestStudies.withData("views"));
		FindingsView findings = view(FindingsView.ID, FindingsView.class);
		await("findings", () -> !findings.lines().isEmpty());
		assertThat(findings.lines()).extracting(line -> line.finding().rule())
				.containsExactlyInAnyOrder("unknown-therapist", "out-of-range", "date-order", "duplicate");
		HistoryView history = view(HistoryView.ID, HistoryView.class);
		await("history", () -> !history.entries().isEmpty());
		assertThat(history.entries()).extracting(entry -> entry.file()).startsWith("siteC.csv", "siteB.xlsx", "siteA.sav");
		screenshot("06-history");
	}

	@Test
	void aFindingThatIsSelectedStandsInFullInTheStatusLine() {
		TestWindow.open(TestStudies.withData("window"));
		ExplorerRobot explorer = new ExplorerRobot();
		explorer.open("Ratings");
		DataEditor ratings = (DataEditor) page().getActiveEditor();
		await("rows", () -> ratings.grid().rowCount() > 0 && ratings.grid().cell(5, 20).state() != CellText.State.LOADING);
		ratings.grid().reveal(6, 20);
		FindingsView findings = view(FindingsView.ID, FindingsView.class);
		await("findings", () -> !findings.lines().isEmpty());
		findings.select(findings.lines().stream().filter(line -> line.finding().rule().equals("out-of-range")).toList());
		assertThat(Dialogs.texts(TestWindow.shell())).anyMatch(text -> text.contains("is not possible for alliance")
				&& text.endsWith("Ask the site for the right value."));
		screenshot("00-window");
	}

	@Test
	void aStudyWithoutDataSaysHowItGetsThem() {
		TestWindow.open(TestStudies.withoutData("empty"));
		ExplorerRobot explorer = new ExplorerRobot();
		explorer.open("Ratings");
		DataEditor editor = (DataEditor) page().getActiveEditor();
		await("a hint", () -> !editor.hint().isEmpty());
		assertThat(editor.hint()).startsWith("There are no ratings yet.").contains("File > Import Data File");
		assertThat(explorer.lines()).anyMatch(line -> line.endsWith("/Imports  Nothing imported yet: drop a site's file here"));
		screenshot("02-no-data");
	}

	@Test
	void severalStudiesAreOpenAtOnceAndTheirTabsAreToldApart() {
		OpenStudy one = TestWindow.open(TestStudies.withData("north"));
		ExplorerRobot explorer = new ExplorerRobot();
		explorer.open("Clients");
		OpenStudy two = TestWindow.open(TestStudies.withoutData("south"));
		assertThat(OpenStudies.instance().all()).containsExactly(one, two);
		await("the second study's line", () -> explorer.view().viewer().getTree().getItemCount() == 2);
		assertThat(page().getActiveEditor().getTitle()).isEqualTo("Clients \u2013 north");
		explorer.select("south");
		FindingsView findings = view(FindingsView.ID, FindingsView.class);
		await("the second study's findings", () -> findings.hint().startsWith("Nothing needs attention"));
		explorer.select("north");
		await("the first study's findings", () -> findings.lines().size() == 4);
		screenshot("10-two-studies");
	}

	@Test
	void closingAStudyClosesItsEditorsAndLetsItsFilesGo() {
		Path folder = TestStudies.withData("closing");
		OpenStudy study = TestWindow.open(folder);
		ExplorerRobot explorer = new ExplorerRobot();
		explorer.open("Ratings");
		explorer.open("Which ratings are there");
		assertThat(page().getEditorReferences()).hasSize(2);
		explorer.select(study.title());
		TestWindow.execute("org.allianceworkbench.ui.study.close");
		assertThat(page().getEditorReferences()).isEmpty();
		assertThat(explorer.view().hint()).startsWith("No study is open.");
		OpenStudy again = TestWindow.open(folder);
		assertThat(again).isNotSameAs(study);
	}
}
