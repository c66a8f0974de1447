package org.allianceworkbench.cli.environment;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.allianceworkbench.cli.internal.output.Terminals;

/**
 * What a command line stands in.
 *
 * @param directory working directory of the user; relative names are relative to it
 * @param outIsTerminal whether a person reads standard output as it comes
 * @param errIsTerminal whether a person reads standard error as it comes
 * @param columns width of the terminal in characters
 * @param user name for the history of studies
 * @param logs folder for the logs of defects
 */
public record Environment(Path directory, boolean outIsTerminal, boolean errIsTerminal, int columns, String user, Path logs) {

	private static final int USUAL_COLUMNS = 120;

	/** The environment of this process. */
	public static Environment ofProcess() {
		return new Environment(Path.of(""), Terminals.isTerminal(1), Terminals.isTerminal(2), terminalColumns(),
				System.getProperty("user.name", "unknown"), logFolder());
	}

	/** A file or folder as the user named it. */
	public Path path(String name) {
		return directory.resolve(name);
	}

	private static int terminalColumns() {
		return Optional.ofNullable(System.getenv("COLUMNS")).filter(text -> text.matches("[1-9][0-9]{1,3}"))
				.map(Integer::parseInt)
				.orElse(USUAL_COLUMNS);
	}

	private static Path logFolder() {
		String home = System.getProperty("user.home", ".");
		String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
		if (system.contains("mac")) {
			return Path.of(home, "Library", "Logs", "AllianceWorkbench");
		}
		if (system.contains("windows")) {
			return Path.of(Optional.ofNullable(System.getenv("LOCALAPPDATA")).orElse(home), "AllianceWorkbench", "logs");
		}
		return Optional.ofNullable(System.getenv("XDG_STATE_HOME")).filter(text -> !text.isEmpty()).map(Path::of)
				.orElse(Path.of(home, ".local", "state")).resolve("alliance-workbench");
	}
}
