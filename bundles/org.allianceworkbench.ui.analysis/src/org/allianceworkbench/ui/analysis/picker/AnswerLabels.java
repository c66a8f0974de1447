package org.allianceworkbench.ui.analysis.picker;

import org.allianceworkbench.ui.lists.LongText;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;

/** Questions in bold; what the study can't answer is grey and says what is lacking. */
final class AnswerLabels extends ColumnLabelProvider {

	private final boolean question;
	private final Font bold;

	AnswerLabels(boolean question, Font bold) {
		this.question = question;
		this.bold = bold;
	}

	@Override
	public String getText(Object element) {
		return switch (element) {
			case Question group -> question ? group.text() : "";
			case Question.Answer answer -> question ? answer.lacking().isEmpty() ? answer.analysis().question()
					: answer.lacks() + " " + answer.analysis().question() : answer.analysis().title();
			default -> "";
		};
	}

	@Override
	public Font getFont(Object element) {
		return element instanceof Question ? bold : null;
	}

	@Override
	public Color getForeground(Object element) {
		return element instanceof Question.Answer answer && !answer.lacking().isEmpty()
				? JFaceResources.getColorRegistry().get(JFacePreferences.QUALIFIER_COLOR) : null;
	}

	@Override
	public String getToolTipText(Object element) {
		return element instanceof Question.Answer answer ? LongText.wrapped((answer.analysis().question() + "\n" + answer.lacks())
				.strip()) : null;
	}
}
