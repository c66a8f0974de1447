package org.allianceworkbench.project.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.publish.record.FigurePrint;

/**
 * Holds a figure of a document against what it should be. Drawings are not the same on machines with other letters, so one that
 * is as it was published counts, unless it could be the same here and is not.
 *
 * @param shown the figure in the document
 * @param kept its print when it was published, which the document keeps; empty when it keeps none
 * @param changes where differences are put
 */
record FigureCheck(ShownFigure shown, Optional<String> kept, List<ShownChange> changes) {

	private String where() {
		return "Figure '" + shown.title() + "'";
	}

	/**
	 * Compares it with the figure that comes out.
	 *
	 * @param expected that figure
	 * @param drawnAlike whether this program draws as the one did that published the document
	 */
	void compare(ShownFigure expected, boolean drawnAlike) {
		if (!shown.alternative().equals(expected.alternative())) {
			changes.add(new ShownChange(where() + ", text alternative", shown.alternative(), expected.alternative()));
		}
		boolean edited = isEdited();
		if (shown.drawing().isEmpty() || expected.drawing().isEmpty()) {
			unchanged();
		} else if (!bare(shown).equals(bare(expected)) && (edited || drawnAlike && shown.hasLettersOf(expected))) {
			differs(expected);
		}
	}

	/** Says when it is not the figure that was published. */
	void unchanged() {
		if (isEdited()) {
			changes.add(new ShownChange(where() + ", drawing", "a changed picture", "the picture as it was published"));
		}
	}

	private boolean isEdited() {
		return kept.isEmpty() || !kept.get().equals(shown.print());
	}

	private void differs(ShownFigure expected) {
		List<String> here = new ArrayList<>(shown.words());
		List<String> there = new ArrayList<>();
		for (String word : expected.words()) {
			if (!here.remove(word)) {
				there.add(word);
			}
		}
		if (!shown.alternative().equals(expected.alternative()) && here.isEmpty() && there.isEmpty()
				&& undescribed(shown).equals(undescribed(expected))) {
			return;
		}
		changes.add(here.isEmpty() && there.isEmpty() ? new ShownChange(where() + ", drawing", "a changed drawing",
				"the drawing of these numbers") : new ShownChange(where() + ", text", String.join(" ", here),
						there.isEmpty() ? "nothing" : String.join(" ", there)));
	}

	/** The drawing without the names that depend on its place in the document. */
	private static String bare(ShownFigure figure) {
		return FigurePrint.plain(figure.drawing()).replaceAll("report-\\d+-", "");
	}

	private static String undescribed(ShownFigure figure) {
		return bare(figure).replaceFirst("<desc\\b[^>]*>.*?</desc>", "");
	}
}
