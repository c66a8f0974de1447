package org.allianceworkbench.analysis.mixed.diagnostics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.mixed.design.Design;
import org.allianceworkbench.analysis.mixed.design.DesignData;
import org.allianceworkbench.analysis.mixed.design.Rows;
import org.allianceworkbench.moments.Moments;

/** A design with only some of its rows. */
final class RowSubset {

	private RowSubset() {
	}

	static Design of(Design design, Rows rows, IntPredicate keep) {
		Rows some = some(rows, IntStream.range(0, rows.size()).filter(keep).toArray());
		DesignData data = new DesignData() {
			@Override
			public Optional<Moments> moments() {
				return Optional.empty();
			}

			@Override
			public Optional<Rows> rows() {
				return Optional.of(some);
			}
		};
		return new Design(design.model(), design.columns(), design.outcome(), design.fixed(), design.random(), design.groupings(),
				design.residual(), design.variables(), data, design.used());
	}

	private static Rows some(Rows rows, int[] kept) {
		double[][] columns = new double[rows.columns().length][];
		Arrays.setAll(columns, j -> IntStream.of(kept).mapToDouble(r -> rows.columns()[j][r]).toArray());
		List<Rows.Grouping> groupings = rows.groupings().stream().map(g -> some(g, kept)).toList();
		return new Rows(columns, groupings, units(rows, kept), pick(rows.stratum(), kept), pick(rows.role(), kept),
				pick(rows.occasion(), kept), IntStream.of(kept).mapToDouble(r -> rows.weights()[r]).toArray(),
				pick(rows.source(), kept));
	}

	private static Rows.Grouping some(Rows.Grouping grouping, int[] kept) {
		int[] number = new int[grouping.size()];
		Arrays.fill(number, -1);
		List<String> labels = new ArrayList<>();
		int[] group = new int[kept.length];
		for (int i = 0; i < kept.length; i++) {
			int g = grouping.group()[kept[i]];
			if (number[g] < 0) {
				number[g] = labels.size();
				labels.add(grouping.labels().get(g));
			}
			group[i] = number[g];
		}
		return new Rows.Grouping(grouping.name(), group, labels);
	}

	private static int[] units(Rows rows, int[] kept) {
		List<Integer> starts = new ArrayList<>();
		int unit = -1;
		int at = 0;
		for (int i = 0; i < kept.length; i++) {
			while (kept[i] >= rows.unitStart()[at + 1]) {
				at++;
			}
			if (at != unit) {
				starts.add(i);
				unit = at;
			}
		}
		starts.add(kept.length);
		return starts.stream().mapToInt(i -> i).toArray();
	}

	private static int[] pick(int[] values, int[] kept) {
		return IntStream.of(kept).map(r -> values[r]).toArray();
	}
}
