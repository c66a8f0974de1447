package org.allianceworkbench.analysis.internal.dyads;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.allianceworkbench.analysis.AnalysisException;
import org.allianceworkbench.analysis.Category;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.OptionException;
import org.allianceworkbench.analysis.internal.data.KeyIndex;
import org.allianceworkbench.analysis.internal.dyads.Predictor.Level;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.Measure;
import org.allianceworkbench.table.Progress;

/**
 * Reads predictors: finds the level on which each differs, centres numbers, and splits those that differ between sessions into
 * the client's mean and the deviation from it (Enders &amp; Tofighi 2007).
 */
public final class Predictors {

	/** Names that the model uses itself. */
	private static final Set<String> TAKEN = Set.of("y", "role", "therapist", "client", "session", "time", "time2", "log_time",
			"late", "is_client", "is_therapist");

	private static final int MOST_CATEGORIES = 50;

	private final DyadData data;
	private final Map<String, Optional<Double>> centres;
	private final Set<String> categorical;
	private final int[] counting;
	private final Progress progress;
	private final Map<String, List<Predictor>> read = new LinkedHashMap<>();

	/**
	 * @param centre predictors with the number to be taken off, as {@code experience=12}
	 * @param categorical predictors whose numbers are categories
	 * @param counting the cells of the analysis: a mean is taken over the therapists or clients who have one of them
	 */
	public Predictors(DyadData data, List<String> centre, List<String> categorical, int[] counting, Progress progress) {
		this.data = data;
		this.counting = counting.clone();
		this.centres = new HashMap<>();
		this.categorical = new LinkedHashSet<>(categorical);
		this.progress = progress;
		centre.forEach(this::centre);
	}

	private void centre(String text) {
		String[] parts = text.split("=", 2);
		Optional<Double> number = Optional.empty();
		if (parts.length == 2) {
			try {
				number = Optional.of(Double.parseDouble(parts[1].strip()));
			} catch (NumberFormatException e) {
				throw new OptionException("centre", "Option centre can't be '" + text + "'.",
						"Give a predictor and a number, for example experience=12.");
			}
		}
		centres.put(parts[0].strip().toLowerCase(Locale.ROOT), number);
	}

	/** Requires that each name in the option centre was read. */
	public Predictors complete() {
		for (String name : centres.keySet()) {
			if (read.keySet().stream().noneMatch(name::equalsIgnoreCase)) {
				throw new OptionException("centre", "'" + name + "' is not a predictor here.",
						read.isEmpty() ? "There are no predictors." : "The predictors are: " + String.join(", ", read.keySet())
						+ ".");
			}
		}
		return this;
	}

	/** All predictors that were read so far, in order. */
	public List<Predictor> all() {
		return read.values().stream().flatMap(List::stream).toList();
	}

	/** The predictors that come of a column: one, or the within and between parts of one that differs between sessions. */
	public List<Predictor> of(String column) {
		List<Predictor> known = read.get(column);
		if (known == null) {
			known = isCategorical(column) ? List.of(categories(column)) : numbers(column);
			read.put(column, known);
		}
		return known;
	}

	private boolean isCategorical(String column) {
		Column values = data.input().table().column(column);
		return !values.spec().type().isNumeric() || categorical.contains(column) || values.spec().measure() == Measure.NOMINAL
				|| key(column).isPresent() && key(column).get() != DesignKey.OCCASION;
	}

	private Optional<DesignKey> key(String column) {
		return data.input().keys().entrySet().stream().filter(e -> e.getValue().equalsIgnoreCase(column)).map(Map.Entry::getKey)
				.findFirst();
	}

	private Predictor categories(String column) {
		Column values = data.input().table().column(column);
		KeyIndex index = KeyIndex.of(values, key(column).map(k -> data.input().categories().getOrDefault(k, List.of()))
				.orElse(List.of()));
		double[] own = new double[data.size()];
		Arrays.setAll(own, i -> index.rows()[data.dyads().row()[i]] < 0 ? Double.NaN : index.rows()[data.dyads().row()[i]]);
		int[] used = Arrays.stream(own).filter(x -> !Double.isNaN(x)).mapToInt(x -> (int) x).distinct().sorted().toArray();
		if (used.length < 2) {
			throw new AnalysisException("All cells have the same category of '" + column + "', so it can't predict anything.",
					"Leave it out.");
		}
		if (used.length > MOST_CATEGORIES) {
			throw new AnalysisException("'" + column + "' has " + used.length + " categories, too many for a predictor.",
					"Leave it out, or choose a variable with fewer than " + (MOST_CATEGORIES + 1) + " categories.");
		}
		List<Category> categories = Arrays.stream(used).mapToObj(index.categories()::get).toList();
		Arrays.setAll(own, i -> Double.isNaN(own[i]) ? own[i] : Arrays.binarySearch(used, (int) own[i]));
		double[][] sides = { own, own };
		return new Predictor(name(column), KeyIndex.title(values), level(sides), sides, categories, 0, "", column);
	}

	private List<Predictor> numbers(String column) {
		double[][] raw = data.numbersBySide(column, progress);
		Level level = level(raw);
		String label = KeyIndex.title(data.input().table().column(column));
		Optional<Double> given = centres.entrySet().stream().filter(e -> e.getKey().equalsIgnoreCase(column))
				.map(Map.Entry::getValue).findFirst().flatMap(x -> x);
		if (level == Level.SESSION) {
			return split(column, label, raw, given);
		}
		double centre = given.orElseGet(() -> mean(raw, level == Level.THERAPIST ? data.therapist() : data.dyad()));
		return List.of(new Predictor(name(column), label, level, shifted(raw, centre), List.of(), centre,
				given.isPresent() ? "" : "mean of the " + level.words() + "s", column));
	}

	private List<Predictor> split(String column, String label, double[][] raw, Optional<Double> given) {
		double[][] means = new double[2][];
		double[][] within = new double[2][];
		for (Side side : Side.values()) {
			means[side.ordinal()] = dyadMeans(raw[side.ordinal()], data.ratings(side));
			within[side.ordinal()] = raw[side.ordinal()].clone();
			int s = side.ordinal();
			Arrays.setAll(within[s], i -> within[s][i] - means[s][i]);
		}
		double centre = given.orElseGet(() -> mean(means, data.dyad()));
		return List.of(new Predictor(name(column) + "_within", label + ", deviation from the client's mean", Level.SESSION,
				within,
				List.of(), 0, "mean of the client's sessions", column), new Predictor(name(column) + "_between", label
				+ ", client's mean",
						Level.CLIENT, shifted(means, centre), List.of(), centre, given.isPresent() ? "" : "mean of the clients",
						column));
	}

	/** The dyad's mean in each cell, over cells with a rating. */
	private double[] dyadMeans(double[] values, double[] ratings) {
		double[] sum = new double[data.dyadCodes().size()];
		int[] n = new int[sum.length];
		for (int i = 0; i < values.length; i++) {
			if (!Double.isNaN(values[i]) && !Double.isNaN(ratings[i])) {
				sum[data.dyad()[i]] += values[i];
				n[data.dyad()[i]]++;
			}
		}
		double[] means = new double[values.length];
		Arrays.setAll(means, i -> n[data.dyad()[i]] == 0 ? Double.NaN : sum[data.dyad()[i]] / n[data.dyad()[i]]);
		return means;
	}

	private static double[][] shifted(double[][] values, double centre) {
		return Arrays.stream(values).map(side -> Arrays.stream(side).map(x -> x - centre).toArray()).toArray(double[][]::new);
	}

	/** Mean over the groups of the analysis with a value, each counted once; the group's first value stands for it. */
	private double mean(double[][] values, int[] group) {
		Set<Integer> members = Arrays.stream(counting).mapToObj(i -> group[i]).collect(Collectors.toSet());
		Map<Integer, Double> first = new LinkedHashMap<>();
		List<Double> all = new ArrayList<>();
		for (double[] side : values) {
			first.clear();
			for (int i = 0; i < side.length; i++) {
				if (!Double.isNaN(side[i]) && group[i] >= 0 && members.contains(group[i])) {
					first.putIfAbsent(group[i], side[i]);
				}
			}
			all.addAll(first.values());
		}
		return all.stream().mapToDouble(x -> x).average().orElse(0);
	}

	private Level level(double[][] values) {
		boolean therapists = Arrays.stream(data.therapist()).anyMatch(t -> t >= 0);
		return therapists && constant(values, data.therapist()) ? Level.THERAPIST
				: constant(values, data.dyad()) ? Level.CLIENT : Level.SESSION;
	}

	private static boolean constant(double[][] values, int[] group) {
		Map<Integer, Double> first = new HashMap<>();
		for (double[] side : values) {
			for (int i = 0; i < side.length; i++) {
				if (!Double.isNaN(side[i])) {
					Double before = first.putIfAbsent(group[i], side[i]);
					if (before != null && before != side[i]) {
						return false;
					}
				}
			}
		}
		return true;
	}

	/** A name that a formula can hold. */
	private static String name(String column) {
		String plain = column.replaceAll("[^A-Za-z0-9_.]", "_");
		String begun = plain.matches("[A-Za-z].*") ? plain : "x_" + plain;
		return TAKEN.contains(begun.toLowerCase(Locale.ROOT)) ? begun + "_x" : begun;
	}
}
