package org.allianceworkbench.format.spss.internal.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;

/**
 * Bytecode in deflated blocks with SPSS's header before and table of blocks after them.
 * <p>
 * Source: PSPP developers' guide, "Data Record" (ZLIB data header and trailer).
 */
final class ZlibOutput implements Output {

	private static final int BLOCK = 0x3ff000;
	/** A third of the time of zlib's usual level for files that are a tenth larger. */
	private static final int LEVEL = 2;

	private record Block(int uncompressed, int compressed) {
	}

	private final FileChannel channel;
	private final ChannelOutput out;
	private final long start;
	private final Deflater deflater = new Deflater(LEVEL);
	private final byte[] block = new byte[BLOCK];
	private final byte[] packed = new byte[1 << 16];
	private final List<Block> blocks = new ArrayList<>();
	private int used;

	ZlibOutput(FileChannel channel) throws IOException {
		this.channel = channel;
		this.out = new ChannelOutput(channel);
		this.start = channel.position();
		out.write(new byte[24], 0, 24);
	}

	@Override
	public void write(byte[] bytes, int offset, int length) throws IOException {
		int from = offset;
		int left = length;
		while (left > 0) {
			int part = Math.min(left, BLOCK - used);
			System.arraycopy(bytes, from, block, used, part);
			used += part;
			from += part;
			left -= part;
			if (used == BLOCK) {
				deflate();
			}
		}
	}

	private void deflate() throws IOException {
		deflater.reset();
		deflater.setInput(block, 0, used);
		deflater.finish();
		while (!deflater.finished()) {
			out.write(packed, 0, deflater.deflate(packed));
		}
		blocks.add(new Block(used, (int) deflater.getBytesWritten()));
		used = 0;
	}

	@Override
	public void finish() throws IOException {
		if (used > 0) {
			deflate();
		}
		long trailer = channel.position();
		RecordOutput table = new RecordOutput().int64(-DictionaryWriter.BIAS).int64(0).int32(BLOCK).int32(blocks.size());
		long uncompressed = start;
		long compressed = start + 24;
		for (Block b : blocks) {
			table.int64(uncompressed).int64(compressed).int32(b.uncompressed).int32(b.compressed);
			uncompressed += b.uncompressed;
			compressed += b.compressed;
		}
		channel.write(table.buffer());
		ByteBuffer header = new RecordOutput().int64(start).int64(trailer).int64(table.length()).buffer();
		channel.write(header, start);
		deflater.end();
	}
}
