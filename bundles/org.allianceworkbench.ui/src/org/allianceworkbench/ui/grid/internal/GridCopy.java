package org.allianceworkbench.ui.grid.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.ui.grid.CellText;
import org.allianceworkbench.ui.grid.RowSource;
import org.allianceworkbench.ui.jobs.StudyJob;
import org.eclipse.nebula.widgets.nattable.command.AbstractLayerCommandHandler;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.nebula.widgets.nattable.copy.command.CopyDataToClipboardCommand;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/**
 * Copies the selected cells as text separated by tabs. The rows are read from the source, so that what has never been in sight
 * is copied too; cells between selected ones that are not selected themselves are left empty, absent values as well.
 */
public final class GridCopy extends AbstractLayerCommandHandler<CopyDataToClipboardCommand> {

	private static final int ROWS = 1024;

	/** A selected row: its number and the source's columns that are selected in it, in the order shown; -1 where one is not. */
	private record Row(int index, int[] columns) {
	}

	private final SelectionLayer selection;
	private final RowSource source;
	private final CellProvider cells;
	private final StudyJob.Owner owner;
	private final Consumer<Exception> failed;

	/** Copies from a grid. */
	public GridCopy(SelectionLayer selection, RowSource source, CellProvider cells, StudyJob.Owner owner,
			Consumer<Exception> failed) {
		this.selection = selection;
		this.source = source;
		this.cells = cells;
		this.owner = owner;
		this.failed = failed;
	}

	@Override
	public Class<CopyDataToClipboardCommand> getCommandClass() {
		return CopyDataToClipboardCommand.class;
	}

	@Override
	protected boolean doCommand(CopyDataToClipboardCommand command) {
		List<Row> rows = selected();
		boolean labels = cells.showsLabels();
		if (!rows.isEmpty()) {
			new StudyJob<>("Copying cells", progress -> text(rows, labels, progress), GridCopy::toClipboard, failed).of(owner)
					.schedule();
		}
		return true;
	}

	private List<Row> selected() {
		List<Row> rows = new ArrayList<>();
		int[] positions = selection.getSelectedColumnPositions();
		for (Range range : selection.getSelectedRowPositions()) {
			for (int row = range.start; row < range.end; row++) {
				int position = row;
				int[] columns = Arrays.stream(positions)
						.map(c -> selection.isCellPositionSelected(c, position) ? selection.getColumnIndexByPosition(c) : -1)
						.toArray();
				rows.add(new Row(selection.getRowIndexByPosition(row), columns));
			}
		}
		rows.sort(java.util.Comparator.comparingInt(Row::index));
		return rows;
	}

	private String text(List<Row> rows, boolean labels, Progress progress) throws IOException {
		progress.begin("Copying cells", rows.size(), "rows");
		StringBuilder text = new StringBuilder();
		Table page = Table.of();
		int first = 0;
		for (int i = 0; i < rows.size(); i++) {
			Row row = rows.get(i);
			if (i == 0 || row.index() >= first + ROWS) {
				progress.checkCancelled();
				progress.worked(i);
				first = row.index();
				page = source.rows(first, ROWS);
			}
			append(text, page, row, row.index() - first, labels);
		}
		return text.toString();
	}

	private static void append(StringBuilder text, Table page, Row row, int rowInPage, boolean labels) {
		for (int c = 0; c < row.columns().length; c++) {
			text.append(c == 0 ? "" : "\t");
			if (row.columns()[c] >= 0) {
				text.append(CellText.plain(page.columns().get(row.columns()[c]), rowInPage, labels)
						.replaceAll("[\\t\\r\\n]+", " "));
			}
		}
		text.append(System.lineSeparator());
	}

	private static void toClipboard(String text) {
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		try {
			clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}
}
