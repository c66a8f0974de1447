package org.allianceworkbench.ui.study.data;

import java.util.Optional;
import java.util.function.Consumer;

import org.allianceworkbench.study.Level;
import org.allianceworkbench.ui.editor.Inclusion;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** What stands above a grid: which rows, a filter, groups, value labels, how many rows there are. */
final class DataBar {

	private static final int COLUMNS = 6;
	private static final int LEAST_SEARCH = 60;

	private final DataView view;
	private final Combo rows;
	private final Text search;
	private final Combo groups;
	private final Button labels;
	private final Button all;
	private final Label count;

	DataBar(Composite parent, DataView view) {
		this.view = view;
		Composite bar = WidgetFactory.composite(SWT.NONE).create(parent);
		GridLayoutFactory.swtDefaults().numColumns(COLUMNS).margins(8, 6).spacing(8, 0).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		rows = new Combo(bar, SWT.READ_ONLY);
		rows.setToolTipText("What one row of the grid is");
		for (DataView each : DataView.values()) {
			rows.add(each.title());
		}
		rows.select(view.ordinal());
		search = WidgetFactory.text(SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL).message("Filter " + view.words()).create(bar);
		GridDataFactory.fillDefaults().grab(true, false).minSize(LEAST_SEARCH, SWT.DEFAULT).hint(LEAST_SEARCH, SWT.DEFAULT)
				.align(SWT.FILL, SWT.CENTER).applyTo(search);
		groups = new Combo(bar, SWT.READ_ONLY);
		groups.setToolTipText("Puts a heading before the rows of each site or therapist; Enter or a click on it closes and opens them");
		groups.setItems(view == DataView.SITES ? new String[] { "No groups" }
				: view == DataView.THERAPISTS ? new String[] { "No groups", "By site" }
				: new String[] { "No groups", "By site", "By therapist" });
		groups.select(0);
		labels = WidgetFactory.button(SWT.CHECK).text("Value &labels").tooltip("Shows the labels of codes instead of the codes")
				.create(bar);
		all = WidgetFactory.button(SWT.PUSH).text("Sh&ow All").tooltip("Takes all filters away").create(bar);
		Inclusion.include(all, false);
		count = WidgetFactory.label(SWT.RIGHT).create(bar);
		GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(count);
	}

	/** Is told when other rows are wanted; this bar goes on showing its own. */
	void onRows(Consumer<DataView> listener) {
		rows.addListener(SWT.Selection, event -> {
			DataView wanted = DataView.values()[rows.getSelectionIndex()];
			rows.select(view.ordinal());
			if (wanted != view) {
				listener.accept(wanted);
			}
		});
	}

	void onSearch(Runnable listener) {
		search.addListener(SWT.Modify, event -> listener.run());
	}

	void onGroups(Runnable listener) {
		groups.addListener(SWT.Selection, event -> listener.run());
	}

	void onLabels(Runnable listener) {
		labels.addListener(SWT.Selection, event -> listener.run());
	}

	void onAll(Runnable listener) {
		all.addListener(SWT.Selection, event -> listener.run());
	}

	/** By what rows are grouped. */
	Optional<Level> groupedBy() {
		return switch (groups.getSelectionIndex()) {
			case 1 -> Optional.of(Level.SITE);
			case 2 -> Optional.of(Level.THERAPIST);
			default -> Optional.empty();
		};
	}

	Combo groups() {
		return groups;
	}

	Text search() {
		return search;
	}

	/** Takes all filters away; shown when there are any. */
	Button all() {
		return all;
	}

	Button labels() {
		return labels;
	}

	/**
	 * Says how many rows there are.
	 *
	 * @param filtered whether others are hidden by a filter
	 */
	void say(String text, boolean filtered) {
		Inclusion.include(all, filtered);
		count.setText(text);
		count.setToolTipText(text);
		count.getParent().layout();
	}
}
