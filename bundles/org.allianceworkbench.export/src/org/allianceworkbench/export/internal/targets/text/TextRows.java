package org.allianceworkbench.export.internal.targets.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import org.allianceworkbench.table.Progress;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;

/**
 * Files of delimited texts in UTF-8 without a byte order mark.
 *
 * @param separator between fields
 * @param lines ends of lines
 * @param quotes which fields stand in quotes beside those that must
 */
public record TextRows(char separator, LineDelimiter lines, QuoteStrategy quotes) {

	private static final int CHECK = 4096;
	/** Quotes what needs no quotes by RFC 4180 but is read wrongly without them by some programs. */
	public static final QuoteStrategy CAREFUL = new QuoteStrategy() {
		@Override
		public boolean quoteEmpty(int line, int field) {
			return true;
		}

		@Override
		public boolean quoteValue(int line, int field, String value) {
			return value.charAt(0) <= ' ' || value.charAt(value.length() - 1) <= ' ' || SpreadsheetText.looksLikeFormula(value);
		}
	};

	/** Writes a text in UTF-8 into a file that is not there yet; half characters become question marks. */
	public static Path text(Path file, String text) throws IOException {
		return Files.write(file, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
	}

	/** As RFC 4180 says, with commas. */
	public static final TextRows CSV = new TextRows(',', LineDelimiter.CRLF, CAREFUL);

	/**
	 * Writes a file that is not there yet.
	 *
	 * @param header whether names stand in the first line
	 */
	public void write(Path file, List<Field> fields, boolean header, int rows, Progress progress) throws IOException {
		try (CsvWriter out = CsvWriter.builder().fieldSeparator(separator).lineDelimiter(lines).quoteStrategy(quotes).build(file,
				StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
			String[] cells = new String[fields.size()];
			if (header) {
				out.writeRecord(fields.stream().map(Field::name).toArray(String[]::new));
			}
			for (int row = 0; row < rows; row++) {
				if (row % CHECK == 0) {
					progress.checkCancelled();
					progress.worked(row);
				}
				for (int c = 0; c < cells.length; c++) {
					cells[c] = fields.get(c).cells().apply(row);
				}
				if (cells.length == 1 && cells[0] == null) {
					out.writeRecord("");
				} else {
					out.writeRecord(cells);
				}
			}
			progress.worked(rows);
		} catch (UncheckedIOException wrong) {
			throw wrong.getCause();
		}
	}
}
