package org.allianceworkbench.format.spss;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.TableFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Portable files cut off, with bytes changed, and with absurd numbers: each is read or refused in one sentence, and soon. */
class DamagedPortableFilesTest {

	private static final int MUTANTS = Integer.getInteger("damaged.portable", 1500);
	/** Each takes milliseconds; this is for a machine with much else to do. */
	private static final double SECONDS = 10;

	private final SpssFormat format = new SpssFormat();

	@TempDir
	Path folder;

	/** A small file with a record of every kind. */
	private static PortableBytes everything() {
		return new PortableBytes().header().raw("2").text("author").raw("3").text("more").raw("43/5B/6").text("A")
				.variable("A", 0).raw("C").text("Label").raw("839/").variable("B", 0).raw("B7/9/8-39/").variable("S", 12).raw("8")
				.text("n/a").raw("D1/").text("A").raw("2/1/").text("one").raw("2/").text("two").raw("D1/").text("S").raw("1/")
				.text("y").text("yes").raw("E1/").text("a document").raw("F1/3.7F/").text("word").raw("-2+1/*.")
				.text("two words   ");
	}

	/** Whether the file was read. */
	private boolean survives(byte[] bytes, String which) throws IOException {
		Path file = Files.write(folder.resolve("d.por"), bytes);
		long start = System.nanoTime();
		boolean read = true;
		try {
			format.inspect(file, ReadOptions.NONE, 3);
			format.read(file, ReadOptions.NONE);
		} catch (TableFormatException e) {
			read = false;
			assertThat(e.getMessage()).as(which).startsWith("d.por: ").containsPattern("\\(at byte \\d+\\)$")
					.doesNotContain("\n");
		} catch (RuntimeException e) {
			throw new AssertionError(which, e);
		}
		assertThat((System.nanoTime() - start) / 1e9).as(which).isLessThan(SECONDS);
		return read;
	}

	@Test
	void aFileCutOffAnywhereIsRefusedUntilItsEndMarkIsThere() throws IOException {
		byte[] all = everything().bytes();
		int end = new String(all, StandardCharsets.ISO_8859_1).indexOf("ZZ", 700);
		for (int length = 0; length < all.length; length++) {
			assertThat(survives(Arrays.copyOf(all, length), "cut at " + length)).as("cut at %s", length).isEqualTo(length > end);
		}
		assertThat(survives(everything().unfinished(), "without end mark")).isFalse();
	}

	@Test
	void everyBitMayBeWrong() throws IOException {
		byte[] all = everything().bytes();
		int read = 0;
		int refused = 0;
		for (int at = 456; at < all.length; at++) {
			for (int bit = 0; bit < 8; bit++) {
				byte[] bytes = all.clone();
				bytes[at] ^= (byte) (1 << bit);
				if (survives(bytes, "bit " + bit + " of byte " + at)) {
					read++;
				} else {
					refused++;
				}
			}
		}
		System.out.println("portable files with a wrong bit: " + read + " read, " + refused + " refused");
		assertThat(refused).isGreaterThan(read / 4);
	}

	@Test
	void anyMixtureOfDamagesIsSurvived() throws IOException {
		long seed = Long.getLong("seed", System.nanoTime());
		Random random = new Random(seed);
		byte[] all = everything().bytes();
		String alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTZ/*.-+ \n\r";
		int read = 0;
		for (int i = 0; i < MUTANTS; i++) {
			List<Byte> bytes = new ArrayList<>();
			for (byte b : all) {
				bytes.add(b);
			}
			for (int n = 1 + random.nextInt(6); n > 0; n--) {
				int at = 460 + random.nextInt(bytes.size() - 460);
				byte with = (byte) (random.nextInt(4) == 0 ? random.nextInt(256)
						: alphabet.charAt(random.nextInt(alphabet.length())));
				switch (random.nextInt(3)) {
					case 0 -> bytes.set(at, with);
					case 1 -> bytes.add(at, with);
					default -> bytes.remove(at);
				}
			}
			byte[] mutant = new byte[bytes.size()];
			for (int b = 0; b < mutant.length; b++) {
				mutant[b] = bytes.get(b);
			}
			read += survives(mutant, "mutant " + i + " of seed " + seed) ? 1 : 0;
		}
		System.out.println(MUTANTS + " changed portable files, " + read + " of them read, -Dseed=" + seed);
		assertThat(read).isBetween(1, MUTANTS - 1);
	}

	@Test
	void absurdNumbersAndEndlessPartsNeedNeitherMemoryNorTime() throws IOException, InterruptedException {
		List<Path> files = new ArrayList<>();
		String big = "T".repeat(9) + "/";
		add(files, new PortableBytes().header().raw("4" + big), "variables");
		add(files, new PortableBytes().header(1).raw("7" + big), "width");
		add(files, new PortableBytes().header(1).raw("70/" + big), "name");
		add(files, new PortableBytes().header(1).variable("A", 0).raw("D" + big), "label variables");
		add(files, new PortableBytes().header(1).variable("A", 0).raw("D1/1/A" + big), "labels");
		add(files, new PortableBytes().header(1).variable("A", 0).raw("E" + big), "documents");
		add(files, new PortableBytes().header(1).variable("A", 9).raw("F" + big), "text");
		add(files, new PortableBytes().header(1).variable("A", 0).raw("F1+" + "T".repeat(900) + "/"), "exponent");
		add(files, new PortableBytes().header(1).variable("A", 0).raw("F" + " ".repeat(200_000) + "1/"), "blanks");
		add(files, new PortableBytes().header(1).variable("A", 0).raw("F" + "\n".repeat(3_000_000)), "empty lines");
		add(files, new PortableBytes().header(1).variable("A", 0).raw("8").raw("1/8".repeat(100_000)), "missing values");
		PortableBytes labels = new PortableBytes().header(1).variable("A", 0);
		for (int i = 0; i < 3000; i++) {
			labels.raw("D1/").text("A").raw("1/").whole(i).text("l");
		}
		add(files, labels.raw("F"), "label records");
		PortableBytes wide = new PortableBytes().header(32_767);
		for (int i = 0; i < 32_767; i++) {
			wide.variable("V" + i, i % 2 * 255);
		}
		add(files, wide.raw("F"), "wide");
		PortableBytes slow = new PortableBytes().header(1).variable("A", 0).raw("F");
		for (int i = 0; i < 3000; i++) {
			slow.raw("." + "T".repeat(999) + "/");
		}
		add(files, slow, "long numbers");
		List<String> read = List.of("exponent.por", "label records.por", "wide.por", "long numbers.por");
		double slowest = 0;
		for (JsonObject answer : inspect(files)) {
			slowest = Math.max(slowest, answer.get("seconds").getAsDouble());
			assertThat(answer.has("crash")).as("%s", answer).isFalse();
			assertThat(answer.get("seconds").getAsDouble()).as("%s", answer).isLessThan(SECONDS);
			assertThat(answer.has("error")).as("%s", answer).isEqualTo(!read.contains(answer.get("file").getAsString()));
		}
		System.out.printf("%d absurd portable files, the slowest took %.2f s%n", files.size(), slowest);
	}

	private void add(List<Path> files, PortableBytes bytes, String name) throws IOException {
		files.add(bytes.write(folder.resolve(name + ".por")));
	}

	/** Inspects in a process of its own with 256 MB of heap. */
	private static List<JsonObject> inspect(List<Path> files) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx256m", "-cp", System.getProperty("java.class.path"), InspectMain.class.getName()));
		files.forEach(file -> command.add(file.toString()));
		Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
		List<JsonObject> answers = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter(line -> line.startsWith("{")).map(line -> JsonParser.parseString(line).getAsJsonObject()).toList();
		assertThat(process.waitFor()).isZero();
		assertThat(answers).hasSameSizeAs(files);
		return answers;
	}
}
