package org.allianceworkbench.ui.export.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.allianceworkbench.study.Export;
import org.allianceworkbench.ui.export.document.ExportDocument;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Codes of the study with boxes: those that are checked leave. When all are, none is named, so that new ones leave too. */
public final class CheckList {

	/** A code and what it stands for. */
	record Code(String code, String label) {
	}

	private final String name;
	private final ExportDocument document;
	private final Function<Export, List<String>> read;
	private final Label heading;
	private final Table table;
	private List<Code> codes = List.of();

	/**
	 * A list in a place with a grid.
	 *
	 * @param name what is chosen, in the plural
	 * @param read the list of the definition
	 */
	CheckList(Composite parent, String name, ExportDocument document, Function<Export, List<String>> read) {
		this.name = name;
		this.document = document;
		this.read = read;
		Composite place = ExportPage.column(parent);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(place);
		heading = WidgetFactory.label(SWT.NONE).text(name).layoutData(GridDataFactory.fillDefaults().grab(true, false).create())
				.create(place);
		table = new Table(place, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL | SWT.FULL_SELECTION);
		GridDataFactory.fillDefaults().grab(true, true).hint(110, 76).applyTo(table);
		table.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.CHECK) {
				choose();
			}
		});
	}

	private void choose() {
		List<String> chosen = Arrays.stream(table.getItems()).filter(TableItem::getChecked)
				.map(item -> codes.get(table.indexOf(item)).code()).toList();
		if (chosen.isEmpty()) {
			show(codes);
			heading.setText(name + ": one must stay");
			return;
		}
		List<String> stored = chosen.size() == codes.size() ? List.of() : chosen;
		document.change(name, export -> {
			read.apply(export).clear();
			read.apply(export).addAll(stored);
		});
	}

	/** Shows the study's codes and which of them leave. */
	void show(List<Code> all) {
		List<String> chosen = read.apply(document.export());
		List<Code> known = new ArrayList<>(all);
		chosen.stream().filter(code -> all.stream().noneMatch(each -> each.code().equals(code)))
				.forEach(code -> known.add(new Code(code, "not in the study")));
		if (!known.equals(codes)) {
			codes = List.copyOf(known);
			table.removeAll();
			codes.forEach(code -> new TableItem(table, SWT.NONE).setText(code.label().isBlank() || code.label().equals(code.code())
					? code.code() : code.code() + "  " + code.label()));
		}
		for (int i = 0; i < codes.size(); i++) {
			table.getItem(i).setChecked(chosen.isEmpty() || chosen.contains(codes.get(i).code()));
		}
		heading.setText(name + ": " + (codes.isEmpty() ? "none in the study" : chosen.isEmpty() ? "all" : chosen.size() + " of "
				+ codes.size()));
		heading.getParent().layout();
	}

	/** Checks exactly these codes, as a user does. */
	public void check(String... wanted) {
		for (int i = 0; i < codes.size(); i++) {
			table.getItem(i).setChecked(List.of(wanted).contains(codes.get(i).code()));
		}
		Event event = new Event();
		event.detail = SWT.CHECK;
		table.notifyListeners(SWT.Selection, event);
	}

	/** The codes that are checked. */
	public List<String> checked() {
		return Arrays.stream(table.getItems()).filter(TableItem::getChecked).map(item -> codes.get(table.indexOf(item)).code())
				.toList();
	}

	/** What stands above it. */
	public String heading() {
		return heading.getText();
	}

	/** Takes the keyboard. */
	void setFocus() {
		table.setFocus();
	}
}
