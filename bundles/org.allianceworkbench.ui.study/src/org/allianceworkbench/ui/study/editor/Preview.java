package org.allianceworkbench.ui.study.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.allianceworkbench.store.RowQuery;
import org.allianceworkbench.study.DerivedVariable;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.codebook.CodeText;
import org.allianceworkbench.study.rules.DerivedDefinitions;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.ui.jobs.Failures;
import org.allianceworkbench.ui.jobs.StudyJob;
import org.allianceworkbench.ui.lists.HintStack;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** A derived variable's values beside what they are computed from, by the definition as it is now, saved or not. */
public final class Preview {

	private static final int ROWS = 200;
	private static final int PAUSE_MS = 200;
	/** A client's code tells these too. */
	private static final Set<String> ABOVE = Set.of("site", "therapist");

	private final EditorPage page;
	private final HintStack stack;
	private final org.eclipse.swt.widgets.Table table;
	private final Label title;
	private Optional<DerivedVariable> variable = Optional.empty();
	private final Runnable reading = this::read;

	Preview(Composite parent, EditorPage page) {
		this.page = page;
		title = WidgetFactory.label(SWT.NONE).text("Values").layoutData(GridDataFactory.fillDefaults().grab(true, false).create())
				.create(parent);
		stack = new HintStack(parent, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(stack.control());
		table = new org.eclipse.swt.widgets.Table(stack.control(), SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		say("Select a derived variable.");
	}

	/** Shows the values of a variable soon. */
	void show(Optional<DerivedVariable> shown) {
		variable = shown;
		if (shown.isEmpty()) {
			say("Select a derived variable.");
		} else {
			table.getDisplay().timerExec(PAUSE_MS, reading);
		}
	}

	private void say(String text) {
		stack.say(text);
	}

	/** The definition is copied, so that it can be changed while values are computed. */
	private void read() {
		if (table.isDisposed() || variable.isEmpty() || variable.get().eContainer() == null) {
			return;
		}
		DerivedVariable shown = variable.get();
		Set<String> names = new LinkedHashSet<>();
		DerivedDefinitions.sources(shown).stream().filter(source -> source.getLevel().compareTo(shown.getLevel()) <= 0)
				.sorted(Comparator.comparingInt(page.study().getVariables()::indexOf)).map(Variable::getName).forEach(names::add);
		names.add(shown.getName());
		Study copy = EcoreUtil.copy(page.study());
		RowQuery query = RowQuery.of(shown.getLevel(), names.toArray(String[]::new)).window(0, ROWS);
		new StudyJob<>("Computing " + shown.getName(), progress -> page.open().project().store().preview(copy, query),
				values -> show(shown, values), problem -> failed(shown, problem)).of(page.open()).unseen().schedule();
	}

	private void failed(DerivedVariable shown, Exception problem) {
		if (!table.isDisposed() && variable.equals(Optional.of(shown))) {
			say("There are no values of " + shown.getName() + " yet.\n" + Failures.sentence(problem));
		}
	}

	private void show(DerivedVariable shown, Table values) {
		if (table.isDisposed() || !variable.equals(Optional.of(shown))) {
			return;
		}
		if (values.rowCount() == 0) {
			say("There are no data yet.\nThe values of " + shown.getName() + " appear with the first import.");
			return;
		}
		List<Column> columns = new ArrayList<>(values.columns());
		columns.removeIf(column -> column.spec().name().equals("occasion_position")
				|| shown.getLevel().compareTo(Level.CLIENT) >= 0 && ABOVE.contains(column.spec().name()));
		table.setRedraw(false);
		table.removeAll();
		for (TableColumn old : table.getColumns()) {
			old.dispose();
		}
		columns.forEach(column -> header(column, shown));
		for (int row = 0; row < values.rowCount(); row++) {
			TableItem item = new TableItem(table, SWT.NONE);
			for (int i = 0; i < columns.size(); i++) {
				item.setText(i, text(columns.get(i), row));
			}
		}
		for (TableColumn column : table.getColumns()) {
			column.pack();
		}
		table.setRedraw(true);
		title.setText("Values of " + shown.getName() + (values.rowCount() == ROWS ? ", the first " + ROWS + " rows" : ""));
		stack.show(table);
	}

	private void header(Column column, DerivedVariable shown) {
		TableColumn header = new TableColumn(table, column.spec().type().isNumeric() ? SWT.RIGHT : SWT.LEFT);
		boolean derived = column.spec().name().equals(shown.getName());
		header.setText((derived ? "= " : "") + column.spec().name());
	}

	private static String text(Column column, int row) {
		if (!column.spec().type().isNumeric()) {
			return column.text(row) == null ? "" : column.text(row);
		}
		double number = column.number(row);
		return Double.isNaN(number) ? "" : Double.isFinite(number) ? CodeText.of(Math.round(number * 1e4) / 1e4)
				: Double.toString(number);
	}

	/** What the table shows, for tests: the header, then the rows. */
	public List<List<String>> texts() {
		List<List<String>> rows = new ArrayList<>();
		if (!stack.isHint()) {
			int columns = table.getColumnCount();
			rows.add(java.util.Arrays.stream(table.getColumns()).map(TableColumn::getText).toList());
			for (TableItem item : table.getItems()) {
				rows.add(java.util.stream.IntStream.range(0, columns).mapToObj(item::getText).toList());
			}
		}
		return rows;
	}

	/** What stands where there are no values. */
	public String hint() {
		return stack.text();
	}
}
