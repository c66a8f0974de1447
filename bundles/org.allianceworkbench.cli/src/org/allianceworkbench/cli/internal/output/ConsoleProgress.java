package org.allianceworkbench.cli.internal.output;

import java.io.PrintStream;
import java.util.Locale;

import org.allianceworkbench.table.Progress;

/** Shows how far work has come on standard error: a bar on a terminal, plain lines elsewhere. Not for several threads. */
public final class ConsoleProgress implements Progress {

	private static final int BAR = 24;
	private static final long BAR_EVERY = 100_000_000L;
	private static final long LINE_EVERY = 10_000_000_000L;
	private static final String CLEAR = "\r\u001b[K";

	private final PrintStream err;
	private final boolean bar;
	private String task = "";
	private String unit = "";
	private long total = -1;
	private long last = System.nanoTime();
	private boolean shown;
	private boolean silent;

	/**
	 * @param err standard error
	 * @param bar whether it is a terminal
	 */
	public ConsoleProgress(PrintStream err, boolean bar) {
		this.err = err;
		this.bar = bar;
	}

	/** Lets nothing be shown from now on. */
	public void silence() {
		clear();
		silent = true;
	}

	@Override
	public void begin(String name, long units, String what) {
		if (silent) {
			return;
		}
		clear();
		task = name;
		total = units;
		unit = what;
		last = System.nanoTime();
		if (bar) {
			show(0);
		} else {
			err.println(task + (total >= 0 ? " (" + number(total) + " " + unit + ")" : ""));
			err.flush();
		}
	}

	@Override
	public void worked(long done) {
		long now = System.nanoTime();
		if (!silent && now - last >= (bar ? BAR_EVERY : LINE_EVERY)) {
			last = now;
			show(done);
		}
	}

	@Override
	public boolean isCancelled() {
		return false;
	}

	private void show(long done) {
		String text = task + (total > 0 ? ": " + Math.min(100, done * 100 / total) + " %, " + number(done) + " of "
				+ number(total) + " " + unit : done > 0 ? ": " + number(done) + " " + unit : "");
		if (!bar) {
			err.println(text);
			err.flush();
			return;
		}
		int full = total > 0 ? (int) (Math.min(done, total) * BAR / total) : 0;
		err.print(CLEAR + (total > 0 ? "[" + "#".repeat(full) + ".".repeat(BAR - full) + "] " : "") + text);
		err.flush();
		shown = true;
	}

	/** Removes the bar, before other output comes. */
	public void clear() {
		if (shown) {
			err.print(CLEAR);
			err.flush();
			shown = false;
		}
	}

	private static String number(long number) {
		return String.format(Locale.ROOT, "%,d", number);
	}
}
