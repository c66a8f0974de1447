package org.allianceworkbench.analysis.mixed.likelihood;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.mixed.covariance.ResidualCovariance;

/**
 * All units of related residuals together, for models without random effects (MMRM): one factorisation and one pass through the
 * derivatives for each attendance pattern, from products that its units share.
 */
final class PooledLeaf implements Leaf {

	private static final int CHUNKS = 8;

	private final ResidualEntries entries;
	private final int width;
	private final UnitRows.Pattern[] patterns;
	private final PatternProducts[] products;

	PooledLeaf(UnitRows units, ResidualCovariance residual) {
		entries = new ResidualEntries(residual, units.pairs());
		width = units.width();
		patterns = units.patterns();
		products = new PatternProducts[patterns.length];
		List<List<double[]>> rows = IntStream.range(0, patterns.length).<List<double[]>>mapToObj(k -> new ArrayList<>())
				.toList();
		for (int u = 0; u < units.units(); u++) {
			rows.get(units.pattern(u)).add(units.rows(u));
		}
		for (int k = 0; k < patterns.length; k++) {
			products[k] = new PatternProducts(rows.get(k).toArray(double[][]::new), patterns[k].size(), width);
		}
	}

	/** Whether it is worth while beside working unit by unit: not where each unit has a pattern of its own with dense weights. */
	static boolean pays(UnitRows units, ResidualCovariance residual) {
		int m = residual.parameters().size();
		double slots = Jets.count(m, Order.SECOND);
		double each = Math.max(1, units.pairs().length / (double) m);
		double pooled = 0;
		double single = 0;
		int w = units.width();
		for (UnitRows.Pattern p : units.patterns()) {
			int n = p.size();
			pooled += PatternProducts.cost(p.count(), n, w, slots, 4 * each * each);
			single += p.count() * slots * n * (n * (double) w + w * w / 2.0);
		}
		return pooled < single;
	}

	@Override
	public int clusters() {
		return 1;
	}

	@Override
	public int width() {
		return width;
	}

	@Override
	public int parameters() {
		return entries.parameters();
	}

	@Override
	public State at(double[] theta, Order order) {
		double[][] covariances = entries.at(theta, order);
		int count = Math.min(CHUNKS, patterns.length);
		IntStream chunks = IntStream.range(0, count);
		Sum[] sums = (patterns.length < CHUNKS ? chunks : chunks.parallel()).mapToObj(c -> {
			Sum sum = new Sum(order);
			for (int k = c; k < patterns.length; k += count) {
				sum.add(patterns[k], products[k], covariances, order);
			}
			return sum;
		}).toArray(Sum[]::new);
		Arrays.stream(sums).skip(1).forEach(sums[0]::add);
		return sums[0];
	}

	/** Over some patterns: S's slots as upper triangles, and log|R|. */
	private final class Sum implements State {
		private final int triangle = width * (width + 1) / 2;
		private final double[] s;
		private final double[] logDet;

		Sum(Order order) {
			int slots = Jets.count(entries.parameters(), order);
			s = new double[slots * triangle];
			logDet = new double[slots];
		}

		void add(UnitRows.Pattern pattern, PatternProducts of, double[][] covariances, Order order) {
			PatternWeights weights = new PatternWeights(pattern, covariances, entries, order);
			of.value(weights.inverse, s);
			if (order != Order.VALUE) {
				double[] turned = of.turned(weights.inverse);
				weights.derivatives((slot, g) -> of.weigh(turned, g, s, slot * triangle));
			}
			for (int i = 0; i < logDet.length; i++) {
				logDet[i] += pattern.count() * weights.logDet[i];
			}
		}

		void add(Sum other) {
			for (int i = 0; i < s.length; i++) {
				s[i] += other.s[i];
			}
			for (int i = 0; i < logDet.length; i++) {
				logDet[i] += other.logDet[i];
			}
		}

		@Override
		public double[] logDet() {
			return logDet;
		}

		@Override
		public void moments(int cluster, double[] out) {
			int from = 0;
			for (int slot = 0; slot < logDet.length; slot++) {
				int to = slot * width * width;
				for (int u = 0; u < width; u++) {
					for (int v = u; v < width; v++) {
						out[to + u * width + v] = s[from];
						out[to + v * width + u] = s[from++];
					}
				}
			}
		}
	}
}
