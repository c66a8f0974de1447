package org.allianceworkbench.format.spss.internal.data;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

import org.allianceworkbench.format.spss.internal.bytes.ByteFeed;
import org.allianceworkbench.format.spss.internal.bytes.ByteSource;
import org.allianceworkbench.format.spss.internal.dictionary.Special;
import org.allianceworkbench.table.TableFormatException;

/**
 * Cases compressed by bytecode: eight codes of a byte, then the values that did not fit a code.
 * <p>
 * Codes go on across cases. 0 pads, 252 ends the data, 253 a value of 8 bytes follows, 254 eight blanks, 255 system-missing,
 * any other code stands for the number code - bias.
 */
final class BytecodeCases implements CaseSource {

	private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
	private static final int GROUP = 8;
	private static final int PAD = 0;
	private static final int END = 252;
	private static final int LITERAL = 253;
	private static final int BLANKS = 254;
	private static final int SYSMIS = 255;

	private final ByteSource source;
	private final ByteFeed feed;
	private final int caseBytes;
	private final byte[] tile;
	private final long[] values = new long[256];
	private long codes;
	private int left;
	private boolean ended;

	/**
	 * @param bigEndian byte order of numbers in the file, which the cases keep
	 * @param most cases asked for at a time
	 */
	BytecodeCases(ByteSource source, ByteFeed feed, int caseBytes, int most, double bias, boolean bigEndian) {
		this.source = source;
		this.feed = feed;
		this.caseBytes = caseBytes;
		this.tile = new byte[caseBytes * most];
		for (int code = 1; code < END; code++) {
			values[code] = Double.doubleToRawLongBits(code - bias);
		}
		values[SYSMIS] = Special.SYSMIS_BITS;
		values[BLANKS] = 0x2020202020202020L;
		if (bigEndian) {
			for (int code = 0; code < values.length; code++) {
				values[code] = Long.reverseBytes(values[code]);
			}
		}
	}

	@Override
	public int next(int most) throws IOException {
		if (ended) {
			return 0;
		}
		int limit = Math.min(most * caseBytes, tile.length);
		int out = fill(limit);
		if (out < limit) {
			ended = true;
			if (out % caseBytes != 0) {
				throw source.damaged(feed.filePosition(), "the data end within a case; the file is cut off or damaged");
			}
		}
		return out / caseBytes;
	}

	/** Decompresses until the limit or the end of the data; returns where it came to. */
	private int fill(int limit) throws IOException {
		byte[] target = tile;
		byte[] in = feed.bytes;
		long[] table = values;
		long group = codes;
		int remaining = left;
		int at = feed.at;
		int out = 0;
		while (out < limit) {
			if (remaining == 0) {
				feed.at = at;
				if (feed.end - at < GROUP + GROUP * 8 && !feed.ensure(GROUP + GROUP * 8) && feed.end - feed.at < GROUP) {
					feed.at = feed.end;
					left = 0;
					return out;
				}
				at = feed.at;
				group = (long) LONG.get(in, at);
				at += GROUP;
				remaining = GROUP;
			}
			int code = (int) group & 0xff;
			group >>>= 8;
			remaining--;
			if (code == LITERAL) {
				if (at + 8 > feed.end) {
					throw cut(at);
				}
				LONG.set(target, out, (long) LONG.get(in, at));
				at += 8;
				out += 8;
			} else if (code == END) {
				break;
			} else if (code != PAD) {
				LONG.set(target, out, table[code]);
				out += 8;
			}
		}
		feed.at = at;
		codes = group;
		left = remaining;
		return out;
	}

	private TableFormatException cut(int at) {
		feed.at = at;
		return source.damaged(feed.filePosition(), "the data end where a value of 8 bytes should follow; the file is cut off");
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
