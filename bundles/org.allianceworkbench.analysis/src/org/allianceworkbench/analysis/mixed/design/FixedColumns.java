package org.allianceworkbench.analysis.mixed.design;

import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.moments.DesignColumn;

/** The fixed effects' columns before and after those that cannot be estimated are dropped. */
final class FixedColumns {

	/** Weights below this share of the largest are rounding. */
	private static final double NEGLIGIBLE = 1e-7;

	private final boolean intercept;
	private final List<ModelMatrix.TermColumns> terms;
	private final List<String> names = new ArrayList<>();
	private final int[] indices;

	FixedColumns(boolean intercept, List<ModelMatrix.TermColumns> terms, ColumnUnion union) {
		this.intercept = intercept;
		this.terms = terms;
		List<DesignColumn> columns = new ArrayList<>();
		if (intercept) {
			columns.add(DesignColumn.CONSTANT);
		}
		terms.forEach(t -> columns.addAll(t.columns()));
		columns.forEach(c -> names.add(c.name()));
		indices = union.indices(columns);
	}

	/** The columns that can be estimated, with terms and what was dropped. */
	FixedPart part(Estimability estimability) {
		Estimability.Result result = estimability.of(indices);
		List<Integer> kept = result.kept();
		List<FixedPart.FixedTerm> found = new ArrayList<>();
		int at = intercept ? 1 : 0;
		for (ModelMatrix.TermColumns term : terms) {
			int from = at;
			int to = at + term.columns().size();
			int[] positions = kept.stream().filter(k -> k >= from && k < to).mapToInt(kept::indexOf).toArray();
			found.add(new FixedPart.FixedTerm(term.term().label(), term.term().variables(), positions));
			at = to;
		}
		List<FixedPart.DroppedColumn> dropped = new ArrayList<>();
		for (int d = 0; d < result.dropped().size(); d++) {
			dropped.add(dropped(result.dropped().get(d), kept, result.weights().get(d)));
		}
		return new FixedPart(kept.stream().map(names::get).toList(), kept.stream().mapToInt(k -> indices[k]).toArray(), found,
				intercept, dropped);
	}

	private FixedPart.DroppedColumn dropped(int position, List<Integer> kept, double[] weights) {
		double largest = 0;
		for (double weight : weights) {
			largest = Math.max(largest, Math.abs(weight));
		}
		List<String> on = new ArrayList<>();
		List<Double> shares = new ArrayList<>();
		for (int k = 0; k < weights.length; k++) {
			if (Math.abs(weights[k]) > NEGLIGIBLE * largest) {
				on.add(names.get(kept.get(k)));
				shares.add(weights[k]);
			}
		}
		return new FixedPart.DroppedColumn(names.get(position), indices[position], on, shares.stream()
				.mapToDouble(Double::doubleValue).toArray());
	}
}
