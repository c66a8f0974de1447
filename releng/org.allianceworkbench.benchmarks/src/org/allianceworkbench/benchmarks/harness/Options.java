package org.allianceworkbench.benchmarks.harness;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The command line.
 *
 * @param names words without {@code --}
 * @param values options by name
 */
public record Options(List<String> names, Map<String, String> values) {

	/** Takes a command line apart: {@code --name value}, everything else is a name. */
	public static Options of(List<String> arguments) {
		List<String> names = new ArrayList<>();
		Map<String, String> values = new HashMap<>();
		for (int i = 0; i < arguments.size(); i++) {
			if (!arguments.get(i).startsWith("--")) {
				names.add(arguments.get(i));
			} else if (i + 1 < arguments.size()) {
				values.put(arguments.get(i).substring(2), arguments.get(++i));
			} else {
				throw new IllegalArgumentException(arguments.get(i) + " needs a value");
			}
		}
		return new Options(List.copyOf(names), Map.copyOf(values));
	}

	/** A whole number, for example {@code --rows}. */
	public int number(String name, int otherwise) {
		return Integer.parseInt(values.getOrDefault(name, Integer.toString(otherwise)));
	}

	/** Whether other programs are run too; {@code --peers no} leaves them out. */
	public boolean peers() {
		return !values.getOrDefault("peers", "yes").equals("no");
	}

	/** Whether a program is run too: {@code --peers pspp,haven} names the only ones. */
	public boolean peer(String name) {
		String wanted = values.getOrDefault("peers", "yes");
		return wanted.equals("yes") || List.of(wanted.split(",")).contains(name);
	}

	/** Where generated files go: {@code --folder}, else the folder for temporary files. They stay there for the next run. */
	public Path folder() {
		return Path.of(values.getOrDefault("folder", System.getProperty("java.io.tmpdir") + "/alliance-workbench-benchmarks"));
	}
}
