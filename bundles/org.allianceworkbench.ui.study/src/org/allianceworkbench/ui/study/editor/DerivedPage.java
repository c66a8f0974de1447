package org.allianceworkbench.ui.study.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.allianceworkbench.expression.ExpressionException;
import org.allianceworkbench.expression.Formula;
import org.allianceworkbench.study.Derivation;
import org.allianceworkbench.study.DerivedVariable;
import org.allianceworkbench.study.Instrument;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Recode;
import org.allianceworkbench.study.StudyPackage.Literals;
import org.allianceworkbench.study.codebook.Codebook;
import org.allianceworkbench.study.edit.command.Choice;
import org.allianceworkbench.study.edit.command.DerivedEdits;
import org.allianceworkbench.study.edit.command.VariableColumn;
import org.allianceworkbench.study.edit.command.VariableEdits;
import org.allianceworkbench.study.rules.DerivedDefinitions;
import org.allianceworkbench.ui.editor.Inclusion;
import org.allianceworkbench.ui.parts.PartColumn;
import org.allianceworkbench.ui.parts.PartGrid;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Variables that are computed, their definitions, and what they come to with the data as they are. */
public final class DerivedPage extends EditorPage {

	private static final Derivation[] OF_ONE = { Derivation.CHANGE, Derivation.WITHIN_CLIENT, Derivation.BETWEEN_CLIENT,
			Derivation.LAG,
			Derivation.RECODE };
	private static final Derivation[] OVER_OCCASIONS = { Derivation.CHANGE, Derivation.WITHIN_CLIENT, Derivation.BETWEEN_CLIENT,
			Derivation.LAG };

	private PartGrid<DerivedVariable> variables;
	private Text recodes;
	private Choices choices;
	private ExpressionField formula;
	private Preview preview;

	DerivedPage(StudyEditor editor) {
		super(editor, "Derived Variables");
	}

	@Override
	void createContent(Composite parent) {
		GridBar bar = new GridBar(parent, "", this);
		SashForm halves = new SashForm(parent, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
		variables = partGrid(place(halves), columns());
		SashForm lower = new SashForm(halves, SWT.HORIZONTAL);
		createDefinition(place(lower));
		preview = new Preview(place(lower), this);
		lower.setWeights(50, 50);
		halves.setWeights(40, 60);
		for (Derivation derivation : List.of(Derivation.FORMULA, Derivation.SCALE_SCORE, Derivation.CHANGE, Derivation.LAG)) {
			bar.button("Add " + Choice.words(derivation), () -> performAndReveal(VariableEdits.of(study()).addDerived(derivation,
					Level.RATING)));
		}
		bar.changes(variables);
		variables.onSelection(this::showSelected);
	}

	private static Composite place(Composite parent) {
		return WidgetFactory.composite(SWT.NONE).layout(GridLayoutFactory.fillDefaults().spacing(0, 6).create()).create(parent);
	}

	private List<PartColumn<DerivedVariable>> columns() {
		List<PartColumn<DerivedVariable>> columns = new ArrayList<>();
		for (VariableColumn column : List.of(VariableColumn.NAME, VariableColumn.LABEL, VariableColumn.LEVEL,
				VariableColumn.TYPE)) {
			columns.add(new PartColumn<>(column.title(), column == VariableColumn.LABEL ? 200 : column == VariableColumn.NAME
					? 150 : 80,
					column::text, column.choices(), Optional.of(column.feature()),
					Optional.of((some, text) -> column.set(study(), some, text)), false));
		}
		Choice<Derivation> ways = new Choice<>(Derivation.class);
		columns.add(new PartColumn<>("Derivation", 125, each -> Choice.words(each.getDerivation()), ways.words(),
				Optional.of(Literals.DERIVED_VARIABLE__DERIVATION), Optional.of((some, text) -> DerivedEdits.of(study())
						.setDerivation(some, ways.parse(text).orElse(some.get(0).getDerivation()))), false));
		columns.add(PartColumn.read("Definition", 360, DerivedDefinitions::text));
		return columns;
	}

	private void createDefinition(Composite parent) {
		WidgetFactory.label(SWT.NONE).text("Definition of the selected variable").create(parent);
		choices = new Choices(parent, this);
		choices.add("Scale", Literals.VARIABLE__SCALE, is(Derivation.SCALE_SCORE), part -> study().getInstruments().stream()
				.map(Instrument::getScales).flatMap(List::stream).toList());
		choices.add("Computed from", Literals.DERIVED_VARIABLE__SOURCES, is(OF_ONE), part -> sources((DerivedVariable) part));
		choices.add("From occasion", Literals.DERIVED_VARIABLE__FROM, is(Derivation.CHANGE),
				part -> Codebook.of(study()).occasionsInOrder());
		choices.add("To occasion", Literals.DERIVED_VARIABLE__TO, is(Derivation.CHANGE), part -> Codebook.of(study())
				.occasionsInOrder());
		choices.add("Rated by", Literals.DERIVED_VARIABLE__ROLE, is(OVER_OCCASIONS), part -> study().getRoles());
		recodes = WidgetFactory.text(SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL).message("1 = 0; 2 = 1; 9 =")
				.layoutData(GridDataFactory.fillDefaults().grab(true, false).hint(200, 60).create()).create(parent);
		recodes.addListener(SWT.FocusOut, event -> selected()
				.ifPresent(one -> perform(DerivedEdits.of(study()).setRecodes(one, recodes.getText()))));
		formula = new ExpressionField(parent, this, Literals.DERIVED_VARIABLE__FORMULA, this::check);
	}

	private static Predicate<EObject> is(Derivation... derivations) {
		return part -> List.of(derivations).contains(((DerivedVariable) part).getDerivation());
	}

	private String check(EObject part, String text) throws ExpressionException {
		return "can be computed; it reads " + String.join(", ", Formula.parse(text)
				.in(DerivedDefinitions.scope((DerivedVariable) part)).variables().stream().sorted().toList());
	}

	private List<? extends EObject> sources(DerivedVariable variable) {
		return study().getVariables().stream().filter(each -> each != variable).toList();
	}

	@Override
	protected void show() {
		List<DerivedVariable> all = study().getVariables().stream().filter(DerivedVariable.class::isInstance)
				.map(DerivedVariable.class::cast).toList();
		variables.show(all, "No derived variables yet.\n"
				+ "Add a formula, the score of a scale, a change or a lag; they are always current.");
		if (variables.selected().isEmpty() && !all.isEmpty()) {
			variables.select(0, 0);
		}
		showSelected();
	}

	private void showSelected() {
		Optional<DerivedVariable> one = selected();
		Optional<DerivedVariable> isFormula = one.filter(is(Derivation.FORMULA)::test);
		Optional<DerivedVariable> isRecode = one.filter(is(Derivation.RECODE)::test);
		formula.include(isFormula.isPresent());
		formula.show(isFormula);
		Inclusion.include(recodes, isRecode.isPresent());
		if (!recodes.isFocusControl()) {
			recodes.setText(isRecode.map(DerivedEdits::recodes).orElse(""));
		}
		choices.show(one);
		preview.show(one);
	}

	private Optional<DerivedVariable> selected() {
		return variables.selected().stream().findFirst();
	}

	/** The lines of the formula, for tests. */
	public ExpressionField formula() {
		return formula;
	}

	/** The values, for tests. */
	public Preview preview() {
		return preview;
	}

	@Override
	int leastHeight() {
		return 470;
	}

	@Override
	boolean has(EObject part) {
		return part instanceof DerivedVariable || part instanceof Recode && part.eContainer() instanceof DerivedVariable;
	}

	@Override
	public void reveal(EObject part) {
		variables.reveal((DerivedVariable) (part instanceof Recode ? part.eContainer() : part));
		variables.setFocus();
	}

	@Override
	public Optional<PartGrid<?>> grid() {
		return Optional.of(variables);
	}
}
