package org.allianceworkbench.ui.intake.wizard;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.allianceworkbench.intake.reading.CellKind;
import org.allianceworkbench.intake.reading.SheetPreview;
import org.allianceworkbench.intake.reading.SourceColumn;
import org.allianceworkbench.intake.reading.SourceRow;
import org.allianceworkbench.table.grid.Grid;
import org.allianceworkbench.ui.lists.HintStack;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The first rows of a source as they stand in the file, header rows bold; without a file it says what will stand there. */
final class PreviewTable {

	private static final int MOST_COLUMNS = 60;
	private static final int LEAST_WIDTH = 56;
	private static final int MOST_WIDTH = 220;

	private final HintStack stack;
	private final Table table;

	PreviewTable(Composite parent) {
		stack = new HintStack(parent, SWT.NONE);
		table = new Table(stack.control(), SWT.BORDER | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		clear();
	}

	Control control() {
		return stack.control();
	}

	void clear() {
		table.removeAll();
		for (TableColumn column : table.getColumns()) {
			column.dispose();
		}
		stack.say("The first rows of the file will stand here.");
	}

	void show(SheetPreview preview) {
		table.setRedraw(false);
		clear();
		boolean sheet = preview.layout().firstRow() > 0;
		List<SourceColumn> columns = preview.columns().subList(0, Math.min(MOST_COLUMNS, preview.columns().size()));
		new TableColumn(table, SWT.RIGHT).setText(sheet ? "Row" : "Case");
		for (SourceColumn column : columns) {
			TableColumn shown = new TableColumn(table, SWT.LEFT);
			shown.setText(sheet ? letters(column.index()) : column.header());
			shown.setToolTipText(column.label().isEmpty() ? column.header() : column.label());
		}
		types(columns);
		for (SourceRow row : preview.top()) {
			add(row, columns, sheet && row.number() >= preview.layout().firstRow() && row.number() < preview.layout().dataRow());
		}
		for (TableColumn column : table.getColumns()) {
			column.pack();
			column.setWidth(Math.clamp(column.getWidth(), LEAST_WIDTH, MOST_WIDTH));
		}
		table.setRedraw(true);
		stack.show(table);
	}

	/** What kinds of values stand in the columns, above the rows. */
	private void types(List<SourceColumn> columns) {
		TableItem item = new TableItem(table, SWT.NONE);
		item.setText(0, "Type");
		for (int c = 0; c < columns.size(); c++) {
			item.setText(c + 1, type(columns.get(c)));
		}
		item.setFont(JFaceResources.getFontRegistry().getItalic(JFaceResources.DIALOG_FONT));
	}

	/** The kinds of a column's cells, the most frequent first. */
	private static String type(SourceColumn column) {
		String kinds = column.profile().kinds().entrySet().stream().filter(kind -> kind.getKey() != CellKind.BLANK
				&& kind.getValue() > 0)
				.sorted(Map.Entry.<CellKind, Integer>comparingByValue().reversed())
				.map(kind -> kind.getKey().name().toLowerCase(Locale.ROOT))
				.collect(Collectors.joining(", "));
		return kinds.isEmpty() ? column.type().map(type -> type.name().toLowerCase(Locale.ROOT).replace('_', ' ')).orElse("empty")
				: kinds;
	}

	/** A sheet's column as spreadsheets call it. */
	private static String letters(int column) {
		return Grid.address(column, 0).replaceAll("\\d+$", "");
	}

	private void add(SourceRow row, List<SourceColumn> columns, boolean header) {
		TableItem item = new TableItem(table, SWT.NONE);
		item.setText(0, Long.toString(row.number()));
		for (int c = 0; c < columns.size(); c++) {
			item.setText(c + 1, row.cell(columns.get(c).index()).shown());
		}
		if (header) {
			item.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		}
	}
}
