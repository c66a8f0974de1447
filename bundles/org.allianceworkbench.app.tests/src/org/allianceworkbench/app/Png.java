package org.allianceworkbench.app;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

/** Pictures as files, written fast: the system's own writer takes several times as long, and the tests take hundreds. */
final class Png {

	private static final byte[] SIGNATURE = { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n' };
	private static final byte[] EIGHT_BITS_RGB = { 8, 2, 0, 0, 0 };
	private static final int BUFFER = 1 << 16;

	private Png() {
	}

	/** Writes what a screen shows; the folder is made when it is not there. */
	static void write(ImageData picture, Path file) {
		ByteArrayOutputStream head = new ByteArrayOutputStream();
		ByteArrayOutputStream whole = new ByteArrayOutputStream(BUFFER);
		try (DataOutputStream size = new DataOutputStream(head); DataOutputStream out = new DataOutputStream(whole)) {
			size.writeInt(picture.width);
			size.writeInt(picture.height);
			size.write(EIGHT_BITS_RGB);
			out.write(SIGNATURE);
			chunk(out, "IHDR", head.toByteArray());
			chunk(out, "IDAT", rows(picture));
			chunk(out, "IEND", new byte[0]);
			Files.createDirectories(file.getParent());
			Files.write(file, whole.toByteArray());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static void chunk(DataOutputStream out, String type, byte[] content) throws IOException {
		byte[] name = type.getBytes(StandardCharsets.US_ASCII);
		CRC32 sum = new CRC32();
		sum.update(name);
		sum.update(content);
		out.writeInt(content.length);
		out.write(name);
		out.write(content);
		out.writeInt((int) sum.getValue());
	}

	/** The rows from top to bottom, each after a byte that says that it is not filtered. */
	private static byte[] rows(ImageData picture) throws IOException {
		Deflater fast = new Deflater(Deflater.BEST_SPEED);
		ByteArrayOutputStream packed = new ByteArrayOutputStream(BUFFER);
		try (DeflaterOutputStream out = new DeflaterOutputStream(packed, fast, BUFFER)) {
			int[] pixels = new int[picture.width];
			byte[] row = new byte[1 + 3 * picture.width];
			for (int y = 0; y < picture.height; y++) {
				picture.getPixels(0, y, picture.width, pixels, 0);
				fill(row, pixels, picture.palette);
				out.write(row);
			}
		} finally {
			fast.end();
		}
		return packed.toByteArray();
	}

	private static void fill(byte[] row, int[] pixels, PaletteData palette) {
		int at = 1;
		for (int pixel : pixels) {
			row[at++] = shifted(pixel & palette.redMask, palette.redShift);
			row[at++] = shifted(pixel & palette.greenMask, palette.greenShift);
			row[at++] = shifted(pixel & palette.blueMask, palette.blueShift);
		}
	}

	private static byte shifted(int color, int shift) {
		return (byte) (shift < 0 ? color >>> -shift : color << shift);
	}
}
