package org.allianceworkbench.ui.analysis.report;

import java.util.List;
import java.util.Map;

import org.allianceworkbench.publish.HtmlPage;
import org.allianceworkbench.publish.HtmlPublisher;
import org.allianceworkbench.publish.ReportDocument;

/**
 * The page of a report in a window.
 *
 * @param whole whether all of the document is shown, or its first section only
 * @param dark whether the window is dark
 */
record PreviewPage(boolean whole, boolean dark) {

	/** The page; what the file keeps for verification is left out. */
	String html(ReportDocument document) {
		ReportDocument.Section first = document.sections().get(0);
		ReportDocument shown = whole ? new ReportDocument(document.title(), document.facts(), document.sections(), List.of())
				: new ReportDocument(first.heading(), Map.of(), List.of(first), List.of());
		return HtmlPublisher.html(shown, dark ? HtmlPage.DARK_WINDOW : HtmlPage.LIGHT_WINDOW);
	}
}
