package org.allianceworkbench.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;

import org.allianceworkbench.format.spss.SpssFormat;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * The first byte decides whether the rest is a whole file or only its cases, which are then compressed and put behind a sound
 * dictionary: what bytes mean after inflating is reached in no other way.
 */
class ZsavFuzzTest {

	private static final byte[] SEED = Seeds.zsav();
	private static final int HEADER = zlibHeader();

	static Stream<Arguments> seeds() {
		byte[] whole = new byte[SEED.length + 1];
		System.arraycopy(SEED, 0, whole, 1, SEED.length);
		byte[] cases = { 1, (byte) 253, (byte) 253, 101, (byte) 255, 100, 120, 0, 0, 'c', '1', ' ', ' ', ' ', ' ', ' ', ' ' };
		return Stream.of(Arguments.of((Object) whole), Arguments.of((Object) cases));
	}

	@MethodSource("seeds")
	@FuzzTest
	void anyBytesAreReadOrRefused(byte[] bytes) throws IOException {
		if (bytes.length > 0) {
			byte[] rest = Arrays.copyOfRange(bytes, 1, bytes.length);
			Reading.of(new SpssFormat(), "zsav", bytes[0] % 2 == 0 ? rest : withCases(rest));
		}
	}

	/** A header (3 x 8 bytes), one block, a trailer with one entry; source: the PSPP developers' guide, "Data record". */
	private static byte[] withCases(byte[] cases) throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
			deflater.write(cases);
		}
		int block = HEADER + 24;
		ByteBuffer file = ByteBuffer.allocate(block + packed.size() + 48).order(ByteOrder.LITTLE_ENDIAN);
		file.put(SEED, 0, HEADER).putLong(HEADER).putLong(block + packed.size()).putLong(48).put(packed.toByteArray());
		file.putLong(-100).putLong(0).putInt(0x3FF000).putInt(1);
		file.putLong(HEADER).putLong(block).putInt(cases.length).putInt(packed.size());
		return file.array();
	}

	/** Where the header stands: the first place whose eight bytes are the place itself. */
	private static int zlibHeader() {
		ByteBuffer seed = ByteBuffer.wrap(SEED).order(ByteOrder.LITTLE_ENDIAN);
		for (int at = 176; at + 8 <= SEED.length; at++) {
			if (seed.getLong(at) == at) {
				return at;
			}
		}
		throw new IllegalStateException("the seed has no header of compressed blocks");
	}
}
