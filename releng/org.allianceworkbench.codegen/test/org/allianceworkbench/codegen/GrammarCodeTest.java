package org.allianceworkbench.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GrammarCodeTest {

	private static final Path BUNDLES = Path.of("../../bundles").toAbsolutePath().normalize();

	static List<GrammarCode> grammars() {
		return GrammarCode.ALL;
	}

	@ParameterizedTest
	@MethodSource("grammars")
	void theTreeHoldsWhatTheGrammarGenerates(GrammarCode grammar) throws Exception {
		Map<String, byte[]> generated = grammar.generate(BUNDLES, Path.of("target/grammar-check").toAbsolutePath());
		assertThat(generated).isNotEmpty();
		assertThat(grammar.present(BUNDLES))
			.as("%s differs from its grammar; regenerate it (see CONTRIBUTING.md)", grammar.bundle())
			.containsOnlyKeys(generated.keySet())
			.allSatisfy((file, content) -> assertThat(content).as(file).isEqualTo(generated.get(file)));
	}
}
