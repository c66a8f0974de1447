package org.allianceworkbench.analysis.internal.predict;

import org.allianceworkbench.analysis.internal.statistics.Sample;

/**
 * Reliable and clinically significant change (Jacobson &amp; Truax 1991).
 *
 * @param sem standard error of measurement, SD sqrt(1 - reliability)
 * @param cutA two standard deviations from the patients' mean
 * @param cutB two standard deviations from the mean of the healthy, {@code NaN} without norms
 * @param cutC where both are equally likely, {@code NaN} without norms
 * @param cut the one that counts
 * @param lower whether low scores are healthy
 * @param criterion size of the index that counts as reliable
 */
record ReliableChange(double sem, double cutA, double cutB, double cutC, double cut, boolean lower, double criterion) {

	/** What became of a client. */
	enum Outcome {
		RECOVERED("Recovered", "reliably better and across the cut-off"), IMPROVED("Improved", "reliably better"),
		UNCHANGED("Unchanged", "no reliable change"), DETERIORATED("Deteriorated", "reliably worse");

		private final String label;
		private final String meaning;

		Outcome(String label, String meaning) {
			this.label = label;
			this.meaning = meaning;
		}

		String label() {
			return label;
		}

		String meaning() {
			return meaning;
		}

		String key() {
			return label.toLowerCase(java.util.Locale.ROOT);
		}
	}

	/** The criteria for scores before treatment. */
	static ReliableChange of(RciOptions options, double[] before) {
		Sample sample = new Sample(before);
		double sd = options.sd().orElse(sample.sd());
		double mean = options.clinicalMean().orElse(sample.mean());
		double spread = options.clinicalSd().orElse(options.sd().orElse(sample.sd()));
		double healthy = options.normalMean().orElse(Double.NaN);
		double healthySpread = options.normalSd().orElse(Double.NaN);
		double sign = options.lower() ? -1 : 1;
		double a = mean + sign * 2 * spread;
		double b = healthy - sign * 2 * healthySpread;
		double c = (spread * healthy + healthySpread * mean) / (spread + healthySpread);
		double cut = switch (options.cut()) {
			case A -> a;
			case B -> b;
			case C -> c;
		};
		return new ReliableChange(sd * Math.sqrt(1 - options.reliability()), a, b, c, Double.isNaN(cut) ? a : cut,
				options.lower(),
				options.criterion());
	}

	/** Standard error of a difference. */
	double difference() {
		return Math.sqrt(2) * sem;
	}

	/** How far a score must move to count as reliable. */
	double raw() {
		return criterion * difference();
	}

	double index(double before, double after) {
		return (after - before) / difference();
	}

	Outcome outcome(double before, double after) {
		double gain = lower ? -index(before, after) : index(before, after);
		boolean crossed = lower ? before > cut && after <= cut : before < cut && after >= cut;
		return gain >= criterion ? crossed ? Outcome.RECOVERED : Outcome.IMPROVED
				: gain <= -criterion ? Outcome.DETERIORATED : Outcome.UNCHANGED;
	}
}
