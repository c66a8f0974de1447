package org.allianceworkbench.ui.intake.wizard;

import java.util.List;

import org.allianceworkbench.intake.matching.Choice;
import org.allianceworkbench.intake.matching.RecipeProposal;
import org.allianceworkbench.study.DateOrder;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.grid.RowGrid;
import org.allianceworkbench.ui.grid.RowGrid.TextColumn;
import org.allianceworkbench.ui.intake.internal.draft.FileDraft;
import org.allianceworkbench.ui.intake.internal.draft.ImportDraft;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Third page: who and when each row is about, and how dates and decimals are written. */
public final class KeysPage extends FilePage {

	private static final String NO_DATES = "none to be read";
	private static final String NOT_DECIDED = "not decided";

	private final OpenStudy study;
	private RowGrid<Decision> keys;
	private Combo dates;
	private Combo decimals;
	private Button confirm;
	private Button change;
	private Label details;

	KeysPage(OpenStudy study, ImportDraft draft) {
		super("keys", "Who and when each row is about", "Check where site, therapist, client, occasion and rater role are read.",
				draft);
		this.study = study;
	}

	@Override
	void create(Composite page) {
		keys = new RowGrid<>(page, List.of(new TextColumn<>("Key", 2, 80, Decision::becomes),
				new TextColumn<>("Is read from", 4, 130, Decision::header), new TextColumn<>("Sure", 1, 64, Decision::sure),
				new TextColumn<>("Why", 6, 180, Decision::why), new TextColumn<>("Values", 3, 90, Decision::samples),
				new TextColumn<>("Become", 3, 90, Decision::stored)), decision -> !decision.decided());
		GridDataFactory.fillDefaults().grab(true, true).hint(760, 200).applyTo(keys.control());
		keys.onSelection(this::enable);
		keys.onOpen(this::change);
		keys.onKey(' ', this::confirm);
		Composite bar = WidgetFactory.composite(SWT.NONE).layout(GridLayoutFactory.fillDefaults().numColumns(2).create())
				.create(page);
		confirm = WidgetFactory.button(SWT.PUSH).text("&Confirm").tooltip("Takes the proposal as it is (Space)")
				.onSelect(e -> confirm())
				.create(bar);
		change = WidgetFactory.button(SWT.PUSH).text("&Read From...").tooltip("Chooses where the key is read (Enter)")
				.onSelect(e -> change()).create(bar);
		Composite writing = WidgetFactory.composite(SWT.NONE).layout(GridLayoutFactory.fillDefaults().numColumns(4).create())
				.create(page);
		WidgetFactory.label(SWT.NONE).text("&Dates in text:").create(writing);
		dates = combo(writing);
		DateOrder.VALUES.forEach(order -> dates.add(named(order)));
		WidgetFactory.label(SWT.NONE).text("D&ecimals:").create(writing);
		decimals = combo(writing);
		decimals.setItems("point: 1.5", "comma: 1,5");
		details = WidgetFactory.label(SWT.WRAP).create(page);
		GridDataFactory.fillDefaults().grab(true, false).hint(600, 54).applyTo(details);
	}

	private static String named(DateOrder order) {
		return switch (order) {
			case UNKNOWN -> NO_DATES;
			case DMY -> "day, month, year";
			case MDY -> "month, day, year";
			case YMD -> "year, month, day";
		};
	}

	private Combo combo(Composite bar) {
		Combo combo = new Combo(bar, SWT.READ_ONLY);
		combo.addListener(SWT.Selection, event -> writing());
		return combo;
	}

	@Override
	void show(FileDraft file) {
		RecipeProposal proposal = file.proposal();
		keys.show(Decision.keys(file), "No key is read from this file.");
		DateOrder order = file.agreed().map(recipe -> recipe.getDateOrder())
				.orElseGet(() -> proposal.dateOrder().isDecided() ? proposal.dateOrder().value() : DateOrder.UNKNOWN);
		boolean open = file.agreed().isEmpty() && !proposal.dateOrder().isDecided();
		dates.setItem(DateOrder.VALUES.indexOf(DateOrder.UNKNOWN), open ? NOT_DECIDED : NO_DATES);
		dates.select(DateOrder.VALUES.indexOf(order));
		decimals.select(file.agreed().map(recipe -> recipe.isDecimalComma()).orElseGet(() -> proposal.decimalComma().value()) ? 1
				: 0);
		dates.setEnabled(file.agreed().isEmpty());
		decimals.setEnabled(file.agreed().isEmpty());
		enable();
	}

	@Override
	List<String> undecided(FileDraft file) {
		return file.undecidedKeys();
	}

	private void enable() {
		List<Decision> chosen = keys.selected();
		confirm.setEnabled(chosen.stream().anyMatch(Decision::canBeConfirmed));
		change.setEnabled(chosen.size() == 1 && chosen.get(0).key().isPresent());
		details.setText(chosen.size() == 1 ? chosen.get(0).details()
				: "Choose a line to see all of it. Space confirms, Enter chooses where the key is read.");
	}

	private void confirm() {
		List<Decision> chosen = keys.selected().stream().filter(Decision::canBeConfirmed).toList();
		draft().change(file -> {
			RecipeProposal proposal = file.proposal();
			for (Decision decision : chosen) {
				proposal = proposal.with(decision.key().orElseThrow().confirmed());
			}
			return file.with(proposal);
		});
	}

	private void change() {
		if (change.isEnabled()) {
			new AssignDialog(getShell(), study.study()).key(keys.selected().get(0).key().orElseThrow(), file().preview()
					.columns())
					.ifPresent(key -> draft().change(file -> file.with(file.proposal().with(key))));
		}
	}

	private void writing() {
		DateOrder order = DateOrder.VALUES.get(dates.getSelectionIndex());
		draft().change(file -> file.with(file.proposal().written(Choice.decided(decimals.getSelectionIndex() == 1),
				order == DateOrder.UNKNOWN ? file.proposal().dateOrder() : Choice.decided(order))));
	}

	/** The lines shown, for tests. */
	public RowGrid<Decision> keys() {
		return keys;
	}
}
