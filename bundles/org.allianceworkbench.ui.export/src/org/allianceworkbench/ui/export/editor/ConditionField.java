package org.allianceworkbench.ui.export.editor;

import org.allianceworkbench.expression.ExpressionException;
import org.allianceworkbench.expression.ExpressionType;
import org.allianceworkbench.expression.Formula;
import org.allianceworkbench.expression.Scope;
import org.allianceworkbench.project.exports.StudyExports;
import org.allianceworkbench.ui.editor.ExpressionText;
import org.allianceworkbench.ui.export.document.ExportDocument;
import org.eclipse.swt.widgets.Composite;

/** The condition that rows must meet. */
public final class ConditionField {

	private static final int APPLY_MS = 900;

	private final ExportDocument document;
	private final ExpressionText text;

	ConditionField(Composite parent, ExportDocument document) {
		this.document = document;
		text = new ExpressionText(parent, this::check, typed -> document.change("Condition", export -> export
				.setCondition(typed.isEmpty() ? null : typed))).appliedByEnterAndAfter(APPLY_MS);
	}

	private String check(String typed) throws ExpressionException {
		Scope scope = new StudyExports(document.study().project()).conditionScope(document.export());
		return "It reads " + String.join(", ", Formula.parse(typed).in(scope, ExpressionType.BOOLEAN).variables().stream().sorted()
				.toList());
	}

	/** Shows the condition of the definition. */
	void show() {
		String condition = document.export().getCondition();
		text.show(condition == null ? "" : condition, false,
				"For example: distress > 20 and not is_missing(alliance). Enter applies it.");
	}

	/** Types a condition and leaves the field, as a user does. */
	public void type(String typed) {
		text.type(typed);
	}

	/** What is said about the condition. */
	public String message() {
		return text.message();
	}
}
