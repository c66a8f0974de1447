package org.allianceworkbench.table.grid;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows that were looked at once and will be needed once more, kept in a few bytes a cell; reading them again from a zipped
 * workbook would cost as much as the first time. Values only: formulas and number formats are not kept.
 */
final class RowSpool {

	/** Takes the cells of a row as they come back; blank ones are left out. */
	interface Target {

		/** A row begins. */
		void row(long number);

		/** A number, or a date, time or truth value as the number that it is; {@link #cell} makes the cell of it. */
		void number(int column, byte kind, double number);

		/** A text or an error. */
		void other(int column, Cell cell);
	}

	private static final int CHUNK = 1 << 16;
	private static final int ROW_BYTES = 12;
	private static final int MOST_CELL_BYTES = 9;
	private static final int MOST_KNOWN_TEXTS = 1 << 16;
	private static final int RECENT = 1 << 14;
	private static final int TEXT_OVERHEAD = 64;
	private static final int SHARE = 5;
	private static final double SCALE = 1e4;
	private static final double DAY = 86_400;

	private static final byte BLANK = 0;
	private static final byte NUMBER = 1;
	private static final byte SMALL = 2;
	private static final byte DECIMALS = 3;
	private static final byte TEXT = 4;
	private static final byte KNOWN_TEXT = 5;
	private static final byte FALSE = 6;
	private static final byte TRUE = 7;
	private static final byte DATE = 8;
	private static final byte DAYS = 9;
	private static final byte DATE_TIME = 10;
	private static final byte TIME = 11;
	private static final byte DURATION = 12;
	/** From here on the kind is a number itself, up to {@link Byte#MAX_VALUE}. */
	private static final byte ZERO = 16;

	private final long most;
	private final Deque<ByteBuffer> chunks = new ArrayDeque<>();
	private final List<Cell> texts = new ArrayList<>();
	private final Map<String, Integer> known = new HashMap<>();
	private final String[] recent = new String[RECENT];
	private final char[] recentIndex = new char[RECENT];
	private ByteBuffer chunk = ByteBuffer.allocate(CHUNK);
	private long bytes = CHUNK;
	private boolean reading;

	/** A spool that gives up when it would need more bytes than this. */
	RowSpool(long most) {
		this.most = most;
	}

	/** As much as can be spared of the memory that there is. */
	static RowSpool ofSpareMemory() {
		return new RowSpool(Math.min(512L << 20, Runtime.getRuntime().maxMemory() / SHARE));
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
			case Cell.Text t -> text(t, t.text());
			case Cell.Moment m -> moment(m);
			case Cell.Time t -> chunk.put(t.duration() ? DURATION : TIME).putDouble(t.seconds());
			case Cell.Bool b -> chunk.put(b.truth() ? TRUE : FALSE);
			case Cell.Error e -> chunk.put(TEXT).putInt(keep(e, TEXT_OVERHEAD));
			case Cell.Blank b -> chunk.put(BLANK);
			case Cell.Formula f -> throw new IllegalStateException("the cached value of a formula is a formula");
		}
	}

	private void number(double number) {
		int whole = (int) number;
		if (whole == number && whole == (short) whole && (whole != 0 || 1 / number > 0)) {
			if (whole >= 0 && whole <= Byte.MAX_VALUE - ZERO) {
				chunk.put((byte) (ZERO + whole));
			} else {
				chunk.put(SMALL).putShort((short) whole);
			}
			return;
		}
		int scaled = (int) Math.rint(number * SCALE);
		if (scaled != 0 && scaled / SCALE == number) {
			chunk.put(DECIMALS).putInt(scaled);
		} else {
			chunk.put(NUMBER).putDouble(number);
		}
	}

	private void moment(Cell.Moment moment) {
		int days = (int) (moment.seconds() / DAY);
		if (!moment.hasTime() && days != 0 && days * DAY == moment.seconds()) {
			chunk.put(DAYS).putInt(days);
		} else {
			chunk.put(moment.hasTime() ? DATE_TIME : DATE).putDouble(moment.seconds());
		}
	}

	private void text(Cell cell, String text) {
		int slot = text.hashCode() & RECENT - 1;
		int index = recent[slot] == text ? recentIndex[slot] : index(cell, text);
		if (index >= MOST_KNOWN_TEXTS) {
			chunk.put(TEXT).putInt(index);
			return;
		}
		recent[slot] = text;
		recentIndex[slot] = (char) index;
		chunk.put(KNOWN_TEXT).putChar((char) index);
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

	/** Hands out the next of the rows that were kept and forgets it; false after the last. No row can be added any more. */
	boolean next(Target target) {
		if (!reading) {
			chunks.addLast(chunk.flip());
			chunk = ByteBuffer.allocate(0);
			known.clear();
			reading = true;
		}
		if (!fill()) {
			return false;
		}
		target.row(chunk.getLong());
		int count = chunk.getInt();
		for (int c = 0; c < count; c++) {
			fill();
			get(c, target);
		}
		return true;
	}

	private boolean fill() {
		while (!chunk.hasRemaining() && !chunks.isEmpty()) {
			chunk = chunks.removeFirst();
		}
		return chunk.hasRemaining();
	}

	private void get(int column, Target target) {
		byte kind = chunk.get();
		if (kind >= ZERO) {
			target.number(column, NUMBER, kind - ZERO);
			return;
		}
		switch (kind) {
			case SMALL -> target.number(column, NUMBER, chunk.getShort());
			case DECIMALS -> target.number(column, NUMBER, chunk.getInt() / SCALE);
			case DAYS -> target.number(column, DATE, chunk.getInt() * DAY);
			case NUMBER, DATE, DATE_TIME, TIME, DURATION -> target.number(column, kind, chunk.getDouble());
			case FALSE -> target.number(column, kind, 0);
			case TRUE -> target.number(column, kind, 1);
			case KNOWN_TEXT -> target.other(column, texts.get(chunk.getChar()));
			case TEXT -> target.other(column, texts.get(chunk.getInt()));
			default -> {
				// blank
			}
		}
	}

	/** The cell that was kept as a number. */
	static Cell cell(byte kind, double number) {
		return switch (kind) {
			case FALSE, TRUE -> new Cell.Bool(kind == TRUE);
			case DATE, DATE_TIME -> new Cell.Moment(number, kind == DATE_TIME);
			case TIME, DURATION -> new Cell.Time(number, kind == DURATION);
			default -> new Cell.Num(number, "");
		};
	}
}
