package org.allianceworkbench.export.internal.targets.stata;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.TableFormatException;
import org.allianceworkbench.table.TableInfo;
import org.allianceworkbench.table.TableReader;

/**
 * Reads a data set of format 118 that an export wrote, least significant byte first. Source: Stata's help file "dta". Numbers come
 * back in the study's units and codes, by what the plan says of each column.
 */
final class StataReader implements TableReader {

	private static final int BATCH = 1024;
	private static final int NAME = 129;
	private static final int FORMAT = 57;
	private static final int LABEL = 321;
	private static final int MAP_ENTRIES = 14;
	private static final int MAP_TYPES = 2;
	private static final int MAP_DATA = 9;
	private static final int MAP_LONG_TEXTS = 10;
	private static final int MAP_LABELS = 11;
	private static final int HEAD = 4096;

	private final Path file;
	private final FileChannel channel;
	private final StataPlan plan;
	private final long rows;
	private final List<StataType> types = new ArrayList<>();
	private final List<ColumnSpec> specs = new ArrayList<>();
	private final Map<Long, String> longTexts = new HashMap<>();
	private final long data;
	private final int rowBytes;
	private long done;

	StataReader(Path file, StataPlan plan) throws IOException {
		this.file = file;
		this.plan = plan;
		this.channel = FileChannel.open(file);
		try {
			ByteBuffer head = section(0, Math.min(HEAD, channel.size()));
			expect(head, "<stata_dta><header><release>118</release><byteorder>LSF</byteorder><K>");
			int columns = Short.toUnsignedInt(head.getShort());
			expect(head, "</K><N>");
			rows = head.getLong();
			expect(head, "</N><label>");
			skip(head, Short.toUnsignedInt(head.getShort()));
			expect(head, "</label><timestamp>");
			skip(head, Byte.toUnsignedInt(head.get()));
			expect(head, "</timestamp></header><map>");
			long[] map = new long[MAP_ENTRIES];
			for (int i = 0; i < map.length; i++) {
				map[i] = head.getLong();
			}
			dictionary(section(map[MAP_TYPES], map[MAP_DATA]), columns, labels(section(map[MAP_LABELS], map[MAP_LABELS + 1])));
			longTexts(section(map[MAP_LONG_TEXTS], map[MAP_LABELS]));
			data = map[MAP_DATA] + "<data>".length();
			rowBytes = types.stream().mapToInt(StataType::bytes).sum();
		} catch (IOException | RuntimeException e) {
			channel.close();
			throw e instanceof IOException io ? io : new TableFormatException(file, "it is damaged: " + e.getMessage(), e);
		}
	}

	private ByteBuffer section(long from, long to) throws IOException {
		if (from < 0 || to < from || to > channel.size() || to - from > Integer.MAX_VALUE) {
			throw new TableFormatException(file, "its map points to bytes " + from + " to " + to + " of " + channel.size());
		}
		ByteBuffer bytes = ByteBuffer.allocate((int) (to - from)).order(ByteOrder.LITTLE_ENDIAN);
		while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) >= 0) {
			// until it is full
		}
		return bytes.flip();
	}

	private void expect(ByteBuffer in, String text) throws IOException {
		String there = ascii(in, Math.min(text.length(), in.remaining()));
		if (!there.equals(text)) {
			throw new TableFormatException(file, "'" + text + "' is missing before byte " + in.position() + " of a part");
		}
	}

	private static String ascii(ByteBuffer in, int bytes) {
		byte[] text = new byte[bytes];
		in.get(text);
		return new String(text, StandardCharsets.ISO_8859_1);
	}

	private static void skip(ByteBuffer in, int bytes) {
		in.position(in.position() + bytes);
	}

	private static String utf8(byte[] bytes, int from, int most) {
		int end = from;
		while (end < from + most && bytes[end] != 0) {
			end++;
		}
		return new String(bytes, from, end - from, StandardCharsets.UTF_8);
	}

	private List<String> fields(ByteBuffer in, String tag, int count, int size) throws IOException {
		expect(in, "<" + tag + ">");
		List<String> fields = new ArrayList<>();
		byte[] field = new byte[size];
		for (int i = 0; i < count; i++) {
			in.get(field);
			fields.add(utf8(field, 0, size));
		}
		expect(in, "</" + tag + ">");
		return fields;
	}

	private void dictionary(ByteBuffer in, int columns, Map<String, TreeMap<Integer, String>> sets) throws IOException {
		expect(in, "<variable_types>");
		for (int c = 0; c < columns; c++) {
			types.add(StataType.of(Short.toUnsignedInt(in.getShort())));
		}
		expect(in, "</variable_types>");
		List<String> names = fields(in, "varnames", columns, NAME);
		expect(in, "<sortlist>");
		skip(in, 2 * (columns + 1));
		expect(in, "</sortlist>");
		fields(in, "formats", columns, FORMAT);
		List<String> setNames = fields(in, "value_label_names", columns, NAME);
		List<String> labels = fields(in, "variable_labels", columns, LABEL);
		for (int c = 0; c < columns; c++) {
			if (c >= plan.columns().size() || plan.columns().get(c).type().isString() != types.get(c).isString()) {
				throw new TableFormatException(file, "column " + (c + 1) + " (" + names.get(c) + ") is not of the type written");
			}
			specs.add(plan.columns().get(c).studied().toBuilder().name(names.get(c)).label(labels.get(c)).valueLabels(plan.columns()
					.get(c).studied(sets.getOrDefault(setNames.get(c), new TreeMap<>()))).build());
		}
	}

	private Map<String, TreeMap<Integer, String>> labels(ByteBuffer in) throws IOException {
		Map<String, TreeMap<Integer, String>> sets = new HashMap<>();
		expect(in, "<value_labels>");
		while (in.remaining() > "</value_labels>".length()) {
			expect(in, "<lbl>");
			in.getInt();
			byte[] name = new byte[NAME];
			in.get(name);
			skip(in, 3);
			int[] offsets = new int[in.getInt()];
			byte[] texts = new byte[in.getInt()];
			for (int i = 0; i < offsets.length; i++) {
				offsets[i] = in.getInt();
			}
			int[] values = new int[offsets.length];
			for (int i = 0; i < values.length; i++) {
				values[i] = in.getInt();
			}
			in.get(texts);
			TreeMap<Integer, String> set = new TreeMap<>();
			for (int i = 0; i < values.length; i++) {
				set.put(values[i], utf8(texts, offsets[i], texts.length - offsets[i]));
			}
			sets.put(utf8(name, 0, NAME), set);
			expect(in, "</lbl>");
		}
		return sets;
	}

	private void longTexts(ByteBuffer in) throws IOException {
		expect(in, "<strls>");
		while (in.remaining() > "</strls>".length()) {
			expect(in, "GSO");
			long column = in.getInt();
			long row = in.getLong();
			boolean binary = in.get() == StataRows.BINARY_LONG_TEXT;
			byte[] text = new byte[in.getInt()];
			in.get(text);
			longTexts.put(row << 16 | column, new String(text, 0, binary ? text.length : text.length - 1, StandardCharsets.UTF_8));
		}
	}

	@Override
	public TableInfo info() {
		return TableInfo.NONE;
	}

	@Override
	public List<ColumnSpec> columns() {
		return List.copyOf(specs);
	}

	@Override
	public OptionalLong rowCount() {
		return OptionalLong.of(rows);
	}

	@Override
	public Optional<Table> next() throws IOException {
		int count = (int) Math.min(BATCH, rows - done);
		if (count <= 0) {
			return Optional.empty();
		}
		ByteBuffer bytes = section(data + done * rowBytes, data + (done + count) * rowBytes);
		List<Column> read = new ArrayList<>();
		int offset = 0;
		for (int c = 0; c < types.size(); c++) {
			read.add(types.get(c).isString() ? texts(bytes, c, offset, count) : numbers(bytes, c, offset, count));
			offset += types.get(c).bytes();
		}
		done += count;
		return Optional.of(Table.of(read));
	}

	private Column texts(ByteBuffer bytes, int column, int offset, int count) {
		StataType type = types.get(column);
		String[] texts = new String[count];
		for (int row = 0; row < count; row++) {
			int at = row * rowBytes + offset;
			texts[row] = type.equals(StataType.STRL) ? longTexts.getOrDefault(bytes.getLong(at), "")
					: utf8(bytes.array(), at, type.bytes());
		}
		return Column.of(specs.get(column), texts);
	}

	private Column numbers(ByteBuffer bytes, int column, int offset, int count) {
		double[] numbers = new double[count];
		for (int row = 0; row < count; row++) {
			numbers[row] = plan.columns().get(column).studied(StataRows.number(bytes, row * rowBytes + offset, types.get(column)));
		}
		return Column.of(specs.get(column), numbers);
	}

	@Override
	public void close() throws IOException {
		channel.close();
	}
}
