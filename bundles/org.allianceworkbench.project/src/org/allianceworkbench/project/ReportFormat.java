package org.allianceworkbench.project;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.allianceworkbench.publish.HtmlPublisher;
import org.allianceworkbench.publish.JsonPublisher;
import org.allianceworkbench.publish.ReportDocument;
import org.allianceworkbench.publish.TextPublisher;
import org.allianceworkbench.publish.WordPublisher;

/** The files that reports can be written to. */
public enum ReportFormat {

	/** One self-contained page. */
	HTML("html") {
		@Override
		public byte[] write(ReportDocument document) {
			return bytes(HtmlPublisher.html(document));
		}
	},

	/** A Word document with real tables. */
	WORD("docx") {
		@Override
		public byte[] write(ReportDocument document) throws IOException {
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			WordPublisher.write(document, out);
			return out.toByteArray();
		}
	},

	/** All numbers in full precision; an array when there are several reports. */
	JSON("json") {
		@Override
		public byte[] write(ReportDocument document) {
			return bytes(document.reports().size() == 1 ? JsonPublisher.json(document.reports().get(0))
					: JsonPublisher.json(document.reports()));
		}
	},

	/** Plain text. */
	TEXT("txt") {
		@Override
		public byte[] write(ReportDocument document) {
			return bytes(document.reports().stream().map(report -> TextPublisher.text(report, TEXT_WIDTH))
					.collect(Collectors.joining("\n")));
		}
	};

	private static final int TEXT_WIDTH = 120;

	private final String extension;

	ReportFormat(String extension) {
		this.extension = extension;
	}

	/** The whole file. */
	public abstract byte[] write(ReportDocument document) throws IOException;

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	/** Extension of the file, without the dot. */
	public String extension() {
		return extension;
	}

	/**
	 * Reads names such as {@code html,json}; a name is a format's or its extension.
	 *
	 * @throws UsageException when there is no such format
	 */
	public static Set<ReportFormat> parse(List<String> names) throws UsageException {
		Set<ReportFormat> formats = new LinkedHashSet<>();
		for (String name : names) {
			formats.add(Arrays.stream(values()).filter(f -> f.extension.equalsIgnoreCase(name) || f.name().equalsIgnoreCase(name))
					.findFirst().orElseThrow(() -> new UsageException("reports can't be written as '" + name + "'; they can as "
							+ Arrays.stream(values()).map(ReportFormat::extension)
							.collect(Collectors.joining(", ")))));
		}
		return formats;
	}
}
