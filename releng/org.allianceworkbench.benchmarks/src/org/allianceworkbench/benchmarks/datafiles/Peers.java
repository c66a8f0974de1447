package org.allianceworkbench.benchmarks.datafiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import org.allianceworkbench.benchmarks.harness.Command;
import org.allianceworkbench.benchmarks.harness.Usage;

/** Other programs that read or write the same files; each prints the number of cases, which is compared. */
final class Peers {

	private final Path folder;
	private final int cases;

	Peers(Path folder, int cases) {
		this.folder = folder;
		this.cases = cases;
	}

	static boolean hasPspp() {
		return Command.isInstalled("pspp");
	}

	static boolean hasR(String library) throws InterruptedException {
		try {
			return Command.isInstalled("Rscript")
					&& !Command.run(List.of("Rscript", "-e", "cat(nzchar(system.file(package='" + library + "')))")).output()
							.contains("FALSE");
		} catch (IOException e) {
			System.err.println("R can't be run: " + e.getMessage());
			return false;
		}
	}

	/** PSPP goes through all cases, counts them and keeps none. */
	Usage psppCounts(Path file) throws IOException, InterruptedException {
		return counted(syntax("GET FILE='" + file + "'.\nEXECUTE.\nSHOW N.\n"));
	}

	/** PSPP reads all cases into its active dataset, which takes a transformation. */
	Usage psppReads(Path file) throws IOException, InterruptedException {
		return counted(syntax("GET FILE='" + file + "'.\nCOMPUTE READ=1.\nEXECUTE.\nSHOW N.\n"));
	}

	/** PSPP reads a file and saves it; the saved file is counted by the reader that the caller chooses. */
	Usage psppCopies(Path file, Path copy, String compression) throws IOException, InterruptedException {
		return syntax("GET FILE='" + file + "'.\nSAVE OUTFILE='" + copy + "' /" + compression + ".\n").usage();
	}

	private Command.Ended syntax(String commands) throws IOException, InterruptedException {
		Path syntax = folder.resolve("benchmark.sps");
		Files.writeString(syntax, commands);
		return Command.run(List.of("pspp", "-o", "-", "-O", "format=txt", syntax.toString()));
	}

	/** R's haven reads a file into a data frame. */
	Usage havenReads(Path file) throws IOException, InterruptedException {
		return counted(Command.run(List.of("Rscript", "-e",
				"x <- haven::read_sav('" + file + "'); cat('cases', format(nrow(x), scientific=FALSE), '\\n')")));
	}

	private Usage counted(Command.Ended ended) throws IOException {
		if (!Pattern.compile("(?<!\\d)" + cases + "(?!\\d)").matcher(ended.output()).find()) {
			throw new IOException("no " + cases + " cases in:\n" + ended.output());
		}
		return ended.usage();
	}
}
