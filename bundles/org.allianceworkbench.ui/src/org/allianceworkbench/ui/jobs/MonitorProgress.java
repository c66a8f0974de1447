package org.allianceworkbench.ui.jobs;

import org.allianceworkbench.table.Progress;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Shows the progress of our work in a monitor of the platform. How many pieces of work follow each other is not known before:
 * each takes three quarters of the bar that is left.
 */
public final class MonitorProgress implements Progress {

	private static final int WHOLE = 1 << 20;

	private final IProgressMonitor monitor;
	private final SubMonitor bar;
	private SubMonitor task;
	private int left = WHOLE;
	private String name = "";
	private String unit = "";
	private long total;
	private long done;

	/** Progress that is shown in a monitor. */
	public MonitorProgress(IProgressMonitor monitor) {
		this.monitor = monitor;
		this.bar = SubMonitor.convert(monitor, WHOLE);
		this.task = bar;
	}

	@Override
	public void begin(String what, long all, String units) {
		name = what;
		unit = units;
		total = all;
		done = 0;
		monitor.subTask(what);
		int share = left - left / 4;
		left -= share;
		task = bar.newChild(share);
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
