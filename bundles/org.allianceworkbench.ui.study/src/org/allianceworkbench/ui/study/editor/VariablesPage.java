package org.allianceworkbench.ui.study.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.allianceworkbench.study.DerivedVariable;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.MissingValue;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.edit.command.CodebookPaste;
import org.allianceworkbench.study.edit.command.VariableColumn;
import org.allianceworkbench.study.edit.command.VariableEdits;
import org.allianceworkbench.study.rules.DerivedDefinitions;
import org.allianceworkbench.ui.parts.PartColumn;
import org.allianceworkbench.ui.parts.PartGrid;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** The codebook as a grid, a variable a row, as in a variable view; blocks of a spreadsheet are looked at before they land. */
public final class VariablesPage extends EditorPage {

	private static final int[] WIDTHS = { 150, 230, 80, 90, 85, 190, 150, 70, 70, 70, 75, 125, 75, 115 };

	private PartGrid<Variable> grid;
	private Text filter;

	VariablesPage(StudyEditor editor) {
		super(editor, "Variables");
	}

	@Override
	void createContent(Composite parent) {
		GridBar bar = new GridBar(parent, "", this);
		filter = WidgetFactory.text(SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL).message("Filter variables")
				.layoutData(new RowData(200, SWT.DEFAULT)).onModify(event -> filter()).create(bar.control());
		bar.button("&Add", () -> performAndReveal(VariableEdits.of(study()).add(level(), place())));
		bar.button("&Paste Rows...", this::paste);
		grid = partGrid(parent, columns());
		bar.changes(grid);
		bar.button("Value &Labels...", () -> grid.selected().stream().map(Variable::getCodeList).filter(Objects::nonNull).findFirst()
				.ifPresentOrElse(editor()::reveal, () -> editor().showPage("Value Labels")));
		grid.onPaste(this::paste);
	}

	private List<PartColumn<Variable>> columns() {
		List<PartColumn<Variable>> columns = new ArrayList<>();
		for (VariableColumn column : VariableColumn.values()) {
			columns.add(new PartColumn<>(column.title(), WIDTHS[column.ordinal()], column::text, column.choices(),
					Optional.of(column.feature()), Optional.of((variables, text) -> column.set(study(), variables, text)),
					column == VariableColumn.REQUIRED));
		}
		columns.add(PartColumn.read("Comes from", 260, VariablesPage::origin));
		return columns;
	}

	private static String origin(Variable variable) {
		return variable instanceof DerivedVariable derived ? "derived: " + DerivedDefinitions.text(derived)
				: variable.getInstrument() == null ? "sites" : "sites: " + variable.getInstrument().getCode()
						+ (variable.getItem() != null ? ", item " + variable.getItem().getCode()
								: variable.getScale() != null ? ", scale " + variable.getScale().getCode() : "");
	}

	private void filter() {
		grid.filter(filter.getText(), study().getVariables(), hint());
	}

	private static String hint() {
		return "No variables yet.\nAdd one, or paste rows of a spreadsheet: name, label, type, level and so on.\n"
				+ "File > Import Codebook takes them from an SPSS file, a REDCap data dictionary or a DDI codebook.";
	}

	/** New variables belong to the level of the selected one. */
	private Level level() {
		return grid.selected().stream().findFirst().map(Variable::getLevel).orElse(Level.RATING);
	}

	/** New variables stand below the selected one. */
	private int place() {
		List<Variable> selected = grid.selected();
		return selected.isEmpty() ? study().getVariables().size() : study().getVariables().indexOf(selected.getLast()) + 1;
	}

	/** A block with several columns or rows becomes variables; a single text goes into the selected cells. */
	private void paste() {
		paste(grid.clipboard());
	}

	/** Pastes a text as the clipboard's. */
	public void paste(String text) {
		if (!text.contains("\t") && text.strip().lines().count() == 1 && !grid.selected().isEmpty() && grid.anchor()
				.isPresent()) {
			grid.write(grid.selected(), grid.columns().get(grid.anchor().orElseThrow().columnPosition), text.strip());
			return;
		}
		CodebookPaste paste = CodebookPaste.of(study(), text, Arrays.asList(VariableColumn.values()), level());
		PasteDialog dialog = new PasteDialog(grid.control().getShell(), paste);
		if (dialog.open() == Window.OK) {
			performAndReveal(paste.change(place()));
		}
	}

	@Override
	protected void show() {
		filter();
	}

	@Override
	protected void find() {
		filter.setFocus();
		filter.selectAll();
	}

	@Override
	boolean has(EObject part) {
		return part instanceof Variable variable && !(variable instanceof DerivedVariable)
				|| part instanceof MissingValue;
	}

	@Override
	public void reveal(EObject part) {
		if (!filter.getText().isEmpty()) {
			filter.setText("");
		}
		EObject shown = part instanceof MissingValue ? part.eContainer() : part;
		if (shown instanceof Variable variable) {
			grid.reveal(variable);
		}
		grid.setFocus();
	}

	@Override
	public Optional<PartGrid<?>> grid() {
		return Optional.of(grid);
	}
}
