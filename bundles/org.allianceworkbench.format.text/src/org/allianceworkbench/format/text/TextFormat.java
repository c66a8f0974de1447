package org.allianceworkbench.format.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.allianceworkbench.format.text.internal.CsvOutput;
import org.allianceworkbench.format.text.internal.Dialect;
import org.allianceworkbench.format.text.internal.Sniffer;
import org.allianceworkbench.format.text.internal.TextGrid;
import org.allianceworkbench.format.text.internal.TextInspection;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.format.TableFormat;
import org.allianceworkbench.table.TableInfo;
import org.allianceworkbench.table.TableReader;
import org.allianceworkbench.table.TableWriter;
import org.allianceworkbench.table.grid.Grid;
import org.allianceworkbench.table.grid.GridReading;
import org.allianceworkbench.table.grid.GridTable;

/**
 * Text tables: CSV, TSV and what spreadsheet programs call 'Unicode text'.
 * <p>
 * Separator (comma, semicolon, tab, bar), decimal mark, encoding (UTF-8, UTF-16, otherwise windows-1252) and header rows are
 * recognised and may be given by {@link ReadOptions}. Written are UTF-8 without a byte order mark, RFC 4180 (CR LF, quotes
 * doubled), decimal points, dates as {@code 2021-01-31}, date-times as {@code 2021-01-31 09:05:00}, times as {@code 9:05:00},
 * codes of user-missing values as they are, and nothing where a value is missing.
 */
public final class TextFormat implements TableFormat {

	private static final List<String> EXTENSIONS = List.of("csv", "tsv", "txt", "tab", "dat");

	@Override
	public String id() {
		return "text";
	}

	@Override
	public String name() {
		return "Text table (CSV, TSV)";
	}

	@Override
	public List<String> extensions() {
		return EXTENSIONS;
	}

	@Override
	public List<String> writableExtensions() {
		return List.of("csv", "tsv");
	}

	/** Text with an extension of a text table or of a spreadsheet (many web tools call text tables .xls) is surely meant. */
	@Override
	public int recognises(Path file, byte[] start) {
		String extension = extension(file);
		if (!Sniffer.looksLikeText(start)) {
			return 0;
		}
		return EXTENSIONS.contains(extension) || extension.startsWith("xls") && start.length > 0 ? 2 : 1;
	}

	private static String extension(Path file) {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		return name.substring(name.lastIndexOf('.') + 1);
	}

	@Override
	public List<String> sheets(Path file, ReadOptions options) {
		return List.of(TextGrid.nameOf(file));
	}

	@Override
	public TableReader open(Path file, ReadOptions options) throws IOException {
		return table(file, options, Sniffer.sniff(file, options));
	}

	private static GridTable table(Path file, ReadOptions options, Dialect dialect) throws IOException {
		return GridTable.open(() -> new TextGrid(file, dialect), GridReading.ofText(options, dialect.usualDecimal()));
	}

	@Override
	public Grid openGrid(Path file, ReadOptions options) throws IOException {
		return new TextGrid(file, Sniffer.sniff(file, options));
	}

	@Override
	public boolean hasGrid() {
		return true;
	}

	@Override
	public Map<String, Object> inspect(Path file, ReadOptions options, int rows) throws IOException {
		Dialect dialect = Sniffer.sniff(file, options);
		try (GridTable table = table(file, options, dialect)) {
			return TextInspection.of(file, dialect, table, rows);
		}
	}

	@Override
	public List<String> losses(Path file, TableInfo info, List<ColumnSpec> columns) {
		List<String> losses = new ArrayList<>();
		long labels = columns.stream().filter(c -> !c.label().isEmpty()).count();
		long valueLabels = columns.stream().filter(c -> !c.valueLabels().isEmpty()).count();
		long missing = columns.stream().filter(c -> !c.missing().isEmpty()).count();
		add(losses, labels, "the label of", "the labels of");
		add(losses, valueLabels, "the value labels of", "the value labels of");
		add(losses, missing, "the list of codes that are user-missing in", "the lists of codes that are user-missing in");
		if (columns.stream().anyMatch(c -> !c.attributes().isEmpty()) || !info.attributes().isEmpty()) {
			losses.add("custom attributes are not kept in a text file");
		}
		if (!info.label().isEmpty() || !info.documents().isEmpty() || info.weight().isPresent()
				|| !info.multipleResponseSets().isEmpty()) {
			losses.add("file label, documents, weight and multiple response sets are not kept in a text file");
		}
		losses.add("types, display formats and measurement levels are not kept in a text file; an empty text becomes a missing one");
		return losses;
	}

	private static void add(List<String> losses, long columns, String one, String several) {
		if (columns > 0) {
			losses.add((columns == 1 ? one + " one column is" : several + " " + columns + " columns are") + " not kept in a text file");
		}
	}

	@Override
	public TableWriter create(Path file, TableInfo info, List<ColumnSpec> columns) throws IOException {
		return new CsvOutput(file, extension(file).equals("tsv") ? '\t' : ',', columns);
	}
}
