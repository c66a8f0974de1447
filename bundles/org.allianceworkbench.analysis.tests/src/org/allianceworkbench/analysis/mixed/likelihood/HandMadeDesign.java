package org.allianceworkbench.analysis.mixed.likelihood;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.mixed.design.CovarianceType;
import org.allianceworkbench.analysis.mixed.design.Design;
import org.allianceworkbench.analysis.mixed.design.DesignData;
import org.allianceworkbench.analysis.mixed.design.FixedPart;
import org.allianceworkbench.analysis.mixed.design.MixedModel;
import org.allianceworkbench.analysis.mixed.design.RandomPart;
import org.allianceworkbench.analysis.mixed.design.ResidualPart;
import org.allianceworkbench.analysis.mixed.design.ResidualStructure;
import org.allianceworkbench.analysis.mixed.design.Rows;
import org.allianceworkbench.moments.DesignColumn;
import org.allianceworkbench.moments.Moments;
import org.allianceworkbench.moments.ResidualComponents.Component;
import org.allianceworkbench.moments.RowsUsed;

/** A design from arrays, its moments summed naively: what the engines are tested with, free of formulas and tables. */
final class HandMadeDesign {

	private final double[][] columns;
	private final int n;
	private int[] fixed = {};
	private final List<RandomPart> random = new ArrayList<>();
	private final List<Rows.Grouping> groupings = new ArrayList<>();
	private ResidualPart residual = new ResidualPart(ResidualStructure.INDEPENDENT, List.of(), List.of(), new double[0],
			List.of(), false);
	private int[] unit;
	private int[] stratum;
	private int[] role;
	private int[] occasion;
	private double[] weights;
	private boolean sums = true;
	private int[] patternColumns = {};

	/** Columns by rows of the array; the last one is the outcome. */
	HandMadeDesign(double[]... columns) {
		this.columns = columns;
		n = columns[0].length;
		unit = IntStream.range(0, n).toArray();
		stratum = new int[n];
		role = new int[n];
		occasion = new int[n];
		weights = new double[n];
		Arrays.fill(weights, 1);
	}

	HandMadeDesign fixed(int... indices) {
		fixed = indices;
		return this;
	}

	/** Groupings outermost first. */
	HandMadeDesign grouping(String name, int... group) {
		int size = Arrays.stream(group).max().orElse(-1) + 1;
		groupings.add(new Rows.Grouping(name, group, IntStream.range(0, size).mapToObj(Integer::toString).toList()));
		return this;
	}

	HandMadeDesign random(int level, CovarianceType type, int... indices) {
		String name = groupings.get(level).name();
		List<String> names = Arrays.stream(indices).mapToObj(i -> "x" + i).toList();
		random.add(new RandomPart(name, name + random.size(), level, indices, names, type));
		return this;
	}

	HandMadeDesign residual(ResidualPart part, int[] units) {
		residual = part;
		unit = units;
		return this;
	}

	HandMadeDesign cells(int[] strata, int[] roles, int[] occasions) {
		stratum = strata;
		role = roles;
		occasion = occasions;
		return this;
	}

	HandMadeDesign weights(double... values) {
		weights = values;
		residual = new ResidualPart(residual.structure(), residual.strata(), residual.roles(), residual.occasions(),
				residual.occasionNames(), true);
		return this;
	}

	HandMadeDesign withoutSums() {
		sums = false;
		return this;
	}

	/** Clusters whose products of these columns are equal share a pattern. */
	HandMadeDesign patterns(int... indices) {
		patternColumns = indices;
		return this;
	}

	private Moments.Patterns patterns(double[][] products, int clusters) {
		int w = columns.length;
		Map<List<Double>, Integer> known = new LinkedHashMap<>();
		int[] of = new int[clusters];
		List<Integer> examples = new ArrayList<>();
		for (int c = 0; c < clusters; c++) {
			List<Double> key = new ArrayList<>();
			for (int i : patternColumns) {
				for (int j : patternColumns) {
					for (double[] component : products) {
						key.add(component[c * w * (w + 1) / 2 + Moments.packedIndex(w, i, j)]);
					}
				}
			}
			Integer at = known.putIfAbsent(key, examples.size());
			if (at == null) {
				at = examples.size();
				examples.add(c);
			}
			of[c] = at;
		}
		return patternColumns.length == 0 ? Moments.Patterns.NONE
				: new Moments.Patterns(examples.size(), of, examples.stream().mapToInt(Integer::intValue).toArray());
	}

	/** Rows must be sorted by unit. */
	Design build() {
		Rows rows = new Rows(columns, groupings, unitStart(), stratum, role, occasion, weights, IntStream.range(0, n).toArray());
		RowsUsed used = new RowsUsed(n, n, List.of());
		List<DesignColumn> names = IntStream.range(0, columns.length).mapToObj(i -> DesignColumn.of("x" + i)).toList();
		List<String> fixedNames = Arrays.stream(fixed).mapToObj(i -> "x" + i).toList();
		Optional<Moments> moments = sums ? Optional.of(moments(names, used)) : Optional.empty();
		DesignData data = new DesignData() {
			@Override
			public Optional<Moments> moments() {
				return moments;
			}

			@Override
			public Optional<Rows> rows() {
				return Optional.of(rows);
			}
		};
		return new Design(MixedModel.of("y ~ 1").build(), names, columns.length - 1,
				new FixedPart(fixedNames, fixed, List.of(), true, List.of()), random, List.of(), residual, List.of(), data, used);
	}

	private int[] unitStart() {
		List<Integer> starts = new ArrayList<>();
		for (int r = 0; r < n; r++) {
			if (r == 0 || unit[r] != unit[r - 1]) {
				starts.add(r);
			}
		}
		starts.add(n);
		return starts.stream().mapToInt(Integer::intValue).toArray();
	}

	private Moments moments(List<DesignColumn> names, RowsUsed used) {
		List<Component> components = components();
		Basis basis = Basis.centring(columns);
		double[][] w = new double[n][];
		for (int r = 0; r < n; r++) {
			w[r] = basis.rows(columns, r, r + 1);
			double root = Math.sqrt(weights[r]);
			w[r] = Arrays.stream(w[r]).map(x -> x * root).toArray();
		}
		List<Moments.Level> levels = new ArrayList<>();
		int[] outer = new int[n];
		for (Rows.Grouping g : groupings) {
			int[] of = g.group();
			int[] parent = RowLikelihoods.parents(of, g.size(), outer);
			levels.add(new Moments.Level(List.of(g.name()), g.size(), parent, new int[g.size()], Integer::toString));
			outer = of;
		}
		if (levels.isEmpty()) {
			levels.add(new Moments.Level(List.of(), 1, new int[1], new int[1], i -> "all"));
		}
		int clusters = levels.get(levels.size() - 1).size();
		int length = columns.length * (columns.length + 1) / 2;
		double[][] products = new double[components.size()][clusters * length];
		long[] counts = new long[components.size()];
		for (int k = 0; k < products.length; k++) {
			for (int r = 0; r < n; r++) {
				for (int s = 0; s < n; s++) {
					double e = entry(components.get(k), r, s);
					if (e != 0) {
						add(products[k], outer[r] * length, w[r], w[s], e);
						counts[k] += counted(components.get(k), r, s) ? 1 : 0;
					}
				}
			}
		}
		double logs = Arrays.stream(weights).map(Math::log).sum();
		return new Moments(names, components, levels, products, basis.t(), patterns(products, clusters),
				new Moments.Facts(used, counts, logs, List.of()));
	}

	private static void add(double[] sums, int at, double[] a, double[] b, double e) {
		int k = at;
		for (int i = 0; i < a.length; i++) {
			for (int j = i; j < a.length; j++) {
				sums[k++] += e * (a[i] * b[j] + b[i] * a[j]) / 2;
			}
		}
	}

	private List<Component> components() {
		return switch (residual.type()) {
			case BY_GROUP -> IntStream.range(0, residual.strata().size()).<Component>mapToObj(Component.Stratum::new).toList();
			case ROLE_UNSTRUCTURED -> List.of(new Component.Pair(0, 0), new Component.Pair(0, 1), new Component.Pair(1, 1),
					new Component.Single(0), new Component.Single(1));
			case AR1, CAR1 -> serial();
			default -> List.of(new Component.All());
		};
	}

	private List<Component> serial() {
		TreeSet<Double> gaps = new TreeSet<>();
		for (int r = 1; r < n; r++) {
			if (unit[r] == unit[r - 1]) {
				gaps.add(gap(r));
			}
		}
		List<Component> list = new ArrayList<>(List.of(new Component.First()));
		for (double gap : gaps) {
			for (Component.Lag.Part part : Component.Lag.Part.values()) {
				list.add(new Component.Lag(gap, part));
			}
		}
		return list;
	}

	private double gap(int r) {
		return residual.occasions()[occasion[r]] - residual.occasions()[occasion[r - 1]];
	}

	private boolean first(int r) {
		return r == 0 || unit[r] != unit[r - 1];
	}

	/** E_k between two rows. */
	private double entry(Component component, int r, int s) {
		boolean mates = r != s && unit[r] == unit[s] && occasion[r] == occasion[s];
		return switch (component) {
			case Component.All all -> r == s ? 1 : 0;
			case Component.Stratum k -> r == s && stratum[r] == k.category() ? 1 : 0;
			case Component.Single k -> r == s && role[r] == k.role() && !paired(r) ? 1 : 0;
			case Component.Pair k when k.role() == k.other() -> r == s && role[r] == k.role() && paired(r) ? 1 : 0;
			case Component.Pair k -> mates ? 1 : 0;
			case Component.First k -> r == s && first(r) ? 1 : 0;
			case Component.Lag k -> switch (k.part()) {
				case LATER -> r == s && !first(r) && gap(r) == k.gap() ? 1 : 0;
				case EARLIER -> r == s && r + 1 < n && !first(r + 1) && gap(r + 1) == k.gap() ? 1 : 0;
				case CROSS -> Math.abs(r - s) == 1 && !first(Math.max(r, s)) && gap(Math.max(r, s)) == k.gap() ? 1 : 0;
			};
		};
	}

	private boolean paired(int r) {
		return IntStream.range(0, n).anyMatch(s -> s != r && unit[s] == unit[r] && occasion[s] == occasion[r]);
	}

	private static boolean counted(Component component, int r, int s) {
		boolean twice = component instanceof Component.Pair p && p.role() != p.other()
				|| component instanceof Component.Lag lag && lag.part() == Component.Lag.Part.CROSS;
		return !twice || r < s;
	}
}
