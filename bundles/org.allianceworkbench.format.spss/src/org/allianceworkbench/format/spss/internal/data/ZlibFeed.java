package org.allianceworkbench.format.spss.internal.data;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.zip.Adler32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import org.allianceworkbench.format.spss.internal.bytes.ByteFeed;
import org.allianceworkbench.format.spss.internal.bytes.ByteSource;
import org.allianceworkbench.table.TableFormatException;

/**
 * The blocks of a {@code .zsav} file, inflated one after the other, a window at a time.
 * <p>
 * A block's two bytes of header and its checksum are looked at here and not by the inflater, because Java computes the checksum
 * several times faster than zlib does. Source: RFC 1950, section 2.2.
 */
final class ZlibFeed extends ByteFeed {

	private static final int HEADER = 2;
	private static final int DEFLATE = 8;
	private static final int DICTIONARY = 0x20;

	private final ByteSource source;
	private final List<ZlibBlocks.Block> blocks;
	private final Inflater inflater = new Inflater(true);
	private final Adler32 checksum = new Adler32();
	private final byte[] input = new byte[1 << 16];
	private int block = -1;
	private long next;
	private long inputLeft;
	private long inflated;

	ZlibFeed(ByteSource source, List<ZlibBlocks.Block> blocks, int capacity) {
		super(capacity);
		this.source = source;
		this.blocks = blocks;
	}

	@Override
	protected int more(byte[] target, int offset, int length) throws IOException {
		while (true) {
			if (block == blocks.size() || (block < 0 || inflater.finished()) && !nextBlock()) {
				return 0;
			}
			int got = inflate(target, offset, length);
			inflated += got;
			if (inflated > blocks.get(block).uncompressed()) {
				throw damaged("inflates to more than the " + blocks.get(block).uncompressed() + " bytes announced");
			}
			if (got > 0) {
				return got;
			}
			if (!inflater.finished()) {
				if (!inflater.needsInput()) {
					throw damaged("can't be inflated");
				}
				feedInflater();
			}
		}
	}

	private int inflate(byte[] target, int offset, int length) throws IOException {
		try {
			int got = inflater.inflate(target, offset, length);
			checksum.update(target, offset, got);
			return got;
		} catch (DataFormatException e) {
			throw damaged("can't be inflated (" + e.getMessage() + ")");
		}
	}

	private void feedInflater() throws IOException {
		int got = source.read(next, input, 0, (int) Math.min(input.length, inputLeft));
		if (got <= 0) {
			throw damaged("ends too early");
		}
		next += got;
		inputLeft -= got;
		inflater.setInput(input, 0, got);
	}

	private boolean nextBlock() throws IOException {
		if (block >= 0) {
			checkBlock(blocks.get(block));
		}
		if (++block >= blocks.size()) {
			return false;
		}
		inflater.reset();
		next = blocks.get(block).position();
		inputLeft = blocks.get(block).compressed();
		inflated = 0;
		checksum.reset();
		readHeader();
		return true;
	}

	private void readHeader() throws IOException {
		if (inputLeft < HEADER || source.read(next, input, 0, HEADER) < HEADER) {
			throw damaged("ends too early");
		}
		int method = input[0] & 0xff;
		int flags = input[1] & 0xff;
		if ((method & 0xf) != DEFLATE || (method << 8 | flags) % 31 != 0) {
			throw damaged("can't be inflated (incorrect header check)");
		}
		if ((flags & DICTIONARY) != 0) {
			throw damaged("needs a dictionary, which SPSS never uses");
		}
		next += HEADER;
		inputLeft -= HEADER;
	}

	private void checkBlock(ZlibBlocks.Block done) throws IOException {
		if (inflated != done.uncompressed()) {
			throw damaged("inflates to " + inflated + " bytes instead of " + done.uncompressed());
		}
		long end = done.position() + HEADER + inflater.getBytesRead();
		if (end + Integer.BYTES > done.position() + done.compressed()
				|| source.read(end, input, 0, Integer.BYTES) < Integer.BYTES) {
			throw damaged("ends before its checksum");
		}
		if (ByteBuffer.wrap(input).getInt() != (int) checksum.getValue()) {
			throw damaged("can't be inflated (incorrect data check)");
		}
	}

	private TableFormatException damaged(String problem) {
		return source.damaged(filePosition(), "compressed block " + (Math.min(block, blocks.size() - 1) + 1) + " of "
				+ blocks.size()
				+ " " + problem + "; the file is damaged");
	}

	@Override
	public long filePosition() {
		return blocks.isEmpty() ? source.size() : Math.max(blocks.get(0).position(), next);
	}

	@Override
	public void close() {
		inflater.end();
	}
}
