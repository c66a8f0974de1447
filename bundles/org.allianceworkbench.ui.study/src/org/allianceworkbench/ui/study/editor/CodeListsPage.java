package org.allianceworkbench.ui.study.editor;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.study.Code;
import org.allianceworkbench.study.CodeList;
import org.allianceworkbench.study.StudyPackage.Literals;
import org.allianceworkbench.study.edit.command.CodeListEdits;
import org.allianceworkbench.ui.parts.PartColumn;
import org.allianceworkbench.ui.parts.PartGrid;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Lists of codes with labels, which variables share; what a change does to stored values is told before it is done. */
public final class CodeListsPage extends EditorPage {

	private PartGrid<CodeList> lists;
	private PartGrid<Code> codes;
	private Label uses;

	CodeListsPage(StudyEditor editor) {
		super(editor, "Value Labels");
	}

	@Override
	void createContent(Composite parent) {
		SashForm halves = new SashForm(parent, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
		Composite left = place(halves);
		GridBar listBar = new GridBar(left, "", this);
		listBar.button("&Add List", () -> performAndReveal(CodeListEdits.of(study()).add()));
		lists = partGrid(left, List.of(PartColumn.of(study(), "List", 150, Literals.CODE_LIST__NAME),
				PartColumn.read("Codes", 60, list -> Integer.toString(list.getCodes().size())),
				PartColumn.read("Used by", 220, list -> String.join(", ", used(list)))));
		listBar.changes(lists);
		Composite right = place(halves);
		GridBar codeBar = new GridBar(right, "", this);
		codeBar.button("A&dd Code", () -> selected().ifPresent(one -> performAndReveal(CodeListEdits.of(study()).addCode(one))));
		codes = partGrid(right, List.of(PartColumn.of(study(), "Code", 90, Literals.CODE__VALUE),
				PartColumn.of(study(), "Label", 320, Literals.CODE__LABEL)));
		codeBar.changes(codes);
		codes.onPaste(() -> paste(codes.clipboard()));
		uses = WidgetFactory.label(SWT.WRAP).create(right);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(uses);
		halves.setWeights(45, 55);
		lists.onSelection(this::showSelected);
	}

	private static Composite place(Composite parent) {
		return WidgetFactory.composite(SWT.NONE).layout(GridLayoutFactory.fillDefaults().spacing(0, 4).create()).create(parent);
	}

	private List<String> used(CodeList list) {
		return CodeListEdits.of(study()).usedBy(list);
	}

	/** Rows of a spreadsheet become codes; a single text goes into the selected cells. */
	public void paste(String text) {
		if (text.contains("\t") || text.strip().lines().count() > 1) {
			selected().ifPresent(one -> perform(CodeListEdits.of(study()).paste(one, text)));
		} else {
			codes.anchor().ifPresent(at -> codes.write(codes.selected(), codes.columns().get(at.columnPosition), text.strip()));
		}
	}

	private Optional<CodeList> selected() {
		return lists.selected().stream().findFirst();
	}

	@Override
	protected void show() {
		lists.show(study().getCodeLists(), "No lists of codes yet.\nAdd one, or write 1 = yes; 2 = no into the cell Values of a "
				+ "variable.\nSeveral variables can have the same list: write its name into their cells.");
		if (selected().isEmpty() && !lists.rows().isEmpty()) {
			lists.select(0, 0);
		}
		showSelected();
	}

	private void showSelected() {
		Optional<CodeList> one = selected();
		codes.show(one.map(list -> List.<Code>copyOf(list.getCodes())).orElse(List.of()), one.isEmpty() ? "Select a list."
				: "No codes yet.\nAdd them one by one, or paste two columns of a spreadsheet: code and label.");
		uses.setText(one.map(list -> used(list).isEmpty() ? "Nothing uses " + list.getName() + "." : list.getName()
				+ " is shared by " + String.join(", ", used(list)) + ". A change is one for all of them.").orElse(""));
		uses.getParent().layout();
	}

	/** What is said of the use of the selected list, for tests. */
	public String uses() {
		return uses.getText();
	}

	/** The codes, for tests. */
	public PartGrid<Code> codes() {
		return codes;
	}

	@Override
	boolean has(EObject part) {
		return part instanceof CodeList || part instanceof Code;
	}

	@Override
	public void reveal(EObject part) {
		lists.reveal((CodeList) (part instanceof Code ? part.eContainer() : part));
		showSelected();
		if (part instanceof Code code) {
			codes.reveal(code);
			codes.setFocus();
		} else {
			lists.setFocus();
		}
	}

	@Override
	public Optional<PartGrid<?>> grid() {
		return Optional.of(codes.table().isFocusControl() ? codes : lists);
	}
}
