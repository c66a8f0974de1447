package org.allianceworkbench.codegen;

import java.io.IOException;
import java.nio.file.Path;

/** Regenerates <code>src-gen</code> of the study model: <code>Generate BUNDLES-FOLDER WORK-FOLDER</code>. */
public final class Generate {

	private Generate() {
	}

	public static void main(String[] arguments) throws IOException {
		Path bundles = Path.of(arguments[0]);
		Path work = Path.of(arguments[1]);
		StudyCode.generate(bundles, work);
		StudyCode.publish(work, bundles);
		System.out.println("generated src-gen of " + String.join(" and ", StudyCode.BUNDLES));
	}
}
