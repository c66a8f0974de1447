package org.allianceworkbench.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged product, started as a user starts it: as a process, without a display. */
final class Product {

	private static final Path START_SCRIPT = Path.of("../org.allianceworkbench.product/target/products"
		+ "/org.allianceworkbench.product/linux/gtk/x86_64/alliance-workbench/alliance").toAbsolutePath().normalize();
	private static final long MINUTES = 5;

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
}
