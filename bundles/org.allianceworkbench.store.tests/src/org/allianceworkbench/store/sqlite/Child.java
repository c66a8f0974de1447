package org.allianceworkbench.store.sqlite;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Another Java program that runs a main class of these tests; what it says goes into a file, so that a kill loses none of it. */
final class Child implements AutoCloseable {

	private static final long PAUSE_MILLIS = 5;

	private final Process process;
	private final Path output;

	private Child(Process process, Path output) {
		this.process = process;
		this.output = output;
	}

	static Child start(Path folder, Class<?> main, String... arguments) throws IOException {
		return start(folder, List.of(), main, arguments);
	}

	/** Starts a program by way of another one, for example a shell that sets a limit. */
	static Child start(Path folder, List<String> before, Class<?> main, String... arguments) throws IOException {
		Path output = Files.createTempFile(folder, "output", ".txt");
		List<String> command = new ArrayList<>(before);
		command.addAll(List.of(System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
				"--enable-native-access=ALL-UNNAMED", "-XX:-UsePerfData", "-XX:TieredStopAtLevel=1", "-cp",
				System.getProperty("java.class.path"), main.getName()));
		command.addAll(List.of(arguments));
		return new Child(new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start(), output);
	}

	/** Waits for a line that begins with a text. */
	String await(String start) throws IOException, InterruptedException {
		while (true) {
			boolean ended = !process.isAlive();
			Optional<String> line = said().stream().filter(text -> text.startsWith(start)).findFirst();
			if (line.isPresent()) {
				return line.get();
			}
			if (ended) {
				throw new IOException("the other program ended without saying '" + start + "':\n" + String.join("\n", said()));
			}
			Thread.sleep(PAUSE_MILLIS);
		}
	}

	/** All lines so far. */
	List<String> said() throws IOException {
		return Files.readAllLines(output);
	}

	/** All lines when it has ended. */
	List<String> saidAtTheEnd() throws IOException, InterruptedException {
		process.waitFor();
		return said();
	}

	/** Writes a line to its input. */
	void tell(String line) throws IOException {
		process.outputWriter().write(line + "\n");
		process.outputWriter().flush();
	}

	/** Ends the program at once, whatever it does. */
	void kill() {
		process.destroyForcibly().onExit().join();
	}

	@Override
	public void close() {
		kill();
	}
}
