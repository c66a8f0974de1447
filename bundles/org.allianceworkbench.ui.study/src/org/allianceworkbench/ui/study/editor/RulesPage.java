package org.allianceworkbench.ui.study.editor;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.expression.Formula;
import org.allianceworkbench.expression.ExpressionType;
import org.allianceworkbench.study.Rule;
import org.allianceworkbench.study.StudyPackage.Literals;
import org.allianceworkbench.study.rules.RuleConditions;
import org.allianceworkbench.ui.parts.PartColumn;
import org.allianceworkbench.ui.parts.PartGrid;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;

/** Conditions that data must meet, checked while they are written. */
public final class RulesPage extends EditorPage {

	private PartGrid<Rule> rules;
	private ExpressionField condition;
	private Fields message;

	RulesPage(StudyEditor editor) {
		super(editor, "Rules");
	}

	@Override
	void createContent(Composite parent) {
		GridBar bar = new GridBar(parent, "", this);
		SashForm halves = new SashForm(parent, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
		Composite upper = place(halves);
		rules = partGrid(upper, List.of(PartColumn.of(study(), "Name", 190, Literals.RULE__NAME),
				PartColumn.of(study(), "Level", 90, Literals.RULE__LEVEL), PartColumn.of(study(), "Severity", 90,
				Literals.RULE__SEVERITY),
				PartColumn.of(study(), "Condition: what must hold", 280, Literals.RULE__CONDITION),
				PartColumn.of(study(), "Message", 320, Literals.RULE__MESSAGE)));
		bar.list(rules, this::study, Literals.STUDY__RULES, Literals.RULE, Literals.RULE__NAME, "rule ");
		Composite lower = place(halves);
		WidgetFactory.label(SWT.NONE).text("Condition: a finding where it is false, none where values are missing")
				.create(lower);
		condition = new ExpressionField(lower, this, Literals.RULE__CONDITION, (part, text) -> {
			Rule rule = (Rule) part;
			return "can be used; it reads " + String.join(", ", Formula.parse(text)
					.in(RuleConditions.scope(study(), rule.getLevel()), ExpressionType.BOOLEAN).variables().stream().sorted()
					.toList());
		});
		message = new Fields(lower, this).line("Message", Literals.RULE__MESSAGE);
		halves.setWeights(34, 66);
		rules.onSelection(this::showSelected);
	}

	private static Composite place(Composite parent) {
		return WidgetFactory.composite(SWT.NONE).layout(GridLayoutFactory.fillDefaults().spacing(0, 6).create()).create(parent);
	}

	@Override
	protected void show() {
		rules.show(study().getRules(), "No rules yet.\nAdd one for what data must meet, for example: age >= 18.\n"
				+ "Ranges, codes and required values are checked without rules.");
		if (rules.selected().isEmpty() && !rules.rows().isEmpty()) {
			rules.select(0, 0);
		}
		showSelected();
	}

	private void showSelected() {
		Optional<Rule> rule = rules.selected().stream().findFirst();
		condition.show(rule);
		message.show(rule);
	}

	/** The condition's lines, for tests. */
	public ExpressionField condition() {
		return condition;
	}

	@Override
	int leastHeight() {
		return 380;
	}

	@Override
	boolean has(EObject part) {
		return part instanceof Rule;
	}

	@Override
	public void reveal(EObject part) {
		rules.reveal((Rule) part);
		rules.setFocus();
	}

	@Override
	public Optional<PartGrid<?>> grid() {
		return Optional.of(rules);
	}
}
