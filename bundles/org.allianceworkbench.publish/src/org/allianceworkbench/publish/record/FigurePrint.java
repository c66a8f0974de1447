package org.allianceworkbench.publish.record;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import javax.imageio.ImageIO;

/**
 * What a published figure is known by: a SHA-256 of its drawing, in lower-case hexadecimal digits. It stays the same when a
 * document is saved by another program, and is another one when anything in the drawing is changed.
 */
public final class FigurePrint {

	private FigurePrint() {
	}

	/** The print of an SVG element; spaces, and how empty elements are closed, don't count. */
	public static String of(String svg) {
		return digest(plain(svg).getBytes(StandardCharsets.UTF_8));
	}

	/** An SVG element without what doesn't count. */
	public static String plain(String svg) {
		return svg.replaceAll("<(\\w+)([^<>]*)></\\1>", "<$1$2/>").replaceAll("\\s+", " ").replace(" />", "/>").strip();
	}

	/**
	 * The print of a picture: of its pixels, not of how they are packed.
	 *
	 * @throws IOException when it is not a picture, or damaged
	 */
	public static String of(byte[] picture) throws IOException {
		BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
		if (image == null) {
			throw new IOException("a picture in it is of an unknown kind");
		}
		int[] line = new int[image.getWidth()];
		ByteBuffer pixels = ByteBuffer.allocate((line.length * image.getHeight() + 2) * Integer.BYTES);
		pixels.putInt(image.getWidth()).putInt(image.getHeight());
		for (int y = 0; y < image.getHeight(); y++) {
			for (int pixel : image.getRGB(0, y, line.length, 1, line, 0, line.length)) {
				pixels.putInt(pixel);
			}
		}
		return digest(pixels.array());
	}

	private static String digest(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java has SHA-256", e);
		}
	}
}
