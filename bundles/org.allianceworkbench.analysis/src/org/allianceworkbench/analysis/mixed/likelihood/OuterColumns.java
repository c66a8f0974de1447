package org.allianceworkbench.analysis.mixed.likelihood;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Numbers the random effects of all outer groups of crossed terms, and finds which of them rows connect. */
final class OuterColumns {

	private final List<CrossedEngine.Outer> outer;
	private final int[] first;
	private final int[] link;

	OuterColumns(List<CrossedEngine.Outer> outer) {
		this.outer = outer;
		first = new int[outer.size() + 1];
		for (int t = 0; t < outer.size(); t++) {
			int groups = Arrays.stream(outer.get(t).group()).max().orElse(-1) + 1;
			first[t + 1] = first[t] + groups * outer.get(t).z().length;
		}
		link = new int[first[outer.size()]];
		Arrays.setAll(link, i -> i);
	}

	/** Number of the first effect of a term; behind the last term, how many effects there are. */
	int first(int term) {
		return first[term];
	}

	/** Numbers of the effects that act on a row, term by term. */
	int[] of(int row) {
		List<Integer> ids = new ArrayList<>();
		for (int t = 0; t < outer.size(); t++) {
			int size = outer.get(t).z().length;
			for (int a = 0; a < size; a++) {
				ids.add(first[t] + outer.get(t).group()[row] * size + a);
			}
		}
		return ids.stream().mapToInt(Integer::intValue).toArray();
	}

	/** Their columns' values in that row. */
	double[] values(int row) {
		return outer.stream().flatMapToDouble(o -> Arrays.stream(o.z()).mapToDouble(z -> z[row])).toArray();
	}

	/** Notes that these effects belong together. */
	void connect(int[] ids) {
		for (int id : ids) {
			int a = root(id);
			int b = root(ids[0]);
			link[Math.max(a, b)] = Math.min(a, b);
		}
	}

	/** The smallest effect that belongs together with this one. */
	int root(int id) {
		int at = id;
		while (link[at] != at) {
			link[at] = link[link[at]];
			at = link[at];
		}
		return at;
	}

	/** Derivatives of the covariance of the effects given (ascending), term by term. */
	LinearPart[] derivatives(int[] ids, List<CrossedEngine.Outer> terms) {
		List<LinearPart> parts = new ArrayList<>();
		for (int t = 0; t < terms.size(); t++) {
			List<Integer> places = new ArrayList<>();
			for (int i = 0; i < ids.length; i++) {
				boolean own = ids[i] >= first[t] && ids[i] < first[t + 1];
				if (own && (ids[i] - first[t]) % terms.get(t).z().length == 0) {
					places.add(i);
				}
			}
			int[] at = places.stream().mapToInt(Integer::intValue).toArray();
			for (double[][] derivative : terms.get(t).derivatives()) {
				parts.add(LinearPart.repeated(derivative, at));
			}
		}
		return parts.toArray(LinearPart[]::new);
	}
}
