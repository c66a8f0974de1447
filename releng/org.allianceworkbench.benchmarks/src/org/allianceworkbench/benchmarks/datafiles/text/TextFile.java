package org.allianceworkbench.benchmarks.datafiles.text;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Random;

/** A text table of ratings with quoted line breaks, of about a size; the same seed makes the same rows. */
final class TextFile {

	private static final int BLOCK_ROWS = 2000;

	/**
	 * A text table.
	 *
	 * @param file where it is
	 * @param rows rows of data
	 */
	record Made(Path file, long rows) {
	}

	private TextFile() {
	}

	/** Writes a file of at least so many bytes, if it is not there yet; it repeats a block of rows. */
	static Made make(Path folder, long bytes) throws IOException {
		Random random = new Random(20_240_601);
		StringBuilder rows = new StringBuilder();
		for (int row = 0; row < BLOCK_ROWS; row++) {
			rows.append(String.format("C%06d,%d,2024-%02d-%02d", random.nextInt(1_000_000), 1 + random.nextInt(40), 1 + random.nextInt(12),
					1 + random.nextInt(28)));
			for (int item = 0; item < 12; item++) {
				rows.append(',').append(random.nextInt(10) == 0 ? "" : Integer.toString(1 + random.nextInt(7)));
			}
			rows.append(String.format(Locale.ROOT, ",%.2f,", 4 + random.nextGaussian()))
					.append(row % 50 == 0 ? "\"a note, with\r\na \"\"second\"\" line\"" : "note " + random.nextInt(1000)).append("\r\n");
		}
		byte[] block = rows.toString().getBytes(StandardCharsets.UTF_8);
		long blocks = bytes / block.length + 1;
		Path file = folder.resolve("ratings-" + blocks * BLOCK_ROWS + ".csv");
		if (!Files.exists(file)) {
			Path part = Files.createTempFile(folder, "ratings", ".part");
			try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 20)) {
				out.write(("client,session,date,i1,i2,i3,i4,i5,i6,i7,i8,i9,i10,i11,i12,wai,note\r\n").getBytes(StandardCharsets.UTF_8));
				for (long i = 0; i < blocks; i++) {
					out.write(block);
				}
			}
			Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
		}
		return new Made(file, blocks * BLOCK_ROWS);
	}
}
