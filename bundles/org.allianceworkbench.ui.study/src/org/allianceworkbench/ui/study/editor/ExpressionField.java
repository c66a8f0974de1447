package org.allianceworkbench.ui.study.editor;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.expression.ExpressionException;
import org.allianceworkbench.study.edit.command.FeatureText;
import org.allianceworkbench.ui.editor.ExpressionText;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;

/** The expression of one part of the study. */
public final class ExpressionField {

	/** Checks a text as if it were the part's. */
	public interface Check {
		/** What the expression is, in words, when it can be used. */
		String of(EObject part, String text) throws ExpressionException;
	}

	private final EAttribute feature;
	private final ExpressionText field;
	private Optional<EObject> part = Optional.empty();

	ExpressionField(Composite parent, EditorPage page, EAttribute feature, Check check) {
		this.feature = feature;
		field = new ExpressionText(parent, text -> part.isEmpty() ? "" : check.of(part.get(), text), text -> part.ifPresent(each -> page
				.perform(FeatureText.set(page.study(), List.of(each), feature, text))));
	}

	/** Shows the expression of a part, or nothing. */
	void show(Optional<? extends EObject> shown) {
		boolean other = !part.equals(shown);
		part = shown.map(each -> each);
		field.text().setEnabled(part.isPresent());
		field.show(part.map(each -> FeatureText.of(each, feature)).orElse(""), other,
				part.isEmpty() ? "" : "Write an expression over variables of the level and those above.");
	}

	/** Whether the field is there at all. */
	void include(boolean shown) {
		field.include(shown);
	}

	/** Types a text as a user does, for tests. */
	public void type(String typed) {
		field.type(typed);
	}

	/** What is said about the expression. */
	public String message() {
		return field.message();
	}

	/** The lines that are written in. */
	public StyledText text() {
		return field.text();
	}
}
