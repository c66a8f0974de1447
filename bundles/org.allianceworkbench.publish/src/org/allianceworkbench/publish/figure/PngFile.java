package org.allianceworkbench.publish.figure;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/** Writes PNG with its resolution. */
final class PngFile {

	private static final double INCHES_PER_METRE = 39.370079;
	private static final String NATIVE = "javax_imageio_png_1.0";

	private PngFile() {
	}

	static void write(BufferedImage image, int dpi, OutputStream out) throws IOException {
		ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
		try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
			IIOMetadata metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
			IIOMetadataNode pixels = new IIOMetadataNode("pHYs");
			String perMetre = Long.toString(Math.round(dpi * INCHES_PER_METRE));
			pixels.setAttribute("pixelsPerUnitXAxis", perMetre);
			pixels.setAttribute("pixelsPerUnitYAxis", perMetre);
			pixels.setAttribute("unitSpecifier", "meter");
			IIOMetadataNode root = new IIOMetadataNode(NATIVE);
			root.appendChild(pixels);
			metadata.mergeTree(NATIVE, root);
			writer.setOutput(stream);
			writer.write(new IIOImage(image, null, metadata));
		} finally {
			writer.dispose();
		}
	}
}
