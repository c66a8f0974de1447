package org.allianceworkbench.format.text.internal;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.table.TableFormatException;
import org.allianceworkbench.table.grid.Cell;
import org.allianceworkbench.table.grid.Grid;
import org.allianceworkbench.table.grid.GridRow;
import org.allianceworkbench.table.grid.Merge;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/** Streams the records of a text file. Quotes follow RFC 4180; lines end with CR LF, LF or CR. */
public final class TextGrid implements Grid {

	private static final int LONGEST_FIELD = 1_000_000;

	private final Path file;
	private final Dialect dialect;
	private final Reader reader;
	private final Iterator<List<Cell>> records;
	private final RecordLengths lengths = new RecordLengths();
	private long number;

	/** Opens the file at its first record. */
	public TextGrid(Path file, Dialect dialect) throws IOException {
		this.file = file;
		this.dialect = dialect;
		InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
		in.skipNBytes(dialect.markBytes());
		this.reader = new BufferedReader(new InputStreamReader(in, dialect.charset().newDecoder()
				.onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)), 1 << 16);
		if (dialect.separatorLine()) {
			skipSeparatorLine();
			number = 1;
		}
		this.records = CsvReader.builder().fieldSeparator(dialect.delimiter())
				.commentCharacter(dialect.delimiter() == '#' ? ';' : '#').skipEmptyLines(false)
				.extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
				.allowUnclosedQuote(false).maxBufferSize(LONGEST_FIELD).build(new CellHandler(), reader).iterator();
	}

	private void skipSeparatorLine() throws IOException {
		try {
			skipLine();
		} catch (CharacterCodingException wrong) {
			throw notDecoded(wrong);
		}
	}

	private void skipLine() throws IOException {
		int c = reader.read();
		while (c >= 0 && c != '\n' && c != '\r') {
			c = reader.read();
		}
		reader.mark(1);
		if (c == '\r' && reader.read() != '\n') {
			reader.reset();
		}
	}

	@Override
	public String sheet() {
		return nameOf(file);
	}

	/** The file's name without its extension. */
	public static String nameOf(Path file) {
		String name = file.getFileName().toString();
		int dot = name.lastIndexOf('.');
		return dot > 0 ? name.substring(0, dot) : name;
	}

	@Override
	public List<Merge> merges() {
		return List.of();
	}

	@Override
	public List<String> warnings() {
		List<String> warnings = new ArrayList<>(dialect.notes());
		warnings.addAll(lengths.warnings());
		return warnings;
	}

	@Override
	public Optional<GridRow> next() throws IOException {
		try {
			if (!records.hasNext()) {
				return Optional.empty();
			}
			List<Cell> cells = records.next();
			number++;
			lengths.add(number, cells.size());
			return Optional.of(new GridRow(number, cells));
		} catch (CsvParseException | UncheckedIOException wrong) {
			throw problem(wrong);
		}
	}

	private IOException problem(RuntimeException wrong) {
		Throwable cause = wrong.getCause();
		String where = "after record " + number + ": ";
		if (cause instanceof CharacterCodingException) {
			return notDecoded(wrong);
		}
		if (cause instanceof TooManyFieldsException) {
			return new TableFormatException(file, where + cause.getMessage(), wrong);
		}
		String message = wrong.getMessage();
		if (message.contains("Unclosed quoted field")) {
			return new TableFormatException(file, where + "a quote is opened and never closed", wrong);
		}
		if (message.contains("after closing quote")) {
			return new TableFormatException(file, where + "a quoted field is followed by other characters; "
					+ "a quote inside quotes must be doubled", wrong);
		}
		if (cause instanceof IOException && !String.valueOf(cause.getMessage()).contains("buffer size")) {
			return new IOException(file.getFileName() + ": " + where + cause.getMessage(), wrong);
		}
		return new TableFormatException(file, where + "a field or record has more than " + LONGEST_FIELD
				+ " characters; is the separator or a quote wrong?", wrong);
	}

	private TableFormatException notDecoded(Exception wrong) {
		boolean western = dialect.charset().equals(Encodings.WESTERN);
		return new TableFormatException(file, "after record " + number + ": the text is not " + dialect.charset().name()
				+ "; give its encoding, for example " + (western ? "IBM850 or x-MacRoman" : "windows-1252"), wrong);
	}

	@Override
	public void close() throws IOException {
		reader.close();
	}
}
