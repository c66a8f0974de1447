package org.allianceworkbench.benchmarks.harness;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A task that was run in a virtual machine of its own.
 *
 * @param process what the whole process cost, the machine's start and compilation included
 * @param times what each time cost within the process
 * @param outcome what the task did the last time
 */
public record JavaRun(Usage process, List<Usage> times, Task.Outcome outcome) {

	/**
	 * Runs a task.
	 *
	 * @param heap most memory for objects, as for {@code -Xmx}
	 * @param times how often within the process
	 * @param arguments the task's own
	 */
	public static JavaRun of(Class<? extends Task> task, String heap, int times, String... arguments)
			throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx" + heap, "-cp", System.getProperty("java.class.path"), Worker.class.getName(), task.getName(),
				Integer.toString(times)));
		command.addAll(List.of(arguments));
		Command.Ended ended = Command.run(command);
		List<Usage> usages = new ArrayList<>();
		Task.Outcome outcome = Task.Outcome.of(0);
		for (String line : ended.output().lines().filter(l -> l.startsWith(Worker.MARK)).toList()) {
			String[] words = line.split(" ");
			usages.add(new Usage(Double.parseDouble(words[1]), Double.parseDouble(words[2])));
			outcome = new Task.Outcome(Long.parseLong(words[3]), Long.parseLong(words[4]));
		}
		if (usages.size() != times) {
			throw new IOException(task.getSimpleName() + " said nothing of what it did:\n" + ended.output());
		}
		return new JavaRun(ended.usage(), usages, outcome);
	}

	/** The same, held to have done what it should. */
	public JavaRun did(long count) throws IOException {
		if (outcome.count() != count) {
			throw new IOException("did " + outcome.count() + " instead of " + count);
		}
		return this;
	}

	/** The last time: the code is compiled by then. */
	public Usage warm() {
		return times.get(times.size() - 1);
	}
}
