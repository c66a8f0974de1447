package org.allianceworkbench.format.spss.internal.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.format.spss.internal.data.PackedText;
import org.allianceworkbench.format.spss.internal.data.SavReader;
import org.allianceworkbench.format.spss.internal.dictionary.Header;
import org.allianceworkbench.format.spss.internal.dictionary.Special;
import org.allianceworkbench.format.spss.internal.dictionary.VeryLongStrings;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.TableFormatException;
import org.allianceworkbench.table.TableInfo;
import org.allianceworkbench.table.TableWriter;

/**
 * Writes a system file.
 * <p>
 * Each string is as wide as declared, or wider when its longest text needs it in UTF-8. A whole table is looked through first.
 * Batches are written at once when widths are declared. Where none is, and from the first text on that is wider than declared,
 * rows wait in a {@link Spool} until the longest texts are known.
 */
public final class SavWriter implements TableWriter {

	private final Path file;
	private final TableInfo info;
	private final List<ColumnSpec> specs;
	private final int compression;
	private final TargetFile target;
	private final TextBytes text;
	private final int[] textBytes;
	private Optional<Spool> spool = Optional.empty();
	private CaseEncoder encoder;
	private int[] widths;
	private int[] elements;
	private double[] numbers = {};
	private int longCaseCount;
	private long rows;

	private SavWriter(Path file, TableInfo info, List<ColumnSpec> specs, int compression) throws IOException {
		if (specs.isEmpty()) {
			throw new TableFormatException(file, "a table without columns can't be written as an SPSS file");
		}
		this.file = file;
		this.info = info;
		this.specs = List.copyOf(specs);
		this.compression = compression;
		this.text = new TextBytes(file);
		this.textBytes = new int[specs.size()];
		this.target = new TargetFile(file);
	}

	/**
	 * Starts a file whose rows come in batches.
	 *
	 * @param compression one of {@link Header}'s codes
	 */
	public static SavWriter create(Path file, TableInfo info, List<ColumnSpec> specs, int compression) throws IOException {
		SavWriter writer = new SavWriter(file, info, specs, compression);
		try {
			if (specs.stream().allMatch(s -> s.type().isNumeric() || s.width() > 0)) {
				writer.start();
			} else {
				writer.spool = Optional.of(new Spool(writer.target.beside("rows")));
			}
			return writer;
		} catch (IOException | RuntimeException e) {
			writer.close();
			throw e;
		}
	}

	/** Writes a whole table. */
	public static void write(Path file, Table table, int compression) throws IOException {
		try (SavWriter writer = new SavWriter(file, table.info(), table.specs(), compression)) {
			writer.measure(table);
			writer.start();
			writer.write(table);
			writer.finish();
		}
	}

	/** What a system file can't hold of a table, as far as its description tells. */
	public static List<String> losses(TableInfo info, List<ColumnSpec> specs) {
		return List.copyOf(WritePlan.of(info, specs, new int[specs.size()]).losses());
	}

	private void measure(Table table) throws TableFormatException {
		for (int c = 0; c < textBytes.length; c++) {
			Column column = table.columns().get(c);
			if (!column.spec().type().isNumeric()) {
				textBytes[c] = text.longest(column);
			}
		}
	}

	/** Writes the dictionary and makes ready for cases. */
	private void start() throws IOException {
		WritePlan plan = WritePlan.of(info, specs, textBytes);
		widths = plan.columns().stream().mapToInt(PlannedColumn::width).toArray();
		elements = plan.columns().stream().mapToInt(PlannedColumn::element).toArray();
		FileChannel channel = target.channel();
		DictionaryWriter dictionary = new DictionaryWriter(plan);
		ByteBuffer bytes = dictionary.write(compression).buffer();
		longCaseCount = dictionary.longCaseCount();
		while (bytes.hasRemaining()) {
			channel.write(bytes);
		}
		encoder = new CaseEncoder(compression == Header.ZLIB ? new ZlibOutput(channel) : new ChannelOutput(channel),
				compression != Header.PLAIN, plan.elements());
	}

	@Override
	public void write(Table batch) throws IOException {
		check(batch);
		int written = spool.isPresent() ? 0 : encode(batch);
		if (written < batch.rowCount()) {
			if (spool.isEmpty()) {
				takeBack(rows + written);
			}
			putAside(batch, written, spool.orElseThrow());
		}
		rows += batch.rowCount();
	}

	/** Writes rows up to one with a text that is wider than its column; returns their number. */
	private int encode(Table batch) throws IOException {
		int from = 0;
		while (from < batch.rowCount()) {
			int count = Math.min(encoder.room(), batch.rowCount() - from);
			for (int c = 0; c < specs.size(); c++) {
				Column column = batch.columns().get(c);
				if (widths[c] == 0) {
					encoder.numbers(elements[c], numbers(column, c, from, count), count);
				} else if (!texts(column, c, from, count)) {
					return from;
				}
			}
			encoder.complete(count);
			from += count;
		}
		return from;
	}

	private boolean texts(Column column, int index, int from, int count) throws IOException {
		int width = widths[index];
		int element = elements[index];
		if (width <= VeryLongStrings.SEGMENT && column instanceof PackedText packed && packed.isIn(StandardCharsets.UTF_8)
				&& packed.fits(width)) {
			encoder.texts(element, packed, from, count, width);
			return true;
		}
		for (int i = 0; i < count; i++) {
			text.take(column, from + i, rows);
			if (text.length() > width) {
				return false;
			}
			encoder.text(i, element, text.bytes(), text.length(), width);
		}
		return true;
	}

	/** Begins anew after some cases: they are read from the unfinished file and put aside. */
	private void takeBack(long cases) throws IOException {
		encoder.finish();
		complete(cases);
		Spool aside = new Spool(target.beside("rows"));
		spool = Optional.of(aside);
		try (SavReader written = SavReader.open(target.unfinished(), ReadOptions.NONE)) {
			for (Optional<Table> batch = written.next(); batch.isPresent(); batch = written.next()) {
				putAside(batch.get(), 0, aside);
			}
		}
		target.channel().truncate(0);
	}

	private double[] numbers(Column column, int index, int from, int count) throws TableFormatException {
		if (numbers.length < count) {
			numbers = new double[count];
		}
		column.copyNumbers(from, count, numbers, 0);
		for (int i = 0; i < count; i++) {
			check(numbers[i], index, from + i);
		}
		return numbers;
	}

	private void putAside(Table batch, int from, Spool aside) throws IOException {
		Column[] columns = batch.columns().toArray(Column[]::new);
		for (int row = from; row < batch.rowCount(); row++) {
			for (int c = 0; c < columns.length; c++) {
				if (specs.get(c).type().isNumeric()) {
					check(columns[c].number(row), c, row);
					aside.number(columns[c].number(row));
				} else {
					text.take(columns[c], row, rows);
					textBytes[c] = Math.max(textBytes[c], text.length());
					aside.text(text.bytes(), text.length());
				}
			}
		}
	}

	private void check(Table batch) {
		List<Column> columns = batch.columns();
		boolean same = columns.size() == specs.size();
		for (int c = 0; same && c < columns.size(); c++) {
			same = columns.get(c).spec().type().isNumeric() == specs.get(c).type().isNumeric();
		}
		if (!same) {
			throw new IllegalArgumentException("the batch's columns are not those that the file was started with");
		}
	}

	private void check(double number, int column, int row) throws TableFormatException {
		if (number == Special.SYSMIS) {
			throw new TableFormatException(file, "the number in column " + specs.get(column).name() + ", row " + (rows + row + 1)
					+ " is " + number + ", which means 'system-missing' in an SPSS file; change it");
		}
	}

	@Override
	public void finish() throws IOException {
		if (spool.isPresent()) {
			start();
			spool.get().replay(rows, widths, encoder);
		}
		encoder.finish();
		complete(rows);
		target.complete();
	}

	private void complete(long cases) throws IOException {
		FileChannel channel = target.channel();
		int shortCount = cases > Integer.MAX_VALUE ? -1 : (int) cases;
		channel.write(new RecordOutput().int32(shortCount).buffer(), DictionaryWriter.CASE_COUNT);
		channel.write(new RecordOutput().int64(cases).buffer(), longCaseCount);
	}

	@Override
	public void close() throws IOException {
		try {
			if (spool.isPresent()) {
				spool.get().close();
			}
		} finally {
			target.close();
		}
	}
}
