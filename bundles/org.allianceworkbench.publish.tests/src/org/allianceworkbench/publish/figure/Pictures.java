package org.allianceworkbench.publish.figure;

import java.awt.image.BufferedImage;

/** Holds pictures against each other. */
final class Pictures {

	private Pictures() {
	}

	/** Mean difference of brightness, 0 to 1, in squares of 8 pixels. */
	static double difference(BufferedImage a, BufferedImage b) {
		int columns = Math.min(a.getWidth(), b.getWidth()) / 8;
		int rows = Math.min(a.getHeight(), b.getHeight()) / 8;
		double sum = 0;
		for (int c = 0; c < columns; c++) {
			for (int r = 0; r < rows; r++) {
				sum += Math.abs(brightness(a, c * 8, r * 8) - brightness(b, c * 8, r * 8));
			}
		}
		return sum / columns / rows;
	}

	private static double brightness(BufferedImage image, int left, int top) {
		double sum = 0;
		for (int x = left; x < left + 8; x++) {
			for (int y = top; y < top + 8; y++) {
				int rgb = image.getRGB(x, y);
				sum += ((rgb >> 16 & 255) + (rgb >> 8 & 255) + (rgb & 255)) / 765.0;
			}
		}
		return sum / 64;
	}
}
