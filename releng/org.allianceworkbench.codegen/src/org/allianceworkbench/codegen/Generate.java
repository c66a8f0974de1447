package org.allianceworkbench.codegen;

import java.io.IOException;
import java.nio.file.Path;

/** Regenerates <code>src-gen</code> of the study model and of the grammars: <code>Generate BUNDLES-FOLDER WORK-FOLDER</code>. */
public final class Generate {

	private Generate() {
	}

	public static void main(String[] arguments) throws IOException {
		Path bundles = Path.of(arguments[0]);
		Path work = Path.of(arguments[1]);
		StudyCode.generate(bundles, work);
		StudyCode.publish(work, bundles);
		for (GrammarCode grammar : GrammarCode.ALL) {
			grammar.publish(grammar.generate(bundles, work), bundles);
		}
		System.out.println("generated src-gen of " + String.join(", ", StudyCode.BUNDLES) + " and the parsers of "
			+ String.join(", ", GrammarCode.ALL.stream().map(GrammarCode::name).toList()));
	}
}
