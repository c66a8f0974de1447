package org.allianceworkbench.study.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.create.IdSource;
import org.allianceworkbench.study.Level;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Codebooks of our own among the tests' resources. */
final class ExchangeFiles {

	static final CodebookOptions OPTIONS = new CodebookOptions("Pilot", Level.CLIENT, IdSource.named("exchange"));

	private ExchangeFiles() {
	}

	static byte[] bytes(String name) throws IOException {
		try (InputStream in = ExchangeFiles.class.getResourceAsStream("/exchange/" + name)) {
			return Optional.ofNullable(in).orElseThrow().readAllBytes();
		}
	}

	static Variable variable(Study study, String name) {
		return study.getVariables().stream().filter(each -> each.getName().equals(name)).findFirst().orElseThrow();
	}

	/** Compares variable by variable, so that a difference is named. */
	static void assertSameCodebook(Study actual, Study expected) {
		assertThat(names(actual)).isEqualTo(names(expected));
		for (int i = 0; i < expected.getVariables().size(); i++) {
			Variable here = actual.getVariables().get(i);
			Variable there = expected.getVariables().get(i);
			assertThat(EcoreUtil.equals(List.of(here), List.of(there))).as(there.getName() + ": " + here + " and " + there
				+ attributes(here) + " and " + attributes(there)).isTrue();
		}
		assertThat(actual.getCodeLists().size()).isEqualTo(expected.getCodeLists().size());
	}

	static List<String> names(Study study) {
		return study.getVariables().stream().map(Variable::getName).toList();
	}

	private static String attributes(Variable variable) {
		return variable.getAttributes().stream().map(each -> each.getName() + "=" + each.getValues()).toList().toString()
			+ (variable.getCodeList() == null ? "" : variable.getCodeList().getName());
	}
}
