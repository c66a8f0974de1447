package org.allianceworkbench.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.allianceworkbench.format.excel.ExcelFormat;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * The first byte decides whether the rest is a whole file or takes the place of one part of a sound workbook: changed bytes of a
 * ZIP file hardly ever reach the XML behind its check sums.
 */
class XlsxFuzzTest {

	private static final byte[] SEED = Seeds.xlsx();
	private static final Map<String, byte[]> PARTS = parts();
	private static final List<String> NAMES = List.copyOf(PARTS.keySet());

	static Stream<Arguments> seeds() {
		return IntStream.rangeClosed(0, NAMES.size())
				.mapToObj(i -> Arguments.of((Object) marked(i, i == 0 ? SEED : PARTS.get(NAMES.get(i - 1)))));
	}

	@MethodSource("seeds")
	@FuzzTest
	void anyBytesAreReadOrRefused(byte[] bytes) throws IOException {
		if (bytes.length > 0) {
			int part = (bytes[0] & 0xFF) % (NAMES.size() + 1);
			byte[] rest = Arrays.copyOfRange(bytes, 1, bytes.length);
			Reading.of(new ExcelFormat(), "xlsx", part == 0 ? rest : withPart(NAMES.get(part - 1), rest));
		}
	}

	private static byte[] marked(int part, byte[] bytes) {
		byte[] marked = new byte[bytes.length + 1];
		marked[0] = (byte) part;
		System.arraycopy(bytes, 0, marked, 1, bytes.length);
		return marked;
	}

	private static byte[] withPart(String name, byte[] content) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (String part : NAMES) {
				zip.putNextEntry(new ZipEntry(part));
				zip.write(part.equals(name) ? content : PARTS.get(part));
			}
		}
		return bytes.toByteArray();
	}

	private static Map<String, byte[]> parts() {
		Map<String, byte[]> parts = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(SEED))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				parts.put(entry.getName(), zip.readAllBytes());
			}
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
		return parts;
	}
}
