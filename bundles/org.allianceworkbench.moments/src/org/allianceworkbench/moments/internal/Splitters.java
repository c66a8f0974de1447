package org.allianceworkbench.moments.internal;

import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.moments.ResidualComponents;
import org.allianceworkbench.moments.ResidualComponents.Component;

/** The splitters for each kind of residuals. */
final class Splitters {

	private Splitters() {
	}

	/** The splitter for a kind; rows of a unit must already be sorted by time for series. */
	static Splitter of(ResidualComponents residual, TableData data, Units units) {
		return switch (residual) {
			case ResidualComponents.Identity identity -> new All();
			case ResidualComponents.ByCategory by -> new Strata(data.codes(by.variable()).code(),
					data.categoryOfCode(by.variable(), by.categories()), by);
			case ResidualComponents.ByPair pair -> new Pairs(data.codes(pair.role()).code(),
					data.categoryOfCode(pair.role(), pair.roles()), pair, units);
			case ResidualComponents.Serial serial -> new Series(units);
		};
	}

	private record All() implements Splitter {
		@Override
		public List<Component> components() {
			return List.of(new Component.All());
		}

		@Override
		public boolean needsUnits() {
			return false;
		}

		@Override
		public void add(Chunk chunk, int from, int to, double[][] sums, int at, long[] counts) {
			chunk.squares(from, to, sums[0], at);
			counts[0] += to - from;
		}
	}

	/** The category of a row, or an error that names it. */
	private static int known(int code, int[] category, int row, String variable, List<String> known) {
		if (category[code] < 0) {
			throw new IllegalArgumentException("row " + (row + 1) + ": the category of " + variable + " is not among "
					+ String.join(", ", known));
		}
		return category[code];
	}

	private record Strata(int[] code, int[] category, ResidualComponents.ByCategory by) implements Splitter {
		@Override
		public List<Component> components() {
			List<Component> components = new ArrayList<>();
			for (int c = 0; c < by.categories().size(); c++) {
				components.add(new Component.Stratum(c));
			}
			return components;
		}

		@Override
		public boolean needsUnits() {
			return false;
		}

		@Override
		public void add(Chunk chunk, int from, int to, double[][] sums, int at, long[] counts) {
			for (int p = from; p < to; p++) {
				int row = chunk.row(p);
				int stratum = known(code[row], category, row, by.variable(), by.categories());
				chunk.square(p, sums[stratum], at);
				counts[stratum]++;
			}
		}
	}

	private record Pairs(int[] code, int[] category, ResidualComponents.ByPair pair, Units units) implements Splitter {
		@Override
		public List<Component> components() {
			return List.of(new Component.Pair(0, 0), new Component.Pair(0, 1), new Component.Pair(1, 1),
					new Component.Single(0), new Component.Single(1));
		}

		@Override
		public boolean needsUnits() {
			return true;
		}

		@Override
		public void add(Chunk chunk, int from, int to, double[][] sums, int at, long[] counts) {
			int first = role(chunk.row(from));
			if (to - from == 1) {
				chunk.square(from, sums[3 + first], at);
				counts[3 + first]++;
				return;
			}
			if (to - from > 2 || role(chunk.row(from + 1)) == first) {
				throw new IllegalArgumentException(units.description(chunk.row(from)) + ": " + pair.role() + " "
						+ repeated(chunk, from, to) + " has two rows; each role rates a unit once");
			}
			chunk.square(first == 0 ? from : from + 1, sums[0], at);
			chunk.cross(from, from + 1, sums[1], at);
			chunk.square(first == 0 ? from + 1 : from, sums[2], at);
			for (int k = 0; k < 3; k++) {
				counts[k]++;
			}
		}

		private int role(int row) {
			return known(code[row], category, row, pair.role(), pair.roles());
		}

		private String repeated(Chunk chunk, int from, int to) {
			int[] seen = new int[2];
			for (int p = from; p < to; p++) {
				seen[role(chunk.row(p))]++;
			}
			return pair.roles().get(seen[0] > 1 ? 0 : 1);
		}
	}

	private record Series(Units units) implements Splitter {
		@Override
		public List<Component> components() {
			List<Component> components = new ArrayList<>();
			components.add(new Component.First());
			for (double gap : units.gaps()) {
				for (Component.Lag.Part part : Component.Lag.Part.values()) {
					components.add(new Component.Lag(gap, part));
				}
			}
			return components;
		}

		@Override
		public boolean needsUnits() {
			return true;
		}

		@Override
		public void add(Chunk chunk, int from, int to, double[][] sums, int at, long[] counts) {
			chunk.square(from, sums[0], at);
			counts[0]++;
			for (int p = from + 1; p < to; p++) {
				int k = 1 + 3 * units.gap(chunk.row(p - 1), chunk.row(p));
				chunk.square(p, sums[k], at);
				chunk.cross(p, p - 1, sums[k + 1], at);
				chunk.square(p - 1, sums[k + 2], at);
				for (int part = 0; part < 3; part++) {
					counts[k + part]++;
				}
			}
		}
	}
}
