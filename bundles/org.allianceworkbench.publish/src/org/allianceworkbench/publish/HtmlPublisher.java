package org.allianceworkbench.publish;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.allianceworkbench.publish.figure.FigureDrawing;
import org.allianceworkbench.publish.figure.FigureSize;
import org.allianceworkbench.publish.figure.Theme;
import org.allianceworkbench.publish.internal.xml.Xml;
import org.allianceworkbench.publish.number.NumberText;
import org.allianceworkbench.publish.record.FigurePrint;
import org.allianceworkbench.publish.record.ResultJson;
import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.Figure;
import org.allianceworkbench.report.NumberStyle;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.report.Script;
import org.allianceworkbench.report.Wording;

/**
 * Reports as one HTML page that needs nothing else: style and figures are within, nothing in it runs, it follows the
 * reader's light or dark setting and prints well. The page is well-formed XML. The page for the window has a script, by
 * which points can be chosen and figures enlarged.
 */
public final class HtmlPublisher {

	private final ReportDocument document;
	private final HtmlPage kind;
	private final Xml page = new Xml();
	private int tables;
	private int figures;
	private final List<String> prints = new ArrayList<>();

	private HtmlPublisher(ReportDocument document, HtmlPage kind) {
		this.document = document;
		this.kind = kind;
	}

	/** A page of its own. */
	public static String html(ReportDocument document) {
		return html(document, HtmlPage.DOCUMENT);
	}

	/** The page for a place where it is read. */
	public static String html(ReportDocument document, HtmlPage kind) {
		HtmlPublisher publisher = new HtmlPublisher(document, kind);
		publisher.write();
		return "<!DOCTYPE html>\n" + publisher.page + "\n";
	}

	private void write() {
		page.open("html", "lang", "en").open("head").empty("meta", "charset", "UTF-8")
				.empty("meta", "name", "viewport", "content",
				"width=device-width, initial-scale=1").element("title", document.title()).open("style").markup(style()).close()
				.closeLine();
		page.open("body").open("header").element("h1", document.title());
		facts(document.facts());
		page.closeLine();
		if (document.hasContents()) {
			contents();
		}
		page.open("main");
		for (int i = 0; i < document.sections().size(); i++) {
			section(document.sections().get(i), "report-" + (i + 1));
		}
		page.close();
		if (!document.records().isEmpty()) {
			page.open("script", "type", "application/json", "id", EmbeddedResults.ID).markup(ResultJson.write(document.records(), prints))
					.closeLine();
		}
		if (kind.isInteractive()) {
			page.open("script").markup(resource("window.js")).close();
		}
		page.close().close();
	}

	private String style() {
		return kind.style(resource("report.css").replace("/*light*/", FigureDrawing.cssVariables(Theme.LIGHT)).replace("/*dark*/",
				FigureDrawing.cssVariables(Theme.DARK)));
	}

	private static String resource(String name) {
		try (InputStream in = HtmlPublisher.class.getResourceAsStream(name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new IllegalStateException(name + " can't be read", e);
		}
	}

	private void facts(Map<String, String> facts) {
		if (!facts.isEmpty()) {
			page.open("dl", "class", "facts");
			facts.forEach((name, text) -> page.element("dt", name).element("dd", text));
			page.close();
		}
	}

	private void contents() {
		page.open("nav", "aria-label", "Contents").element("h2", "Contents").open("ol");
		for (int i = 0; i < document.sections().size(); i++) {
			if (!document.sections().get(i).heading().isEmpty()) {
				page.open("li").element("a", document.sections().get(i).heading(), "href", "#report-" + (i + 1)).close();
			}
		}
		page.close().closeLine();
	}

	private void section(ReportDocument.Section section, String id) {
		page.open("article", "id", id);
		if (!section.heading().isEmpty() && !section.heading().equals(document.title())) {
			page.element("h2", section.heading());
		}
		section.words().forEach(words -> page.element("p", words, "class", "words"));
		section.report().ifPresent(report -> report(report, id));
		page.closeLine();
	}

	private void report(Report report, String id) {
		String above = "";
		for (Block block : report.blocks()) {
			String heading = ReportDocument.heading(block);
			if (!heading.isEmpty() && !heading.equals(above)) {
				page.element("h4", heading);
			}
			above = heading;
			block(block, id);
		}
		used(report);
		report.scripts().forEach(this::script);
	}

	/** Folded; a click into the text selects all of it. */
	private void script(Script script) {
		page.open("details", "class", "used script").element("summary", script.language().label()).open("pre")
				.element("code", script.text()).close().closeLine();
	}

	private void block(Block block, String id) {
		switch (block) {
			case Block.Heading h -> page.element("h" + (h.level() + 2), h.text());
			case Block.Paragraph p -> page.element("p", NumberText.TYPESET.text(p.text()), "class",
					JsonPublisher.lower(p.kind()));
			case Block.Warning w -> warning(w);
			case Block.TableBlock t -> new HtmlTable(page, t, ++tables, kind.isInteractive()).write(id + "-" + t.id());
			case Block.FigureBlock f -> figure(f.figure(), id + "-" + f.figure().id());
		}
		page.markup("\n");
	}

	private void warning(Block.Warning warning) {
		page.open("p", "class", "warning", "role", "note").element("strong", "Warning: ").text(warning.message());
		if (!warning.remedy().isEmpty()) {
			page.text(" " + warning.remedy());
		}
		page.close();
	}

	private void figure(Figure figure, String id) {
		page.open("figure", "class", "drawing", "id", id).open("figcaption").element("strong", "Figure " + ++figures)
				.element("em", figure.title()).close();
		FigureSize size = FigureSize.of(figure, FigureSize.TWO_COLUMNS);
		String svg = kind.isInteractive() ? FigureDrawing.svgForWindow(figure, size, id + "-svg")
				: FigureDrawing.svgElement(figure, size, id + "-svg");
		prints.add(FigurePrint.of(svg));
		page.markup(svg);
		String note = NumberText.TYPESET.text(figure.note());
		if (!note.isBlank()) {
			page.open("p", "class", "note").element("em", "Note.").text(" " + note).close();
		}
		page.close();
	}

	/** What the results are based on. */
	private void used(Report report) {
		if (report.n().isEmpty() && report.excluded().isEmpty() && report.options().isEmpty()) {
			return;
		}
		page.open("details", "class", "used", "open", "open").element("summary", "Data and options").open("dl", "class", "facts");
		if (!report.n().isEmpty()) {
			page.element("dt", "Used").element("dd", report.n().entrySet().stream()
					.map(e -> NumberText.TYPESET.text(e.getValue(), NumberStyle.INTEGER) + " " + e.getKey())
					.collect(Collectors.joining(", ")));
		}
		report.excluded().forEach(e -> page.element("dt", "Not used").element("dd",
				Wording.count(e.rows(), "row") + ": " + e.reason()));
		OptionText.told(report.options()).forEach((name, value) -> page.element("dt", name).element("dd", value));
		page.close().close();
	}
}
