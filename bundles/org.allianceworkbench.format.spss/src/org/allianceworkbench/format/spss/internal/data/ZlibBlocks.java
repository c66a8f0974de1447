package org.allianceworkbench.format.spss.internal.data;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.format.spss.internal.bytes.ByteSource;
import org.allianceworkbench.format.spss.internal.bytes.RecordInput;

/**
 * The table of a {@code .zsav} file's blocks, which stands at its end.
 * <p>
 * Source: PSPP developers' guide, "Data Record" (ZLIB data header and trailer). Nothing is allocated by the sizes given here.
 *
 * @param blocks the blocks in order
 * @param warnings what was odd
 */
record ZlibBlocks(List<Block> blocks, List<String> warnings) {

	/**
	 * One block.
	 *
	 * @param position first byte of its zlib stream
	 * @param compressed bytes of the stream
	 * @param uncompressed bytes that it inflates to
	 */
	record Block(long position, long compressed, long uncompressed) {
	}

	private static final String WHAT = "the table of compressed blocks";

	/** Reads the header at the start of the data, then the trailer that it points to. */
	static ZlibBlocks read(ByteSource source, long dataStart, java.nio.ByteOrder order, double bias) throws IOException {
		RecordInput in = new RecordInput(source);
		in.order(order);
		in.position(dataStart);
		List<String> warnings = new ArrayList<>();
		long self = in.int64(WHAT);
		long trailer = in.int64(WHAT);
		long length = in.int64(WHAT);
		if (self != dataStart) {
			throw source.damaged(dataStart, "the compressed data say that they begin at byte " + self);
		}
		if (trailer < dataStart + 24 || trailer > source.size() || length < 24 || length > source.size() - trailer) {
			throw source.damaged(dataStart + 8, "the table of compressed blocks should be at byte " + trailer + " with " + length
					+ " bytes, but the file has " + source.size() + " bytes; it is cut off or damaged");
		}
		in.position(trailer);
		double trailerBias = -in.int64(WHAT);
		if (trailerBias != bias) {
			warnings.add("the table of compressed blocks gives the bias " + trailerBias + ", the header " + bias
					+ "; the header's was used");
		}
		in.int64(WHAT);
		in.int32(WHAT);
		int count = in.int32(WHAT);
		if (count < 0 || count != (length - 24) / 24) {
			throw source.damaged(trailer + 20, count + " compressed blocks are announced, but their table has room for "
					+ (length - 24) / 24);
		}
		return new ZlibBlocks(blocks(source, in, dataStart + 24, trailer, count), warnings);
	}

	private static List<Block> blocks(ByteSource source, RecordInput in, long start, long end, int count) throws IOException {
		List<Block> blocks = new ArrayList<>(count);
		long expected = start;
		for (int i = 0; i < count; i++) {
			long at = in.position();
			in.int64(WHAT);
			long position = in.int64(WHAT);
			int uncompressed = in.int32(WHAT);
			int compressed = in.int32(WHAT);
			if (position != expected || compressed < 0 || compressed > end - position) {
				throw source.damaged(at, "compressed block " + (i + 1) + " should be at byte " + position + " with " + compressed
						+ " bytes, which does not fit the file");
			}
			if (uncompressed < 0) {
				throw source.damaged(at, "compressed block " + (i + 1) + " should inflate to " + uncompressed + " bytes");
			}
			expected = position + compressed;
			blocks.add(new Block(position, compressed, uncompressed));
		}
		return blocks;
	}

	/** Bytes after inflating all blocks, as the table says. */
	long uncompressed() {
		return blocks.stream().mapToLong(Block::uncompressed).sum();
	}
}
