package org.allianceworkbench.study.exchange.redcap.internal;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.allianceworkbench.study.exchange.CodebookFileException;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/** The rows of a dictionary as CSV (RFC 4180; comma, semicolon or tab). */
final class Rows {

	private static final String DELIMITERS = ",;\t";
	private static final int MOST_ROWS = 100_000;

	private final String file;
	private final Consumer<String> notes;

	Rows(String file, Consumer<String> notes) {
		this.file = file;
		this.notes = notes;
	}

	/** Reads all rows below the header. */
	List<Row> read(String text) throws CodebookFileException {
		long line = 1;
		try (CsvReader<CsvRecord> csv = CsvReader.builder().fieldSeparator(delimiter(text)).skipEmptyLines(true)
			.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
			.missingFieldStrategy(FieldMismatchStrategy.IGNORE).allowUnclosedQuote(false).ofCsvRecord(text)) {
			Iterator<CsvRecord> records = csv.iterator();
			if (!records.hasNext()) {
				throw new CodebookFileException(file, 0, "", "is empty; export the data dictionary from REDCap again");
			}
			List<Optional<Column>> header = header(records.next());
			List<Row> rows = new ArrayList<>();
			while (records.hasNext()) {
				CsvRecord next = records.next();
				line = next.getStartingLineNumber();
				add(rows, header, next);
			}
			return rows;
		} catch (CsvParseException e) {
			throw new CodebookFileException(file, line, "", "the row after this one is no CSV (" + e.getMessage()
				+ "); look for a quotation mark without its partner");
		} catch (IOException e) {
			if (e instanceof CodebookFileException own) {
				throw own;
			}
			throw new CodebookFileException(file, line, "", "can't be read (" + e.getMessage() + ")");
		}
	}

	private static char delimiter(String text) {
		int end = text.indexOf('\n');
		String first = end < 0 ? text : text.substring(0, end);
		String bare = first.replaceAll("\"[^\"]*\"", "");
		char best = ',';
		for (char each : DELIMITERS.toCharArray()) {
			if (count(bare, each) > count(bare, best)) {
				best = each;
			}
		}
		return best;
	}

	private static long count(String text, char wanted) {
		return text.chars().filter(c -> c == wanted).count();
	}

	private List<Optional<Column>> header(CsvRecord names) throws CodebookFileException {
		List<Optional<Column>> header = new ArrayList<>();
		Set<Column> known = EnumSet.noneOf(Column.class);
		for (String name : names.getFields()) {
			Optional<Column> column = Column.of(name);
			if (column.isPresent() && !known.add(column.get())) {
				throw new CodebookFileException(file, 1, "", "has the column '" + column.get().title() + "' twice; delete one");
			}
			if (column.isEmpty() && !name.isBlank()) {
				notes.accept("The column '" + Row.shortened(name) + "' is none of REDCap's and is not kept.");
			}
			header.add(column);
		}
		for (Column needed : List.of(Column.FIELD, Column.TYPE)) {
			if (!known.contains(needed)) {
				throw new CodebookFileException(file, 1, "", "is no REDCap data dictionary: there is no column '" + needed.title()
					+ "'; export it from REDCap's Online Designer or Data Dictionary page");
			}
		}
		return header;
	}

	private void add(List<Row> rows, List<Optional<Column>> header, CsvRecord cells) throws CodebookFileException {
		Row row = new Row(file, cells.getStartingLineNumber());
		List<String> fields = cells.getFields();
		for (int i = 0; i < Math.min(fields.size(), header.size()); i++) {
			String cell = fields.get(i);
			header.get(i).ifPresent(column -> row.set(column, cell));
		}
		if (fields.size() > header.size() && fields.subList(header.size(), fields.size()).stream().anyMatch(f -> !f.isBlank())) {
			throw new CodebookFileException(file, cells.getStartingLineNumber(), "", "has " + fields.size()
				+ " cells where the header has " + header.size()
				+ "; look for a text with a comma that is not in quotation marks");
		}
		if (row.isEmpty()) {
			return;
		}
		if (rows.size() == MOST_ROWS) {
			throw new CodebookFileException(file, cells.getStartingLineNumber(), "", "has more than " + MOST_ROWS
				+ " fields, which no dictionary has; choose another file");
		}
		rows.add(row);
	}

	/** The CSV of rows with REDCap's header. */
	static String write(List<Row> rows) {
		List<List<String>> records = new ArrayList<>();
		records.add(Stream.of(Column.values()).map(Column::title).toList());
		rows.forEach(row -> records.add(row.cells()));
		return csv(records);
	}

	/** One row as a line of CSV. */
	static String line(Row row) {
		return csv(List.of(row.cells())).stripTrailing();
	}

	private static String csv(List<List<String>> records) {
		StringWriter text = new StringWriter();
		try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
			records.forEach(csv::writeRecord);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return text.toString();
	}

	/** A row from a line of CSV. */
	static Row parse(String line) {
		Row row = new Row("", 0);
		try (CsvReader<CsvRecord> csv = CsvReader.builder().extraFieldStrategy(FieldMismatchStrategy.IGNORE)
			.missingFieldStrategy(FieldMismatchStrategy.IGNORE).allowUnclosedQuote(false).ofCsvRecord(line)) {
			csv.stream().findFirst().ifPresent(cells -> {
				for (int i = 0; i < Math.min(Column.values().length, cells.getFieldCount()); i++) {
					row.set(Column.values()[i], cells.getField(i));
				}
			});
		} catch (IOException | CsvParseException e) {
			throw new IllegalArgumentException("no row of a dictionary: " + line, e);
		}
		return row;
	}
}
