package org.allianceworkbench.table.grid;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rows that were looked at once and will be needed once more, kept in a few bytes a cell; reading them again from a zipped
 * workbook would cost as much as the first time. Values only: formulas and number formats are not kept.
 */
final class RowSpool {

	private static final int CHUNK = 1 << 16;
	private static final int ROW_BYTES = 12;
	private static final int MOST_CELL_BYTES = 9;
	private static final int MOST_KNOWN_TEXTS = 1 << 16;
	private static final int TEXT_OVERHEAD = 64;

	private static final byte BLANK = 0;
	private static final byte NUMBER = 1;
	private static final byte SMALL = 2;
	private static final byte SHARED = 3;
	private static final byte FALSE = 4;
	private static final byte TRUE = 5;
	private static final byte DATE = 6;
	private static final byte DATE_TIME = 7;
	private static final byte TIME = 8;
	private static final byte DURATION = 9;

	private final long most;
	private final Deque<ByteBuffer> chunks = new ArrayDeque<>();
	private final List<Cell> texts = new ArrayList<>();
	private final Map<String, Integer> known = new HashMap<>();
	private ByteBuffer chunk = ByteBuffer.allocate(CHUNK);
	private long bytes = CHUNK;
	private boolean reading;

	/** A spool that gives up when it would need more bytes than this. */
	RowSpool(long most) {
		this.most = most;
	}

	/** As much as can be spared of the memory that there is. */
	static RowSpool ofSpareMemory() {
		return new RowSpool(Math.min(512L << 20, Runtime.getRuntime().maxMemory() / 6));
	}

	/** Keeps a row; false when there is no more room, and then the spool is of no more use. */
	boolean add(GridRow row) {
		space(ROW_BYTES);
		List<Cell> cells = row.cells();
		int count = cells.size();
		chunk.putLong(row.number()).putInt(count);
		for (int c = 0; c < count; c++) {
			space(MOST_CELL_BYTES);
			put(cells.get(c).value());
		}
		return bytes <= most;
	}

	private void space(int needed) {
		if (chunk.remaining() < needed) {
			chunks.addLast(chunk.flip());
			chunk = ByteBuffer.allocate(CHUNK);
			bytes += CHUNK;
		}
	}

	private void put(Cell cell) {
		switch (cell) {
			case Cell.Num n -> number(n.number());
			case Cell.Text t -> chunk.put(SHARED).putInt(index(t, t.text()));
			case Cell.Moment m -> chunk.put(m.hasTime() ? DATE_TIME : DATE).putDouble(m.seconds());
			case Cell.Time t -> chunk.put(t.duration() ? DURATION : TIME).putDouble(t.seconds());
			case Cell.Bool b -> chunk.put(b.truth() ? TRUE : FALSE);
			case Cell.Error e -> chunk.put(SHARED).putInt(keep(e, TEXT_OVERHEAD));
			case Cell.Blank b -> chunk.put(BLANK);
			case Cell.Formula f -> throw new IllegalStateException("the cached value of a formula is a formula");
		}
	}

	private void number(double number) {
		short small = (short) number;
		if (small == number && (small != 0 || 1 / number > 0)) {
			chunk.put(SMALL).putShort(small);
		} else {
			chunk.put(NUMBER).putDouble(number);
		}
	}

	private int index(Cell cell, String text) {
		Integer index = known.get(text);
		if (index == null) {
			index = keep(cell, TEXT_OVERHEAD + 2L * text.length());
			if (index < MOST_KNOWN_TEXTS) {
				known.put(text, index);
			}
		}
		return index;
	}

	private int keep(Cell cell, long size) {
		bytes += size;
		texts.add(cell);
		return texts.size() - 1;
	}

	/** The next of the rows that were kept; what was read is forgotten. No row can be added any more. */
	Optional<GridRow> next() {
		if (!reading) {
			chunks.addLast(chunk.flip());
			chunk = ByteBuffer.allocate(0);
			known.clear();
			reading = true;
		}
		if (!fill()) {
			return Optional.empty();
		}
		long number = chunk.getLong();
		int count = chunk.getInt();
		List<Cell> cells = new ArrayList<>(count);
		for (int c = 0; c < count; c++) {
			fill();
			cells.add(get());
		}
		return Optional.of(new GridRow(number, Collections.unmodifiableList(cells)));
	}

	private boolean fill() {
		while (!chunk.hasRemaining() && !chunks.isEmpty()) {
			chunk = chunks.removeFirst();
		}
		return chunk.hasRemaining();
	}

	private Cell get() {
		return switch (chunk.get()) {
			case NUMBER -> new Cell.Num(chunk.getDouble(), "");
			case SMALL -> new Cell.Num(chunk.getShort(), "");
			case SHARED -> texts.get(chunk.getInt());
			case FALSE -> new Cell.Bool(false);
			case TRUE -> new Cell.Bool(true);
			case DATE -> new Cell.Moment(chunk.getDouble(), false);
			case DATE_TIME -> new Cell.Moment(chunk.getDouble(), true);
			case TIME -> new Cell.Time(chunk.getDouble(), false);
			case DURATION -> new Cell.Time(chunk.getDouble(), true);
			default -> Cell.BLANK;
		};
	}
}
