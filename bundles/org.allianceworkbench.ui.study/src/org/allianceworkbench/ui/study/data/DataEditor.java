package org.allianceworkbench.ui.study.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.store.RowGroup;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.ui.CellReference;
import org.allianceworkbench.ui.OpenStudies;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.editor.EditorKeys;
import org.allianceworkbench.ui.editor.ShowingEditor;
import org.allianceworkbench.ui.grid.DataGrid;
import org.allianceworkbench.ui.grid.GridSelection;
import org.allianceworkbench.ui.jobs.Failures;
import org.allianceworkbench.ui.jobs.StudyJob;
import org.allianceworkbench.ui.lists.Hint;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.operations.UndoRedoActionGroup;

/**
 * A study's data in one kind of rows: a bar with filter and groups above a grid whose values can be changed, or a hint where
 * there is nothing yet. Every change is stored at once, so the editor never has anything to save.
 */
public final class DataEditor extends ShowingEditor {

	/** Id of the editor. */
	public static final String ID = "org.allianceworkbench.ui.study.data";

	private static final int SEARCH_PAUSE_MS = 250;
	/** The rows come first. */
	private static final int FLAGS_AFTER_MS = 1000;

	private OpenStudy study;
	private DataView view;
	private StudyRows rows;
	private DataGrid grid;
	private GridEdits edits;
	private BlockActions blocks;
	private DataBar bar;
	private RowJump jump;
	private Composite stack;
	private Hint empty;
	private final CellSelection selection = new CellSelection();
	private FocusCell focus;
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
		view = data.view();
		rows = new StudyRows(study, view);
		study.addListener(dataChanged);
		OpenStudies.instance().addListener(studiesChanged);
		site.setSelectionProvider(selection);
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
		bar = new DataBar(parent, view);
		bar.onRows(this::open);
		bar.onSearch(() -> parent.getDisplay().timerExec(SEARCH_PAUSE_MS, searchNow));
		bar.onGroups(this::regroup);
		bar.onAll(this::unfilter);
		bar.onLabels(() -> grid.showLabels(bar.labels().getSelection()));
		stack = WidgetFactory.composite(SWT.NONE).create(parent);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
		StackLayout layout = new StackLayout();
		stack.setLayout(layout);
		grid = new DataGrid(stack, rows, study, view.keys(), this::failed);
		jump = new RowJump(this, grid, rows, study);
		empty = new Hint(stack);
		layout.topControl = grid.control();
		Legend.create(parent);
		focus = new FocusCell(study, view, grid);
		edits = new GridEdits(study, rows, focus::rowAt, getSite().getShell());
		blocks = new BlockActions(grid, edits, getSite().getShell());
		grid.setEditing(edits);
		grid.onShape(this::shaped);
		grid.onSelection(() -> selection.choose(focus.chosen(edits::isEditable)));
		DataMenu.install(this, grid, blocks);
		actions();
		findFlags();
	}

	private void actions() {
		new UndoRedoActionGroup(getSite(), PlatformUI.getWorkbench().getOperationSupport().getUndoContext(), true)
				.fillActionBars(getEditorSite().getActionBars());
		EditorKeys keys = new EditorKeys(getEditorSite());
		keys.handleText(grid::copy, blocks::paste, grid::selectAll);
		keys.handle(ActionFactory.FIND, this::find);
		grid.control().addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.DEL && event.stateMask == 0) {
				blocks.clear();
			}
		});
	}

	private void open(DataView other) {
		try {
			getSite().getPage().openEditor(new DataInput(study, other), ID);
		} catch (PartInitException e) {
			Failures.show("The data can't be shown", e);
		}
	}

	private void search() {
		if (!bar.search().isDisposed()) {
			String text = bar.search().getText().strip();
			rows.search(text.isEmpty() ? Optional.empty() : Optional.of(text));
			grid.reload();
		}
	}

	/** Begins groups of rows with a heading, or does it no more. */
	private void regroup() {
		rows.group(bar.groupedBy());
		grid.reload();
	}

	/** Opens all groups, or closes them. */
	void openGroups(boolean all) {
		rows.open(all);
		grid.reload();
	}

	private void shaped() {
		long shown = rows.shown();
		bar.say(grid.problem().isEmpty() ? "%,d %s".formatted(shown, view.counted()) : grid.problem(), rows.isFiltered());
		getEditorSite().getActionBars().getStatusLineManager().setErrorMessage(grid.problem().isEmpty() ? null : grid.problem());
		empty.say(rows.isFiltered() ? "No " + view.words() + " fit this filter.\nClear it to see them all."
				: "There are no " + view.words()
						+ " yet.\nImport a site's file: File > Import Data File, or drop the file on the study.");
		boolean gridStays = shown > 0 || !grid.kept().isEmpty();
		((StackLayout) stack.getLayout()).topControl = gridStays ? grid.control() : empty.control();
		stack.layout();
		jump.shaped();
	}

	void failed(Exception problem) {
		if (!stack.isDisposed()) {
			bar.say("", false);
			empty.say("These data can't be shown.\n" + study.explain(problem));
			((StackLayout) stack.getLayout()).topControl = empty.control();
			stack.layout();
		}
	}

	private void reload() {
		if (grid != null && !grid.control().isDisposed()) {
			grid.reload();
			findFlags();
		}
	}

	/** Marks the values with open findings as soon as these are known. */
	private void findFlags() {
		StudyJob<Flags> job = new StudyJob<>("Finding what needs attention", progress -> new Flags(study.project().findings()
				.open(progress)), found -> {
			rows.flag(found);
			if (!grid.control().isDisposed()) {
				grid.renew();
			}
		}, problem -> rows.flag(Flags.NONE)).of(study).unseen();
		job.setPriority(Job.DECORATE);
		job.schedule(FLAGS_AFTER_MS);
	}

	private void follow() {
		if (OpenStudies.instance().isOpen(study)) {
			nameTab();
		} else {
			getSite().getPage().closeEditor(this, false);
		}
	}

	private void find() {
		bar.search().setFocus();
		bar.search().selectAll();
	}

	/** Says something in the status line. */
	void say(String text) {
		getEditorSite().getActionBars().getStatusLineManager().setMessage(text);
	}

	/** Brings a value into sight and selects it; filters are cleared when they hide it. */
	public void show(CellReference cell) {
		jump.show(cell);
	}

	/** Shows all rows again. */
	void unfilter() {
		bar.search().setText("");
		rows.search(Optional.empty());
		grid.keep(Map.of());
	}

	/** Brings a column into sight, in the row in focus or the first one. */
	public void showColumn(String variable) {
		jump.reveal(grid.selection().anchor().map(GridSelection.Cell::row).orElse(0), variable);
	}

	/**
	 * Keeps the rows that fit what is written above their columns, which is shown there.
	 *
	 * @param filter texts as they are entered there, by the names of columns
	 * @param variable the column to bring into sight
	 */
	public void keep(Map<String, String> filter, Optional<String> variable) {
		bar.search().setText("");
		rows.search(Optional.empty());
		jump.whenThere(() -> {
			grid.showFilters(!filter.isEmpty());
			grid.keep(filter);
			jump.reveal(0, variable.orElse(""));
		});
	}

	/** Shows or hides the row with filters above the columns. */
	public void toggleFilters() {
		boolean show = !grid.showsFilters();
		grid.showFilters(show);
		if (show) {
			grid.editFilter();
		} else {
			grid.keep(Map.of());
		}
	}

	/** Pastes a block as a spreadsheet copies it, for tests. */
	public void paste(String block) {
		blocks.paste(block);
	}

	/** Asks for a value for all selected cells. */
	public void fill() {
		blocks.fill();
	}

	/** Enters the first selected row's values into those below. */
	public void fillDown() {
		blocks.fillDown();
	}

	/** Empties the selected cells. */
	public void clear() {
		blocks.clear();
	}

	/** Goes to the first row of a client. */
	void goTo(RowKey client) {
		show(new CellReference(client, ""));
	}

	/** What the rows are. */
	public DataView view() {
		return view;
	}

	/** The row that was brought into sight last, for tests. */
	public Optional<Integer> revealed() {
		return jump.revealed();
	}

	/** The grid, for tests and for jumps from findings. */
	public DataGrid grid() {
		return grid;
	}

	/** The line of the filter, for tests. */
	public Text filter() {
		return bar.search();
	}

	/** The switch between values and labels, for tests. */
	public Button labels() {
		return bar.labels();
	}

	/** By what rows are grouped, for tests. */
	public Combo groupedBy() {
		return bar.groups();
	}

	/** The groups, for tests. */
	public List<RowGroup> groupsShown() {
		return rows.groups();
	}

	/** What stands where there are no rows. */
	public String hint() {
		return grid.rowCount() == 0 ? empty.text() : "";
	}

	@Override
	public void setFocus() {
		if (((StackLayout) stack.getLayout()).topControl == grid.control()) {
			grid.control().setFocus();
		} else {
			bar.search().setFocus();
		}
	}

	@Override
	public void dispose() {
		study.removeListener(dataChanged);
		OpenStudies.instance().removeListener(studiesChanged);
		super.dispose();
	}
}
