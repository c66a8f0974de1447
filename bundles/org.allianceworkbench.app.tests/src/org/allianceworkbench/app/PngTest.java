package org.allianceworkbench.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PngTest {

	@Test
	void aPictureIsReadAsItWasWritten(@TempDir Path folder) {
		ImageData picture = new ImageData(7, 5, 32, new PaletteData(0xFF00, 0xFF0000, 0xFF000000));
		for (int y = 0; y < picture.height; y++) {
			for (int x = 0; x < picture.width; x++) {
				picture.setPixel(x, y, picture.palette.getPixel(new RGB(255 - x, 40 * y, 17 * (x + y))));
			}
		}
		Path file = folder.resolve("in").resolve("picture.png");
		Png.write(picture, file);
		ImageData read = new ImageData(file.toString());
		assertThat(read.width).isEqualTo(7);
		assertThat(read.height).isEqualTo(5);
		for (int y = 0; y < picture.height; y++) {
			for (int x = 0; x < picture.width; x++) {
				assertThat(read.palette.getRGB(read.getPixel(x, y))).isEqualTo(new RGB(255 - x, 40 * y, 17 * (x + y)));
			}
		}
	}
}
