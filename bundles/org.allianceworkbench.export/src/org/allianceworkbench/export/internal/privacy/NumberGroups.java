package org.allianceworkbench.export.internal.privacy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.allianceworkbench.study.Coarsening;
import org.allianceworkbench.study.ExportPrivacy;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.codebook.CodeText;
import org.allianceworkbench.study.codebook.VariableNames;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.Measure;
import org.allianceworkbench.table.Value;
import org.allianceworkbench.table.ValueLabels;

/** Numbers that leave in groups: high ages as one, others in groups of equal width. User-missing codes stay as they are. */
final class NumberGroups {

	/** Words for age in the languages of sites' codebooks. */
	private static final Set<String> AGE = Set.of("age", "ages", "aged", "alter", "lebensalter", "leeftijd", "edad", "eta", "âge",
			"alder", "ålder", "wiek", "idade");
	private static final Set<String> YEARS = Set.of("year", "years", "yr", "yrs", "y", "jahr", "jahre", "jaar", "años", "anni",
			"ans", "år", "lat", "anos");
	/** Most words of a label that names one thing. */
	private static final int SHORT_LABEL = 3;
	/** Most groups that get a label of their own. */
	private static final int MOST_LABELS = 500;

	private final int ageLimit;
	private final Map<String, Double> widths = new HashMap<>();

	NumberGroups(ExportPrivacy privacy) {
		this.ageLimit = privacy.getAgeLimit();
		for (Coarsening coarsening : privacy.getCoarsenings()) {
			if (coarsening.getVariable() != null && coarsening.getWidth() > 0) {
				widths.put(VariableNames.fold(coarsening.getVariable()), coarsening.getWidth());
			}
		}
	}

	/**
	 * Whether a variable is somebody's age: by its name, its unit, or its label when that is short and begins with age. A longer
	 * label may only speak of age, as a score that is adjusted for it does, and counts when the unit is years.
	 */
	static boolean isAge(Variable variable) {
		Set<String> unit = IdentifierKind.words(variable.getUnit());
		List<String> label = IdentifierKind.inOrder(variable.getLabel());
		return !Collections.disjoint(IdentifierKind.words(variable.getName()), AGE) || !Collections.disjoint(unit, AGE)
				|| label.size() <= SHORT_LABEL && !label.isEmpty() && AGE.contains(label.get(0))
				|| !Collections.disjoint(label, AGE) && !Collections.disjoint(unit, YEARS);
	}

	/** The numbers in groups, when they are to be. */
	Optional<Leaving> apply(Leaving leaving) {
		if (!leaving.isNumber() || leaving.facts().variable().isEmpty()) {
			return Optional.empty();
		}
		double width = widths.getOrDefault(VariableNames.fold(leaving.facts().source()), 0.0);
		boolean age = ageLimit > 0 && isAge(leaving.facts().variable().get());
		if (width == 0 && !age) {
			return Optional.empty();
		}
		Column numbers = leaving.column();
		double oldest = age ? oldest(numbers) : Double.POSITIVE_INFINITY;
		Column grouped = new ComputedNumbers(numbers.spec(), numbers.size(), row -> {
			double number = numbers.number(row);
			return numbers.isMissing(row) ? number : number > ageLimit && age ? oldest : width == 0 ? number : low(number, width);
		});
		String how = (age ? "ages over " + ageLimit + " grouped" : "") + (age && width > 0 ? ", " : "")
				+ (width > 0 ? "in groups of " + CodeText.of(width) : "");
		return Optional.of(leaving.becomes(grouped.as(spec(grouped, width, age, oldest)), how));
	}

	private static double low(double number, double width) {
		return Math.floor(number / width) * width;
	}

	/** The value of the oldest group: the first age above the limit that is no missing code. */
	private double oldest(Column numbers) {
		double value = ageLimit + 1;
		while (numbers.spec().missing().contains(value)) {
			value++;
		}
		return value;
	}

	private ColumnSpec spec(Column grouped, double width, boolean age, double oldest) {
		ColumnSpec spec = grouped.spec();
		Set<Double> there = new TreeSet<>();
		for (int row = 0; row < grouped.size() && there.size() <= MOST_LABELS; row++) {
			if (!grouped.isMissing(row)) {
				there.add(grouped.number(row));
			}
		}
		List<ValueLabels.Entry> labels = new ArrayList<>();
		Set<Value> labelled = new HashSet<>();
		for (double number : there.size() > MOST_LABELS ? Set.<Double>of() : there) {
			if (age && number == oldest) {
				labels.add(new ValueLabels.Entry(Value.of(number), (ageLimit + 1) + " or older"));
			} else if (width > 0) {
				labels.add(new ValueLabels.Entry(Value.of(number), words(number, width, spec.format().decimals(), age)));
			}
		}
		labels.forEach(entry -> labelled.add(entry.value()));
		spec.valueLabels().entries().stream().filter(entry -> !labelled.contains(entry.value())
				&& entry.value() instanceof Value.Num n && (spec.missing().contains(n.number())
						|| width == 0 && n.number() <= ageLimit)).forEach(labels::add);
		return spec.toBuilder().valueLabels(ValueLabels.of(labels)).measure(width > 0 ? Measure.ORDINAL : spec.measure()).build();
	}

	private String words(double low, double width, int decimals, boolean age) {
		boolean whole = decimals == 0 && width == Math.rint(width);
		double high = whole ? low + width - 1 : low + width;
		String end = CodeText.of(age ? Math.min(high, ageLimit) : high);
		return CodeText.of(low) + (whole ? " to " : " to under ") + end;
	}
}
