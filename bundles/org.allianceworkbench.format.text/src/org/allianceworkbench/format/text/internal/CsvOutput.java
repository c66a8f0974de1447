package org.allianceworkbench.format.text.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;

import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.TableWriter;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;

/** Writes a text table beside its target and puts it in place when it is complete. */
public final class CsvOutput implements TableWriter {

	/** Quotes what needs no quotes by RFC 4180 but is read wrongly without them by some programs. */
	private static final QuoteStrategy QUOTES = new QuoteStrategy() {
		@Override
		public boolean quoteEmpty(int line, int field) {
			return true;
		}

		@Override
		public boolean quoteValue(int line, int field, String value) {
			return value.charAt(0) <= ' ' || value.charAt(value.length() - 1) <= ' ' || "=+@".indexOf(value.charAt(0)) >= 0
					|| value.charAt(0) == '-' && NumberOut.isWords(value);
		}
	};

	private final Path file;
	private final Path part;
	private final CsvWriter out;
	private final String[] fields;
	private boolean finished;

	/** Starts a file with the header row. */
	public CsvOutput(Path file, char delimiter, List<ColumnSpec> columns) throws IOException {
		this.file = file;
		this.part = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
		this.out = CsvWriter.builder().fieldSeparator(delimiter).lineDelimiter(LineDelimiter.CRLF).quoteStrategy(QUOTES)
				.build(part, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
		this.fields = new String[columns.size()];
		record(columns.stream().map(ColumnSpec::name).toArray(String[]::new));
	}

	@Override
	public void write(Table batch) throws IOException {
		List<Column> columns = batch.columns();
		for (int row = 0; row < batch.rowCount(); row++) {
			for (int c = 0; c < fields.length; c++) {
				fields[c] = NumberOut.field(columns.get(c), row);
			}
			record(fields);
		}
	}

	private void record(String[] values) throws IOException {
		try {
			if (values.length == 1 && values[0] == null) {
				out.writeRecord("");
			} else {
				out.writeRecord(values);
			}
		} catch (UncheckedIOException wrong) {
			throw wrong.getCause();
		}
	}

	@Override
	public void finish() throws IOException {
		out.close();
		Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
		finished = true;
	}

	@Override
	public void close() throws IOException {
		if (!finished) {
			out.close();
			Files.deleteIfExists(part);
		}
	}
}
