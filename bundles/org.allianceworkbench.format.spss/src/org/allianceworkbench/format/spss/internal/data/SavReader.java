package org.allianceworkbench.format.spss.internal.data;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.allianceworkbench.format.spss.internal.bytes.ByteSource;
import org.allianceworkbench.format.spss.internal.bytes.FileSource;
import org.allianceworkbench.format.spss.internal.dictionary.SavDictionary;
import org.allianceworkbench.format.spss.internal.dictionary.SavVariable;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.TableInfo;
import org.allianceworkbench.table.TableReader;

/** Reads the cases of a {@code .sav} or {@code .zsav} file in batches or all at once. */
public final class SavReader implements TableReader {

	private static final int BATCH_BYTES = 1 << 23;
	private static final int MAX_BATCH_ROWS = 1 << 16;

	private final ByteSource source;
	private final SavDictionary dictionary;
	private final List<ColumnSpec> columns;
	private final List<String> warnings;
	private final OpenCases open;
	private final CaseCount count;
	private final TextCheck textCheck;
	private final int batchRows;
	private List<ColumnSink> batchSinks = List.of();
	private long rows;

	/** Opens a file and reads its dictionary. */
	public static SavReader open(Path file, ReadOptions options) throws IOException {
		return open(new FileSource(file), options);
	}

	/** Reads the dictionary of a source, which the reader closes in the end. */
	public static SavReader open(ByteSource source, ReadOptions options) throws IOException {
		try {
			return new SavReader(source, SavDictionary.read(source, options));
		} catch (IOException | RuntimeException e) {
			source.close();
			throw e;
		}
	}

	private SavReader(ByteSource source, SavDictionary dictionary) throws IOException {
		this.source = source;
		this.dictionary = dictionary;
		this.columns = dictionary.columns();
		this.warnings = new ArrayList<>(source.notes());
		this.warnings.addAll(dictionary.warnings());
		this.batchRows = Integer.highestOneBit(Math.clamp(BATCH_BYTES / dictionary.caseBytes(), 1, MAX_BATCH_ROWS));
		this.textCheck = new TextCheck(dictionary.charset(), warnings);
		this.open = OpenCases.of(source, dictionary, warnings);
		this.count = new CaseCount(source, dictionary, open.inflated());
	}

	/** What the file says before its data. */
	public SavDictionary dictionary() {
		return dictionary;
	}

	@Override
	public TableInfo info() {
		return dictionary.info();
	}

	@Override
	public List<ColumnSpec> columns() {
		return columns;
	}

	@Override
	public OptionalLong rowCount() {
		return count.plausible();
	}

	@Override
	public List<String> warnings() {
		return List.copyOf(warnings);
	}

	@Override
	public Optional<Table> next() throws IOException {
		if (batchSinks.isEmpty()) {
			batchSinks = sinks((int) Math.min(batchRows, count.plausible().orElse(batchRows)));
		}
		if (takeBatch(batchSinks) == 0) {
			count.check(rows, warnings);
			return Optional.empty();
		}
		return Optional.of(table(batchSinks));
	}

	@Override
	public Table readAll() throws IOException {
		long expected = Math.max(0, count.plausible().orElse(0) - rows);
		MemoryLimit limit = new MemoryLimit(source.file(), columns);
		limit.check(expected);
		List<ColumnSink> sinks = sinks((int) expected);
		long before = rows;
		try {
			while (takeBatch(sinks) > 0) {
				limit.check(rows - before, bytes(sinks));
			}
			count.check(rows, warnings);
			return table(sinks);
		} catch (OutOfMemoryError noRoomForAWiderColumn) {
			sinks.clear();
			throw limit.refusal(Math.max(expected, rows - before));
		}
	}

	private static long bytes(List<ColumnSink> sinks) {
		return sinks.stream().mapToLong(ColumnSink::bytes).sum();
	}

	/** Takes the next batch; returns its number of rows. */
	private int takeBatch(List<ColumnSink> sinks) throws IOException {
		CaseSource cases = open.cases();
		int taken = 0;
		while (taken < batchRows) {
			int got = cases.next(batchRows - taken);
			if (got == 0) {
				break;
			}
			for (ColumnSink sink : sinks) {
				sink.take(cases.bytes(), cases.offset(), got, dictionary.caseBytes());
			}
			taken += got;
		}
		rows += taken;
		return taken;
	}

	private List<ColumnSink> sinks(int expected) {
		boolean bigEndian = dictionary.header().order() == ByteOrder.BIG_ENDIAN;
		List<ColumnSink> sinks = new ArrayList<>();
		for (SavVariable variable : dictionary.variables()) {
			sinks.add(variable.spec().type().isNumeric() ? new NumberSink(variable, bigEndian, expected)
					: TextSink.of(variable, expected, dictionary.charset(), textCheck));
		}
		return sinks;
	}

	private Table table(List<ColumnSink> sinks) {
		List<Column> finished = new ArrayList<>();
		sinks.forEach(s -> finished.add(s.finish()));
		return new Table(dictionary.info(), finished);
	}

	@Override
	public void close() throws IOException {
		open.feed().close();
		source.close();
	}
}
