package org.allianceworkbench.benchmarks.datafiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.allianceworkbench.benchmarks.harness.JavaRun;
import org.allianceworkbench.benchmarks.harness.ResultTable;

/**
 * The same cases in each of the three forms of a system file.
 *
 * @param cases their number
 */
record SpssFiles(Path folder, int cases, Path plain, Path bytecode, Path zlib) {

	static final String HEAP = "4g";

	/** Makes what is not there: the plain file by itself, the two others by our writer from the plain one. */
	static SpssFiles make(Path folder, int cases) throws IOException, InterruptedException {
		SpssFiles files = new SpssFiles(folder, cases, folder.resolve("plain-" + cases + ".sav"),
				folder.resolve("bytecode-" + cases + ".sav"), folder.resolve("zlib-" + cases + ".zsav"));
		PlainSavFile.make(files.plain, cases);
		for (Path copy : new Path[] { files.bytecode, files.zlib }) {
			if (!Files.exists(copy)) {
				JavaRun.of(Write.class, HEAP, 1, files.plain.toString(), copy.toString()).did(cases);
			}
		}
		return files;
	}

	@Override
	public String toString() {
		try {
			return String.format("%,d cases of %d variables: plain %s, bytecode %s, zlib %s", cases, SurveyData.VARIABLES,
					ResultTable.megabytes(Files.size(plain)), ResultTable.megabytes(Files.size(bytecode)),
					ResultTable.megabytes(Files.size(zlib)));
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}
}
