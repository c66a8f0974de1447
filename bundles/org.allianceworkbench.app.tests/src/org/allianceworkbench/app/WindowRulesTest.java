package org.allianceworkbench.app;

import static org.allianceworkbench.app.TestWindow.await;
import static org.allianceworkbench.app.TestWindow.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.study.data.DataEditor;
import org.allianceworkbench.ui.study.editor.EditStudyHandler;
import org.allianceworkbench.ui.study.editor.StudyEditor;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.IViewDescriptor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rules that hold for everything in the window: names, hints, keys. */
final class WindowRulesTest {

	private static final String OURS = "org.allianceworkbench.";

	@BeforeEach
	void reset() {
		TestWindow.reset();
	}

	@AfterEach
	void leave() {
		TestWindow.leave();
	}

	private static <T extends Control> Stream<T> all(Composite in, Class<T> type) {
		return Arrays.stream(in.getChildren()).filter(Control::getVisible).flatMap(child -> Stream.concat(
				type.isInstance(child) ? Stream.of(type.cast(child)) : Stream.empty(),
				child instanceof Composite composite ? all(composite, type) : Stream.empty()));
	}

	private static List<IPerspectiveDescriptor> perspectives() {
		return Arrays.stream(PlatformUI.getWorkbench().getPerspectiveRegistry().getPerspectives())
				.filter(each -> each.getId().startsWith(OURS)).toList();
	}

	private static void show(IPerspectiveDescriptor perspective) {
		page().setPerspective(perspective);
		TestWindow.settle();
	}

	@Test
	void everyToolItemTellsWhatItDoes() {
		TestWindow.open(TestStudies.withData("rules-tools"));
		List<String> silent = new ArrayList<>();
		for (IPerspectiveDescriptor perspective : perspectives()) {
			show(perspective);
			all(TestWindow.shell(), ToolBar.class).flatMap(bar -> Arrays.stream(bar.getItems()))
					.filter(item -> (item.getStyle() & SWT.SEPARATOR) == 0)
					.filter(item -> item.getToolTipText() == null || item.getToolTipText().isBlank())
					.forEach(item -> silent.add(perspective.getLabel() + ": " + name(item)));
		}
		assertThat(silent).isEmpty();
	}

	private static String name(ToolItem item) {
		Object data = item.getData();
		return item.getText().isEmpty() ? String.valueOf(data) : item.getText();
	}

	@Test
	void everyViewSaysWhatToDoWhenThereIsNoStudy() throws Exception {
		for (IViewDescriptor view : PlatformUI.getWorkbench().getViewRegistry().getViews()) {
			if (view.getId().startsWith(OURS)) {
				IWorkbenchPart part = page().showView(view.getId());
				await("a hint in " + view.getLabel(), () -> texts(part).anyMatch(text -> text.length() > 12
						&& (text.endsWith(".") || text.contains(".\n"))));
			}
		}
	}

	private static Stream<String> texts(IWorkbenchPart part) {
		return all(widget(part), Label.class).map(Label::getText).map(String::strip);
	}

	/** Somebody without a mouse gets to each view and editor of each perspective. */
	@Test
	void everyPartTakesTheKeyboard() throws Exception {
		TestWindow.open(TestStudies.withData("rules-focus"));
		new ExplorerRobot().open("Ratings");
		List<String> deaf = new ArrayList<>();
		for (IPerspectiveDescriptor perspective : perspectives()) {
			show(perspective);
			for (IViewReference reference : page().getViewReferences()) {
				IWorkbenchPart part = page().showView(reference.getId());
				TestWindow.settle();
				if (!isWithin(TestWindow.display().getFocusControl(), widget(part))) {
					deaf.add(perspective.getLabel() + ": " + reference.getPartName());
				}
			}
		}
		assertThat(deaf).isEmpty();
	}

	private static boolean isWithin(Control control, Composite place) {
		for (Control each = control; each != null; each = each.getParent()) {
			if (each == place) {
				return true;
			}
		}
		return false;
	}

	@Test
	void noLetterOfAMenuOrASubmenuIsTakenTwice() {
		TestWindow.open(TestStudies.withData("rules-menus"));
		List<String> twice = new ArrayList<>();
		for (MenuItem top : TestWindow.shell().getMenuBar().getItems()) {
			look(top, twice);
		}
		assertThat(twice).isEmpty();
	}

	private static void look(MenuItem parent, List<String> twice) {
		Menu menu = parent.getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		twice.addAll(doubles(parent.getText(), Arrays.stream(menu.getItems()).map(MenuItem::getText).toList()));
		Arrays.stream(menu.getItems()).filter(item -> item.getMenu() != null).forEach(item -> look(item, twice));
		menu.notifyListeners(SWT.Hide, new Event());
	}

	/** The letters that more than one of some texts have after an ampersand. */
	private static List<String> doubles(String where, List<String> texts) {
		List<String> doubles = new ArrayList<>();
		List<String> marked = texts.stream().filter(text -> letter(text) != 0).toList();
		for (int i = 0; i < marked.size(); i++) {
			for (String later : marked.subList(i + 1, marked.size())) {
				if (letter(marked.get(i)) == letter(later)) {
					doubles.add(where + ": " + marked.get(i) + " and " + later);
				}
			}
		}
		return doubles;
	}

	private static char letter(String text) {
		int mark = text.replace("&&", "  ").indexOf('&');
		return mark < 0 || mark + 1 >= text.length() ? 0 : text.toLowerCase(Locale.ROOT).charAt(mark + 1);
	}

	/** What is seen of an editor, with the bar of menus whose letters work everywhere. */
	private static List<String> letters(Composite editor) {
		Predicate<String> marked = text -> letter(text) != 0;
		return Stream.of(all(editor, Label.class).map(Label::getText), all(editor, Button.class).map(Button::getText),
				Arrays.stream(TestWindow.shell().getMenuBar().getItems()).map(MenuItem::getText)).flatMap(each -> each).filter(marked)
				.toList();
	}

	private static Composite widget(IWorkbenchPart part) {
		return (Composite) part.getSite().getService(MPart.class).getWidget();
	}

	/** Every page of an editor, with its name, as it is shown. */
	private static void pages(BiConsumer<String, Composite> each) throws Exception {
		OpenStudy study = TestWindow.open(TestStudies.withData("rules-pages"));
		ExportRobot export = ExportRobot.create("For SPSS", "letters", "Letters");
		export.fresh();
		for (String title : ExportRobot.PAGES) {
			export.editor().showPage(title);
			TestWindow.settle();
			each.accept("Export, " + title, widget(export.editor()));
		}
		EditStudyHandler.open(page(), study);
		StudyEditor editor = (StudyEditor) page().getActiveEditor();
		for (String title : editor.tabs().stream().map(tab -> tab.replaceAll(" \\([0-9]+\\)$", "")).toList()) {
			editor.showPage(title);
			TestWindow.settle();
			each.accept("Study, " + title, widget(editor));
		}
		new ExplorerRobot().open("Ratings");
		DataEditor data = (DataEditor) page().getActiveEditor();
		await("rows", () -> data.grid().rowCount() > 0);
		data.filter().setText("A-0");
		await("the button that shows all again", () -> letters(widget(data)).contains("Sh&ow All"));
		each.accept("Data", widget(data));
	}

	@Test
	void noLetterOfAnEditorsPageIsTakenTwice() throws Exception {
		List<String> twice = new ArrayList<>();
		pages((name, page) -> twice.addAll(doubles(name, letters(page))));
		assertThat(twice).isEmpty();
	}

	/** Somebody without a mouse gets to each field, button and list of each page. */
	@Test
	void theTabulatorReachesEveryFieldOfAnEditorsPage() throws Exception {
		List<String> missed = new ArrayList<>();
		pages((name, page) -> {
			Set<Control> reached = reached(page);
			all(page, Control.class).filter(WindowRulesTest::isField).filter(field -> !reached.contains(field))
					.forEach(field -> missed.add(name + ": " + field));
		});
		assertThat(missed).isEmpty();
	}

	private static boolean isField(Control control) {
		return control.isEnabled() && control.isVisible() && (control instanceof Text || control instanceof StyledText
				|| control instanceof Combo || control instanceof Spinner || control instanceof Table
				|| control.getClass().getSimpleName().equals("NatTable")
				|| control instanceof Button && (control.getStyle() & SWT.RADIO) == 0);
	}

	/** Where the tabulator goes from the first field on, until it leaves the page or comes back. */
	private static Set<Control> reached(Composite page) {
		Set<Control> reached = new HashSet<>();
		all(page, Control.class).filter(WindowRulesTest::isField).findFirst().ifPresent(Control::setFocus);
		Control focus = TestWindow.display().getFocusControl();
		while (focus != null && reached.add(focus)) {
			focus.traverse(SWT.TRAVERSE_TAB_NEXT);
			TestWindow.display().readAndDispatch();
			focus = TestWindow.display().getFocusControl();
		}
		return reached;
	}
}
