package org.allianceworkbench.ui.intake.wizard;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.intake.matching.Choice;
import org.allianceworkbench.intake.matching.ColumnProposal;
import org.allianceworkbench.intake.matching.KeyProposal;
import org.allianceworkbench.intake.matching.RecipeProposal;
import org.allianceworkbench.intake.reading.IntakeException;
import org.allianceworkbench.intake.reading.SourceColumn;
import org.allianceworkbench.study.DateOrder;
import org.allianceworkbench.study.Recipe;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.lists.RowList;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** Second page: the recipe by which the file is read - one of the study's, or a proposal that is decided line by line. */
public final class ColumnsPage extends WizardPage {

	private static final String PROMPT = "A recipe says how this kind of file is read. It is agreed on once and used for each later "
			+ "file.";

	private static final String NO_DATES = "none to be read";
	private static final String NOT_DECIDED = "not decided";

	private final OpenStudy study;
	private Combo recipes;
	private Combo dates;
	private Combo decimals;
	private Button onlyOpen;
	private Button confirm;
	private Button assign;
	private Button ignore;
	private RowList<Decision> decisions;
	private List<Recipe> choices = List.of();
	private List<SourceColumn> sourceColumns = List.of();
	private Optional<RecipeProposal> proposal = Optional.empty();

	ColumnsPage(OpenStudy study) {
		super("columns", "What each column is", null);
		this.study = study;
		setDescription(PROMPT);
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite page = WidgetFactory.composite(SWT.NONE).layout(GridLayoutFactory.swtDefaults().numColumns(6).create()).create(parent);
		WidgetFactory.label(SWT.NONE).text("&Recipe:").create(page);
		recipes = combo(page, this::showChoice);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(recipes);
		WidgetFactory.label(SWT.NONE).text("&Dates in text:").create(page);
		dates = combo(page, this::writing);
		DateOrder.VALUES.forEach(order -> dates.add(named(order)));
		WidgetFactory.label(SWT.NONE).text("D&ecimals:").create(page);
		decimals = combo(page, this::writing);
		decimals.setItems("point: 1.5", "comma: 1,5");
		decisions = new RowList<>(page, Decision.class, SWT.BORDER).wide("Column or pattern", 4, 170, Decision::header)
				.wide("Becomes", 2, 120, Decision::becomes).column("Sure", 64, Decision::sure).wide("Why", 6, 250, Decision::why)
				.wide("Values", 3, 110, Decision::samples);
		GridDataFactory.fillDefaults().grab(true, true).span(6, 1).hint(760, 320).applyTo(decisions.control());
		decisions.viewer().addSelectionChangedListener(event -> enable());
		decisions.viewer().addOpenListener(event -> assign());
		createButtons(page);
		setControl(page);
	}

	private static String named(DateOrder order) {
		return switch (order) {
			case UNKNOWN -> NO_DATES;
			case DMY -> "day, month, year";
			case MDY -> "month, day, year";
			case YMD -> "year, month, day";
		};
	}

	private static Combo combo(Composite page, Runnable changed) {
		Combo combo = new Combo(page, SWT.READ_ONLY);
		combo.addListener(SWT.Selection, event -> changed.run());
		GridDataFactory.fillDefaults().applyTo(combo);
		return combo;
	}

	private void createButtons(Composite page) {
		Composite bar = WidgetFactory.composite(SWT.NONE).layout(GridLayoutFactory.fillDefaults().numColumns(4).create()).create(page);
		GridDataFactory.fillDefaults().grab(true, false).span(6, 1).applyTo(bar);
		confirm = WidgetFactory.button(SWT.PUSH).text("&Confirm").onSelect(e -> confirm()).create(bar);
		assign = WidgetFactory.button(SWT.PUSH).text("&Assign...").onSelect(e -> assign()).create(bar);
		ignore = WidgetFactory.button(SWT.PUSH).text("I&gnore").onSelect(e -> ignore()).create(bar);
		onlyOpen = WidgetFactory.button(SWT.CHECK).text("Show only what is &undecided").onSelect(e -> show()).create(bar);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.END, SWT.CENTER).applyTo(onlyOpen);
	}

	/** Shows what fits a file: recipes of the study, and a proposal for a new one. */
	void show(RecipeProposal proposed, List<SourceColumn> columns, List<Recipe> known, Optional<Recipe> fitting) {
		proposal = Optional.of(proposed);
		sourceColumns = List.copyOf(columns);
		choices = List.copyOf(known);
		recipes.removeAll();
		choices.forEach(recipe -> recipes.add(recipe.getName() + ", version " + recipe.getVersion()));
		recipes.add("A new recipe, as proposed");
		recipes.select(fitting.map(choices::indexOf).orElse(choices.size()));
		recipes.getParent().layout();
		showChoice();
	}

	/** Nothing can be proposed. */
	void fail(String message) {
		proposal = Optional.empty();
		decisions.show(List.of(), message);
		setErrorMessage(message);
		setPageComplete(false);
		enable();
	}

	private Optional<Recipe> known() {
		int index = recipes.getSelectionIndex();
		return index >= 0 && index < choices.size() ? Optional.of(choices.get(index)) : Optional.empty();
	}

	private void showChoice() {
		DateOrder order = known().map(Recipe::getDateOrder).orElseGet(() -> open().dateOrder().isDecided() ? open().dateOrder().value()
				: DateOrder.UNKNOWN);
		boolean open = known().isEmpty() && !open().dateOrder().isDecided();
		dates.setItem(DateOrder.VALUES.indexOf(DateOrder.UNKNOWN), open ? NOT_DECIDED : NO_DATES);
		dates.select(DateOrder.VALUES.indexOf(order));
		decimals.select(known().map(Recipe::isDecimalComma).orElseGet(() -> open().decimalComma().value()) ? 1 : 0);
		dates.setEnabled(known().isEmpty());
		decimals.setEnabled(known().isEmpty());
		show();
	}

	private RecipeProposal open() {
		return proposal.orElseThrow();
	}

	private void show() {
		List<Decision> all = known().map(Decision::of).orElseGet(() -> Decision.of(open()));
		List<Decision> shown = onlyOpen.getSelection() ? all.stream().filter(d -> !d.decided()).toList() : all;
		decisions.show(shown, "Everything is decided.");
		List<String> undecided = known().isPresent() ? List.of() : open().undecided();
		setErrorMessage(null);
		setMessage(undecided.isEmpty() ? PROMPT : (undecided.size() == 1 ? "One thing is" : undecided.size() + " things are")
				+ " to be decided: " + undecided.get(0) + ".", undecided.isEmpty() ? NONE : INFORMATION);
		setPageComplete(undecided.isEmpty());
		enable();
	}

	private void enable() {
		boolean open = proposal.isPresent() && known().isEmpty();
		List<Decision> chosen = open ? decisions.selected() : List.of();
		confirm.setEnabled(chosen.stream().anyMatch(Decision::canBeConfirmed));
		assign.setEnabled(!chosen.isEmpty() && (chosen.stream().allMatch(d -> d.column().isPresent())
				|| chosen.size() == 1 && chosen.get(0).key().isPresent()));
		ignore.setEnabled(!chosen.isEmpty() && chosen.stream().allMatch(d -> d.column().isPresent()));
	}

	private void writing() {
		if (known().isEmpty()) {
			DateOrder order = DateOrder.VALUES.get(dates.getSelectionIndex());
			proposal = Optional.of(open().written(Choice.decided(decimals.getSelectionIndex() == 1),
					order == DateOrder.UNKNOWN ? open().dateOrder() : Choice.decided(order)));
			show();
		}
	}

	private void confirm() {
		for (Decision decision : decisions.selected()) {
			decision.key().ifPresent(key -> proposal = Optional.of(open().with(key.confirmed())));
			decision.column().filter(column -> decision.canBeConfirmed())
					.ifPresent(column -> proposal = Optional.of(open().with(column.confirmed())));
		}
		show();
	}

	private void assign() {
		if (!assign.isEnabled()) {
			return;
		}
		AssignDialog dialog = new AssignDialog(getShell(), study.study());
		List<Decision> chosen = decisions.selected();
		Optional<KeyProposal> key = chosen.get(0).key();
		if (key.isPresent()) {
			dialog.key(key.get(), sourceColumns).ifPresent(decided -> proposal = Optional.of(open().with(decided)));
		} else {
			List<ColumnProposal> columns = chosen.stream().flatMap(decision -> decision.column().stream()).toList();
			dialog.variable().ifPresent(variable -> columns.forEach(column -> proposal = Optional.of(
					open().with(column.to(variable, column.occasion(), column.role())))));
		}
		show();
	}

	private void ignore() {
		decisions.selected().forEach(decision -> decision.column().ifPresent(column -> proposal = Optional.of(
				open().with(column.ignored("not part of the study")))));
		show();
	}

	/** The lines shown, for tests. */
	public RowList<Decision> decisions() {
		return decisions;
	}

	/** The choice between the study's recipes and a new one, for tests. */
	public Combo recipes() {
		return recipes;
	}

	/** The button that takes proposals as they are, for tests. */
	public Button confirmButton() {
		return confirm;
	}

	/** The button that leaves columns out, for tests. */
	public Button ignoreButton() {
		return ignore;
	}

	/** The recipe that was chosen or agreed on. */
	Recipe recipe() throws IntakeException {
		Optional<Recipe> known = known();
		return known.isPresent() ? known.get() : open().toRecipe();
	}
}
