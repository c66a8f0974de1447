package org.allianceworkbench.analysis.internal.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.AnalysisException;
import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.OptionException;
import org.allianceworkbench.analysis.internal.apa.OptionWords;
import org.allianceworkbench.analysis.internal.data.KeyIndex;
import org.allianceworkbench.analysis.internal.statistics.LeastSquares;
import org.allianceworkbench.report.Wording;
import org.allianceworkbench.table.Column;

/**
 * The columns of a linear model over complete cases, named as R names them.
 *
 * @param outcome what the outcome is called in tables
 * @param name the outcome's name in formulas
 * @param factors the predictors, by name
 * @param terms main effects, then products
 * @param names names of the columns, the constant first
 * @param x treatment-coded columns, a row for each case used
 * @param sums the same with sums coded to zero, for type III tests
 * @param y the outcome
 * @param used the cases used
 * @param incomplete cases with a value missing somewhere
 * @param cases where they come from
 */
record LinearData(String outcome, String name, Map<String, Factor> factors, List<Term> terms, List<String> names, double[][] x,
		double[][] sums, double[] y, int[] used, long incomplete, Cases cases) {

	/** A term with its columns among the names. */
	record Term(String label, List<String> factors, int[] columns) {
	}

	/**
	 * A predictor: numbers, or categories of which the first is the reference.
	 *
	 * @param title what it is called in tables
	 */
	record Factor(String title, double[] numbers, Optional<KeyIndex> categories) {
	}

	/** What a model is asked for. */
	record Request(String outcome, Optional<String> at, Optional<String> baseline, List<String> predictors,
			List<String> interactions,
			List<String> categorical, List<String> references, Optional<String> cluster) {
	}

	/** Reads the data of a model. */
	static LinearData of(AnalysisInput input, Request request, Unit unit) {
		boolean overTime = request.at().isPresent() || request.baseline().isPresent();
		Unit counted = overTime ? Unit.CLIENTS : unit == Unit.AUTO && request.cluster().isPresent() ? Unit.ROWS : unit;
		Cases cases = Cases.of(input, counted);
		Column column = input.table().column(request.outcome());
		if (overTime && request.at().isEmpty()) {
			throw new OptionException("at", "A baseline was named, but not the occasion of the outcome.",
					"Give at=OCCASION too.");
		}
		String spec = column.spec().name();
		double[] y = request.at().isPresent() ? cases.numbersAt(column, "at", request.at().get()) : cases.numbers(column);
		Map<String, Factor> factors = new LinkedHashMap<>();
		request.baseline().ifPresent(b -> factors.put(spec + "." + b, new Factor(KeyIndex.title(column) + " at " + b,
				cases.numbersAt(column, "baseline", b), Optional.empty())));
		for (String predictor : request.predictors()) {
			Column p = input.table().column(predictor);
			if (p.spec().name().equalsIgnoreCase(spec)) {
				throw new OptionException("predictors", "The outcome " + spec + " is also a predictor.",
						"Name another predictor.");
			}
			factors.put(p.spec().name(), cases.isCategorical(p, request.categorical())
					? new Factor(KeyIndex.title(p), new double[0], Optional.of(cases.categories(p)))
					: new Factor(KeyIndex.title(p), cases.numbers(p), Optional.empty()));
		}
		if (factors.isEmpty()) {
			throw new OptionException("predictors", "No predictor was named.", "Name some under "
					+ OptionWords.of(RegressionOptions.class, "predictors") + ".");
		}
		boolean[] clustered = cluster(cases, request.cluster());
		int[] used = IntStream.range(0, cases.size()).filter(i -> clustered[i] && !Double.isNaN(y[i]) && factors.values().stream()
				.allMatch(f -> f.categories().map(k -> k.rows()[i] >= 0).orElseGet(() -> !Double.isNaN(f.numbers()[i]))))
				.toArray();
		if (used.length == 0) {
			throw Cases.nothing("valid values of " + spec + " and all predictors");
		}
		return new Builder(factors, used, request).build(overTime ? KeyIndex.title(column) + " at " + request.at().get()
				: KeyIndex.title(column), overTime ? spec + "." + request.at().get() : spec, y, cases);
	}

	private static boolean[] cluster(Cases cases, Optional<String> cluster) {
		boolean[] known = new boolean[cases.size()];
		Arrays.fill(known, true);
		cluster.ifPresent(c -> {
			int[] index = cases.clusters(cases.input().table().column(c));
			for (int i = 0; i < known.length; i++) {
				known[i] = index[i] >= 0;
			}
		});
		return known;
	}

	/** Makes columns. */
	private static final class Builder {
		private final Map<String, Factor> factors = new LinkedHashMap<>();
		private final int[] used;
		private final Request request;
		private final List<Term> terms = new ArrayList<>();
		private final List<String> names = new ArrayList<>(List.of("(Intercept)"));
		private final List<double[]> treatment = new ArrayList<>();
		private final List<double[]> sums = new ArrayList<>();

		Builder(Map<String, Factor> all, int[] used, Request request) {
			this.used = used;
			this.request = request;
			all.forEach((name, f) -> factors.put(name, f.categories().isPresent()
					? new Factor(f.title(), f.numbers(), Optional.of(ordered(name, f.categories().get()))) : f));
		}

		/** The categories that occur in the cases used, the reference first. */
		private KeyIndex ordered(String name, KeyIndex index) {
			List<Integer> there = new ArrayList<>(IntStream.range(0, index.size()).filter(c -> IntStream.of(used)
					.anyMatch(i -> index.rows()[i] == c)).boxed().toList());
			for (String reference : request.references()) {
				String[] parts = reference.split("=", 2);
				if (parts.length != 2) {
					throw new OptionException("reference", "The reference '" + reference + "' can't be understood.",
							"Write COLUMN=CATEGORY, for example reference=arm=SC.");
				}
				if (parts[0].strip().equalsIgnoreCase(name)) {
					Integer first = there.stream().filter(c -> index.categories().get(c).code()
							.equalsIgnoreCase(parts[1].strip()))
							.findFirst().orElseThrow(() -> new OptionException("reference", name + " has no category '"
							+ parts[1].strip()
									+ "'.", "The categories are: " + String.join(", ", there.stream()
											.map(c -> index.categories().get(c).code()).toList()) + "."));
					there.remove(first);
					there.add(0, first);
				}
			}
			int[] rows = Arrays.stream(index.rows()).map(there::indexOf).toArray();
			return new KeyIndex(index.name(), there.stream().map(index.categories()::get).toList(), rows);
		}

		LinearData build(String title, String outcome, double[] y, Cases cases) {
			double[] one = new double[used.length];
			Arrays.fill(one, 1);
			treatment.add(one);
			sums.add(one);
			factors.keySet().forEach(name -> term(List.of(name)));
			for (String product : request.interactions()) {
				List<String> parts = Arrays.stream(product.split("[:*]")).map(String::strip).map(this::known).toList();
				if (parts.size() < 2) {
					throw new OptionException("interactions", "'" + product + "' is no product of two predictors.",
							"Write the predictors with a colon between them, for example interactions=alliance:arm.");
				}
				term(parts);
			}
			double[] outcomes = IntStream.of(used).mapToDouble(i -> y[i]).toArray();
			return new LinearData(title, outcome, factors, terms, names, turned(treatment), turned(sums), outcomes, used,
					cases.size() - (long) used.length, cases);
		}

		private String known(String name) {
			return factors.keySet().stream().filter(name::equalsIgnoreCase).findFirst()
					.orElseThrow(() -> new OptionException("interactions", "'" + name + "' is not among the predictors.",
							"The predictors are: " + String.join(", ", factors.keySet()) + "."));
		}

		private void term(List<String> parts) {
			int from = names.size();
			List<String> labels = List.of("");
			List<double[]> plain = List.of(treatment.get(0));
			List<double[]> centred = List.of(sums.get(0));
			for (String part : parts) {
				Factor f = factors.get(part);
				int size = f.categories().map(k -> k.size() - 1).orElse(1);
				List<String> nextLabels = new ArrayList<>();
				List<double[]> nextPlain = new ArrayList<>();
				List<double[]> nextCentred = new ArrayList<>();
				for (int c = 0; c < size; c++) {
					String own = part + (f.categories().isPresent() ? f.categories().get().categories().get(c + 1).code() : "");
					double[] a = column(f, c, false);
					double[] b = column(f, c, true);
					for (int k = 0; k < labels.size(); k++) {
						nextLabels.add(labels.get(k).isEmpty() ? own : labels.get(k) + ":" + own);
						nextPlain.add(product(plain.get(k), a));
						nextCentred.add(product(centred.get(k), b));
					}
				}
				labels = nextLabels;
				plain = nextPlain;
				centred = nextCentred;
			}
			names.addAll(labels);
			treatment.addAll(plain);
			sums.addAll(centred);
			terms.add(new Term(String.join(":", parts), parts, IntStream.range(from, names.size()).toArray()));
		}

		private double[] column(Factor f, int category, boolean sumToZero) {
			return IntStream.of(used).mapToDouble(i -> {
				if (f.categories().isEmpty()) {
					return f.numbers()[i];
				}
				int own = f.categories().get().rows()[i];
				int last = f.categories().get().size() - 1;
				return sumToZero ? own == category ? 1 : own == last ? -1 : 0 : own == category + 1 ? 1 : 0;
			}).toArray();
		}

		private static double[] product(double[] a, double[] b) {
			return IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).toArray();
		}

		private static double[][] turned(List<double[]> columns) {
			return IntStream.range(0, columns.get(0).length).mapToObj(i -> columns.stream().mapToDouble(c -> c[i]).toArray())
					.toArray(double[][]::new);
		}
	}

	/** The regression, treatment-coded. */
	LeastSquares fit() {
		return fit(x);
	}

	/** The regression with other columns. */
	private LeastSquares fit(double[][] columns) {
		terms.stream().filter(t -> t.columns().length == 0).findFirst().ifPresent(t -> {
			throw new AnalysisException(t.label() + " has the same value in all " + y.length + " cases used.", "Leave it out.");
		});
		if (columns.length <= columns[0].length) {
			throw new AnalysisException("There " + Wording.agree(columns.length, "is ", "are ")
					+ Wording.count(columns.length, "complete case") + " for " + Wording.count(columns[0].length, "coefficient")
					+ ".",
					"Use fewer predictors, or variables with fewer missing values.");
		}
		try {
			return LeastSquares.fit(columns, y);
		} catch (LeastSquares.SingularException e) {
			throw new AnalysisException(names.get(e.column()) + " is constant or a combination of the predictors before it.",
					"Leave one of them out.");
		}
	}

	/**
	 * Type III test of a term: what is lost without its columns.
	 *
	 * @param term index of the term
	 */
	TypeThree typeThree(int term) {
		LeastSquares full = fit(sums);
		int[] columns = terms.get(term).columns();
		double lost = Math.max(0, full.residualSquaresWithout(columns) - full.residualSquares());
		return new TypeThree(terms.get(term).label(), lost, columns.length, full.residualSquares(), full.df());
	}

	/** A type III test. */
	record TypeThree(String label, double squares, int df1, double residual, double df2) {

		double f() {
			return squares / df1 / (residual / df2);
		}

		double p() {
			return org.allianceworkbench.analysis.internal.statistics.FisherF.upper(f(), df1, df2);
		}

		double partialEta2() {
			return squares / (squares + residual);
		}
	}

	/** The clusters of the cases used, from 0 without gaps. */
	int[] clusters(String column) {
		int[] all = cases.clusters(cases.input().table().column(column));
		Map<Integer, Integer> seen = new LinkedHashMap<>();
		return IntStream.of(used).map(i -> seen.computeIfAbsent(all[i], k -> seen.size())).toArray();
	}

	/** What a term is called in tables, by its name. */
	String termTitle(String name) {
		return terms.stream().filter(t -> t.label().equals(name)).findFirst().map(t -> t.factors().stream()
				.map(f -> factors.get(f).title()).collect(Collectors.joining(" × "))).orElse(name);
	}

	/** What a coefficient is called in tables. */
	String title(int column) {
		if (column == 0) {
			return "Intercept";
		}
		Term term = terms.stream().filter(t -> IntStream.of(t.columns()).anyMatch(c -> c == column)).findFirst().orElseThrow();
		int rest = column - term.columns()[0];
		List<String> parts = new ArrayList<>();
		for (String name : term.factors()) {
			Factor f = factors.get(name);
			int size = f.categories().map(k -> k.size() - 1).orElse(1);
			int level = rest % size + 1;
			parts.add(f.categories().map(k -> f.title() + ": " + k.categories().get(level).label()).orElse(f.title()));
			rest /= size;
		}
		return String.join(" × ", parts);
	}
}
