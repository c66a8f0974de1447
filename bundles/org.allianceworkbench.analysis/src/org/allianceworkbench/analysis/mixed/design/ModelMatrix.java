package org.allianceworkbench.analysis.mixed.design;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.allianceworkbench.analysis.mixed.formula.Atom;
import org.allianceworkbench.analysis.mixed.formula.Term;
import org.allianceworkbench.moments.DesignColumn;

/**
 * The columns of terms by the rules of R's {@code model.matrix}.
 * <p>
 * A categorical part of a term has contrasts if the term without it, or a term that contains that, stands before; else indicators
 * of all categories. Without a constant the first categorical part of the first term that has one gets indicators
 * (R: TermCode in stats/src/model.c).
 */
final class ModelMatrix {

	/** A term and its columns. */
	record TermColumns(Term term, List<DesignColumn> columns) {
	}

	private final AtomColumns atoms;
	private final boolean intercept;
	private final List<Term> terms;

	ModelMatrix(Predictors predictors, boolean intercept, List<Term> terms) {
		this.atoms = new AtomColumns(predictors);
		this.intercept = intercept;
		this.terms = terms;
	}

	/** Columns term by term, without the constant. */
	List<TermColumns> columns() {
		List<TermColumns> all = new ArrayList<>();
		boolean firstFactor = !intercept;
		for (int t = 0; t < terms.size(); t++) {
			List<DesignColumn> columns = List.of();
			for (Atom atom : terms.get(t).atoms()) {
				boolean contrasts = hasMargin(t, atom);
				if (firstFactor && atoms.isCategorical(atom)) {
					contrasts = false;
					firstFactor = false;
				}
				columns = columns.isEmpty() ? atoms.of(atom, contrasts) : products(columns, atoms.of(atom, contrasts));
			}
			all.add(new TermColumns(terms.get(t), columns));
		}
		return all;
	}

	/** Whether a term's rest without a part is empty or contained in a term before it. */
	private boolean hasMargin(int term, Atom without) {
		Set<Atom> rest = new HashSet<>(terms.get(term).atoms());
		rest.remove(without);
		return rest.isEmpty() || terms.subList(0, term).stream().anyMatch(t -> t.atoms().containsAll(rest));
	}

	/** All products, the first one's columns fastest. */
	private static List<DesignColumn> products(List<DesignColumn> fast, List<DesignColumn> slow) {
		List<DesignColumn> products = new ArrayList<>();
		for (DesignColumn s : slow) {
			for (DesignColumn f : fast) {
				products.add(AtomColumns.product(f, s));
			}
		}
		return products;
	}
}
