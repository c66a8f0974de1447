package org.allianceworkbench.project.exports.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Compares files with those of a second writing: the same content gives the same bytes. */
final class SecondWriting {

	private static final int SHOWN = 120;
	private static final int BUFFER = 1 << 16;

	private SecondWriting() {
	}

	/** What differs, a sentence without its point; empty when nothing does. */
	static Optional<String> difference(Path file, Path again) throws IOException {
		String name = String.valueOf(file.getFileName());
		if (!Files.isRegularFile(file)) {
			return Optional.of(name + " is not there");
		}
		long at = Files.mismatch(file, again);
		if (at < 0) {
			return Optional.empty();
		}
		if (name.toLowerCase(Locale.ROOT).matches(".*\\.(xlsx|docx)")) {
			return Optional.of(name + " differs from a second writing in " + parts(file, again));
		}
		return Optional.of(line(file, again).orElse(name + " differs from a second writing at byte " + at));
	}

	/** The first line of a text that differs. */
	private static Optional<String> line(Path file, Path again) throws IOException {
		try (BufferedReader is = Files.newBufferedReader(file); BufferedReader was = Files.newBufferedReader(again)) {
			for (long number = 1;; number++) {
				String there = is.readLine();
				String wanted = was.readLine();
				if (there == null && wanted == null) {
					return Optional.empty();
				}
				if (!Objects.equals(there, wanted)) {
					return Optional.of("%s, line %d: %s was to be written, but %s is read".formatted(file.getFileName(), number,
							shown(wanted, there), shown(there, wanted)));
				}
			}
		} catch (CharacterCodingException binary) {
			return Optional.empty();
		}
	}

	/** A line, of a long one what stands around the first difference. */
	private static String shown(String line, String other) {
		if (line == null) {
			return "nothing";
		}
		int same = other == null ? 0 : Math.max(0, Arrays.mismatch(line.toCharArray(), other.toCharArray()));
		int from = line.length() <= SHOWN ? 0 : Math.max(0, same - SHOWN / 3);
		return "'" + (from > 0 ? "..." : "") + line.substring(from, Math.min(line.length(), from + SHOWN)) + "'";
	}

	private static String parts(Path file, Path again) throws IOException {
		try {
			Map<String, Long> is = checksums(file);
			Map<String, Long> was = checksums(again);
			List<String> parts = new ArrayList<>();
			was.forEach((part, sum) -> {
				if (!sum.equals(is.get(part))) {
					parts.add(part);
				}
			});
			is.keySet().stream().filter(part -> !was.containsKey(part)).forEach(parts::add);
			return parts.isEmpty() ? "how its parts are packed" : String.join(", ", parts);
		} catch (ZipException damaged) {
			return "its structure: it can't be opened (" + damaged.getMessage() + ")";
		}
	}

	private static Map<String, Long> checksums(Path file) throws IOException {
		Map<String, Long> sums = new TreeMap<>();
		try (ZipFile zip = new ZipFile(file.toFile())) {
			for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements();) {
				ZipEntry entry = entries.nextElement();
				try (InputStream in = zip.getInputStream(entry)) {
					java.util.zip.CRC32 sum = new java.util.zip.CRC32();
					byte[] buffer = new byte[BUFFER];
					for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
						sum.update(buffer, 0, n);
					}
					sums.put(entry.getName(), sum.getValue());
				}
			}
		}
		return sums;
	}
}
