package org.allianceworkbench.format.spss;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.TableFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Good files with bytes changed or cut off at random: each is read or refused in one sentence, and soon. */
class DamagedFilesTest {

	private static final int FILES = Integer.getInteger("damaged.files", 20);
	private static final int DAMAGES = 50;
	private static final double SECONDS = 5;

	private final SpssFormat format = new SpssFormat();

	@TempDir
	Path folder;

	@Test
	void damagedFilesAreReadOrRefusedInOneSentence() throws IOException {
		long seed = Long.getLong("seed", System.nanoTime());
		Random random = new Random(seed);
		RandomTables tables = new RandomTables(seed);
		int read = 0;
		int refused = 0;
		for (int i = 0; i < FILES; i++) {
			Path file = folder.resolve(i % 3 == 0 ? "t.zsav" : "t.sav");
			Table table = tables.next();
			format.write(file, table);
			byte[] good = Files.readAllBytes(file);
			for (int d = 0; d < DAMAGES; d++) {
				Files.write(file, damaged(good, random));
				if (survives(file, "file " + i + ", damage " + d + " of seed " + seed)) {
					read++;
				} else {
					refused++;
				}
			}
		}
		System.out.println(read + " damaged files were read, " + refused + " refused, -Dseed=" + seed);
		assertThat(refused).isPositive();
		assertThat(read).isPositive();
	}

	private static byte[] damaged(byte[] good, Random random) {
		byte[] bytes = random.nextInt(4) == 0 ? Arrays.copyOf(good, random.nextInt(good.length)) : good.clone();
		for (int n = random.nextInt(4); n >= 0 && bytes.length > 4; n--) {
			int at = random.nextInt(bytes.length - 4);
			switch (random.nextInt(3)) {
				case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
				case 1 -> bytes[at] = (byte) random.nextInt(256);
				default -> Arrays.fill(bytes, at, at + 4, (byte) (random.nextBoolean() ? 0xff : 0x7f));
			}
		}
		return bytes;
	}

	/** Whether the file was read. */
	private boolean survives(Path file, String which) throws IOException {
		long start = System.nanoTime();
		boolean read = true;
		try {
			format.read(file, ReadOptions.NONE);
			format.inspect(file, ReadOptions.NONE, 3);
		} catch (TableFormatException e) {
			read = false;
			assertThat(e.getMessage()).as(which).startsWith(file.getFileName() + ": ").contains("at byte").doesNotContain("\n");
		} catch (RuntimeException e) {
			throw new AssertionError(which, e);
		}
		assertThat((System.nanoTime() - start) / 1e9).as(which).isLessThan(SECONDS);
		return read;
	}
}
