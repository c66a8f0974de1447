package org.allianceworkbench.ui.analysis.result;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.allianceworkbench.analysis.Guide;
import org.allianceworkbench.project.results.ValueMeaning;
import org.allianceworkbench.publish.number.NumberText;
import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.Figure;
import org.allianceworkbench.report.Report;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;

/** Copies parts of a report, and tells where its numbers come from. */
public final class ResultCopies {

	private ResultCopies() {
	}

	/**
	 * Copies what was clicked in the page.
	 *
	 * @return whether that was something to copy
	 */
	public static boolean clicked(Report report, String what, Map<String, String> data) {
		int number = Integer.parseInt(data.getOrDefault("number", "0"));
		switch (what) {
			case "copyTable" -> Clip.table(report.tables().get(number));
			case "copyFigure" -> Clip.picture(report.figures().get(number));
			case "copyMethods" -> Clip.text(methods(report));
			case "copyScript" -> Clip.text(report.scripts().get(number).text());
			default -> {
				return false;
			}
		}
		return true;
	}

	/**
	 * Shows where a number comes from that was clicked in the page.
	 *
	 * @param guide tells what values are
	 * @param more further facts by name
	 * @param rows shows its rows, where that can be told
	 */
	public static void number(Shell shell, Optional<Browser> page, Result shown, Guide guide, Map<String, String> data,
			Map<String, String> more, Optional<Runnable> rows) {
		Report report = shown.report();
		String source = data.getOrDefault("source", "");
		Map<String, String> facts = new LinkedHashMap<>();
		facts.put("Term", data.getOrDefault("row", ""));
		facts.put("Column", data.getOrDefault("column", ""));
		facts.put("Table", data.getOrDefault("table", ""));
		facts.put("Value", source);
		facts.put("Meaning", ValueMeaning.of(guide, source).orElse(""));
		facts.put("N", report.n().entrySet().stream().map(each -> "%,d %s".formatted(each.getValue(), each.getKey()))
				.collect(Collectors.joining(", ")));
		facts.put("Data", shown.data().words());
		facts.putAll(more);
		String value = report.values().containsKey(source) ? Double.toString(report.values().get(source))
				: data.getOrDefault("value", "");
		int x = Integer.parseInt(data.getOrDefault("x", "0"));
		int y = Integer.parseInt(data.getOrDefault("y", "0"));
		NumberWindow.show(shell, value, facts, page.map(place -> place.toDisplay(x, y)).orElseGet(() -> shell.toDisplay(x, y)),
				rows);
	}

	static String methods(Report report) {
		return report.blocks().stream().filter(Block.Paragraph.class::isInstance).map(Block.Paragraph.class::cast)
				.filter(each -> each.kind() == Block.Paragraph.Kind.METHOD).map(each -> NumberText.TYPESET.text(each.text()))
				.collect(Collectors.joining("\n"));
	}

	/** Fills the menu of what can be copied. */
	public static void fill(Menu menu, Report report) {
		int number = 1;
		for (Block.TableBlock table : report.tables()) {
			ResultBar.item(menu, "Table " + number++ + ": " + table.title(), () -> Clip.table(table));
		}
		number = 1;
		for (Figure figure : report.figures()) {
			ResultBar.item(menu, "Figure " + number + ": " + figure.title(), () -> Clip.picture(figure));
			ResultBar.item(menu, "Figure " + number++ + " as SVG Text", () -> Clip.svg(figure));
		}
		if (!methods(report).isEmpty()) {
			ResultBar.item(menu, "Methods Paragraph", () -> Clip.text(methods(report)));
		}
		report.scripts().forEach(script -> ResultBar.item(menu, script.language().label(), () -> Clip.text(script.text())));
	}
}
