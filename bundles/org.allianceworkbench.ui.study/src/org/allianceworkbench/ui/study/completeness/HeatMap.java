package org.allianceworkbench.ui.study.completeness;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.allianceworkbench.project.overview.Completeness;
import org.allianceworkbench.project.overview.Completeness.ClientRow;
import org.allianceworkbench.project.overview.Completeness.Slot;
import org.allianceworkbench.ui.theme.Appearance;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/**
 * Clients from top to bottom, occasions and roles from left to right; only what is in sight is drawn, so any number of rows will
 * do.
 */
final class HeatMap {

	/** A cell of the map. */
	record Place(ClientRow client, int column) {
	}

	static final int ROW = 20;
	private static final int NAMES = 132;
	private static final int SHARE = 48;
	private static final int HEAD = 44;
	private static final int LINE = 20;
	private static final int LEAST_ROWS = 3;
	private static final int LEAST_CELL = 34;
	private static final int MOST_CELL = 72;

	private final Canvas canvas;
	private final Consumer<Place> opened;
	private List<Slot> columns = List.of();
	private List<ClientRow> rows = List.of();
	private int row;
	private int column;
	/** Whether the names of roles do not fit above their columns and stand upright. */
	private boolean upright;
	private int head = HEAD;
	private List<String> names = List.of();

	HeatMap(Composite parent, Consumer<Place> opened) {
		this.opened = opened;
		canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL | SWT.H_SCROLL | SWT.BORDER);
		canvas.addPaintListener(event -> paint(event.gc));
		canvas.addListener(SWT.Resize, event -> scrollBars());
		canvas.getVerticalBar().addListener(SWT.Selection, event -> canvas.redraw());
		canvas.getHorizontalBar().addListener(SWT.Selection, event -> canvas.redraw());
		canvas.addListener(SWT.MouseWheel, this::wheel);
		canvas.addListener(SWT.MouseMove, event -> hover(event.x, event.y));
		canvas.addListener(SWT.MouseUp, event -> click(event.x, event.y));
		canvas.addListener(SWT.KeyDown, this::key);
		canvas.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
				|| event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
		canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = words();
			}
		});
		Appearance.follow(canvas, canvas::redraw);
	}

	void show(List<Slot> slots, List<ClientRow> clients) {
		columns = slots;
		rows = clients;
		row = Math.clamp(row, 0, Math.max(0, clients.size() - 1));
		column = Math.clamp(column, 0, Math.max(0, slots.size() - 1));
		scrollBars();
		canvas.redraw();
	}

	private int cell() {
		return columns.isEmpty() ? LEAST_CELL : Math.clamp((canvas.getClientArea().width - NAMES - SHARE) / columns.size(),
				LEAST_CELL, MOST_CELL);
	}

	/**
	 * Names of roles stand upright where the columns are too narrow for them; where the map is too low for that, they are
	 * shortened to what tells them apart.
	 */
	private void fitHead() {
		names = columns.stream().map(Slot::roleLabel).toList();
		GC gc = new GC(canvas);
		try {
			int longest = names.stream().mapToInt(name -> gc.textExtent(name).x).max().orElse(0);
			upright = longest > cell() - 6;
			head = upright ? LINE + longest + 12 : HEAD;
		} finally {
			gc.dispose();
		}
		if (upright && canvas.getClientArea().height < head + LEAST_ROWS * ROW) {
			upright = false;
			head = HEAD;
			names = names.stream().map(name -> beginning(name, names)).toList();
		}
	}

	/** The first letters of a name, as many as no other begins with. */
	private static String beginning(String name, List<String> all) {
		int letters = 1;
		while (letters < name.length() && startingWith(name.substring(0, letters), all) > 1) {
			letters++;
		}
		return name.substring(0, letters);
	}

	private static long startingWith(String letters, List<String> all) {
		return all.stream().distinct().filter(other -> other.startsWith(letters)).count();
	}

	private void scrollBars() {
		fitHead();
		Rectangle area = canvas.getClientArea();
		int inSight = Math.max(1, (area.height - head) / ROW);
		canvas.getVerticalBar().setValues(Math.min(canvas.getVerticalBar().getSelection(), Math.max(0, rows.size() - inSight)), 0,
				Math.max(1, rows.size()), Math.min(inSight, Math.max(1, rows.size())), 1, inSight);
		int width = NAMES + SHARE + cell() * columns.size();
		canvas.getHorizontalBar().setValues(Math.min(canvas.getHorizontalBar().getSelection(), Math.max(0, width - area.width)),
				0, width,
				Math.min(width, Math.max(1, area.width)), LEAST_CELL, Math.max(1, area.width));
		canvas.getHorizontalBar().setVisible(width > area.width);
	}

	private void paint(GC gc) {
		Rectangle area = canvas.getClientArea();
		gc.setBackground(canvas.getBackground());
		gc.fillRectangle(area);
		int first = canvas.getVerticalBar().getSelection();
		int shift = canvas.getHorizontalBar().getSelection();
		int width = cell();
		for (int i = first; i < rows.size() && head + (i - first) * ROW < area.height; i++) {
			row(gc, rows.get(i), i, head + (i - first) * ROW, shift, width);
		}
		head(gc, area, shift, width);
	}

	private void row(GC gc, ClientRow client, int index, int y, int shift, int width) {
		gc.setForeground(canvas.getForeground());
		gc.drawText(client.site() + "  " + client.client(), 6 - shift, y + 2, true);
		String share = Math.round(100 * client.share()) + "%";
		gc.drawText(share, NAMES + SHARE - 10 - gc.textExtent(share).x - shift, y + 2, true);
		for (int c = 0; c < columns.size(); c++) {
			int x = NAMES + SHARE + c * width - shift;
			HeatColors.paint(gc, x, y, width, ROW, client.states()[c], client.shares()[c], canvas.getForeground());
			if (index == row && c == column) {
				gc.setForeground(canvas.getForeground());
				gc.setLineWidth(canvas.isFocusControl() ? 2 : 1);
				gc.drawRectangle(x + 1, y + 1, width - 2, ROW - 2);
				gc.setLineWidth(1);
			}
		}
	}

	/** The occasion stands once over its roles. */
	private void head(GC gc, Rectangle area, int shift, int width) {
		gc.setBackground(canvas.getBackground());
		gc.fillRectangle(0, 0, area.width, head);
		gc.setForeground(canvas.getForeground());
		gc.drawText("Client", 6 - shift, head - LINE, true);
		gc.drawText("There", NAMES + 2 - shift, head - LINE, true);
		String before = "";
		for (int c = 0; c < columns.size(); c++) {
			int x = NAMES + SHARE + c * width - shift;
			Slot slot = columns.get(c);
			if (!slot.occasion().equals(before)) {
				gc.drawText(slot.occasion(), x + 3, 4, true);
				gc.setAlpha(70);
				gc.drawLine(x, 4, x, head);
				gc.setAlpha(255);
				before = slot.occasion();
			}
			role(gc, names.get(c), x, width);
		}
	}

	private void role(GC gc, String role, int x, int width) {
		if (!upright) {
			gc.drawText(role, x + 3, head - LINE, true);
			return;
		}
		Transform turned = new Transform(canvas.getDisplay());
		try {
			turned.translate(x + (width - gc.getFontMetrics().getHeight()) / 2f, head - 4);
			turned.rotate(-90);
			gc.setTransform(turned);
			gc.drawText(role, 0, 0, true);
			gc.setTransform(null);
		} finally {
			turned.dispose();
		}
	}

	private void wheel(Event event) {
		canvas.getVerticalBar().setSelection(canvas.getVerticalBar().getSelection() - event.count);
		canvas.redraw();
		event.doit = false;
	}

	private Optional<int[]> at(int x, int y) {
		int r = canvas.getVerticalBar().getSelection() + (y - head) / ROW;
		int c = Math.floorDiv(x + canvas.getHorizontalBar().getSelection() - NAMES - SHARE, cell());
		return y < head || r >= rows.size() || c < 0 || c >= columns.size() ? Optional.empty() : Optional.of(new int[] { r, c });
	}

	private void hover(int x, int y) {
		String text = at(x, y).map(place -> words(place[0], place[1])).orElse(null);
		if (!Objects.equals(text, canvas.getToolTipText())) {
			canvas.setToolTipText(text);
		}
	}

	private void click(int x, int y) {
		at(x, y).ifPresent(place -> {
			choose(place[0], place[1]);
			open();
		});
	}

	private void key(Event event) {
		int page = Math.max(1, (canvas.getClientArea().height - head) / ROW - 1);
		switch (event.keyCode) {
			case SWT.ARROW_DOWN -> choose(row + 1, column);
			case SWT.ARROW_UP -> choose(row - 1, column);
			case SWT.ARROW_LEFT -> choose(row, column - 1);
			case SWT.ARROW_RIGHT -> choose(row, column + 1);
			case SWT.PAGE_DOWN -> choose(row + page, column);
			case SWT.PAGE_UP -> choose(row - page, column);
			case SWT.HOME -> choose(0, column);
			case SWT.END -> choose(rows.size() - 1, column);
			case SWT.CR, SWT.KEYPAD_CR -> open();
			default -> {
				// nothing of ours
			}
		}
	}

	/** Chooses a cell and brings it into sight. */
	void choose(int wantedRow, int wantedColumn) {
		if (rows.isEmpty() || columns.isEmpty()) {
			return;
		}
		row = Math.clamp(wantedRow, 0, rows.size() - 1);
		column = Math.clamp(wantedColumn, 0, columns.size() - 1);
		int inSight = Math.max(1, (canvas.getClientArea().height - head) / ROW);
		int first = canvas.getVerticalBar().getSelection();
		canvas.getVerticalBar().setSelection(row < first ? row : row >= first + inSight ? row - inSight + 1 : first);
		canvas.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
		canvas.redraw();
	}

	/** Goes to the data of the chosen cell. */
	void open() {
		if (!rows.isEmpty() && !columns.isEmpty()) {
			opened.accept(new Place(rows.get(row), column));
		}
	}

	/** The chosen cell in words. */
	String words() {
		return rows.isEmpty() || columns.isEmpty() ? "Completeness, no data" : words(row, column);
	}

	private String words(int r, int c) {
		ClientRow client = rows.get(r);
		Completeness.State state = client.states()[c];
		return client.site() + " " + client.client() + ", " + columns.get(c).label() + ": " + HeatColors.word(state)
				+ (state == Completeness.State.PARTIAL ? ", " + HeatColors.sign(state, client.shares()[c]) : "");
	}

	List<ClientRow> rows() {
		return rows;
	}

	Control control() {
		return canvas;
	}
}
