package org.allianceworkbench.ui.analysis.result;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Where a number of a result comes from: all its digits, what it is, which data and rows it rests on. */
final class NumberWindow {

	private static final int WIDTH = 420;

	private static Optional<Shell> open = Optional.empty();

	private NumberWindow() {
	}

	/**
	 * Shows it in place of an earlier one; Escape closes it.
	 *
	 * @param value the number
	 * @param facts what is known of it, by name
	 * @param at where on the screen
	 * @param rows shows the rows that the number rests on, where that can be told
	 */
	static void show(Shell parent, String value, Map<String, String> facts, Point at, Optional<Runnable> rows) {
		open.filter(each -> !each.isDisposed()).ifPresent(Shell::close);
		Shell shell = new Shell(parent, SWT.DIALOG_TRIM | SWT.TOOL);
		shell.setText("Where This Number Comes From");
		shell.setLayout(GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 10).spacing(10, 5).create());
		Text number = WidgetFactory.text(SWT.READ_ONLY).text(value).font(JFaceResources.getHeaderFont()).create(shell);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(number);
		number.setBackground(shell.getBackground());
		new LinkedHashMap<>(facts).forEach((name, text) -> {
			if (!text.isBlank()) {
				WidgetFactory.label(SWT.NONE).text(name)
						.layoutData(GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).create()).create(shell);
				WidgetFactory.text(SWT.READ_ONLY | SWT.WRAP | SWT.MULTI).text(text)
						.layoutData(GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH - 110, SWT.DEFAULT).create())
						.create(shell).setBackground(shell.getBackground());
			}
		});
		Composite buttons = WidgetFactory.composite(SWT.NONE)
				.layout(GridLayoutFactory.fillDefaults().numColumns(3).spacing(6, 0).create()).create(shell);
		GridDataFactory.fillDefaults().span(2, 1).align(SWT.END, SWT.CENTER).indent(0, 6).applyTo(buttons);
		Button show = WidgetFactory.button(SWT.PUSH).text("Show &Rows")
				.tooltip("Opens the data grid with the rows that were used")
				.onSelect(event -> {
					shell.close();
					rows.ifPresent(Runnable::run);
				}).create(buttons);
		show.setEnabled(rows.isPresent());
		Button copy = WidgetFactory.button(SWT.PUSH).text("&Copy Value").tooltip("Copies the number with all its digits")
				.onSelect(event -> Clip.text(value)).create(buttons);
		WidgetFactory.button(SWT.PUSH).text("Close").onSelect(event -> shell.close()).create(buttons);
		Button first = rows.isPresent() ? show : copy;
		shell.setDefaultButton(first);
		shell.pack();
		Rectangle screen = parent.getMonitor().getClientArea();
		Point size = shell.getSize();
		shell.setLocation(Math.max(screen.x, Math.min(at.x, screen.x + screen.width - size.x)),
				Math.max(screen.y, Math.min(at.y + 4, screen.y + screen.height - size.y)));
		shell.open();
		first.setFocus();
		open = Optional.of(shell);
	}
}
