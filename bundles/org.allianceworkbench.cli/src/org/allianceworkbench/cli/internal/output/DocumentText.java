package org.allianceworkbench.cli.internal.output;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A JSON-like document as text for people: plain values as {@code name: value}, lists of documents as tables, documents with
 * tables of their own one after the other. What is empty, and what only a program needs (hashes, widths), is left out.
 */
public final class DocumentText {

	private static final String INDENT = "  ";
	private static final Set<String> FOR_PROGRAMS = Set.of("sha256", "index", "write_format", "display_width", "alignment",
			"role");
	private static final MathContext SHOWN = new MathContext(7);

	private final int columns;
	private final List<String> lines = new ArrayList<>();

	/** @param columns characters that a line may have */
	public DocumentText(int columns) {
		this.columns = columns;
	}

	/** The lines of a document. */
	public List<String> lines(Map<String, ?> document) {
		lines.clear();
		document(document, "");
		return List.copyOf(lines);
	}

	private void document(Map<?, ?> document, String indent) {
		document.forEach((name, value) -> {
			if (isShown(name, value) && !isTable(value) && !isGrid(name, value)) {
				lines.add(indent + words(name) + ": " + inline(value));
			}
		});
		document.forEach((name, value) -> {
			if (isShown(name, value) && isTable(value)) {
				part(String.valueOf(name), (Collection<?>) value, indent);
			} else if (isShown(name, value) && isGrid(name, value)) {
				title(name, indent);
				add(grid((Collection<?>) value, document), indent);
			}
		});
	}

	private void part(String name, Collection<?> parts, String indent) {
		title(name, indent);
		boolean nested = parts.stream().flatMap(part -> ((Map<?, ?>) part).entrySet().stream())
				.anyMatch(e -> isTable(e.getValue()) || isGrid(e.getKey(), e.getValue()));
		if (nested) {
			parts.forEach(part -> {
				document((Map<?, ?>) part, indent + INDENT);
				lines.add("");
			});
		} else {
			add(table(parts), indent);
		}
	}

	private void title(Object name, String indent) {
		lines.add("");
		lines.add(indent + words(name) + ":");
	}

	private void add(TextTable table, String indent) {
		table.lines(columns - indent.length() - INDENT.length()).forEach(line -> lines.add(indent + INDENT + line));
	}

	/**
	 * Rows of cells under the names of the variables or columns, when these are as many; a row's number stands before its cells.
	 */
	private static TextTable grid(Collection<?> rows, Map<?, ?> document) {
		List<List<String>> cells = rows.stream().map(DocumentText::cells).toList();
		int width = cells.stream().mapToInt(List::size).max().orElse(0);
		List<String> names = new ArrayList<>();
		for (String described : List.of("variables", "columns")) {
			if (names.isEmpty() && document.get(described) instanceof List<?> list && list.size() == width) {
				list.forEach(column -> names.add(String.valueOf(((Map<?, ?>) column).get("name"))));
			}
		}
		while (names.size() < width) {
			names.add("");
		}
		TextTable table = new TextTable(names);
		cells.forEach(row -> table.row(Stream.concat(row.stream(), Stream.generate(() -> "")).limit(width).toList()));
		return table;
	}

	private static List<String> cells(Object row) {
		List<?> parts = (List<?>) row;
		return parts.size() == 2 && parts.get(1) instanceof List<?> numbered
				? Stream.concat(Stream.of(inline(parts.get(0))), numbered.stream().map(DocumentText::inline)).toList()
				: parts.stream().map(DocumentText::inline).toList();
	}

	private static TextTable table(Collection<?> rows) {
		Set<String> names = new LinkedHashSet<>();
		rows.forEach(row -> ((Map<?, ?>) row).forEach((name, value) -> {
			if (isShown(name, value)) {
				names.add(String.valueOf(name));
			}
		}));
		TextTable table = new TextTable(names.stream().map(DocumentText::words).toList());
		rows.forEach(row -> table.row(names.stream().map(name -> inline(((Map<?, ?>) row).get(name))).toList()));
		return table;
	}

	/** Only rows of data: value labels are lists of lists too, but they belong in a cell. */
	private static boolean isGrid(Object name, Object value) {
		return String.valueOf(name).endsWith("_rows") && value instanceof Collection<?> list && list.stream()
				.allMatch(List.class::isInstance);
	}

	private static boolean isTable(Object value) {
		return value instanceof Collection<?> list && !list.isEmpty() && list.stream().allMatch(Map.class::isInstance);
	}

	private static boolean isShown(Object name, Object value) {
		return value != null && !FOR_PROGRAMS.contains(name) && !(value instanceof Collection<?> list && list.isEmpty())
				&& !(value instanceof Map<?, ?> map && map.isEmpty()) && !value.equals("");
	}

	private static String words(Object name) {
		return String.valueOf(name).replace('_', ' ');
	}

	private static String inline(Object value) {
		return switch (value) {
			case null -> "";
			case Double d when d == Math.rint(d) && Math.abs(d) < 1e15 -> Long.toString(d.longValue());
			case Double d when Double.isFinite(d) -> Double.toString(new BigDecimal(d).round(SHOWN).doubleValue());
			case Map<?, ?> map when map.get("text") instanceof String text -> text;
			case Map<?, ?> map -> map.entrySet().stream().filter(e -> isShown(e.getKey(), e.getValue()))
					.map(e -> words(e.getKey()) + " " + inline(e.getValue())).collect(Collectors.joining(", "));
			case Collection<?> list -> list.stream().map(part -> part instanceof List<?> pair && pair.size() == 2
					? inline(pair.get(0)) + "=" + inline(pair.get(1)) : part instanceof Collection<?> row ? "[" + inline(row)
							+ "]"
							: inline(part)).collect(Collectors.joining(", "));
			default -> String.valueOf(value);
		};
	}
}
