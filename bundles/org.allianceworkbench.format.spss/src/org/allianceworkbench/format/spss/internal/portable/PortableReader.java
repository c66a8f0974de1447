package org.allianceworkbench.format.spss.internal.portable;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.allianceworkbench.format.spss.internal.bytes.ByteSource;
import org.allianceworkbench.format.spss.internal.bytes.FileSource;
import org.allianceworkbench.format.spss.internal.data.MemoryLimit;
import org.allianceworkbench.format.spss.internal.dictionary.Encodings;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.Gathering;
import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.TableInfo;
import org.allianceworkbench.table.TableReader;

/** Reads the cases of a portable file in batches or all at once; they end at the letter Z, which no value begins with. */
public final class PortableReader implements TableReader {

	private static final int BATCH_BYTES = 1 << 22;
	private static final int MAX_BATCH_ROWS = 1 << 14;
	private static final int TEXT_BYTES = 64;
	/** The two hundred characters before the alphabet say in five alphabets that this is a portable file. */
	private static final int SPLASH = 200;
	private static final String SIGNATURE = "SPSSPORT";

	private final ByteSource source;
	private final Fields fields;
	private final Notes notes = new Notes();
	private final PortableDictionary dictionary;
	private final List<CaseColumn> columns = new ArrayList<>();
	private final int batchRows;
	private long rows;
	private boolean done;

	/**
	 * Opens a file and reads its dictionary.
	 *
	 * @param options only the encoding is used; without one, texts are in UTF-8 when all of them can be, else in windows-1252
	 */
	public static PortableReader open(Path file, ReadOptions options) throws IOException {
		ByteSource source = new FileSource(file);
		try {
			return new PortableReader(source, options);
		} catch (IOException | RuntimeException e) {
			source.close();
			throw e;
		}
	}

	private PortableReader(ByteSource source, ReadOptions options) throws IOException {
		this.source = source;
		PortableInput in = new PortableInput(source);
		this.fields = new Fields(in);
		CharacterTable table = header(in);
		Charset charset = charset(table, options);
		this.dictionary = new DictionaryReader(fields, charset, notes).read();
		int rowBytes = 0;
		for (ColumnSpec spec : dictionary.columns()) {
			columns.add(new CaseColumn(spec, charset, notes));
			rowBytes += spec.type().isNumeric() ? Double.BYTES : TEXT_BYTES;
		}
		this.batchRows = Math.clamp(BATCH_BYTES / rowBytes, 1, MAX_BATCH_ROWS);
	}

	private CharacterTable header(PortableInput in) throws IOException {
		fields.within("the header of an SPSS portable file");
		for (int i = 0; i < SPLASH; i++) {
			fields.next();
		}
		byte[] places = new byte[CharacterTable.SIZE];
		for (int i = 0; i < places.length; i++) {
			places[i] = (byte) fields.next();
		}
		CharacterTable table = new CharacterTable(places);
		in.translate(table.translation());
		for (int i = 0; i < SIGNATURE.length(); i++) {
			if (fields.next() != SIGNATURE.charAt(i)) {
				throw fields.damaged("the letters " + SIGNATURE + " are not where they should be; the file is damaged, or no "
						+ "portable file");
			}
		}
		return table;
	}

	private Charset charset(CharacterTable table, ReadOptions options) throws IOException {
		if (!table.ascii()) {
			notes.add("the file was written with an alphabet that is not ASCII; letters that English does not have may be wrong");
			return StandardCharsets.ISO_8859_1;
		}
		if (options.encoding().isPresent()) {
			String wanted = options.encoding().get();
			return Encodings.of(wanted).orElseThrow(() -> source.damaged(0, "the encoding '" + wanted
					+ "' is not known; try UTF-8 or windows-1252"));
		}
		if (Encoding.isUtf8(source, SPLASH + CharacterTable.SIZE)) {
			return StandardCharsets.UTF_8;
		}
		notes.add("the file does not say which character encoding it is in; " + Encodings.DEFAULT.name()
				+ " was taken (give another one if letters look wrong)");
		return Encodings.DEFAULT;
	}

	/** What the file says before its data. */
	public PortableDictionary dictionary() {
		return dictionary;
	}

	@Override
	public TableInfo info() {
		return dictionary.info();
	}

	@Override
	public List<ColumnSpec> columns() {
		return dictionary.columns();
	}

	/** Always empty: a portable file does not say it. */
	@Override
	public OptionalLong rowCount() {
		return OptionalLong.empty();
	}

	@Override
	public List<String> warnings() {
		return notes.all();
	}

	@Override
	public Optional<Table> next() throws IOException {
		return takeBatch() == 0 ? Optional.empty() : Optional.of(table());
	}

	@Override
	public Table readAll() throws IOException {
		MemoryLimit limit = new MemoryLimit(source.file(), columns());
		Gathering gathering = new Gathering(info(), columns());
		long before = rows;
		for (Optional<Table> batch = next(); batch.isPresent(); batch = next()) {
			gathering.add(batch.get());
			limit.check(rows - before, gathering.bytes());
		}
		return gathering.table();
	}

	private int takeBatch() throws IOException {
		int taken = 0;
		while (taken < batchRows && !done) {
			fields.within("the data", rows);
			int first = fields.nextNotBlank();
			if (first == 'Z') {
				done = true;
				break;
			}
			takeCase(first);
			rows++;
			taken++;
		}
		return taken;
	}

	private void takeCase(int first) throws IOException {
		int c = first;
		for (int i = 0; i < columns.size(); i++) {
			CaseColumn column = columns.get(i);
			fields.within(column.name(), rows);
			column.take(fields, i == 0 ? c : fields.next(), rows);
		}
	}

	private Table table() {
		List<Column> finished = new ArrayList<>();
		columns.forEach(c -> finished.add(c.finish()));
		return new Table(dictionary.info(), finished);
	}

	@Override
	public void close() throws IOException {
		source.close();
	}
}
