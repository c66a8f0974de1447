package org.allianceworkbench.app;

import static org.allianceworkbench.app.TestWindow.await;
import static org.allianceworkbench.app.TestWindow.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.allianceworkbench.ui.OpenStudies;
import org.allianceworkbench.ui.study.explorer.ExplorerView;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TreeItem;

/** The study explorer as a user sees it: lines of text in a tree. */
final class ExplorerRobot {

	private final ExplorerView view = TestWindow.view(ExplorerView.ID, ExplorerView.class);

	ExplorerView view() {
		return view;
	}

	/** All lines, those below closed ones too, each after the lines above it: {@code Study/Data/Ratings  2,146}. */
	List<String> lines() {
		await("the studies' contents", () -> viewer().getTree().getItemCount() == OpenStudies.instance().all().size());
		viewer().expandAll();
		List<String> lines = new ArrayList<>();
		Arrays.stream(viewer().getTree().getItems()).forEach(item -> collect("", item, lines));
		return lines;
	}

	private static void collect(String above, TreeItem item, List<String> lines) {
		lines.add(above + item.getText());
		Arrays.stream(item.getItems()).forEach(child -> collect(above + item.getText() + "/", child, lines));
	}

	/** Selects the line whose text begins so. */
	void select(String text) {
		select(text, 0);
	}

	/** Selects one of several such lines, in the active view. */
	void select(String text, int number) {
		page().activate(view);
		await("the line " + text, () -> find(text).size() > number);
		viewer().setSelection(new StructuredSelection(find(text).get(number).getData()), true);
	}

	/** Opens the line whose text begins so, as Enter does. */
	void open(String text) {
		select(text);
		viewer().getTree().notifyListeners(SWT.DefaultSelection, new Event());
	}

	private List<TreeItem> find(String text) {
		return Arrays.stream(viewer().getTree().getItems()).flatMap(ExplorerRobot::withChildren)
				.filter(item -> item.getText().startsWith(text)).toList();
	}

	private static Stream<TreeItem> withChildren(TreeItem item) {
		return Stream.concat(Stream.of(item), Arrays.stream(item.getItems()).flatMap(ExplorerRobot::withChildren));
	}

	private TreeViewer viewer() {
		return view.viewer();
	}
}
