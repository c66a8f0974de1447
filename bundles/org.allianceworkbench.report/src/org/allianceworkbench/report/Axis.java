package org.allianceworkbench.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One axis of a figure.
 *
 * @param label what it shows, with the unit
 * @param range lowest and highest value shown; the data decide when empty
 * @param ticks labels of single values; when there are any, only these are labelled (occasions, for example)
 */
public record Axis(String label, Optional<Range> range, Map<Double, String> ticks) {

	/** Lowest and highest value shown. */
	public record Range(double low, double high) {
		public Range {
			if (!(low < high)) {
				throw new IllegalArgumentException("an axis from " + low + " to " + high);
			}
		}
	}

	public Axis {
		Objects.requireNonNull(label);
		Objects.requireNonNull(range);
		ticks = Collections.unmodifiableMap(new LinkedHashMap<>(ticks));
	}

	/** An axis whose range the data decide. */
	public static Axis of(String label) {
		return new Axis(label, Optional.empty(), Map.of());
	}

	/** The same with a range. */
	public Axis within(double low, double high) {
		return new Axis(label, Optional.of(new Range(low, high)), ticks);
	}

	/** The same with labels of single values. */
	public Axis withTicks(Map<Double, String> labels) {
		return new Axis(label, range, labels);
	}
}
