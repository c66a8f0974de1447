package org.allianceworkbench.ui.intake.wizard;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.intake.matching.ColumnProposal;
import org.allianceworkbench.intake.matching.RecipeProposal;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.grid.RowGrid;
import org.allianceworkbench.ui.grid.RowGrid.TextColumn;
import org.allianceworkbench.ui.intake.internal.draft.FileDraft;
import org.allianceworkbench.ui.intake.internal.draft.ImportDraft;
import org.allianceworkbench.ui.intake.internal.draft.LiveCheck;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Page on the columns: each column or pattern of columns is one line and one decision. */
public final class ColumnsPage extends FilePage {

	private static final String NOTHING_CHOSEN = "Choose a line to see all of it. Space confirms, Enter assigns, Delete ignores.";

	private final OpenStudy study;
	private final LiveCheck check;
	private RowGrid<Decision> decisions;
	private Button onlyOpen;
	private Button confirm;
	private Button assign;
	private Button ignore;
	private Label details;
	private Label sofar;

	ColumnsPage(OpenStudy study, ImportDraft draft, LiveCheck check) {
		super("columns", "What each column is", "Columns that follow one pattern are one decision. What is marked waits for you.",
				draft);
		this.study = study;
		this.check = check;
	}

	@Override
	void create(Composite page) {
		decisions = new RowGrid<>(page, List.of(new TextColumn<>("Column or pattern", 5, 150, Decision::header),
				new TextColumn<>("Becomes", 4, 120, Decision::becomes), new TextColumn<>("Sure", 1, 66, Decision::sure),
				new TextColumn<>("Why", 7, 180, Decision::why), new TextColumn<>("Values", 4, 110, Decision::samples),
				new TextColumn<>("Are stored as", 4, 120, Decision::stored)), decision -> !decision.decided());
		GridDataFactory.fillDefaults().grab(true, true).hint(760, 260).applyTo(decisions.control());
		decisions.onSelection(this::enable);
		decisions.onOpen(this::assign);
		decisions.onKey(' ', this::confirm);
		decisions.onKey(SWT.DEL, this::ignore);
		createButtons(page);
		details = WidgetFactory.label(SWT.WRAP).create(page);
		GridDataFactory.fillDefaults().grab(true, false).hint(600, 54).applyTo(details);
		sofar = WidgetFactory.label(SWT.WRAP).create(page);
		GridDataFactory.fillDefaults().grab(true, false).hint(600, SWT.DEFAULT).applyTo(sofar);
		check.addListener(this::tellSoFar);
	}

	private void createButtons(Composite page) {
		Composite bar = WidgetFactory.composite(SWT.NONE).layout(GridLayoutFactory.fillDefaults().numColumns(4).create())
				.create(page);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		confirm = WidgetFactory.button(SWT.PUSH).text("&Confirm").tooltip("Takes the proposal as it is (Space)")
				.onSelect(e -> confirm())
				.create(bar);
		assign = WidgetFactory.button(SWT.PUSH).text("&Assign...").tooltip("Chooses the variable (Enter)").onSelect(e -> assign())
				.create(bar);
		ignore = WidgetFactory.button(SWT.PUSH).text("I&gnore...").tooltip("Leaves the column out, with a reason (Delete)")
				.onSelect(e -> ignore()).create(bar);
		onlyOpen = WidgetFactory.button(SWT.CHECK).text("Show only what is &undecided").onSelect(e -> show(file())).create(bar);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.END, SWT.CENTER).applyTo(onlyOpen);
	}

	@Override
	void show(FileDraft file) {
		List<Decision> all = Decision.columns(file);
		decisions.show(onlyOpen.getSelection() ? all.stream().filter(d -> !d.decided()).toList() : all,
				all.isEmpty() ? "This file has no columns." : "Everything is decided.");
		enable();
		tellSoFar();
	}

	@Override
	List<String> undecided(FileDraft file) {
		List<String> keys = file.undecidedKeys();
		return file.agreed().isPresent() ? List.of() : file.undecided().stream().filter(each -> !keys.contains(each)).toList();
	}

	private void enable() {
		List<Decision> chosen = decisions.selected();
		boolean columns = !chosen.isEmpty() && chosen.stream().allMatch(d -> d.column().isPresent());
		confirm.setEnabled(chosen.stream().anyMatch(Decision::canBeConfirmed));
		assign.setEnabled(columns);
		ignore.setEnabled(columns);
		details.setText(chosen.size() == 1 ? chosen.get(0).details() : chosen.isEmpty() ? NOTHING_CHOSEN
				: chosen.size() + " lines are chosen; one decision goes for all of them.");
	}

	/** What the import would do as decided so far. */
	private void tellSoFar() {
		if (sofar != null && !sofar.isDisposed()) {
			sofar.setText(switch (check.state()) {
				case WAITING -> "What the import will do is shown when everything is decided.";
				case RUNNING -> "Checking what the import will do...";
				case DONE -> "As decided now: " + check.result().orElseThrow().summary() + ".";
				case FAILED -> "As decided now: " + check.problem();
			});
			sofar.getParent().layout();
		}
	}

	private void change(List<ColumnProposal> decided) {
		draft().change(file -> {
			RecipeProposal proposal = file.proposal();
			for (ColumnProposal column : decided) {
				proposal = proposal.with(column);
			}
			return file.with(proposal);
		});
	}

	private List<ColumnProposal> chosen() {
		return decisions.selected().stream().flatMap(decision -> decision.column().stream()).toList();
	}

	private void confirm() {
		if (confirm.isEnabled()) {
			change(decisions.selected().stream().filter(Decision::canBeConfirmed).flatMap(decision -> decision.column().stream())
					.map(ColumnProposal::confirmed).toList());
		}
	}

	private void assign() {
		if (assign.isEnabled()) {
			List<ColumnProposal> columns = chosen();
			new AssignDialog(getShell(), study.study()).columns(columns, file().proposal()).ifPresent(this::change);
		}
	}

	private void ignore() {
		if (ignore.isEnabled()) {
			List<ColumnProposal> columns = chosen();
			reason().ifPresent(reason -> change(columns.stream().map(column -> column.ignored(reason)).toList()));
		}
	}

	private Optional<String> reason() {
		InputDialog dialog = new InputDialog(getShell(), "Ignore Columns",
				"Why are they left out? The reason is kept in the recipe.",
				"not part of the study", text -> text.isBlank() ? "Say why." : null);
		return dialog.open() == Window.OK ? Optional.of(dialog.getValue().strip()) : Optional.empty();
	}

	/** The lines shown, for tests. */
	public RowGrid<Decision> decisions() {
		return decisions;
	}

	/** What is told about the import as decided so far, for tests. */
	public String soFar() {
		return sofar.getText();
	}
}
