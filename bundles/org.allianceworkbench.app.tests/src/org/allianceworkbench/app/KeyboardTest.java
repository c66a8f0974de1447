package org.allianceworkbench.app;

import static org.allianceworkbench.app.TestWindow.page;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.allianceworkbench.ui.study.data.DataEditor;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeyboardTest {

	private static final String SCHEME = "org.allianceworkbench.ui.keys";

	@BeforeEach
	void reset() {
		TestWindow.reset();
	}

	private static IBindingService bindings() {
		return TestWindow.window().getService(IBindingService.class);
	}

	private static String command(String keys) throws ParseException {
		Binding binding = bindings().getPerfectMatch(KeySequence.getInstance(keys));
		return binding == null ? "nothing" : binding.getParameterizedCommand().getId();
	}

	@Test
	void theMainTasksHaveKeysThatNothingElseTakes() throws ParseException {
		assertThat(bindings().getActiveScheme().getId()).isEqualTo(SCHEME);
		assertThat(command("CTRL+N")).isEqualTo("org.allianceworkbench.ui.study.new");
		assertThat(command("CTRL+O")).isEqualTo("org.allianceworkbench.ui.study.open");
		assertThat(command("CTRL+I")).isEqualTo("org.allianceworkbench.ui.intake.import");
		assertThat(command("CTRL+R")).isEqualTo("org.allianceworkbench.ui.analysis.report");
		assertThat(command("CTRL+SHIFT+T")).isEqualTo("org.allianceworkbench.app.switchTheme");
		assertThat(command("F5")).isEqualTo("org.eclipse.ui.file.refresh");
		assertThat(command("CTRL+W")).isEqualTo("org.eclipse.ui.file.close");
	}

	@Test
	void noKeyIsBoundTwiceByUs() {
		Map<String, List<String>> commands = Arrays.stream(bindings().getBindings()).filter(each -> SCHEME.equals(each.getSchemeId()))
				.collect(Collectors.groupingBy(each -> each.getTriggerSequence().format(), Collectors.mapping(
						each -> each.getParameterizedCommand().getId(), Collectors.toList())));
		assertThat(commands).isNotEmpty().allSatisfy((keys, bound) -> assertThat(bound).hasSize(1));
	}

	@Test
	void mnemonicsInAMenuDoNotClash() {
		for (MenuItem top : TestWindow.shell().getMenuBar().getItems()) {
			Menu menu = top.getMenu();
			menu.notifyListeners(SWT.Show, new Event());
			List<String> letters = new ArrayList<>();
			for (MenuItem item : menu.getItems()) {
				int mark = item.getText().indexOf('&');
				if (mark >= 0) {
					letters.add(item.getText().substring(mark + 1, mark + 2).toLowerCase(Locale.ROOT));
				}
			}
			assertThat(letters).as(top.getText() + ": " + Arrays.stream(menu.getItems()).map(MenuItem::getText).toList())
					.doesNotHaveDuplicates();
		}
	}

	@Test
	void enterOpensWhatIsSelectedAndTheFilterIsReachedByKeys() {
		TestWindow.open(TestStudies.withData("keys"));
		new ExplorerRobot().open("Therapists");
		DataEditor editor = (DataEditor) page().getActiveEditor();
		TestWindow.await("rows", () -> editor.grid().rowCount() == 10);
		editor.filter().setText("A-T");
		editor.filter().clearSelection();
		TestWindow.execute("org.eclipse.ui.edit.findReplace");
		TestWindow.settle();
		assertThat(editor.filter().getSelectionText()).isEqualTo("A-T");
	}
}
