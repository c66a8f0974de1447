package org.allianceworkbench.ui.study.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.allianceworkbench.study.Instrument;
import org.allianceworkbench.study.Item;
import org.allianceworkbench.study.RaterRole;
import org.allianceworkbench.study.Scale;
import org.allianceworkbench.study.StudyPackage.Literals;
import org.allianceworkbench.study.create.IdSource;
import org.allianceworkbench.study.edit.command.InstrumentEdits;
import org.allianceworkbench.study.library.InstrumentLibrary;
import org.allianceworkbench.ui.parts.PartColumn;
import org.allianceworkbench.ui.parts.PartGrid;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;

/** Questionnaires, and of the selected one its items, scales and what is known of it. */
public final class InstrumentsPage extends EditorPage {

	private PartGrid<Instrument> instruments;
	private PartGrid<Item> items;
	private PartGrid<Scale> scales;
	private Fields facts;
	private CTabFolder tabs;

	InstrumentsPage(StudyEditor editor) {
		super(editor, "Instruments");
	}

	@Override
	void createContent(Composite parent) {
		SashForm halves = new SashForm(parent, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
		Composite left = place(halves);
		GridBar bar = new GridBar(left, "", this);
		bar.button("From &Library...", this::addFromLibrary);
		instruments = partGrid(left, List.of(PartColumn.of(study(), "Code", 100, Literals.INSTRUMENT__CODE),
				PartColumn.of(study(), "Name", 180, Literals.INSTRUMENT__NAME)));
		bar.button("&New", () -> performAndReveal(InstrumentEdits.of(study()).create()));
		bar.button("&Delete", () -> perform(edits().remove(instruments.selected())));
		createDetails(place(halves));
		halves.setWeights(34, 66);
		instruments.onSelection(this::showSelected);
	}

	private static Composite place(Composite parent) {
		return WidgetFactory.composite(SWT.NONE).layout(GridLayoutFactory.fillDefaults().spacing(0, 4).create()).create(parent);
	}

	private void createDetails(Composite parent) {
		tabs = new CTabFolder(parent, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
		createItems(tab("Items"));
		createScales(tab("Scales"));
		createFacts(tab("Facts"));
		tabs.setSelection(0);
	}

	private Composite tab(String title) {
		CTabItem item = new CTabItem(tabs, SWT.NONE);
		item.setText(title);
		Composite page = WidgetFactory.composite(SWT.NONE).layout(GridLayoutFactory.swtDefaults().spacing(0, 4).create())
				.create(tabs);
		item.setControl(page);
		return page;
	}

	private void createItems(Composite page) {
		GridBar bar = new GridBar(page, "", this);
		items = partGrid(page, List.of(PartColumn.of(study(), "Item", 70, Literals.ITEM__CODE),
				PartColumn.of(study(), "Wording (from your licence copy)", 240, Literals.ITEM__WORDING),
				PartColumn.of(study(), "Lowest", 70, Literals.ITEM__LOWEST),
				PartColumn.of(study(), "Highest", 70, Literals.ITEM__HIGHEST),
				PartColumn.of(study(), "Reversed", 80, Literals.ITEM__REVERSED)));
		bar.button("&Add", () -> selected().ifPresent(one -> performAndReveal(InstrumentEdits.of(study()).addItem(one))));
		bar.changes(items);
		bar.button("Make &Variables", () -> selected().ifPresent(one -> perform(InstrumentEdits.of(study()).makeVariables(one))));
	}

	private void createScales(Composite page) {
		GridBar bar = new GridBar(page, "", this);
		scales = partGrid(page, scaleColumns());
		bar.button("&Add", () -> selected().ifPresent(one -> performAndReveal(InstrumentEdits.of(study()).addScale(one))));
		bar.changes(scales);
	}

	private List<PartColumn<Scale>> scaleColumns() {
		List<PartColumn<Scale>> columns = new ArrayList<>(List.of(PartColumn.of(study(), "Scale", 80, Literals.SCALE__CODE),
				PartColumn.of(study(), "Name", 150, Literals.SCALE__NAME)));
		columns.add(PartColumn.text("Items", 170, InstrumentEdits::items, Literals.SCALE__ITEMS,
				(some, text) -> InstrumentEdits.of(study()).setItems(some, text)));
		columns.addAll(List.of(PartColumn.of(study(), "Score", 70, Literals.SCALE__SCORING),
				PartColumn.of(study(), "Times", 60, Literals.SCALE__MULTIPLIER),
				PartColumn.of(study(), "Fewest answers", 115, Literals.SCALE__FEWEST_VALID_ITEMS),
				PartColumn.of(study(), "Lowest", 65, Literals.SCALE__LOWEST),
				PartColumn.of(study(), "Highest", 65, Literals.SCALE__HIGHEST),
				PartColumn.of(study(), "Direction", 130, Literals.SCALE__DIRECTION),
				PartColumn.of(study(), "Reliability", 80, Literals.SCALE__RELIABILITY),
				PartColumn.of(study(), "Reliability from", 180, Literals.SCALE__RELIABILITY_SOURCE),
				PartColumn.of(study(), "Cut-off", 70, Literals.SCALE__CUT_OFF),
				PartColumn.of(study(), "Cut-off from", 180, Literals.SCALE__CUT_OFF_SOURCE)));
		return columns;
	}

	private void createFacts(Composite page) {
		facts = new Fields(page, this).line("&Code", Literals.INSTRUMENT__CODE).line("&Name", Literals.INSTRUMENT__NAME)
				.lines("&Reference", Literals.INSTRUMENT__CITATION, 3).lines("Ri&ghts", Literals.INSTRUMENT__RIGHTS_NOTE, 3)
				.lines("To &verify", Literals.INSTRUMENT__TO_VERIFY, 3);
	}

	private void addFromLibrary() {
		Libraries.read(this::addFrom);
	}

	private void addFrom(List<Instrument> library) {
		LibraryDialog dialog = new LibraryDialog(tabs.getShell(), study(), library);
		if (dialog.open() == Window.OK && !dialog.chosen().isEmpty()) {
			performAndReveal(edits().add(study(), Literals.STUDY__INSTRUMENTS, dialog.chosen().stream()
					.map(each -> InstrumentLibrary.copyFor(study(), each, IdSource.random())).toList(), study().getInstruments()
					.size()));
		}
	}

	private Optional<Instrument> selected() {
		return instruments.selected().stream().findFirst();
	}

	@Override
	protected void show() {
		instruments.show(study().getInstruments(), "No instruments yet.\nTake them from the library, or make a new one.");
		if (selected().isEmpty() && !instruments.rows().isEmpty()) {
			instruments.select(0, 0);
		}
		showSelected();
	}

	private void showSelected() {
		Optional<Instrument> one = selected();
		items.show(one.map(each -> List.<Item>copyOf(each.getItems())).orElse(List.of()),
				one.isEmpty() ? "Select an instrument." : "No items yet.\nAdd one for each question.");
		scales.show(one.map(each -> List.<Scale>copyOf(each.getScales())).orElse(List.of()),
				one.isEmpty() ? "Select an instrument." : "No scales yet.\nAdd one for each score.");
		facts.show(one);
		tabs.getItem(0).setText("Items of " + one.map(Instrument::getCode).orElse("-") + one
				.map(each -> each.getRoles().stream().map(RaterRole::getCode).collect(Collectors.joining(", ", " (", ")")))
				.orElse(""));
	}

	@Override
	boolean has(EObject part) {
		return part instanceof Instrument || part instanceof Item || part instanceof Scale;
	}

	@Override
	public void reveal(EObject part) {
		instruments.reveal(part instanceof Instrument one ? one : (Instrument) part.eContainer());
		showSelected();
		if (part instanceof Item item) {
			tabs.setSelection(0);
			items.reveal(item);
		} else if (part instanceof Scale scale) {
			tabs.setSelection(1);
			scales.reveal(scale);
		}
	}

	/** Shows one of the tabs, for tests. */
	public void tab(int number) {
		tabs.setSelection(number);
	}

	@Override
	public Optional<PartGrid<?>> grid() {
		return Optional.of(items.table().isFocusControl() ? items : scales.table().isFocusControl() ? scales : instruments);
	}
}
