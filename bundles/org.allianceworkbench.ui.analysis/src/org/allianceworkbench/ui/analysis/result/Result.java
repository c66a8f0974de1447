package org.allianceworkbench.ui.analysis.result;

import java.util.List;
import java.util.Map;

import org.allianceworkbench.project.results.DataState;
import org.allianceworkbench.project.results.DefinitionState;
import org.allianceworkbench.publish.HtmlPage;
import org.allianceworkbench.publish.HtmlPublisher;
import org.allianceworkbench.publish.ReportDocument;
import org.allianceworkbench.report.Report;

/**
 * A result and what it rests on.
 *
 * @param report the result
 * @param options the options that were set, text by name
 * @param data the data it was computed from
 * @param definition the definitions it was computed with
 * @param dark whether the page has the colours of the dark window
 * @param html the page
 */
public record Result(Report report, Map<String, String> options, DataState data, DefinitionState definition, boolean dark,
		String html) {

	/**
	 * A result with its page.
	 *
	 * @param dark whether the window is dark; asked on the UI thread
	 */
	public static Result of(Report report, Map<String, String> options, DataState data, DefinitionState definition,
			boolean dark) {
		HtmlPage kind = dark ? HtmlPage.DARK_WINDOW : HtmlPage.LIGHT_WINDOW;
		return new Result(report, options, data, definition, dark, ResultPage.html(HtmlPublisher.html(new ReportDocument(
				report.title(), Map.of(), List.of(report)), kind)));
	}

	/** The same in other colours. */
	public Result painted(boolean dark) {
		return of(report, options, data, definition, dark);
	}

	/** The same under another title. */
	public Result titled(String title) {
		return new Result(report.titled(title), options, data, definition, dark, html);
	}
}
