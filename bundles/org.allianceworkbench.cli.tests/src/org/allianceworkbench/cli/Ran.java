package org.allianceworkbench.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.allianceworkbench.cli.environment.Environment;
import org.allianceworkbench.project.Catalogue;

/**
 * What a command line did.
 *
 * @param status exit status
 * @param out standard output
 * @param err standard error
 */
record Ran(int status, String out, String err) {

	private static final Catalogue INSTALLED = Catalogue.installed();

	/** Runs a command line in a folder, as a user would there; the arguments are separated by single blanks. */
	static Ran in(Path folder, String commandLine) {
		return in(folder, commandLine.isEmpty() ? new String[0] : commandLine.split(" "));
	}

	/** Runs a command line in a folder. */
	static Ran in(Path folder, String... args) {
		return in(folder, INSTALLED, args);
	}

	/** Runs a command line with other things installed. */
	static Ran in(Path folder, Catalogue installed, String... args) {
		return run(installed, elsewhere(folder), StandardCharsets.UTF_8, args);
	}

	/** Runs a command line as on a terminal that is 80 characters wide. */
	static Ran onTerminal(Path folder, String... args) {
		Environment terminal = new Environment(folder, true, true, 80, "tester", folder.resolve("logs"));
		return run(INSTALLED, terminal, StandardCharsets.UTF_8, args);
	}

	/** Runs a command line whose output is in another encoding. */
	static Ran encoded(Path folder, Charset charset, String... args) {
		return run(INSTALLED, elsewhere(folder), charset, args);
	}

	private static Environment elsewhere(Path folder) {
		return new Environment(folder, false, false, 100, "tester", folder.resolve("logs"));
	}

	private static Ran run(Catalogue installed, Environment environment, Charset charset, String... args) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		int status = new CommandLineProgram(() -> installed, environment).run(args, new PrintStream(out, true, charset),
				new PrintStream(err, true, charset));
		return new Ran(status, out.toString(charset), err.toString(charset));
	}

	/** Lines of standard output. */
	List<String> lines() {
		return out.lines().toList();
	}

	/** What was said on standard error besides progress, without the program's name. */
	List<String> said() {
		return Arrays.stream(err.split("\\R")).filter(line -> line.startsWith("alliance: ")).map(line -> line.substring(10))
				.toList();
	}
}
