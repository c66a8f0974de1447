package org.allianceworkbench.export.internal.targets.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipFile;

import org.allianceworkbench.export.internal.targets.Samples;
import org.allianceworkbench.table.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordCodebookTargetTest {

	private static final WordCodebookTarget TARGET = new WordCodebookTarget();

	@TempDir
	Path folder;

	private Path write(String name) throws IOException {
		return TARGET.write(Samples.content(Samples.everything(), TARGET, Map.of()), folder, name, Progress.NONE).files()
				.getFirst();
	}

	private static String part(Path file, String name) throws IOException {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	@Test
	void eachVariableHasItsLabelMissingCodesAndCounts() throws IOException {
		String text = part(write("data"), "word/document.xml").replaceAll("<[^>]+>", "|").replaceAll("\\|+", "|");
		assertThat(text).contains("wai_bond|Bond, &quot;WAI&quot; – mean of 4 items|number|".replace("&quot;", "\""))
				.contains("97 = refused; -99 to -90|2|4|")
				.contains("|sex: Sex|1|female|2|2|male's|1|3|diverse; or other|1|9|not asked|1|");
	}

	@Test
	void theDocumentSaysNothingOfTimeAndMaker() throws IOException {
		Path file = write("data");
		assertThat(part(file, "docProps/core.xml")).doesNotContain("dcterms:created").doesNotContain("dc:creator");
		assertThat(Files.readAllBytes(write("again"))).isEqualTo(Files.readAllBytes(file));
	}
}
