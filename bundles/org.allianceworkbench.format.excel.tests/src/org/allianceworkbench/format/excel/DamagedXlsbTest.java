package org.allianceworkbench.format.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.TableFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Binary workbooks of the corpus with bytes changed, doubled or cut out behind the check sums of their archive. */
class DamagedXlsbTest {

	private static final int TIMES = Integer.getInteger("times", 60);

	private final long seed = Long.getLong("seed", System.nanoTime());
	private final Random random = new Random(seed);

	@TempDir
	private Path folder;

	private static Map<String, byte[]> parts(Path file) throws IOException {
		Map<String, byte[]> parts = new LinkedHashMap<>();
		try (InputStream in = Files.newInputStream(file); ZipInputStream zip = new ZipInputStream(in)) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				parts.put(entry.getName(), zip.readAllBytes());
			}
		}
		return parts;
	}

	private byte[] damaged(byte[] sound) {
		byte[] bytes = sound.clone();
		for (int i = random.nextInt(6); i >= 0 && bytes.length > 0; i--) {
			int at = random.nextInt(bytes.length);
			switch (random.nextInt(4)) {
				case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
				case 1 -> bytes[at] = (byte) random.nextInt(256);
				case 2 -> bytes[at] = (byte) 0xFF;
				default -> {
					int length = random.nextInt(Math.min(64, bytes.length - at));
					System.arraycopy(bytes, at, bytes, random.nextInt(bytes.length - length), length);
				}
			}
		}
		return random.nextInt(10) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)) : bytes;
	}

	private Path damaged(Map<String, byte[]> parts) throws IOException {
		List<String> binary = parts.keySet().stream().filter(name -> name.endsWith(".bin")).toList();
		String one = binary.get(random.nextInt(binary.size()));
		Path file = folder.resolve("damaged.xlsb");
		try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
			for (Map.Entry<String, byte[]> part : parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getKey().equals(one) ? damaged(part.getValue()) : part.getValue());
			}
		}
		return file;
	}

	@Test
	void damagedWorkbooksAreReadOrRefusedWithASentence() throws IOException {
		System.out.println("damaged .xlsb: seed " + seed + " (-Dseed=" + seed + " repeats it)");
		List<Path> files = new ArrayList<>();
		try (var all = Files.list(SharedFolder.folder("corpus/excel"))) {
			all.filter(f -> f.toString().endsWith(".xlsb")).sorted().forEach(files::add);
		}
		assertThat(files).isNotEmpty();
		int refused = 0;
		for (Path file : files) {
			Map<String, byte[]> parts = parts(file);
			for (int i = 0; i < TIMES; i++) {
				Path damaged = damaged(parts);
				try {
					new ExcelFormat().inspect(damaged, ReadOptions.NONE, 3);
					new ExcelFormat().read(damaged, ReadOptions.NONE);
				} catch (TableFormatException e) {
					assertThat(e.getMessage()).startsWith("damaged.xlsb: ").hasLineCount(1);
					refused++;
				}
			}
		}
		assertThat(refused).isBetween(1, files.size() * TIMES - 1);
	}
}
