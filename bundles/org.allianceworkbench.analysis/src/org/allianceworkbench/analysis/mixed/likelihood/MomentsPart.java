package org.allianceworkbench.analysis.mixed.likelihood;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.allianceworkbench.moments.Moments;
import org.allianceworkbench.moments.RowsUsed;

/** The first of many clusters. */
final class MomentsPart {

	private MomentsPart() {
	}

	/** The first innermost clusters and the groups in which they lie; counts of components are in proportion. */
	static Moments first(Moments moments, int clusters) {
		List<Moments.Level> levels = new ArrayList<>();
		int size = clusters;
		for (int l = moments.levels().size() - 1; l >= 0; l--) {
			Moments.Level level = moments.levels().get(l);
			int[] parent = Arrays.copyOf(level.parent(), size);
			levels.add(0, new Moments.Level(level.keys(), size, parent, Arrays.copyOf(level.rows(), size), level.labels()));
			size = parent[size - 1] + 1;
		}
		int rows = Arrays.stream(levels.get(levels.size() - 1).rows()).sum();
		double share = (double) rows / moments.facts().rows().used();
		double[][] products = new double[moments.components().size()][];
		long[] counts = new long[products.length];
		for (int k = 0; k < products.length; k++) {
			products[k] = Arrays.copyOf(moments.products(k), clusters * moments.packedLength());
			counts[k] = Math.round(share * moments.facts().counts()[k]);
		}
		Moments.Facts facts = new Moments.Facts(new RowsUsed(rows, rows, List.of()), counts,
				share * moments.facts().sumLogWeights(), moments.facts().variation());
		return new Moments(moments.columns(), moments.components(), levels, products, moments.basis(),
				patterns(moments.patterns(), clusters), facts);
	}

	private static Moments.Patterns patterns(Moments.Patterns all, int clusters) {
		if (all.size() == 0) {
			return Moments.Patterns.NONE;
		}
		int[] number = new int[all.size()];
		Arrays.fill(number, -1);
		int[] example = new int[Math.min(all.size(), clusters)];
		int[] of = new int[clusters];
		int next = 0;
		for (int c = 0; c < clusters; c++) {
			int p = all.of()[c];
			if (number[p] < 0) {
				example[next] = c;
				number[p] = next++;
			}
			of[c] = number[p];
		}
		return new Moments.Patterns(next, of, Arrays.copyOf(example, next));
	}
}
