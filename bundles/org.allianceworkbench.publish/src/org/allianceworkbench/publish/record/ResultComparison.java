package org.allianceworkbench.publish.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * What differs between an earlier result and one of now.
 *
 * @param compared how many numbers stand in at least one of the two
 * @param values numbers that are not the same, the largest relative difference first; those of one side only before them
 * @param others what else is not the same: counts, verdicts, options
 */
public record ResultComparison(int compared, List<ValueChange> values, List<Change> others) {

	/** The relative difference up to which two numbers are the same. */
	public static final double SAME = 1e-8;

	/** Below this, numbers are rounding errors of a sum that is zero. */
	private static final double NOTHING = 1e-12;

	/**
	 * A number that is not the same.
	 *
	 * @param name its name among the values
	 * @param earlier what it was, if it was there
	 * @param now what it is, if it is there
	 */
	public record ValueChange(String name, OptionalDouble earlier, OptionalDouble now) {

		/** Difference as a share of the larger number; infinite when one is missing, or only one is a finite number. */
		public double relative() {
			if (earlier.isEmpty() || now.isEmpty()) {
				return Double.POSITIVE_INFINITY;
			}
			double before = earlier.getAsDouble();
			double after = now.getAsDouble();
			if (before == after || Double.compare(before, after) == 0) {
				return 0;
			}
			double share = Math.abs(after - before) / Math.max(Math.abs(after), Math.abs(before));
			return Double.isNaN(share) ? Double.POSITIVE_INFINITY : share;
		}
	}

	/**
	 * Something else that is not the same.
	 *
	 * @param kind what it is
	 * @param name its name
	 * @param earlier what it was, empty when it was not there
	 * @param now what it is, empty when it is not there
	 */
	public record Change(Kind kind, String name, String earlier, String now) {

		/** What can differ besides numbers. */
		public enum Kind {
			/** How many of something were used, or left out. */
			COUNT,
			/** A yes-or-no result. */
			VERDICT,
			/** An option of the analysis. */
			OPTION
		}
	}

	public ResultComparison {
		values = List.copyOf(values);
		others = List.copyOf(others);
	}

	/** Compares two results; numbers that differ by no more than a share of {@value #SAME} are the same. */
	public static ResultComparison of(ResultRecord earlier, ResultRecord now) {
		return of(earlier, now, SAME);
	}

	/** Compares two results; numbers that differ by no more than a share are the same. */
	public static ResultComparison of(ResultRecord earlier, ResultRecord now, double share) {
		Set<String> names = new LinkedHashSet<>(earlier.values().keySet());
		names.addAll(now.values().keySet());
		List<ValueChange> values = new ArrayList<>();
		for (String name : names) {
			ValueChange change = new ValueChange(name, number(earlier.values().get(name)), number(now.values().get(name)));
			if (change.relative() > share && !isNothing(change)) {
				values.add(change);
			}
		}
		values.sort((a, b) -> Double.compare(b.relative(), a.relative()));
		List<Change> others = new ArrayList<>();
		others.addAll(changes(Change.Kind.COUNT, earlier.n(), now.n()));
		others.addAll(changes(Change.Kind.COUNT, excluded(earlier), excluded(now)));
		others.addAll(changes(Change.Kind.VERDICT, earlier.verdicts(), now.verdicts()));
		others.addAll(changes(Change.Kind.OPTION, earlier.options(), now.options()));
		return new ResultComparison(names.size(), values, others);
	}

	/** Whether all numbers, counts and verdicts are the same; options may be others. */
	public boolean isSame() {
		return values.isEmpty() && others.stream().allMatch(change -> change.kind() == Change.Kind.OPTION);
	}

	private static boolean isNothing(ValueChange change) {
		return change.earlier().isPresent() && change.now().isPresent() && Math.abs(change.earlier().getAsDouble()) < NOTHING
				&& Math.abs(change.now().getAsDouble()) < NOTHING;
	}

	private static Map<String, Long> excluded(ResultRecord record) {
		Map<String, Long> rows = new LinkedHashMap<>();
		record.excluded().forEach(each -> rows.merge("excluded rows (" + each.reason() + ")", each.rows(), Long::sum));
		return rows;
	}

	private static OptionalDouble number(Double value) {
		return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
	}

	private static List<Change> changes(Change.Kind kind, Map<String, ?> earlier, Map<String, ?> now) {
		Set<String> names = new LinkedHashSet<>(earlier.keySet());
		names.addAll(now.keySet());
		return names.stream().map(name -> new Change(kind, name, text(earlier.get(name)), text(now.get(name))))
				.filter(change -> !change.earlier().equals(change.now())).toList();
	}

	/** Whole numbers are alike whether they were kept as such or with decimals. */
	private static String text(Object value) {
		return switch (value) {
			case null -> "";
			case Double number when number == Math.rint(number) && Math.abs(number) < 1e15 -> Long.toString(number.longValue());
			case List<?> list -> String.join(", ", list.stream().map(ResultComparison::text).toList());
			default -> value.toString();
		};
	}
}
