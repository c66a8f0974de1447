package org.allianceworkbench.app;

import static org.allianceworkbench.app.TestWindow.await;
import static org.allianceworkbench.app.TestWindow.page;
import static org.allianceworkbench.app.TestWindow.screenshot;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.ui.CellReference;
import org.allianceworkbench.ui.OpenStudies;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.study.data.DataEditor;
import org.allianceworkbench.ui.study.data.DataInput;
import org.allianceworkbench.ui.study.data.DataView;
import org.allianceworkbench.ui.study.search.StudyQuickAccess;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.quickaccess.QuickAccessElement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The workbench around the data: perspectives, quick access, properties, welcome, what is opened again. */
class WorkbenchTest {

	@BeforeEach
	void reset() {
		TestWindow.reset();
	}

	@AfterEach
	void back() {
		perspective("org.allianceworkbench.app.study");
	}

	private static void perspective(String id) {
		IPerspectiveDescriptor found = PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(id);
		page().setPerspective(found);
		TestWindow.settle();
	}

	@Test
	void eachActivityHasItsPerspective() throws Exception {
		OpenStudy study = TestWindow.open(TestStudies.withData("perspectives"));
		page().openEditor(new DataInput(study, DataView.CLIENTS), DataEditor.ID);
		for (String name : List.of("intake", "analysis", "export")) {
			perspective("org.allianceworkbench.app." + name);
			assertThat(page().getPerspective().getId()).endsWith(name);
			assertThat(page().findView("org.allianceworkbench.ui.study.explorer")).isNotNull();
			screenshot("120-perspective-" + name);
		}
	}

	@Test
	void quickAccessFindsVariablesAnalysesAndClients() {
		TestWindow.open(TestStudies.withData("search"));
		StudyQuickAccess search = new StudyQuickAccess();
		List<QuickAccessElement> all = Arrays.asList(search.computeElements());
		assertThat(all).extracting(QuickAccessElement::getLabel).anyMatch(label ->
				label.startsWith("Variable distress \u2013 Cancer"))
				.anyMatch(label -> label.startsWith("Analysis "));
		all.stream().filter(each -> each.getLabel().startsWith("Variable distress")).findFirst().orElseThrow().execute();
		DataEditor editor = (DataEditor) page().getActiveEditor();
		assertThat(editor.view()).isEqualTo(DataView.CLIENTS);
		QuickAccessElement[] clients = search.computeElements("B-005", new NullProgressMonitor());
		assertThat(clients).singleElement().satisfies(client -> assertThat(client.getLabel()).isEqualTo("Client B B-005"));
		clients[0].execute();
		await("the client's row", () -> editor.revealed().isPresent() && editor.grid().entered(editor.grid().columns().get(2),
				editor.revealed().orElseThrow()).equals("B-005"));
	}

	@Test
	void aClientIsGoneToByItsCode() throws Exception {
		OpenStudy study = TestWindow.open(TestStudies.withData("go"));
		DataEditor editor = (DataEditor) page().openEditor(new DataInput(study, DataView.RATINGS), DataEditor.ID);
		await("rows", () -> editor.grid().rowCount() > 0);
		Dialogs.during("Go to Client", dialog -> {
			Dialogs.fields(dialog).get(0).setText("C-010");
			Dialogs.press(dialog, "OK");
		}, () -> TestWindow.execute("org.allianceworkbench.ui.study.goToClient"));
		await("the client's row", () -> editor.revealed().isPresent() && editor.grid().entered(editor.grid().columns().get(2),
				editor.revealed().orElseThrow()).equals("C-010"));
	}

	@Test
	void thePropertiesViewTellsTheLifeOfAValue() throws Exception {
		OpenStudy study = TestWindow.open(TestStudies.withData("properties"));
		page().showView(IPageLayout.ID_PROP_SHEET);
		DataEditor editor = (DataEditor) page().openEditor(new DataInput(study, DataView.RATINGS), DataEditor.ID);
		await("rows", () -> editor.grid().rowCount() > 0);
		editor.show(new CellReference(RowKey.rating("A", "A-003", "S1", "CLIENT"), "alliance"));
		await("its row", () -> editor.revealed().isPresent());
		screenshot("121-properties");
	}

	@Test
	void theExampleIsMadeAndOpenedFromTheWelcome() {
		TestWindow.execute("org.allianceworkbench.app.welcome");
		assertThat(page().getActiveEditor()).isInstanceOf(Welcome.class);
		screenshot("122-welcome");
		TestStudies.delete("alliance-example");
		Path folder = TestStudies.folder().resolve("alliance-example");
		Welcome.example(folder);
		await("the example", () -> OpenStudies.instance().find(folder).isPresent());
		assertThat(Files.exists(folder.resolve("data.sqlite"))).isTrue();
	}

	@Test
	void whatWasOpenIsOpenedAgain() throws Exception {
		OpenStudy study = TestWindow.open(TestStudies.withData("again"));
		Path folder = study.project().folder().root();
		page().openEditor(new DataInput(study, DataView.DYADS), DataEditor.ID);
		page().openEditor(new DataInput(study, DataView.CLIENTS), DataEditor.ID);
		Session.save();
		TestWindow.reset();
		assertThat(Session.restore()).isTrue();
		await("the study", () -> OpenStudies.instance().find(folder).isPresent());
		await("its editors", () -> page().getEditorReferences().length == 2);
		assertThat(page().getEditorReferences()).extracting(reference -> reference.getEditorInput().getName())
				.containsExactly("Dyad Sessions", "Clients");
	}

	private static String refusal(Path folder, String screenshot) {
		String said = Dialogs.answer("The study can't be opened", "OK", screenshot, () -> OpenStudies.instance()
				.openInBackground(folder));
		assertThat(OpenStudies.instance().all()).isEmpty();
		assertThat(said).doesNotContain("Exception");
		return said;
	}

	@Test
	void aNewerStudyIsExplainedAndNotOpenedHalf() throws Exception {
		Path folder = TestStudies.withoutData("newer");
		Path definition = folder.resolve("study.alliance");
		Files.writeString(definition, Files.readString(definition).replace("allianceworkbench.org/study/1.0",
				"allianceworkbench.org/study/9.0"));
		assertThat(refusal(folder, "123-newer-study")).contains("newer version");
	}

	@Test
	void damagedDataAreExplainedAndNotOpenedHalf() throws Exception {
		Path folder = TestStudies.withData("damaged-data");
		Files.writeString(folder.resolve("data.sqlite"), "this is no database but some text that is long enough to be looked at");
		assertThat(refusal(folder, "124-damaged-data")).contains("data.sqlite");
	}
}
