package org.allianceworkbench.export.internal.targets.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;

import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.TableFormatException;
import org.allianceworkbench.table.TableInfo;
import org.allianceworkbench.table.TableReader;
import org.allianceworkbench.table.Value;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/**
 * Reads a delimited text file that an export wrote, its cells decoded. A cell that holds no value of its column is told as a
 * warning and reads as nothing.
 */
public final class CellReader implements TableReader {

	private static final int BATCH = 10_000;
	private static final int MOST_WARNINGS = 100;

	private final Path file;
	private final CsvReader<CsvRecord> csv;
	private final Iterator<CsvRecord> records;
	private final List<CellColumn> columns = new ArrayList<>();
	private final List<String> warnings = new ArrayList<>();

	/**
	 * Opens a file.
	 *
	 * @param expected the columns that should be there
	 * @param names decodes the names in the header; empty for a file without one
	 */
	public CellReader(Path file, char separator, List<CellColumn> expected, Optional<UnaryOperator<String>> names)
			throws IOException {
		this.file = file;
		this.csv = CsvReader.builder().fieldSeparator(separator).skipEmptyLines(false)
				.extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
				.allowUnclosedQuote(false).ofCsvRecord(file, StandardCharsets.UTF_8);
		this.records = csv.iterator();
		if (names.isEmpty()) {
			columns.addAll(expected);
			return;
		}
		try {
			header(expected, records.hasNext() ? records.next().getFields().stream().map(names.get()).toList() : List.of());
		} catch (CsvParseException | UncheckedIOException e) {
			csv.close();
			throw damaged(e);
		}
	}

	/** Columns by their names; one that is not known is text. */
	private void header(List<CellColumn> expected, List<String> names) {
		Map<String, CellColumn> known = new HashMap<>();
		expected.forEach(column -> known.put(column.spec().name().toLowerCase(Locale.ROOT), column));
		for (String name : Table.uniqueNames(names)) {
			CellColumn column = known.get(name.toLowerCase(Locale.ROOT));
			columns.add(column == null ? CellColumn.plain(ColumnSpec.text(name).build())
					: new CellColumn(column.spec().toBuilder().name(name).build(), column.value()));
		}
	}

	@Override
	public TableInfo info() {
		return TableInfo.NONE;
	}

	@Override
	public List<ColumnSpec> columns() {
		return columns.stream().map(CellColumn::spec).toList();
	}

	@Override
	public OptionalLong rowCount() {
		return OptionalLong.empty();
	}

	@Override
	public List<String> warnings() {
		return List.copyOf(warnings);
	}

	@Override
	public Optional<Table> next() throws IOException {
		List<CsvRecord> batch = new ArrayList<>();
		try {
			while (batch.size() < BATCH && records.hasNext()) {
				batch.add(records.next());
			}
		} catch (CsvParseException | UncheckedIOException e) {
			throw damaged(e);
		}
		if (batch.isEmpty()) {
			return Optional.empty();
		}
		batch.stream().filter(record -> record.getFieldCount() != columns.size()).forEach(record -> warn("line "
				+ record.getStartingLineNumber() + " has " + record.getFieldCount() + " cells, and there are " + columns.size()
				+ " columns"));
		List<Column> read = new ArrayList<>();
		for (int c = 0; c < columns.size(); c++) {
			read.add(column(batch, c));
		}
		return Optional.of(Table.of(read));
	}

	private Column column(List<CsvRecord> batch, int index) {
		CellColumn column = columns.get(index);
		double[] numbers = new double[column.spec().type().isNumeric() ? batch.size() : 0];
		String[] texts = new String[batch.size() - numbers.length];
		for (int row = 0; row < batch.size(); row++) {
			CsvRecord record = batch.get(row);
			String cell = index < record.getFieldCount() ? record.getField(index) : "";
			Value value = cell.isEmpty() ? Value.NONE : value(column, cell, record.getStartingLineNumber());
			if (numbers.length > 0) {
				numbers[row] = value instanceof Value.Num n ? n.number() : Double.NaN;
			} else {
				texts[row] = value instanceof Value.Text t ? t.text() : null;
			}
		}
		return numbers.length > 0 ? Column.of(column.spec(), numbers) : Column.of(column.spec(), texts);
	}

	private Value value(CellColumn column, String cell, long line) {
		try {
			return column.value().apply(cell);
		} catch (RuntimeException notOne) {
			warn("line " + line + ", " + column.spec().name() + ": '" + cell + "' is no value of it ("
					+ column.spec().type().name().toLowerCase(Locale.ROOT).replace('_', '-') + ")");
			return Value.NONE;
		}
	}

	private void warn(String sentence) {
		if (warnings.size() < MOST_WARNINGS) {
			warnings.add(sentence);
		}
	}

	private IOException damaged(RuntimeException wrong) {
		Throwable cause = wrong.getCause() == null ? wrong : wrong.getCause();
		return new TableFormatException(file, "it can't be read as a text table: " + cause.getMessage(), wrong);
	}

	@Override
	public void close() throws IOException {
		csv.close();
	}
}
