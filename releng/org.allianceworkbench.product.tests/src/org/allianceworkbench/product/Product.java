package org.allianceworkbench.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The packaged product, started as a user starts it: as a process, without a display. */
final class Product {

	private static final Path START_SCRIPT = Path.of("../org.allianceworkbench.product/target/products"
		+ "/org.allianceworkbench.product/linux/gtk/x86_64/alliance-workbench/alliance").toAbsolutePath().normalize();
	private static final long MINUTES = 5;
	private static final String TIMED = "TIMEFORMAT='%U %S %R'; out=$1; err=$2; shift 2; "
		+ "{ time \"$@\" >\"$out\" 2>\"$err\"; } 2>&1";

	private Product() {
	}

	/** Whether this build made a product that can run on this machine. */
	static boolean canRunHere() {
		return Files.exists(START_SCRIPT) && System.getProperty("os.name").equals("Linux");
	}

	/** Where the product is installed. */
	static Path folder() {
		return START_SCRIPT.getParent();
	}

	/**
	 * Starts a verb and waits for its end.
	 *
	 * @param workingFolder the folder in which the user types
	 */
	static Outcome run(Path workingFolder, String... arguments) throws IOException, InterruptedException {
		return runInstalledIn(folder(), workingFolder, arguments);
	}

	/** Starts a verb of a copy of the product. */
	static Outcome runInstalledIn(Path product, Path workingFolder, String... arguments)
		throws IOException, InterruptedException {
		Path out = Files.createTempFile("alliance", ".out");
		Path err = Files.createTempFile("alliance", ".err");
		try {
			Process process = start(product, workingFolder, out, err, arguments);
			if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
				process.destroyForcibly();
				throw new IllegalStateException("alliance " + String.join(" ", arguments) + " did not end");
			}
			return new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
		} finally {
			Files.delete(out);
			Files.delete(err);
		}
	}

	/**
	 * Starts a verb in a heap of a size and measures the process.
	 *
	 * @param heap as for {@code -Xmx}
	 */
	static Measured measure(String heap, Path workingFolder, String... arguments) throws IOException, InterruptedException {
		Path out = Files.createTempFile("alliance", ".out");
		Path err = Files.createTempFile("alliance", ".err");
		try {
			List<String> command = new ArrayList<>(List.of("bash", "-c", TIMED, "-", out.toString(), err.toString(),
				folder().resolve("alliance").toString()));
			command.addAll(List.of(arguments));
			ProcessBuilder builder = new ProcessBuilder(command).directory(workingFolder.toFile());
			builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
			builder.environment().put("LC_NUMERIC", "C");
			builder.environment().put("JAVA_TOOL_OPTIONS", "-Xmx" + heap);
			Process process = builder.start();
			process.getOutputStream().close();
			String[] seconds = new String(process.getInputStream().readAllBytes()).strip().split(" ");
			int status = process.waitFor();
			String said = Files.readString(err).lines().filter(line -> !line.startsWith("Picked up JAVA_TOOL_OPTIONS"))
				.collect(Collectors.joining("\n"));
			return new Measured(new Outcome(status, Files.readString(out), said), Double.parseDouble(seconds[0])
				+ Double.parseDouble(seconds[1]), Double.parseDouble(seconds[2]));
		} finally {
			Files.delete(out);
			Files.delete(err);
		}
	}

	/** Starts a verb without waiting for its end; what it prints is thrown away. */
	static Process start(Path workingFolder, String... arguments) throws IOException {
		Path nowhere = Path.of("/dev/null");
		return start(folder(), workingFolder, nowhere, nowhere, arguments);
	}

	private static Process start(Path product, Path workingFolder, Path out, Path err, String... arguments)
		throws IOException {
		List<String> command = new ArrayList<>(List.of(product.resolve("alliance").toString()));
		command.addAll(List.of(arguments));
		ProcessBuilder builder = new ProcessBuilder(command).directory(workingFolder.toFile())
			.redirectOutput(out.toFile()).redirectError(err.toFile());
		builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
		return builder.start();
	}

	/** What a process left: exit status, standard output, standard error. */
	record Outcome(int status, String out, String err) {
	}

	/**
	 * A process that was measured.
	 *
	 * @param outcome what it left
	 * @param cpu seconds of the processor's time
	 * @param wall seconds of the clock
	 */
	record Measured(Outcome outcome, double cpu, double wall) {
	}
}
