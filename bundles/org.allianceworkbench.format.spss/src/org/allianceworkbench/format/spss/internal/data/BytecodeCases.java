package org.allianceworkbench.format.spss.internal.data;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

import org.allianceworkbench.format.spss.internal.bytes.ByteFeed;
import org.allianceworkbench.format.spss.internal.bytes.ByteSource;
import org.allianceworkbench.format.spss.internal.dictionary.Special;

/**
 * Cases compressed by bytecode: eight codes of a byte, then the values that did not fit a code.
 * <p>
 * Codes go on across cases. 0 pads, 252 ends the data, 253 a value of 8 bytes follows, 254 eight blanks, 255 system-missing,
 * any other code stands for the number code - bias.
 */
final class BytecodeCases implements CaseSource {

	private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
	private static final int GROUP = 8;
	private static final int MOST_OF_GROUP = GROUP + GROUP * 8;
	private static final int PAD = 0;
	private static final int END = 252;
	private static final int LITERAL = 253;
	private static final int BLANKS = 254;
	private static final int SYSMIS = 255;
	private static final long EACH_BYTE = 0x0101010101010101L;
	private static final long HIGH_BITS = 0x8080808080808080L;

	private final ByteSource source;
	private final ByteFeed feed;
	private final int caseBytes;
	private final int room;
	private final byte[] tile;
	private final long[] values = new long[256];
	private final long[] literal = new long[256];
	private int given;
	private int filled;
	private boolean ended;

	/**
	 * @param bigEndian byte order of numbers in the file, which the cases keep
	 * @param most cases asked for at a time
	 */
	BytecodeCases(ByteSource source, ByteFeed feed, int caseBytes, int most, double bias, boolean bigEndian) {
		this.source = source;
		this.feed = feed;
		this.caseBytes = caseBytes;
		this.room = caseBytes * most;
		this.tile = new byte[room + GROUP * 8];
		for (int code = 1; code < END; code++) {
			values[code] = Double.doubleToRawLongBits(code - bias);
		}
		values[SYSMIS] = Special.SYSMIS_BITS;
		values[BLANKS] = 0x2020202020202020L;
		literal[LITERAL] = -1;
		if (bigEndian) {
			for (int code = 0; code < values.length; code++) {
				values[code] = Long.reverseBytes(values[code]);
			}
		}
	}

	@Override
	public int next(int most) throws IOException {
		int limit = Math.min(most * caseBytes, room);
		System.arraycopy(tile, given, tile, 0, filled - given);
		filled -= given;
		while (filled < limit && !ended) {
			if (feed.end - feed.at >= MOST_OF_GROUP || feed.ensure(MOST_OF_GROUP)) {
				wholeGroups(limit);
			}
			if (filled < limit) {
				group();
			}
		}
		if (filled < limit && filled % caseBytes != 0) {
			throw source.damaged(feed.filePosition(), "the data end within a case; the file is cut off or damaged");
		}
		given = Math.min(limit, filled);
		return given / caseBytes;
	}

	/**
	 * Decompresses groups that neither pad nor end, up to the limit or a little beyond.
	 * <p>
	 * Whether a code has a literal can't be foreseen, so it is not branched upon: the next eight bytes are always read, and masked.
	 */
	private void wholeGroups(int limit) {
		byte[] target = tile;
		byte[] in = feed.bytes;
		long[] table = values;
		long[] masks = literal;
		int last = feed.end - MOST_OF_GROUP;
		int at = feed.at;
		int out = filled;
		while (out < limit && at <= last) {
			long group = (long) LONG.get(in, at);
			if (has(group, PAD) || has(group, END)) {
				break;
			}
			at += GROUP;
			if (group == EACH_BYTE * LITERAL) {
				for (int i = 0; i < GROUP * 8; i += 8) {
					LONG.set(target, out + i, (long) LONG.get(in, at + i));
				}
				at += GROUP * 8;
				out += GROUP * 8;
				continue;
			}
			for (int i = 0; i < GROUP; i++) {
				int code = (int) group & 0xff;
				group >>>= 8;
				long mask = masks[code];
				LONG.set(target, out, table[code] | (long) LONG.get(in, at) & mask);
				at += (int) mask & 8;
				out += 8;
			}
		}
		feed.at = at;
		filled = out;
	}

	/** Whether one of a group's codes is this one; source: Hacker's Delight, "Find first 0-byte". */
	private static boolean has(long group, int code) {
		long zero = group ^ EACH_BYTE * code;
		return (zero - EACH_BYTE & ~zero & HIGH_BITS) != 0;
	}

	/** Decompresses one group of any kind, or finds the end of the data. */
	private void group() throws IOException {
		if (!feed.ensure(MOST_OF_GROUP) && feed.end - feed.at < GROUP) {
			feed.at = feed.end;
			ended = true;
			return;
		}
		long group = (long) LONG.get(feed.bytes, feed.at);
		feed.at += GROUP;
		for (int i = 0; i < GROUP && !ended; i++) {
			int code = (int) (group >>> i * 8) & 0xff;
			if (code == END) {
				ended = true;
			} else if (code != PAD) {
				LONG.set(tile, filled, code == LITERAL ? literal() : values[code]);
				filled += 8;
			}
		}
	}

	private long literal() throws IOException {
		if (feed.at + 8 > feed.end) {
			throw source.damaged(feed.filePosition(),
					"the data end where a value of 8 bytes should follow; the file is cut off");
		}
		long value = (long) LONG.get(feed.bytes, feed.at);
		feed.at += 8;
		return value;
	}

	@Override
	public byte[] bytes() {
		return tile;
	}

	@Override
	public int offset() {
		return 0;
	}

	@Override
	public long filePosition() {
		return feed.filePosition();
	}
}
