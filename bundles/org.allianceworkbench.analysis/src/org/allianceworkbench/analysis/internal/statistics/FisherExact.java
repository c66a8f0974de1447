package org.allianceworkbench.analysis.internal.statistics;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.hipparchus.special.Gamma;
import org.hipparchus.util.CombinatoricsUtils;

/**
 * Fisher's exact test of a table of any size by the network algorithm (Mehta &amp; Patel 1983, JASA 78:427-434): tables are built
 * line by line; those that leave the same margins and are as likely so far are one node, and a node whose tables are all
 * likelier or all less likely than the one observed is not gone into.
 */
final class FisherExact {

	private static final double RELATIVE = 1e-7;
	private static final double SAME = 1e9;
	private static final long MOST_STEPS = 6_000_000;
	private static final double MOST_WAYS = 1_500_000;

	private final int[] lines;
	private final int[] rest;
	private final double[] logFactorial;
	private final double limit;
	private final double scale;
	private long steps;
	private double sum;

	/**
	 * @param few the margin of fewer categories, along a line
	 * @param many the margin of lines
	 * @param observed logarithm of the product of 1 / count! over the table observed
	 */
	FisherExact(int[] few, int[] many, double observed) {
		this.lines = Arrays.stream(many).sorted().toArray();
		this.rest = Arrays.stream(few).sorted().toArray();
		int n = Arrays.stream(few).sum();
		logFactorial = new double[n + 1];
		Arrays.setAll(logFactorial, i -> Gamma.logGamma(i + 1.0));
		scale = logs(rest) + logs(lines) - logFactorial[n];
		limit = observed + RELATIVE;
	}

	private double logs(int[] counts) {
		return Arrays.stream(counts).mapToDouble(i -> logFactorial[i]).sum();
	}

	/** What margins are left. */
	private record Node(int[] left) {
		@Override
		public boolean equals(Object other) {
			return other instanceof Node node && Arrays.equals(left, node.left);
		}

		@Override
		public int hashCode() {
			return Arrays.hashCode(left);
		}
	}

	/** Ways that are as likely so far. */
	private static final class Path {
		private final double log;
		private double ways;

		Path(double log, double ways) {
			this.log = log;
			this.ways = ways;
		}
	}

	/**
	 * A node and the paths to it.
	 *
	 * @param most upper bound of what its lines can add
	 * @param least lower bound of that
	 * @param all logarithm of the sum over all that they can add
	 */
	private record Reached(double most, double least, double all, Map<Long, Path> paths) {
	}

	/** The probability; {@code NaN} where there is too much to go through. */
	double p() {
		Map<Node, Reached> stage = new HashMap<>();
		arrive(reached(stage, new Node(rest), lines.length - 1), 0, 1);
		for (int line = lines.length - 1; line >= 0 && !stage.isEmpty(); line--) {
			if (CombinatoricsUtils.binomialCoefficientDouble(lines[line] + rest.length - 1, rest.length - 1) > MOST_WAYS) {
				return Double.NaN;
			}
			Map<Node, Reached> next = new HashMap<>();
			for (Map.Entry<Node, Reached> node : stage.entrySet()) {
				Map<Node, Map<Long, Path>> moves = new HashMap<>();
				moves(moves, node.getKey().left(), new int[rest.length], 0, lines[line], 0);
				if (steps > MOST_STEPS) {
					return Double.NaN;
				}
				for (Map.Entry<Node, Map<Long, Path>> move : moves.entrySet()) {
					Reached to = reached(next, move.getKey(), line - 1);
					for (Path step : move.getValue().values()) {
						steps += node.getValue().paths().size();
						if (steps > MOST_STEPS) {
							return Double.NaN;
						}
						node.getValue().paths().values()
								.forEach(past -> arrive(to, past.log + step.log, past.ways * step.ways));
					}
				}
			}
			stage = next;
		}
		return Math.min(1, sum);
	}

	private Reached reached(Map<Node, Reached> stage, Node node, int last) {
		return stage.computeIfAbsent(node, key -> {
			int[] left = key.left();
			int n = Arrays.stream(left).sum();
			double all = logFactorial[n] - logs(left);
			for (int line = 0; line <= last; line++) {
				all -= logFactorial[lines[line]];
			}
			return new Reached(most(left, last, n), last > 0 ? least(left, last) : Double.POSITIVE_INFINITY, all,
					new HashMap<>());
		});
	}

	/** All ways to fill a line, by what they leave. */
	private void moves(Map<Node, Map<Long, Path>> moves, int[] left, int[] taken, int at, int open, double log) {
		if (at == left.length - 1) {
			steps++;
			if (open <= left[at]) {
				taken[at] = open;
				int[] after = new int[left.length];
				Arrays.setAll(after, i -> left[i] - taken[i]);
				Arrays.sort(after);
				add(moves.computeIfAbsent(new Node(after), k -> new HashMap<>()), log - logFactorial[open], 1);
			}
			return;
		}
		for (int x = Math.min(open, left[at]); x >= 0 && steps <= MOST_STEPS; x--) {
			taken[at] = x;
			moves(moves, left, taken, at + 1, open - x, log - logFactorial[x]);
		}
	}

	/** A path to a node: counted with all that can follow, left out with it, or gone on with. */
	private void arrive(Reached node, double log, double ways) {
		if (log + node.most() <= limit) {
			sum += ways * Math.exp(log + node.all() + scale);
		} else if (log + node.least() <= limit) {
			add(node.paths(), log, ways);
		}
	}

	private static void add(Map<Long, Path> paths, double log, double ways) {
		paths.computeIfAbsent(Math.round(log * SAME), k -> new Path(log, 0)).ways += ways;
	}

	/** Upper bound of what the lines that are left can add: with Poisson counts of the expected ones, which is nearly reached. */
	private double most(int[] left, int last, int n) {
		if (last <= 0) {
			return -logs(left);
		}
		double bound = 0;
		for (int line = 0; line <= last; line++) {
			for (int margin : left) {
				double expected = (double) lines[line] * margin / n;
				int mode = (int) expected;
				bound += expected > 0 ? mode * Math.log(expected) - logFactorial[mode] : 0;
			}
			bound -= lines[line] > 0 ? lines[line] * Math.log(lines[line]) : 0;
		}
		for (int margin : left) {
			bound -= margin > 0 ? margin * Math.log((double) margin / n) : 0;
		}
		return bound;
	}

	/** Lower bound: all of a line in one place, or all of a margin in one line. */
	private double least(int[] left, int last) {
		double byLine = 0;
		for (int line = 0; line <= last; line++) {
			byLine -= logFactorial[lines[line]];
		}
		return Math.max(byLine, -logs(left));
	}
}
