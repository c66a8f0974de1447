package org.allianceworkbench.ui.study.data;

import java.util.Optional;

import org.allianceworkbench.study.Level;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.ui.CellReference;
import org.allianceworkbench.ui.OpenStudies;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.grid.DataGrid;
import org.allianceworkbench.ui.jobs.Failures;
import org.allianceworkbench.ui.jobs.StudyJob;
import org.allianceworkbench.ui.lists.Hint;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.EditorPart;

/** One level of a study's data: a filter line above a grid, or a hint where there is nothing yet. */
public final class DataEditor extends EditorPart {

	/** Id of the editor. */
	public static final String ID = "org.allianceworkbench.ui.study.data";

	private static final int SEARCH_PAUSE_MS = 250;

	private OpenStudy study;
	private Level level;
	private FilteredRows rows;
	private DataGrid grid;
	private Composite stack;
	private Composite gridPage;
	private Hint empty;
	private Label count;
	private Text search;
	private Button labels;
	private Optional<Runnable> waiting = Optional.empty();
	private Optional<Integer> revealed = Optional.empty();
	private final Runnable dataChanged = this::reload;
	private final Runnable studiesChanged = this::follow;
	private final Runnable searchNow = this::search;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof DataInput data)) {
			throw new PartInitException("This editor shows the data of an open study.");
		}
		setSite(site);
		setInput(input);
		study = data.study();
		level = data.level();
		rows = new FilteredRows(study.project().store(), level);
		study.addListener(dataChanged);
		OpenStudies.instance().addListener(studiesChanged);
		nameTab();
	}

	/** Two studies' tabs must not be called the same. */
	private void nameTab() {
		setPartName(OpenStudies.instance().all().size() > 1 ? getEditorInput().getName() + " \u2013 " + study.folderName()
				: getEditorInput().getName());
	}

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
		createBar(parent);
		stack = WidgetFactory.composite(SWT.NONE).create(parent);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
		StackLayout layout = new StackLayout();
		stack.setLayout(layout);
		gridPage = WidgetFactory.composite(SWT.NONE).layout(GridLayoutFactory.fillDefaults().create()).create(stack);
		grid = new DataGrid(gridPage, rows, study, keys(), this::failed);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(grid.control());
		empty = new Hint(stack);
		layout.topControl = gridPage;
		grid.onShape(this::shaped);
		handle(ActionFactory.COPY, grid::copy);
		handle(ActionFactory.SELECT_ALL, grid::selectAll);
		handle(ActionFactory.FIND, this::find);
	}

	/** Each level has one key more than the level above; the keys stand first. */
	private int keys() {
		return level.getValue() + 1;
	}

	private void handle(ActionFactory factory, Runnable work) {
		Action action = new Action() {
			@Override
			public void run() {
				work.run();
			}
		};
		action.setActionDefinitionId(factory.getCommandId());
		getEditorSite().getActionBars().setGlobalActionHandler(factory.getId(), action);
	}

	private void createBar(Composite parent) {
		Composite bar = WidgetFactory.composite(SWT.NONE).create(parent);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(8, 6).spacing(12, 0).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		search = WidgetFactory.text(SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL).message("Filter " + LevelNames.words(level))
				.onModify(e -> searchSoon()).create(bar);
		GridDataFactory.swtDefaults().hint(280, SWT.DEFAULT).applyTo(search);
		labels = WidgetFactory.button(SWT.CHECK).text("Show &value labels").create(bar);
		labels.addListener(SWT.Selection, event -> grid.showLabels(labels.getSelection()));
		count = WidgetFactory.label(SWT.RIGHT).create(bar);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
	}

	private void searchSoon() {
		search.getDisplay().timerExec(SEARCH_PAUSE_MS, searchNow);
	}

	private void search() {
		if (!search.isDisposed()) {
			String text = search.getText().strip();
			rows.search(text.isEmpty() ? Optional.empty() : Optional.of(text));
			grid.reload();
		}
	}

	private void shaped() {
		int shown = grid.rowCount();
		count.setText("%,d %s".formatted(shown, LevelNames.words(level)));
		empty.say(rows.isFiltered() ? "No " + LevelNames.words(level) + " fit this filter.\nClear it to see them all."
				: "There are no " + LevelNames.words(level)
						+ " yet.\nImport a site's file: File > Import Data File, or drop the file on the study.");
		((StackLayout) stack.getLayout()).topControl = shown == 0 ? empty.control() : gridPage;
		stack.layout();
		waiting.filter(next -> shown > 0).ifPresent(next -> {
			waiting = Optional.empty();
			next.run();
		});
	}

	private void failed(Exception problem) {
		count.setText("");
		empty.say("These data can't be shown.\n" + Failures.sentence(problem));
		((StackLayout) stack.getLayout()).topControl = empty.control();
		stack.layout();
	}

	private void reload() {
		if (grid != null && !grid.control().isDisposed()) {
			grid.reload();
		}
	}

	private void follow() {
		if (OpenStudies.instance().isOpen(study)) {
			nameTab();
		} else {
			getSite().getPage().closeEditor(this, false);
		}
	}

	private void find() {
		search.setFocus();
		search.selectAll();
	}

	/** Brings a value into sight and selects it; a filter is cleared for that. */
	public void show(CellReference cell) {
		if (!search.getText().isEmpty()) {
			search.setText("");
			search();
		}
		new StudyJob<>("Finding " + cell.row(), progress -> rows.find(cell.row(), progress), place -> {
			if (place.isPresent() && !grid.control().isDisposed()) {
				reveal((int) place.getAsLong(), cell.variable());
			} else {
				getEditorSite().getActionBars().getStatusLineManager().setMessage(cell.row() + " is not stored.");
			}
		}, this::failed).of(study).unseen().schedule();
	}

	private void reveal(int row, String variable) {
		if (row >= grid.rowCount()) {
			waiting = Optional.of(() -> reveal(row, variable));
			return;
		}
		int column = grid.columns().stream().map(ColumnSpec::name).toList().indexOf(variable);
		grid.reveal(Math.max(0, column), row);
		revealed = Optional.of(row);
	}

	/** The row that was brought into sight last, for tests. */
	public Optional<Integer> revealed() {
		return revealed;
	}

	/** The grid, for tests and for jumps from findings. */
	public DataGrid grid() {
		return grid;
	}

	/** The line of the filter, for tests. */
	public Text filter() {
		return search;
	}

	/** The switch between values and labels, for tests. */
	public Button labels() {
		return labels;
	}

	/** What stands where there are no rows. */
	public String hint() {
		return grid.rowCount() == 0 ? empty.text() : "";
	}

	@Override
	public void setFocus() {
		if (((StackLayout) stack.getLayout()).topControl == gridPage) {
			grid.control().setFocus();
		} else {
			search.setFocus();
		}
	}

	@Override
	public void dispose() {
		study.removeListener(dataChanged);
		OpenStudies.instance().removeListener(studiesChanged);
		super.dispose();
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		// nothing can be dirty: data are shown as they are stored
	}

	@Override
	public void doSaveAs() {
		throw new UnsupportedOperationException("data leave a study through an export");
	}
}
