package org.allianceworkbench.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.grid.Grid;
import org.allianceworkbench.table.grid.Layout;
import org.allianceworkbench.table.grid.VariableNames;

/** Makes columns from what stands above a sheet's data. */
final class Headers {

	private static final String BETWEEN = " / ";

	private Headers() {
	}

	/** The name of a column without a header. */
	static String without(int column) {
		String address = Grid.address(column, 1);
		return "column " + address.substring(0, address.length() - 1);
	}

	/** All columns from the first to the last that has a heading, by their place. */
	static List<SourceColumn> of(Layout layout) {
		int width = layout.headings().stream().mapToInt(Layout.Heading::column).max().orElse(-1) + 1;
		List<String> headers = new ArrayList<>();
		List<String> labels = new ArrayList<>();
		for (int c = 0; c < width; c++) {
			headers.add("");
			labels.add("");
		}
		boolean namesFirst = namesFirst(layout);
		for (Layout.Heading heading : layout.headings()) {
			headers.set(heading.column(), namesFirst ? SourceColumn.reduce(heading.texts().get(0)) : joined(heading.texts()));
			labels.set(heading.column(), namesFirst ? heading.label() : "");
		}
		for (int c = 0; c < width; c++) {
			headers.set(c, headers.get(c).isEmpty() ? without(c) : headers.get(c));
		}
		List<String> unique = Table.uniqueNames(headers);
		List<SourceColumn> columns = new ArrayList<>();
		for (int c = 0; c < width; c++) {
			columns.add(SourceColumn.plain(c, unique.get(c), labels.get(c)));
		}
		return columns;
	}

	/** Whether the first of several header rows alone gives the names, so that the others are explanations. */
	private static boolean namesFirst(Layout layout) {
		List<Layout.Heading> several = layout.headings().stream()
				.filter(heading -> heading.texts().stream().filter(text -> !text.isBlank()).distinct().count() > 1).toList();
		return !several.isEmpty() && several.stream()
				.allMatch(heading -> heading.name().equals(VariableNames.of(heading.texts().get(0), heading.column())));
	}

	private static String joined(List<String> texts) {
		List<String> parts = new ArrayList<>();
		for (String text : texts) {
			String part = SourceColumn.reduce(text);
			if (!part.isEmpty() && (parts.isEmpty() || !parts.get(parts.size() - 1).equals(part))) {
				parts.add(part);
			}
		}
		return parts.stream().collect(Collectors.joining(BETWEEN));
	}
}
