package org.allianceworkbench.benchmarks.datafiles;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.Deflater;

import org.allianceworkbench.benchmarks.harness.Task;

/**
 * Deflates the first blocks of a file, as large as those of {@code .zsav} files. Arguments: a file of bytecode and zlib's level.
 */
public final class Deflate implements Task {

	private static final int BLOCK = 0x3ff000;
	private static final int BLOCKS = 40;

	@Override
	public Outcome run(List<String> arguments) throws Exception {
		byte[] block = new byte[BLOCK];
		byte[] packed = new byte[1 << 16];
		long from = 0;
		long to = 0;
		Deflater deflater = new Deflater(Integer.parseInt(arguments.get(1)));
		try (InputStream in = Files.newInputStream(Path.of(arguments.get(0)))) {
			for (int i = 0; i < BLOCKS; i++) {
				int length = in.readNBytes(block, 0, BLOCK);
				deflater.reset();
				deflater.setInput(block, 0, length);
				deflater.finish();
				while (!deflater.finished()) {
					to += deflater.deflate(packed);
				}
				from += length;
			}
		} finally {
			deflater.end();
		}
		return new Outcome(from, to);
	}
}
