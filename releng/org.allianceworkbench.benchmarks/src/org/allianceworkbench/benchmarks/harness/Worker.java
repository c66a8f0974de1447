package org.allianceworkbench.benchmarks.harness;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;

import com.sun.management.OperatingSystemMXBean;

/** The main class of a virtual machine that runs one task some times and prints what each time cost. */
public final class Worker {

	static final String MARK = "measured";

	private Worker() {
	}

	/**
	 * Starts.
	 *
	 * @param arguments the task's class, how often, and the task's own arguments
	 */
	public static void main(String[] arguments) throws Exception {
		Task task = Class.forName(arguments[0]).asSubclass(Task.class).getConstructor().newInstance();
		List<String> own = List.of(arguments).subList(2, arguments.length);
		OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
		task.prepare(own);
		for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
			long cpu = system.getProcessCpuTime();
			long wall = System.nanoTime();
			Task.Outcome outcome = task.run(own);
			cpu = system.getProcessCpuTime() - cpu;
			wall = System.nanoTime() - wall;
			System.out.println(String.format(Locale.ROOT, "%s %.3f %.3f %d %d", MARK, cpu / 1e9, wall / 1e9, outcome.count(),
					outcome.bytes()));
		}
	}
}
