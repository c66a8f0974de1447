package org.allianceworkbench.intake.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.allianceworkbench.format.excel.ExcelFormat;
import org.allianceworkbench.format.spss.SpssFormat;
import org.allianceworkbench.format.text.TextFormat;
import org.allianceworkbench.intake.Workbench;
import org.allianceworkbench.intake.reading.SourceFile;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.format.TableFormat;
import org.allianceworkbench.table.TableFormatException;
import org.junit.jupiter.api.Test;

/** Real files of all kinds: each column that holds something is a key or in exactly one proposal. */
class CorpusTest {

	private static final List<TableFormat> FORMATS = List.of(new ExcelFormat(), new SpssFormat(), new TextFormat());
	private static final long MOST_BYTES = 2_000_000;

	private static Optional<Path> corpus() {
		for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
			if (Files.exists(folder.resolve("mvnw")) && Files.isDirectory(folder.resolve("bundles"))) {
				return Optional.of(folder.resolveSibling("shared").resolve("corpus")).filter(Files::isDirectory);
			}
		}
		return Optional.empty();
	}

	private static Optional<TableFormat> format(Path file) throws IOException {
		byte[] start;
		try (InputStream in = Files.newInputStream(file)) {
			start = in.readNBytes(4096);
		}
		return FORMATS.stream().filter(format -> format.recognises(file, start) > 0)
				.max(Comparator.comparingInt(format -> format.recognises(file, start)));
	}

	@Test
	void noColumnOfARealFileIsForgotten() throws IOException {
		Optional<Path> corpus = corpus();
		if (corpus.isEmpty()) {
			System.out.println("skipped: there is no folder shared/corpus beside the project");
		}
		assumeTrue(corpus.isPresent());
		Study study = Workbench.study().build();
		int looked = 0;
		for (String folder : List.of("excel", "csv", "spss")) {
			List<Path> files;
			try (Stream<Path> all = Files.list(corpus.get().resolve(folder))) {
				files = all.filter(file -> !file.toString().endsWith(".json")).sorted().toList();
			}
			for (Path file : files) {
				looked += Files.size(file) < MOST_BYTES && proposesAllColumns(study, file) ? 1 : 0;
			}
		}
		assertThat(looked).isGreaterThan(150);
	}

	private static boolean proposesAllColumns(Study study, Path path) throws IOException {
		Optional<TableFormat> format = format(path);
		if (format.isEmpty()) {
			return false;
		}
		try {
			SourceFile file = SourceFile.open(path, format.get(), ReadOptions.NONE);
			RecipeProposal proposal = Matching.propose(study, file, Optional.empty());
			List<String> headers = new ArrayList<>();
			proposal.keys().stream().filter(key -> !key.text().isEmpty()).forEach(key -> headers.add(key.text()));
			proposal.columns().forEach(column -> column.columns().forEach(c -> headers.add(c.header())));
			Set<String> filled = new HashSet<>();
			(proposal.layout().sheet().isEmpty() ? file.preview() : file.preview(proposal.layout().sheet())).columns().stream()
					.filter(column -> column.profile().filled() > 0).forEach(column -> filled.add(column.header()));
			assertThat(headers).as(path.toString()).containsAll(filled).doesNotHaveDuplicates();
			return true;
		} catch (TableFormatException unreadable) {
			assertThat(unreadable.problem()).as(path.toString()).isNotBlank();
			return false;
		}
	}
}
