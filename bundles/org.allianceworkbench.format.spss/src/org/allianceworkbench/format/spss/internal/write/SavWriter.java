package org.allianceworkbench.format.spss.internal.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;

import org.allianceworkbench.format.spss.internal.dictionary.Header;
import org.allianceworkbench.format.spss.internal.dictionary.Special;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.TableFormatException;
import org.allianceworkbench.table.TableInfo;
import org.allianceworkbench.table.TableWriter;

/**
 * Writes a system file.
 * <p>
 * Each string is as wide as declared, or wider when its longest text needs it in UTF-8. A whole table is looked through first;
 * batches with columns of text wait in a {@link Spool}, batches of numbers are written at once.
 */
public final class SavWriter implements TableWriter {

	private final Path file;
	private final TableInfo info;
	private final List<ColumnSpec> specs;
	private final int compression;
	private final TargetFile target;
	private final TextBytes text;
	private final int[] textBytes;
	private Spool spool;
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
			if (specs.stream().allMatch(s -> s.type().isNumeric())) {
				writer.start();
			} else {
				writer.spool = new Spool(writer.target.beside("rows"));
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
		if (encoder != null) {
			encode(batch);
		} else {
			putAside(batch);
		}
		rows += batch.rowCount();
	}

	private void encode(Table batch) throws IOException {
		int count;
		for (int from = 0; from < batch.rowCount(); from += count) {
			count = Math.min(encoder.room(), batch.rowCount() - from);
			for (int c = 0; c < specs.size(); c++) {
				Column column = batch.columns().get(c);
				if (widths[c] == 0) {
					encoder.numbers(elements[c], numbers(column, c, from, count), count);
				} else {
					for (int i = 0; i < count; i++) {
						text.take(column, from + i, rows);
						encoder.text(i, elements[c], text.bytes(), text.length(), widths[c]);
					}
				}
			}
			encoder.complete(count);
		}
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

	private void putAside(Table batch) throws IOException {
		Column[] columns = batch.columns().toArray(Column[]::new);
		for (int row = 0; row < batch.rowCount(); row++) {
			for (int c = 0; c < columns.length; c++) {
				if (specs.get(c).type().isNumeric()) {
					check(columns[c].number(row), c, row);
					spool.number(columns[c].number(row));
				} else {
					text.take(columns[c], row, rows);
					textBytes[c] = Math.max(textBytes[c], text.length());
					spool.text(text.bytes(), text.length());
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
		if (spool != null) {
			start();
			spool.replay(rows, widths, encoder);
		}
		encoder.finish();
		FileChannel channel = target.channel();
		int shortCount = rows > Integer.MAX_VALUE ? -1 : (int) rows;
		channel.write(new RecordOutput().int32(shortCount).buffer(), DictionaryWriter.CASE_COUNT);
		channel.write(new RecordOutput().int64(rows).buffer(), longCaseCount);
		target.complete();
	}

	@Override
	public void close() throws IOException {
		try {
			if (spool != null) {
				spool.close();
			}
		} finally {
			target.close();
		}
	}
}
