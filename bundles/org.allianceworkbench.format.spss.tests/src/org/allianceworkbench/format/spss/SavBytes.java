package org.allianceworkbench.format.spss;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.DoubleFunction;
import java.util.zip.Deflater;

/** Makes system files byte by byte, after the format's description and not with the code under test. */
final class SavBytes {

	static final double SYSMIS = -Double.MAX_VALUE;

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final ByteOrder order;
	private Charset charset = StandardCharsets.ISO_8859_1;

	private DoubleFunction<byte[]> machine = value -> longBytes(Double.doubleToRawLongBits(value));

	SavBytes(ByteOrder order) {
		this.order = order;
	}

	static SavBytes little() {
		return new SavBytes(ByteOrder.LITTLE_ENDIAN);
	}

	static SavBytes big() {
		return new SavBytes(ByteOrder.BIG_ENDIAN);
	}

	/** Numbers after this are those of another machine. */
	SavBytes machine(DoubleFunction<byte[]> other) {
		machine = other;
		return this;
	}

	/** Texts after this are in another encoding. */
	SavBytes in(Charset other) {
		charset = other;
		return this;
	}

	SavBytes header(int compression, int weight, int cases, String label) {
		text(compression == 2 ? "$FL3" : "$FL2", 4).text("@(#) SPSS DATA FILE made by hand", 60)
				.ints(2, -1, compression, weight, cases);
		return doubles(100).text("01 Feb 26", 9).text("10:11:12", 8).text(label, 64).text("", 3);
	}

	/** A header for some cases, not compressed. */
	SavBytes header(int cases) {
		return header(0, 0, cases, "");
	}

	SavBytes number(String name, int format, double... missing) {
		return ints(2, 0, 0, missing.length, format, format).text(name, 8).doubles(missing);
	}

	SavBytes number(String name) {
		return number(name, 0x050802);
	}

	SavBytes string(String name, int width) {
		ints(2, width, 0, 0, 0x010000 | width << 8, 0x010000 | width << 8).text(name, 8);
		for (int i = 8; i < width; i += 8) {
			ints(2, -1, 0, 0, 0, 0).text("", 8);
		}
		return this;
	}

	SavBytes extension(int subtype, int size, byte[] data) {
		return ints(7, subtype, size, data.length / size).raw(data);
	}

	SavBytes extension(int subtype, String text) {
		return extension(subtype, 1, text.getBytes(charset));
	}

	SavBytes codePage(int codePage) {
		return extension(3, 4, new SavBytes(order).ints(1, 0, 0, -1, 1, 1, order == ByteOrder.BIG_ENDIAN ? 1 : 2, codePage)
				.bytes());
	}

	SavBytes end() {
		return ints(999, 0);
	}

	SavBytes ints(int... values) {
		for (int value : values) {
			raw(ByteBuffer.allocate(4).order(order).putInt(value).array());
		}
		return this;
	}

	SavBytes longs(long... values) {
		for (long value : values) {
			raw(longBytes(value));
		}
		return this;
	}

	private byte[] longBytes(long value) {
		return ByteBuffer.allocate(8).order(order).putLong(value).array();
	}

	SavBytes doubles(double... values) {
		for (double value : values) {
			raw(machine.apply(value));
		}
		return this;
	}

	/** Single bytes. */
	SavBytes codes(int... values) {
		for (int value : values) {
			out.write(value);
		}
		return this;
	}

	/** A text padded with blanks. */
	SavBytes text(String text, int width) {
		byte[] bytes = text.getBytes(charset);
		raw(bytes);
		for (int i = bytes.length; i < width; i++) {
			raw(" ".getBytes(charset));
		}
		return this;
	}

	SavBytes raw(byte[] bytes) {
		out.writeBytes(bytes);
		return this;
	}

	/** Blocks of deflated bytecode with the header before and the table after them. */
	SavBytes blocks(byte[]... blocks) {
		long start = out.size();
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		SavBytes table = new SavBytes(order).longs(-100, 0).ints(0x3ff000, blocks.length);
		long uncompressed = start;
		for (byte[] block : blocks) {
			Deflater deflater = new Deflater();
			deflater.setInput(block);
			deflater.finish();
			byte[] buffer = new byte[block.length + 100];
			int length = deflater.deflate(buffer);
			deflater.end();
			table.longs(uncompressed, start + 24 + packed.size()).ints(block.length, length);
			packed.write(buffer, 0, length);
			uncompressed += block.length;
		}
		longs(start, start + 24 + packed.size(), table.bytes().length);
		return raw(packed.toByteArray()).raw(table.bytes());
	}

	byte[] bytes() {
		return out.toByteArray();
	}

	int size() {
		return out.size();
	}

	Path write(Path file) throws IOException {
		return Files.write(file, bytes());
	}
}
