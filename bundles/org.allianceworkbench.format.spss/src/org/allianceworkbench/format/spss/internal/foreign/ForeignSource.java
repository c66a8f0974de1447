package org.allianceworkbench.format.spss.internal.foreign;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.format.spss.internal.bytes.ByteSource;
import org.allianceworkbench.table.TableFormatException;

/**
 * A system file of a VAX or an IBM mainframe as one of a machine of today: numbers become IEEE 754, letters Latin 1.
 * <p>
 * Both take the same room, so that everything stays in its place and a message names the right byte. The file is held in memory:
 * such machines had no large ones.
 */
public final class ForeignSource implements ByteSource {

	private static final int HEADER = 176;
	private static final int LAYOUT = 64;
	private static final int BIAS = 84;
	/** The first letters of a system file in EBCDIC. */
	private static final byte[] MAGIC = { 0x5b, (byte) 0xc6, (byte) 0xd3, (byte) 0xf2 };

	private final Path file;
	private final byte[] bytes;
	private final List<String> notes = new ArrayList<>();

	/**
	 * Whether a file begins as one of these do.
	 *
	 * @param start its first bytes
	 */
	public static boolean recognises(byte[] start) {
		if (start.length < HEADER) {
			return false;
		}
		boolean bigEndian = bigEndian(start);
		return ebcdic(start) || FloatFormat.ofHundred(start, BIAS, bigEndian).filter(f -> f != FloatFormat.IEEE).isPresent();
	}

	private static boolean ebcdic(byte[] start) {
		return ByteBuffer.wrap(start, 0, MAGIC.length).equals(ByteBuffer.wrap(MAGIC));
	}

	private static boolean bigEndian(byte[] start) {
		return start[LAYOUT] == 0;
	}

	/** Reads a file that {@link #recognises} knows. */
	public static ByteSource open(Path file) throws IOException {
		long size = Files.size(file);
		if (size > Runtime.getRuntime().maxMemory() / 4) {
			throw new TableFormatException(file, "this file of a VAX or an IBM mainframe has " + (size >> 20)
					+ " MB, too many for the program's memory; give it more (-Xmx), or save it on another machine (at byte 0)");
		}
		return new ForeignSource(file, Files.readAllBytes(file));
	}

	private ForeignSource(Path file, byte[] bytes) throws IOException {
		this.file = file;
		this.bytes = bytes;
		boolean bigEndian = bigEndian(bytes);
		Optional<Charset> letters = ebcdic(bytes) ? Optional.of(Charset.forName("IBM037")) : Optional.empty();
		FloatFormat floats = FloatFormat.ofHundred(bytes, BIAS, bigEndian)
				.orElseThrow(() -> damaged(BIAS, "the compression bias is not 100 in any format of numbers; the file is "
						+ "damaged"));
		if (floats != FloatFormat.IEEE) {
			notes.add("the numbers of the file are in the format " + floats.words() + "; each became the nearest double");
		}
		if (letters.isPresent()) {
			notes.add("the letters of the file are in EBCDIC; IBM037 was taken, in which other countries' signs may be wrong");
		}
		ByteBuffer buffer = ByteBuffer.wrap(bytes).order(bigEndian ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
		new Transcription(buffer, floats, letters.map(ForeignSource::table), this).transcribe();
	}

	/** What each byte of an alphabet of one byte is in Latin 1. */
	private static byte[] table(Charset charset) {
		byte[] table = new byte[256];
		for (int b = 0; b < table.length; b++) {
			table[b] = new String(new byte[] { (byte) b }, charset).getBytes(StandardCharsets.ISO_8859_1)[0];
		}
		return table;
	}

	@Override
	public Path file() {
		return file;
	}

	@Override
	public long size() {
		return bytes.length;
	}

	@Override
	public int read(long position, byte[] target, int offset, int length) {
		int count = Math.clamp(bytes.length - position, 0, length);
		if (count > 0) {
			System.arraycopy(bytes, (int) position, target, offset, count);
		}
		return count;
	}

	@Override
	public List<String> notes() {
		return notes;
	}

	@Override
	public void close() {
		// nothing is open
	}
}
