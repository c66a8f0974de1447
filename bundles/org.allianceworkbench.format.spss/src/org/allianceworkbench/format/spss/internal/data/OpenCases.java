package org.allianceworkbench.format.spss.internal.data;

import java.io.IOException;
import java.nio.ByteOrder;
import java.util.List;
import java.util.OptionalLong;

import org.allianceworkbench.format.spss.internal.bytes.ByteFeed;
import org.allianceworkbench.format.spss.internal.bytes.ByteSource;
import org.allianceworkbench.format.spss.internal.bytes.RangeFeed;
import org.allianceworkbench.format.spss.internal.dictionary.Header;
import org.allianceworkbench.format.spss.internal.dictionary.SavDictionary;

/**
 * The data section made ready for reading, whatever its compression.
 *
 * @param cases the cases
 * @param inflated bytes of bytecode in a {@code .zsav} file, as its table of blocks says
 * @param feed where the bytes come from
 */
record OpenCases(CaseSource cases, OptionalLong inflated, ByteFeed feed) {

	private static final int TILE_BYTES = 1 << 18;

	/** Opens the data that follow a dictionary; what is odd about them is added to the warnings. */
	static OpenCases of(ByteSource source, SavDictionary dictionary, List<String> warnings) throws IOException {
		Header header = dictionary.header();
		int caseBytes = dictionary.caseBytes();
		int window = Math.max(TILE_BYTES, caseBytes);
		int tileCases = Math.max(1, TILE_BYTES / caseBytes);
		boolean bigEndian = header.order() == ByteOrder.BIG_ENDIAN;
		if (header.compression() == Header.ZLIB) {
			ZlibBlocks blocks = ZlibBlocks.read(source, dictionary.dataStart(), header.order(), header.bias());
			warnings.addAll(blocks.warnings());
			ZlibFeed feed = new ZlibFeed(source, blocks.blocks(), TILE_BYTES);
			return new OpenCases(new BytecodeCases(source, feed, caseBytes, tileCases, header.bias(), bigEndian),
					OptionalLong.of(blocks.uncompressed()), feed);
		}
		RangeFeed feed = new RangeFeed(source, dictionary.dataStart(), source.size(), window);
		CaseSource cases = header.compression() == Header.PLAIN ? new PlainCases(source, feed, caseBytes)
				: new BytecodeCases(source, feed, caseBytes, tileCases, header.bias(), bigEndian);
		return new OpenCases(cases, OptionalLong.empty(), feed);
	}
}
