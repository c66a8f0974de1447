package org.allianceworkbench.study.exchange;

import static org.allianceworkbench.study.exchange.ExchangeFiles.OPTIONS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import org.allianceworkbench.study.exchange.redcap.RedcapDictionary;
import org.allianceworkbench.study.exchange.ddi.DdiCodebook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

import org.allianceworkbench.study.Study;
import org.junit.jupiter.api.Test;

/** Damaged files: either they are read, and then what is written can be read again, or the place of the damage is named. */
class ExchangeRandomTest {

	private interface Reader {
		CodebookReading read(byte[] bytes) throws CodebookFileException;
	}

	private interface Writer {
		CodebookWriting write(Study study);
	}

	private static final int RUNS = 3000;

	@Test
	void damagedDictionariesAreReadOrRefused() throws IOException {
		check("redcap-alliance.csv", bytes -> RedcapDictionary.read(bytes, "damaged", OPTIONS), RedcapDictionary::write);
	}

	@Test
	void damagedDdiCodebooksAreReadOrRefused() throws IOException {
		check("ddi-alliance.xml", bytes -> DdiCodebook.read(bytes, "damaged", OPTIONS), DdiCodebook::write);
	}

	private static void check(String name, Reader reader, Writer writer) throws IOException {
		long seed = System.nanoTime();
		System.out.println(name + ": seed " + seed);
		Random random = new Random(seed);
		byte[] whole = ExchangeFiles.bytes(name);
		int refused = 0;
		for (int run = 0; run < RUNS; run++) {
			byte[] damaged = damage(whole, random);
			try {
				Study study = reader.read(damaged).study();
				again(reader, writer, study);
			} catch (CodebookFileException e) {
				assertThat(e.getMessage()).startsWith("damaged");
				refused++;
			} catch (RuntimeException e) {
				fail("seed " + seed + ", run " + run, e);
			}
		}
		assertThat(refused).isBetween(1, RUNS);
	}

	private static void again(Reader reader, Writer writer, Study study) {
		try {
			reader.read(writer.write(study).text().getBytes(StandardCharsets.UTF_8));
		} catch (CodebookFileException e) {
			fail("what was written can't be read: " + e.getMessage(), e);
		}
	}

	private static byte[] damage(byte[] whole, Random random) {
		byte[] bytes = whole.clone();
		int times = 1 + random.nextInt(4);
		for (int i = 0; i < times; i++) {
			int at = random.nextInt(bytes.length);
			switch (random.nextInt(5)) {
				case 0 -> bytes[at] = (byte) random.nextInt(256);
				case 1 -> bytes[at] = (byte) "<>&\"',|;\n\r =-019aZ\t".charAt(random.nextInt(19));
				case 2 -> bytes = Arrays.copyOf(bytes, Math.max(1, at));
				case 3 -> {
					int to = Math.min(bytes.length, at + random.nextInt(60));
					byte[] shorter = new byte[bytes.length - (to - at) + 1];
					System.arraycopy(bytes, 0, shorter, 0, at);
					System.arraycopy(bytes, to, shorter, at, bytes.length - to);
					shorter[shorter.length - 1] = ' ';
					bytes = shorter;
				}
				default -> {
					int length = Math.min(random.nextInt(80), bytes.length - at);
					System.arraycopy(whole, random.nextInt(whole.length - length), bytes, at, length);
				}
			}
		}
		return bytes;
	}
}
