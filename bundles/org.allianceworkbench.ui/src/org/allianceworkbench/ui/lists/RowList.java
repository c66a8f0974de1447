package org.allianceworkbench.ui.lists;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TableColumn;

/**
 * A list of rows with columns of text; where there are none a hint stands instead. Columns with a weight share the width that
 * the others leave; what is cut off is shown when the pointer rests on it.
 *
 * @param <T> what a row is
 */
public final class RowList<T> {

	private record TextColumn<T>(String name, Function<T, String> text, Comparator<T> order) {
	}

	private final HintStack stack;
	private final Composite page;
	private final TableColumnLayout widths = new TableColumnLayout();
	private final TableViewer viewer;
	private final Class<T> type;
	private final List<TextColumn<T>> columns = new ArrayList<>();
	private Optional<Function<T, String>> tips = Optional.empty();
	private List<T> rows = List.of();
	private int sorted = -1;

	/** A list in a part; columns are added next. */
	public RowList(Composite parent, Class<T> type) {
		this(parent, type, SWT.NONE);
	}

	/** A list with styles of its table, for example {@link SWT#BORDER}. */
	public RowList(Composite parent, Class<T> type, int style) {
		this.type = type;
		stack = new HintStack(parent, SWT.NONE);
		page = new Composite(stack.control(), SWT.NONE);
		page.setLayout(widths);
		viewer = new TableViewer(page, SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL | style);
		viewer.getTable().setHeaderVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		ColumnViewerToolTipSupport.enableFor(viewer);
		viewer.getTable().addListener(SWT.KeyDown, event -> {
			if ((event.stateMask & SWT.MOD1) != 0 && event.keyCode == 'c') {
				copy();
			}
		});
	}

	/** Adds a column of text with a width in pixels. */
	public RowList<T> column(String name, int width, Function<T, String> text) {
		widths.setColumnData(add(byText(name, text), SWT.LEFT, Optional.empty()), new ColumnPixelData(width, true));
		return this;
	}

	/** Adds a column of text with an icon before it. */
	public RowList<T> column(String name, int width, Function<T, String> text, Function<T, Image> icon) {
		widths.setColumnData(add(byText(name, text), SWT.LEFT, Optional.of(icon)), new ColumnPixelData(width, true));
		return this;
	}

	/** Adds a column of text that takes its share of the width, but not less than some pixels. */
	public RowList<T> wide(String name, int weight, int least, Function<T, String> text) {
		widths.setColumnData(add(byText(name, text), SWT.LEFT, Optional.empty()), new ColumnWeightData(weight, least, true));
		return this;
	}

	/** Adds a column of whole numbers. */
	public RowList<T> number(String name, int width, Function<T, Long> number) {
		TextColumn<T> column = new TextColumn<>(name, row -> "%,d".formatted(number.apply(row)), Comparator.comparing(number));
		widths.setColumnData(add(column, SWT.RIGHT, Optional.empty()), new ColumnPixelData(width, true));
		return this;
	}

	/** Tells more of a row when the pointer rests on it, instead of what is cut off only. */
	public RowList<T> tips(Function<T, String> more) {
		tips = Optional.of(more);
		return this;
	}

	private static <T> TextColumn<T> byText(String name, Function<T, String> text) {
		return new TextColumn<>(name, text, Comparator.comparing(text, String.CASE_INSENSITIVE_ORDER));
	}

	private TableColumn add(TextColumn<T> shown, int alignment, Optional<Function<T, Image>> icon) {
		int index = columns.size();
		columns.add(shown);
		TableViewerColumn column = new TableViewerColumn(viewer, alignment);
		column.getColumn().setText(shown.name());
		column.getColumn().setMoveable(true);
		column.getColumn().addListener(SWT.Selection, event -> sort(index, column.getColumn()));
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return shown.text().apply(type.cast(element));
			}

			@Override
			public Image getImage(Object element) {
				return icon.map(images -> images.apply(type.cast(element))).orElse(null);
			}

			@Override
			public String getToolTipText(Object element) {
				return tips.isPresent() ? tips.get().apply(type.cast(element)) : LongText.hover(getText(element), viewer.getTable(), column.getColumn().getWidth()).orElse(null);
			}
		});
		return column.getColumn();
	}

	/** Shows rows, or the hint when there are none. */
	public void show(Collection<T> all, String hintWhenEmpty) {
		if (stack.isDisposed()) {
			return;
		}
		rows = List.copyOf(all);
		viewer.setInput(rows);
		stack.show(page, !rows.isEmpty(), hintWhenEmpty);
	}

	/** The rows shown. */
	public List<T> rows() {
		return rows;
	}

	/** The hint that stands where there are no rows; empty when there are. */
	public String hint() {
		return stack.text();
	}

	/** The selected rows. */
	public List<T> selected() {
		return viewer.getStructuredSelection().stream().map(type::cast).toList();
	}

	/** The viewer, for selection, menus and double clicks. */
	public TableViewer viewer() {
		return viewer;
	}

	/** The widget. */
	public Control control() {
		return stack.control();
	}

	/** Takes the keyboard. */
	public void setFocus() {
		if (rows.isEmpty()) {
			stack.control().setFocus();
		} else {
			viewer.getTable().setFocus();
		}
	}

	private void sort(int index, TableColumn column) {
		boolean down = sorted == index && viewer.getTable().getSortDirection() == SWT.UP;
		sorted = index;
		viewer.getTable().setSortColumn(column);
		viewer.getTable().setSortDirection(down ? SWT.DOWN : SWT.UP);
		Comparator<T> order = columns.get(index).order();
		viewer.setComparator(new ViewerComparator() {
			@Override
			public int compare(Viewer v, Object one, Object other) {
				int compared = order.compare(type.cast(one), type.cast(other));
				return down ? -compared : compared;
			}
		});
	}

	private void copy() {
		List<T> chosen = selected().isEmpty() ? rows : selected();
		if (chosen.isEmpty()) {
			return;
		}
		String header = columns.stream().map(TextColumn::name).collect(Collectors.joining("\t"));
		String lines = chosen.stream().map(row -> columns.stream().map(c -> c.text().apply(row)).collect(Collectors.joining("\t")))
				.collect(Collectors.joining(System.lineSeparator()));
		Clipboard clipboard = new Clipboard(stack.control().getDisplay());
		try {
			clipboard.setContents(new Object[] { header + System.lineSeparator() + lines }, new Transfer[] { TextTransfer.getInstance() });
		} finally {
			clipboard.dispose();
		}
	}
}
