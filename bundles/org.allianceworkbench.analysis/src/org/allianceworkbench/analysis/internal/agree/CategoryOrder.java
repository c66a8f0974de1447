package org.allianceworkbench.analysis.internal.agree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.allianceworkbench.analysis.Category;
import org.allianceworkbench.analysis.OptionException;
import org.allianceworkbench.analysis.internal.data.KeyIndex;
import org.allianceworkbench.analysis.internal.statistics.CategoricalAgreement.Level;
import org.allianceworkbench.analysis.internal.statistics.WeightedKappa.Weights;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.Measure;
import org.allianceworkbench.table.Value;

/**
 * Categories and what is known of their order: weights and ordinal coefficients mean nothing without one.
 *
 * @param categories the categories, the lowest first where they have an order
 * @param known whence the order is
 */
record CategoryOrder(List<Category> categories, Known known) {

	/** Whence an order is known. */
	enum Known {
		/** The user has named the categories in order. */
		STATED,
		/** The categories are numbers, or the codebook calls them ordinal and lists them. */
		DATA,
		/** The codebook calls them nominal. */
		NOMINAL,
		/** Texts in alphabetical order. */
		NOTHING
	}

	private static final Comparator<Value> BY_SIZE = (a, b) -> a instanceof Value.Num x && b instanceof Value.Num y
			? Double.compare(x.number(), y.number()) : a.toString().compareTo(b.toString());

	/**
	 * @param columns the columns with judgements
	 * @param indices the categories in each of them
	 * @param wanted codes or labels of all categories in order; none when the user has not said
	 */
	static CategoryOrder of(List<Column> columns, List<KeyIndex> indices, List<String> wanted) {
		List<Category> there = new ArrayList<>();
		indices.stream().flatMap(i -> i.categories().stream()).filter(c -> there.stream()
				.noneMatch(k -> k.code().equals(c.code())))
				.forEach(there::add);
		if (!wanted.isEmpty()) {
			return stated(there, wanted);
		}
		if (columns.stream().anyMatch(c -> c.spec().measure() == Measure.NOMINAL)) {
			return new CategoryOrder(bySize(there), Known.NOMINAL);
		}
		if (there.stream().allMatch(c -> number(c.code()).isPresent())) {
			return new CategoryOrder(bySize(there), Known.DATA);
		}
		boolean ordinal = columns.stream().allMatch(c -> c.spec().measure() == Measure.ORDINAL);
		Optional<List<Category>> listed = ordinal ? columns.stream().flatMap(c -> listed(c, there).stream()).findFirst()
				: Optional.empty();
		return listed.map(l -> new CategoryOrder(l, Known.DATA)).orElseGet(() -> new CategoryOrder(bySize(there),
				Known.NOTHING));
	}

	private static CategoryOrder stated(List<Category> there, List<String> wanted) {
		List<Category> all = new ArrayList<>();
		for (String word : wanted) {
			double place = all.size() + 1.0;
			all.add(Stream.concat(there.stream().filter(c -> c.code().equalsIgnoreCase(word)), there.stream()
					.filter(c -> c.label().equalsIgnoreCase(word))).findFirst().map(c -> new Category(c.code(), c.label(), place))
					.orElseGet(() -> new Category(word, word, place)));
		}
		there.stream().filter(c -> all.stream().noneMatch(k -> k.code().equals(c.code()))).findFirst().ifPresent(c -> {
			throw new OptionException("categories", "The category '" + c.label() + "' occurs, but is not among those named.",
					"Name all categories in order: " + names(bySize(there)) + ".");
		});
		return new CategoryOrder(all, Known.STATED);
	}

	/** The categories as the codebook lists them, when it lists all. */
	private static Optional<List<Category>> listed(Column column, List<Category> there) {
		List<Category> all = new ArrayList<>();
		column.spec().valueLabels().entries().forEach(e -> there.stream().filter(c -> c.code().equals(e.value().toString()))
				.filter(c -> all.stream().noneMatch(k -> k.code().equals(c.code()))).findFirst()
				.ifPresent(c -> all.add(new Category(c.code(), c.label(), all.size() + 1.0))));
		return all.size() == there.size() ? Optional.of(all) : Optional.empty();
	}

	private static List<Category> bySize(List<Category> there) {
		TreeSet<Value> values = new TreeSet<>(BY_SIZE);
		Map<Value, Category> labels = new HashMap<>();
		for (Category c : there) {
			Value value = number(c.code()).<Value>map(Value.Num::new).orElseGet(() -> new Value.Text(c.code()));
			values.add(value);
			labels.putIfAbsent(value, c);
		}
		List<Category> all = new ArrayList<>();
		values.forEach(v -> all.add(new Category(labels.get(v).code(), labels.get(v).label(), v instanceof Value.Num n
				? n.number() : all.size() + 1.0)));
		return all;
	}

	private static Optional<Double> number(String code) {
		try {
			return Optional.of(Double.parseDouble(code));
		} catch (NumberFormatException text) {
			return Optional.empty();
		}
	}

	/** Whether lower and higher mean something. */
	boolean isOrdinal() {
		return known == Known.STATED || known == Known.DATA;
	}

	/** The levels of measurement that make sense. */
	List<Level> levels() {
		return isOrdinal() ? List.of(Level.values()) : List.of(Level.NOMINAL);
	}

	/** The weights that make sense. */
	List<Weights> weights() {
		return isOrdinal() ? List.of(Weights.values()) : List.of(Weights.UNWEIGHTED);
	}

	/**
	 * @throws OptionException when weights are wanted and the order is not known
	 */
	CategoryOrder require(Weights wanted) {
		if (wanted != Weights.UNWEIGHTED && !isOrdinal()) {
			throw new OptionException("weights", "Weights need categories in order; " + why() + ".", remedy());
		}
		return this;
	}

	/** Says that coefficients are left out for want of an order; with two categories they would all be the same. */
	void warn(ReportBuilder report) {
		if (known == Known.NOTHING && categories.size() > 2) {
			report.warn("Weighted kappas and ordinal coefficients are left out: " + why() + ".", remedy());
		}
	}

	/** For a note below the coefficients. */
	String note() {
		return isOrdinal() ? "Weights and the ordinal and interval α take the categories in this order: "
				+ names(categories) + "." : categories.size() > 2 ? "Without weighted and ordinal coefficients, as " + why() + "."
				: "With two categories weighted coefficients are the same as unweighted ones.";
	}

	private String why() {
		return known == Known.NOMINAL ? "the codebook calls the categories nominal" : "the order of the categories is not known";
	}

	private String remedy() {
		return "If they have an order, state it in the option Categories, the lowest first; these occur: " + names(categories)
				+ ".";
	}

	private static String names(List<Category> categories) {
		return String.join(", ", categories.stream().map(c -> c.label().equals(c.code()) ? c.code()
				: c.code() + " (" + c.label() + ")").toList());
	}
}
