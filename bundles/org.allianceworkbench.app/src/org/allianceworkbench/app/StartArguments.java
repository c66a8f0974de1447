package org.allianceworkbench.app;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * What the window was started with.
 *
 * @param studies folders of studies to open
 */
record StartArguments(List<Path> studies) {

	/** Reads {@code open STUDY...}; without the verb all arguments are the platform's own. */
	static StartArguments of(String[] arguments) {
		int verb = Arrays.asList(arguments).indexOf("open");
		return new StartArguments(verb < 0 ? List.of() : Arrays.stream(arguments).skip(verb + 1L)
				.takeWhile(argument -> !argument.startsWith("-")).map(StartArguments::folder).toList());
	}

	private static Path folder(String argument) {
		return Path.of(argument).toAbsolutePath().normalize();
	}
}
