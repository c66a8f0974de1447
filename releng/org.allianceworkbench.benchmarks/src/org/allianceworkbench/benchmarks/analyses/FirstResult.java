package org.allianceworkbench.benchmarks.analyses;

import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.Optional;

import com.sun.management.OperatingSystemMXBean;

import org.allianceworkbench.analysis.Analysis;
import org.allianceworkbench.analysis.AnalysisException;
import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.AnalysisRequest;
import org.allianceworkbench.publish.HtmlPage;
import org.allianceworkbench.publish.HtmlPublisher;
import org.allianceworkbench.publish.ReportDocument;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.table.CancelledException;
import org.allianceworkbench.table.Progress;

/**
 * What an analysis is asked in the benchmark.
 *
 * @param analysis the analysis
 * @param settings options without a default, the others are left alone
 */
record FirstResult(Analysis<?> analysis, Map<String, String> settings) {

	private static final OperatingSystemMXBean SYSTEM = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
	private static final double SHORT = 1;

	/**
	 * What one run took.
	 *
	 * @param seconds from the question to the page in the window
	 * @param cpu of all threads
	 */
	record Time(double seconds, double cpu) {
	}

	/** Runs once; empty when it was stopped, or the analysis refused to answer. */
	Optional<Time> once(AnalysisInput input, double limit) {
		long cpu = SYSTEM.getProcessCpuTime();
		long start = System.nanoTime();
		try {
			Report report = AnalysisRequest.parse(analysis, input, settings).run(new Limit(start + (long) (limit * 1e9)));
			HtmlPublisher.html(ReportDocument.of(report), HtmlPage.LIGHT_WINDOW);
		} catch (CancelledException e) {
			return Optional.empty();
		} catch (AnalysisException e) {
			System.err.println(analysis.id() + ": " + e.getMessage());
			return Optional.empty();
		}
		return Optional.of(new Time((System.nanoTime() - start) / 1e9, (SYSTEM.getProcessCpuTime() - cpu) / 1e9));
	}

	/** The fastest of some runs; fewer when one takes long. */
	Optional<Time> best(AnalysisInput input, int times, double limit) {
		Optional<Time> best = once(input, limit);
		for (int i = 1; i < times && best.isPresent() && best.get().seconds() < SHORT; i++) {
			Optional<Time> next = once(input, limit);
			best = next.isPresent() && next.get().seconds() < best.get().seconds() ? next : best;
		}
		return best;
	}

	/** Stops when the time is over. */
	private record Limit(long end) implements Progress {

		@Override
		public void begin(String task, long total, String unit) {
			// nobody is watching
		}

		@Override
		public void worked(long done) {
			// nobody is watching
		}

		@Override
		public boolean isCancelled() {
			return System.nanoTime() > end;
		}
	}
}
