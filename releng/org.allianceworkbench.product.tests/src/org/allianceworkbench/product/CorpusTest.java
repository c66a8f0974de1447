package org.allianceworkbench.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.allianceworkbench.product.Product.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every file of the corpus, read by the packaged product: what a missing bundle would break shows here. */
class CorpusTest {

	private static final Path CORPUS = Path.of("../../../shared/corpus").toAbsolutePath().normalize();

	@BeforeEach
	void needsAProductAndTheCorpus() {
		assumeTrue(Product.canRunHere(), "no product for this machine was built");
		assumeTrue(Files.isDirectory(CORPUS), "the corpus of real files is not here: " + CORPUS.getFileName());
	}

	@ParameterizedTest
	@ValueSource(strings = { "spss", "excel", "csv", "malformed" })
	void everyFileIsAnsweredInOneLineAndNoneIsADefect(String part) throws Exception {
		List<String> files = files(CORPUS.resolve(part));
		List<String> arguments = new ArrayList<>(List.of("inspect", "--json", "--quiet", "--rows", "1"));
		arguments.addAll(files);
		Outcome outcome = Product.run(CORPUS.resolve(part), arguments.toArray(String[]::new));
		assertThat(outcome.err()).isEmpty();
		assertThat(outcome.status()).isIn(0, 3);
		assertThat(outcome.out().lines().filter(line -> line.startsWith("{") && line.endsWith("}"))).hasSameSizeAs(files);
		System.out.printf("%s: %d files, %d refused%n", part, files.size(),
				outcome.out().lines().filter(line -> line.contains("\"error\":")).count());
	}

	@Test
	void whatIsNoDataFileIsRefused() throws Exception {
		Outcome outcome = Product.run(CORPUS, "inspect", "README.md.missing");
		assertThat(outcome.status()).isEqualTo(3);
		assertThat(outcome.err().strip()).hasLineCount(1).contains("README.md.missing");
	}

	private static List<String> files(Path folder) throws IOException {
		try (Stream<Path> all = Files.list(folder)) {
			return all.map(path -> path.getFileName().toString()).filter(name -> !name.endsWith("expected.json")).sorted().toList();
		}
	}
}
