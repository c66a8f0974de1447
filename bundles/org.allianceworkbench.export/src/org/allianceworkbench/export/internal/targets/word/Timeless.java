package org.allianceworkbench.export.internal.targets.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Office documents without times and makers, so that the same content gives the same bytes. */
final class Timeless {

	private static final LocalDateTime START = LocalDateTime.of(1980, 1, 1, 0, 0);
	private static final String CORE = "docProps/core.xml";
	private static final String TIMES = "<dcterms:(created|modified)[^>]*>[^<]*</dcterms:\\1>";
	private static final String PEOPLE = "<(dc:creator|cp:lastModifiedBy)>[^<]*</\\1>";

	private Timeless() {
	}

	/** The document with its parts dated to the first moment that a zip file knows. */
	static byte[] zip(byte[] document) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(document.length);
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(document));
				ZipOutputStream out = new ZipOutputStream(bytes)) {
			for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
				ZipEntry copy = new ZipEntry(part.getName());
				copy.setTimeLocal(START);
				out.putNextEntry(copy);
				byte[] content = in.readAllBytes();
				out.write(part.getName().equals(CORE) ? cleaned(content) : content);
				out.closeEntry();
			}
		}
		return bytes.toByteArray();
	}

	private static byte[] cleaned(byte[] core) {
		return new String(core, StandardCharsets.UTF_8).replaceAll(TIMES, "").replaceAll(PEOPLE, "")
				.getBytes(StandardCharsets.UTF_8);
	}
}
