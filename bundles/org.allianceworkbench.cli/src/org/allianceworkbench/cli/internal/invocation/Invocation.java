package org.allianceworkbench.cli.internal.invocation;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

import org.allianceworkbench.cli.environment.Environment;
import org.allianceworkbench.cli.internal.output.ConsoleProgress;
import org.allianceworkbench.cli.internal.output.Json;
import org.allianceworkbench.cli.internal.output.TextTable;
import org.allianceworkbench.project.Catalogue;

/** One run of the command line: where it stands and where its words go. */
public final class Invocation {

	private final Supplier<Catalogue> catalogue;
	private final Environment environment;
	private final PrintStream out;
	private final PrintStream err;
	private final ConsoleProgress progress;
	private Catalogue installed;

	/** A run in an environment. */
	public Invocation(Supplier<Catalogue> catalogue, Environment environment, PrintStream out, PrintStream err) {
		this.catalogue = catalogue;
		this.environment = environment;
		this.out = out;
		this.err = err;
		this.progress = new ConsoleProgress(err, environment.errIsTerminal());
	}

	/** What is installed; what could not be loaded is said on standard error, once. */
	public Catalogue catalogue() {
		if (installed == null) {
			installed = catalogue.get();
			installed.problems().forEach(this::say);
		}
		return installed;
	}

	/** Where the program stands. */
	public Environment environment() {
		return environment;
	}

	/** Progress on standard error. */
	public ConsoleProgress progress() {
		return progress;
	}

	/** A file or folder as the user named it. */
	public Path path(String name) {
		return environment.path(name);
	}

	/** Prints lines for a person. */
	public void print(String... lines) {
		progress.clear();
		for (String line : lines) {
			out.println(line);
		}
	}

	/** Prints lines for a person. */
	public void print(List<String> lines) {
		print(lines.toArray(String[]::new));
	}

	/** Prints a table for a person. */
	public void print(TextTable table) {
		print(table.lines(width()));
	}

	/** Characters that a line may have: as the terminal is wide, and without a limit elsewhere. */
	public int width() {
		return environment.outIsTerminal() ? environment.columns() : Integer.MAX_VALUE;
	}

	/** Prints a document for a program, on a line of its own. */
	public void json(Object document) {
		jsonText(Json.line(document));
	}

	/** Prints a document that is written already; in ASCII where the stream is not in UTF-8. */
	public void jsonText(String document) {
		progress.clear();
		String text = document.stripTrailing();
		out.println(out.charset().equals(StandardCharsets.UTF_8) ? text : Json.ascii(text));
	}

	/** Says one line on standard error. */
	public void say(String line) {
		progress.clear();
		err.println("alliance: " + line.replaceAll("\\s*\\R\\s*", " "));
		err.flush();
	}
}
