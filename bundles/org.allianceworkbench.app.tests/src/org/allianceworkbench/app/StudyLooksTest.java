package org.allianceworkbench.app;

import static org.allianceworkbench.app.TestWindow.await;
import static org.allianceworkbench.app.TestWindow.page;
import static org.allianceworkbench.app.TestWindow.screenshot;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.ui.CellReference;
import org.allianceworkbench.ui.OpenStudies;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.grid.CellText;
import org.allianceworkbench.ui.study.data.DataEditor;
import org.allianceworkbench.ui.study.data.DataInput;
import org.allianceworkbench.ui.study.data.DataView;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The study's grids, views and the pages of its wizard, wide and in 800 x 600, light and dark, as pictures to look at. */
class StudyLooksTest {

	private static final int DARK = 110;
	private static final int DARK_TEXT = 150;

	@BeforeEach
	void reset() {
		TestWindow.reset();
	}

	@AfterEach
	void light() {
		OpenStudies.instance().all().forEach(OpenStudy::revert);
		TestWindow.leave();
	}

	/** How bright the window is on the whole, from 0 to 255. */
	private static double brightness(ImageData picture) {
		long sum = 0;
		int count = 0;
		for (int y = 0; y < picture.height; y += 7) {
			for (int x = 0; x < picture.width; x += 7) {
				RGB color = picture.palette.getRGB(picture.getPixel(x, y));
				sum += (color.red + color.green + color.blue) / 3;
				count++;
			}
		}
		return sum / (double) count;
	}

	private static void look(String name, boolean dark) {
		String theme = dark ? "-dark" : "-light";
		TestWindow.size(1600, 1000);
		TestWindow.settle();
		screenshot(name + theme);
		assertThat(brightness(TestWindow.picture()) < DARK).as(name).isEqualTo(dark);
		TestWindow.size(800, 600);
		TestWindow.settle();
		screenshot(name + theme + "-small");
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void dataOfEachLevel(boolean dark) throws Exception {
		OpenStudy study = TestWindow.open(TestStudies.withData("looks-data-" + dark));
		TestWindow.dark(dark);
		for (DataView view : DataView.values()) {
			DataEditor editor = (DataEditor) page().openEditor(new DataInput(study, view), DataEditor.ID);
			await("rows", () -> editor.grid().rowCount() > 0 && editor.grid().cell(0, 0).state() != CellText.State.LOADING);
			editor.grid().reveal(0, 0);
			look("180-" + view.name().toLowerCase(Locale.ROOT), dark);
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void views(boolean dark) throws Exception {
		OpenStudy study = TestWindow.open(TestStudies.withData("looks-views-" + dark));
		TestWindow.dark(dark);
		DataEditor editor = (DataEditor) page().openEditor(new DataInput(study, DataView.RATINGS), DataEditor.ID);
		await("rows", () -> editor.grid().rowCount() > 0 && editor.grid().cell(0, 0).state() != CellText.State.LOADING);
		editor.show(new CellReference(RowKey.rating("A", "A-001", "S2", "CLIENT"), "alliance"));
		await("the row", () -> editor.revealed().isPresent());
		for (String view : List.of("org.allianceworkbench.ui.study.completeness", "org.allianceworkbench.ui.study.retention",
				"org.allianceworkbench.ui.study.timeline", "org.eclipse.ui.views.PropertySheet",
				"org.allianceworkbench.ui.intake.history")) {
			page().activate(editor);
			page().showView(view);
			TestWindow.settle();
			TestWindow.settle();
			look("181-" + view.substring(view.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT), dark);
		}
	}

	private static int brightness(Button button) {
		RGB color = button.getForeground().getRGB();
		return (color.red + color.green + color.blue) / 3;
	}

	private static void next(Shell dialog, String name) {
		Dialogs.press(dialog, "Next >");
		TestWindow.settle();
		screenshot(name);
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void everyPageOfTheNewStudyWizard(boolean dark) {
		TestWindow.dark(dark);
		String theme = dark ? "-dark" : "-light";
		TestStudies.delete("looks-wizard");
		Dialogs.during("New Study", dialog -> {
			TestWindow.settle();
			screenshot("182-new-study-1-empty" + theme);
			Button finish = Dialogs.button(dialog, "Finish");
			assertThat(finish.isEnabled()).isFalse();
			await("the colour of a disabled button", () -> !dark || brightness(finish) < DARK_TEXT);
			List<Text> fields = Dialogs.fields(dialog);
			fields.get(1).setText(TestStudies.folder().toString());
			fields.get(0).setText("looks-wizard");
			await("the first page", () -> Dialogs.wizard(dialog).getCurrentPage().isPageComplete());
			await("the colour of an enabled button", () -> !dark || brightness(finish) > DARK_TEXT);
			screenshot("182-new-study-1" + theme);
			next(dialog, "182-new-study-2-design" + theme);
			next(dialog, "182-new-study-3-instruments" + theme);
			await("the library", () -> Dialogs.texts(dialog).stream().anyMatch(text -> text.contains("1 instrument is chosen")));
			screenshot("182-new-study-3-instruments" + theme);
			Dialogs.press(dialog, "< Back");
			Dialogs.press(dialog, "< Back");
			Dialogs.select(Dialogs.button(dialog, "Longitudinal one-with-many"));
			Dialogs.select(Dialogs.button(dialog, "A codebook"));
			next(dialog, "182-new-study-4-codebook-empty" + theme);
			Dialogs.fields(dialog).get(4).setText(TestStudies.file("siteA.sav").toString());
			await("the codebook", () -> Dialogs.button(dialog, "Finish").isEnabled() && (!dark || brightness(finish) > DARK_TEXT));
			screenshot("182-new-study-4-codebook" + theme);
			Dialogs.press(dialog, "Cancel");
		}, () -> TestWindow.execute("org.allianceworkbench.ui.study.new"));
		assertThat(OpenStudies.instance().all()).isEmpty();
	}
}
