package org.allianceworkbench.benchmarks.harness;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** A command that is run to its end and measured as a whole process: bash's {@code time} says what the kernel counted. */
public final class Command {

	/**
	 * A command that has ended well.
	 *
	 * @param usage what the whole process cost
	 * @param output what it printed, errors included
	 */
	public record Ended(Usage usage, String output) {
	}

	private static final String TIMED = "TIMEFORMAT='%U %S %R'; { time \"$@\" >\"$0\" 2>&1; } 2>&1";

	private Command() {
	}

	/** Whether a program is on the path. */
	public static boolean isInstalled(String program) {
		for (String folder : Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator)) {
			if (Files.isExecutable(Path.of(folder, program))) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Runs a command.
	 *
	 * @throws IOException when it can't be run or ends with a status other than 0
	 */
	public static Ended run(List<String> command) throws IOException, InterruptedException {
		Path output = Files.createTempFile("benchmark", ".out");
		try {
			List<String> timed = new ArrayList<>(List.of("bash", "-c", TIMED, output.toString()));
			timed.addAll(command);
			ProcessBuilder builder = new ProcessBuilder(timed).redirectErrorStream(true);
			builder.environment().put("LC_ALL", "C");
			Process process = builder.start();
			process.getOutputStream().close();
			String times = new String(process.getInputStream().readAllBytes()).strip();
			int status = process.waitFor();
			String printed = Files.readString(output);
			if (status != 0) {
				throw new IOException(String.join(" ", command) + "\nended with " + status + ":\n" + printed + times);
			}
			return new Ended(usage(times), printed);
		} finally {
			Files.delete(output);
		}
	}

	private static Usage usage(String times) {
		String[] seconds = times.substring(times.lastIndexOf('\n') + 1).toLowerCase(Locale.ROOT).split(" ");
		return new Usage(Double.parseDouble(seconds[0]) + Double.parseDouble(seconds[1]), Double.parseDouble(seconds[2]));
	}
}
