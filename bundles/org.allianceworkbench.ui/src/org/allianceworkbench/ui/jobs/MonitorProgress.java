package org.allianceworkbench.ui.jobs;

import org.allianceworkbench.table.Progress;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/** Shows the progress of our work in a monitor of the platform; several pieces of work may follow each other. */
public final class MonitorProgress implements Progress {

	private final IProgressMonitor monitor;
	private SubMonitor task;
	private String name = "";
	private String unit = "";
	private long total;
	private long done;

	/** Progress that is shown in a monitor. */
	public MonitorProgress(IProgressMonitor monitor) {
		this.monitor = monitor;
		this.task = SubMonitor.convert(monitor);
	}

	@Override
	public void begin(String what, long all, String units) {
		name = what;
		unit = units;
		total = all;
		done = 0;
		monitor.subTask(what);
		task.setWorkRemaining(all > 0 ? (int) Math.min(Integer.MAX_VALUE, all) : 1000);
	}

	@Override
	public void worked(long all) {
		task.worked((int) Math.max(0, Math.min(Integer.MAX_VALUE, all - done)));
		done = all;
		monitor.subTask(total > 0 ? "%s: %,d of %,d %s".formatted(name, all, total, unit) : "%s: %,d %s".formatted(name, all, unit));
	}

	@Override
	public boolean isCancelled() {
		return monitor.isCanceled();
	}
}
