package org.allianceworkbench.analysis.mixed.inference;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

import org.allianceworkbench.analysis.mixed.design.Design;
import org.allianceworkbench.analysis.mixed.design.FixedPart.DroppedColumn;
import org.allianceworkbench.moments.DesignColumn;
import org.allianceworkbench.moments.Factor;

/**
 * Which linear functions can be estimated although combinations of categories never occur: those that give a column left out the
 * weight that follows from the columns on which it depends (Searle 1987).
 */
final class EmptyCells {

	private static final double TOLERANCE = 1e-8;

	private final List<DroppedColumn> dropped = new ArrayList<>();
	private final List<DesignColumn> columns = new ArrayList<>();
	private final List<String> names;

	EmptyCells(Design design) {
		this.names = design.fixed().names();
		for (DroppedColumn column : design.fixed().dropped()) {
			DesignColumn c = design.columns().get(column.column());
			if (c.factors().stream().anyMatch(Factor.Coded.class::isInstance)) {
				dropped.add(column);
				columns.add(c);
			}
		}
	}

	/**
	 * Whether a function can be estimated.
	 *
	 * @param contrast its weights of the columns kept
	 * @param weight its weight of any column
	 */
	boolean estimable(double[] contrast, ToDoubleFunction<DesignColumn> weight) {
		for (int d = 0; d < dropped.size(); d++) {
			double follows = 0;
			double size = 1;
			for (int k = 0; k < dropped.get(d).dependsOn().size(); k++) {
				double part = dropped.get(d).weights()[k] * contrast[names.indexOf(dropped.get(d).dependsOn().get(k))];
				follows += part;
				size += Math.abs(part);
			}
			if (Math.abs(weight.applyAsDouble(columns.get(d)) - follows) > TOLERANCE * size) {
				return false;
			}
		}
		return true;
	}
}
