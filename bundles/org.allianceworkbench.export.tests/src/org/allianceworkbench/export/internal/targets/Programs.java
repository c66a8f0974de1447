package org.allianceworkbench.export.internal.targets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Assumptions;

/** Other programs that read what was written; a test that needs one that is not there is skipped with a message. */
public final class Programs {

	private static final int MOST_SECONDS = 120;

	private Programs() {
	}

	/** Skips the test unless a program is on the path. */
	public static void need(String program) {
		for (String folder : Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator)) {
			if (Files.isExecutable(Path.of(folder, program))) {
				return;
			}
		}
		skip(program + " is not installed");
	}

	/** Skips the test unless R has a package. */
	public static void needR(String library) throws IOException, InterruptedException {
		need("Rscript");
		if (start(List.of("Rscript", "-e", "quit(status = !requireNamespace('" + library + "', quietly = TRUE))"),
				Path.of("").toAbsolutePath()).status != 0) {
			skip("R has no package " + library);
		}
	}

	private static void skip(String why) {
		System.out.println("Skipped: " + why + ".");
		Assumptions.abort(why);
	}

	private record Ended(int status, String output) {
	}

	/** Runs a program to its good end; returns what it printed. */
	public static String run(Path folder, String... command) throws IOException, InterruptedException {
		Ended ended = start(List.of(command), folder);
		assertThat(ended.status).as("%s printed %s", String.join(" ", command), ended.output).isZero();
		return ended.output;
	}

	private static Ended start(List<String> command, Path folder) throws IOException, InterruptedException {
		Path output = Files.createTempFile("program", ".out");
		try {
			ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true)
					.redirectOutput(output.toFile());
			builder.environment().put("LC_ALL", "C.UTF-8");
			Process process = builder.start();
			process.getOutputStream().close();
			if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
				process.destroyForcibly();
				throw new IOException(String.join(" ", command) + " did not end within " + MOST_SECONDS + " s");
			}
			return new Ended(process.exitValue(), Files.readString(output));
		} finally {
			Files.delete(output);
		}
	}
}
