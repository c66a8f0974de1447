package org.allianceworkbench.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Searches the bytes of exports for texts that must be in none of them.
 *
 * @param seeds the texts
 */
record SeedSearch(Set<String> seeds) {

	/** Fails when one of them is in a file, unpacked, or in its name. */
	void search(String what, Path place) throws IOException {
		try (Stream<Path> all = Files.walk(place)) {
			for (Path file : all.filter(Files::isRegularFile).toList()) {
				searched(what + ": " + place.relativize(file), Files.readAllBytes(file));
				absent(what + ": name of the file", file.getFileName().toString());
			}
		}
	}

	/** The bytes themselves, and unpacked where they are a zip or hold deflated parts. */
	private void searched(String what, byte[] bytes) throws IOException {
		for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE)) {
			absent(what, new String(bytes, charset));
		}
		if (bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K') {
			try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
				for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
					absent(what, entry.getName());
					searched(what + "!" + entry.getName(), zip.readAllBytes());
				}
			}
		} else if (what.endsWith("zsav")) {
			inflated(what, bytes);
		}
	}

	private void inflated(String what, byte[] bytes) {
		for (int at = 0; at < bytes.length - 1; at++) {
			if (bytes[at] == 0x78 && (bytes[at + 1] == (byte) 0x9C || bytes[at + 1] == (byte) 0xDA || bytes[at + 1] == 0x01
					|| bytes[at + 1] == 0x5E)) {
				ByteArrayOutputStream out = new ByteArrayOutputStream();
				try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes, at, bytes.length - at))) {
					in.transferTo(out);
				} catch (ZipException e) {
					continue;
				} catch (IOException e) {
					// what was unpacked until then is searched
				}
				absent(what + " unpacked", out.toString(StandardCharsets.UTF_8));
			}
		}
	}

	private void absent(String what, String text) {
		String folded = text.toLowerCase(Locale.ROOT);
		for (String seed : seeds) {
			if (folded.contains(seed.toLowerCase(Locale.ROOT))) {
				int at = folded.indexOf(seed.toLowerCase(Locale.ROOT));
				assertThat(text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 80))).as("%s holds '%s'", what, seed)
						.isEmpty();
			}
		}
	}
}
