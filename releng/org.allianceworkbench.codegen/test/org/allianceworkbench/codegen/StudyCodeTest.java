package org.allianceworkbench.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;

class StudyCodeTest {

	private static final Path BUNDLES = Path.of("../../bundles").toAbsolutePath().normalize();

	@Test
	void theTreeHoldsWhatTheModelGenerates() throws Exception {
		Path work = Path.of("target/check").toAbsolutePath();
		StudyCode.generate(BUNDLES, work);
		for (String bundle : StudyCode.BUNDLES) {
			Map<String, byte[]> generated = StudyCode.generatedFiles(work.resolve(bundle));
			assertThat(generated).isNotEmpty();
			assertThat(StudyCode.generatedFiles(BUNDLES.resolve(bundle)))
				.as("%s differs from its model; regenerate it (see CONTRIBUTING.md)", bundle)
				.containsOnlyKeys(generated.keySet())
				.allSatisfy((file, content) -> assertThat(content).as(file).isEqualTo(generated.get(file)));
		}
	}
}
