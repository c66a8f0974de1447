package org.allianceworkbench.project.reporting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A figure as a document has it.
 *
 * @param title its title without its number
 * @param alternative the text for those who can't see it
 * @param drawing its SVG, empty where it is a picture
 * @param print what its drawing or picture is known by, see {@link org.allianceworkbench.publish.record.FigurePrint}
 */
record ShownFigure(String title, String alternative, String drawing, String print) {

	private static final Pattern TEXT = Pattern.compile("(?s)<(text|title)\\b([^>]*)>(.*?)</\\1>");

	ShownFigure {
		title = ShownTable.plain(title).replaceFirst("^Figure \\d+[.:]? *", "");
		alternative = ShownTable.plain(alternative);
	}

	/** The words in the drawing; where a label is broken into lines depends on the machine's letters. */
	List<String> words() {
		return TEXT.matcher(drawing).results().map(text -> ShownTable.plain(HtmlText.of(text.group(3))))
				.flatMap(text -> Arrays.stream(text.split(" "))).filter(word -> !word.isEmpty()).toList();
	}

	/** Whether most texts that are in both drawings are as wide in one as in the other, so that both have the same letters. */
	boolean hasLettersOf(ShownFigure other) {
		List<String> here = widths();
		List<String> there = new ArrayList<>(other.widths());
		long same = here.stream().filter(there::remove).count();
		return 2 * same >= here.size();
	}

	private List<String> widths() {
		return TEXT.matcher(drawing).results().map(text -> HtmlText.attributes(text.group(2)).getOrDefault("textLength", "") + ' '
				+ text.group(3)).toList();
	}
}
