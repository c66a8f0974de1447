package org.allianceworkbench.cli.internal.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds out whether a person reads a stream as it comes. */
public final class Terminals {

	private Terminals() {
	}

	/**
	 * Whether a stream of this process is a terminal.
	 *
	 * @param stream 1 for standard output, 2 for standard error
	 */
	public static boolean isTerminal(int stream) {
		String term = System.getenv("TERM");
		if (term == null || term.equals("dumb")) {
			return false;
		}
		for (String links : new String[] { "/proc/self/fd/", "/dev/fd/" }) {
			Path link = Path.of(links + stream);
			try {
				if (Files.isSymbolicLink(link)) {
					String device = Files.readSymbolicLink(link).toString();
					return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty") || device.equals("/dev/console");
				}
			} catch (IOException e) {
				return false;
			}
		}
		return false;
	}
}
