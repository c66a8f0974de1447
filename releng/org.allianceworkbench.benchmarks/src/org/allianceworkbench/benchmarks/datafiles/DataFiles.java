package org.allianceworkbench.benchmarks.datafiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.allianceworkbench.benchmarks.harness.Options;
import org.allianceworkbench.benchmarks.harness.Suite;

/** Reads and writes SPSS files of a million cases and a hundred variables, with peers; memory too. */
public final class DataFiles implements Suite {

	private static final int CASES = 1_000_000;

	@Override
	public void run(Options options) throws IOException, InterruptedException {
		int cases = options.number("rows", CASES);
		Path folder = Files.createDirectories(options.folder());
		SpssFiles files = SpssFiles.make(folder, cases);
		System.out.println(files + "\n");
		System.out.println("Reading SPSS files into columns\n\n" + new SpssReading(files, options).measure());
		System.out.println("Writing SPSS files\n\n" + new SpssWriting(files, options).measure());
		System.out.println("Levels of zlib\n\n" + Levels.measure(files.bytecode()));
		System.out.println("Memory\n\n" + new SpssMemory(files).measure());
	}
}
