package org.allianceworkbench.ui.export.editor;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.export.PlannedColumn;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.ExportLayout;
import org.allianceworkbench.ui.export.document.ExportProblems;
import org.allianceworkbench.ui.lists.RowList;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What one row is, chosen among pictures, and how columns are called that the layout makes. */
public final class LayoutPage extends ExportPage {

	private static final int CARD_WIDTH = 206;
	private static final int MOST_NAMES = 500;
	private static final int MOST_EXAMPLES = 4;
	private static final int LIST_HEIGHT = 110;

	private final Map<ExportLayout, Button> cards = new EnumMap<>(ExportLayout.class);
	private ScrolledComposite scroll;
	private Composite content;
	private Form pattern;
	private Label example;
	private RowList<PlannedColumn> names;

	LayoutPage(ExportEditor editor) {
		super(editor, ExportProblems.LAYOUT);
	}

	@Override
	void createContent(Composite parent) {
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(300, 200).applyTo(scroll);
		content = column(scroll);
		scroll.setContent(content);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.addListener(SWT.Resize, event -> arrange());
		Composite places = WidgetFactory.composite(SWT.NONE).create(content);
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.marginLeft = 0;
		layout.spacing = 8;
		places.setLayout(layout);
		GridDataFactory.fillDefaults().grab(true, false).hint(CARD_WIDTH, SWT.DEFAULT).applyTo(places);
		for (ExportLayout each : List.of(ExportLayout.RATING, ExportLayout.DYAD_SESSION, ExportLayout.CLIENT,
				ExportLayout.THERAPIST, ExportLayout.PAIRWISE)) {
			createCard(places, each);
		}
		heading(content, "Names of columns");
		pattern = new Form(content, document()).line("Pa&ttern", Export::getNamePattern, Export::setNamePattern);
		example = sentence(content, "");
		names = new RowList<>(content, PlannedColumn.class, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, true).hint(200, LIST_HEIGHT).applyTo(names.control());
		names.wide("Name in the file", 3, 140, PlannedColumn::name).wide("Variable", 2, 100, PlannedColumn::variable)
				.column("Form", 110, column -> Words.of(column.form())).column("Role", 90, PlannedColumn::role)
				.column("Occasion", 80, PlannedColumn::occasion)
				.wide("Problem", 4, 150, column -> column.problem().map(text -> "\u26a0 " + text).orElse(""));
	}

	/** A card that is chosen by its button, its picture or any place on it. */
	private void createCard(Composite parent, ExportLayout layout) {
		Composite card = WidgetFactory.composite(SWT.BORDER).layout(GridLayoutFactory.swtDefaults().margins(10, 8).create())
				.layoutData(new RowData(CARD_WIDTH, SWT.DEFAULT)).create(parent);
		LayoutPicture picture = new LayoutPicture(card, layout);
		Button button = WidgetFactory.button(SWT.RADIO).text(Words.of(layout)).create(card);
		button.setToolTipText(Words.help(layout));
		Label help = WidgetFactory.label(SWT.WRAP).text(Words.help(layout))
				.layoutData(GridDataFactory.fillDefaults().hint(CARD_WIDTH - 24, SWT.DEFAULT).create()).create(card);
		button.addListener(SWT.Selection, event -> {
			if (button.getSelection()) {
				choose(layout);
			}
		});
		button.addListener(SWT.KeyDown, event -> arrows(layout, event.keyCode));
		card.addListener(SWT.MouseUp, event -> choose(layout));
		picture.control().addListener(SWT.MouseUp, event -> choose(layout));
		help.addListener(SWT.MouseUp, event -> choose(layout));
		cards.put(layout, button);
	}

	/** The cards stand in places of their own, so the arrows' way between them must be told. */
	private void arrows(ExportLayout from, int key) {
		List<ExportLayout> order = List.copyOf(cards.keySet());
		int by = key == SWT.ARROW_RIGHT || key == SWT.ARROW_DOWN ? 1 : key == SWT.ARROW_LEFT || key == SWT.ARROW_UP ? -1 : 0;
		int next = order.indexOf(from) + by;
		if (by != 0 && next >= 0 && next < order.size()) {
			cards.get(order.get(next)).setFocus();
			choose(order.get(next));
		}
	}

	/** Chooses a layout. */
	public void choose(ExportLayout layout) {
		document().change("Layout", export -> export.setLayout(layout));
		showCards();
	}

	private void showCards() {
		cards.forEach((layout, button) -> button.setSelection(layout == export().getLayout()));
	}

	private boolean hasPattern() {
		return export().getLayout() == ExportLayout.DYAD_SESSION || export().getLayout() == ExportLayout.CLIENT
				|| export().getLayout() == ExportLayout.PAIRWISE;
	}

	@Override
	protected void show() {
		showCards();
		pattern.show();
		pattern.include("Pattern", hasPattern());
		arrange();
	}

	@Override
	void showPreview() {
		List<PlannedColumn> planned = editor().live().planned();
		long problems = planned.stream().filter(column -> column.problem().isPresent()).count();
		String first = planned.stream().limit(MOST_EXAMPLES).map(PlannedColumn::name).reduce((one, other) -> one + ", " + other)
				.orElse("");
		example.setText((hasPattern() ? "The pattern may hold {variable}, {role}, {occasion} and {session}. " : "")
				+ Words.count(planned.size(), "column", "columns") + (first.isEmpty() ? "." : ": " + first
						+ (planned.size() > MOST_EXAMPLES ? " \u2026" : ".")) + (problems == 0 ? "" : " \u26a0 " + Words.count(problems,
								"name can't be used", "names can't be used") + "; they come first in the list."));
		List<PlannedColumn> rows = planned.stream().sorted((one, other) -> Boolean.compare(other.problem().isPresent(), one
				.problem().isPresent())).limit(MOST_NAMES).toList();
		if (!rows.equals(names.rows())) {
			names.show(rows, "No variable leaves in this layout.");
		}
		arrange();
	}

	private void arrange() {
		if (!content.isDisposed()) {
			int width = scroll.getClientArea().width;
			scroll.setMinHeight(content.computeSize(Math.max(width, CARD_WIDTH), SWT.DEFAULT).y);
			content.layout(true, true);
		}
	}

	/** The line with the pattern of names, for tests. */
	public Form pattern() {
		return pattern;
	}

	/** The columns that are shown, for tests. */
	public List<PlannedColumn> names() {
		return names.rows();
	}

	/** What stands above the columns. */
	public String example() {
		return example.getText();
	}

	@Override
	protected void setFocus() {
		cards.get(export().getLayout()).setFocus();
	}
}
