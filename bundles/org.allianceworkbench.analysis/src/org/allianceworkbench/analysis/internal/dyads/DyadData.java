package org.allianceworkbench.analysis.internal.dyads;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.AnalysisException;
import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.OptionException;
import org.allianceworkbench.analysis.internal.data.ClientCodes;
import org.allianceworkbench.analysis.internal.data.DyadReader;
import org.allianceworkbench.analysis.internal.data.Dyads;
import org.allianceworkbench.analysis.internal.data.KeyIndex;
import org.allianceworkbench.analysis.internal.data.RatingColumns;
import org.allianceworkbench.analysis.internal.data.RowKeys;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.Progress;

/**
 * Ratings of both sides with the therapist, dyad and time of each cell (a client at an occasion).
 *
 * @param input where they come from
 * @param where the columns that hold them
 * @param dyads the ratings
 * @param therapist index of each cell's therapist, -1 when unknown
 * @param therapists the therapists, when the data name them
 * @param dyad index of each cell's dyad: a client with a therapist
 * @param dyadCodes name of each dyad
 * @param severalTherapists how many clients have more than one therapist
 */
public record DyadData(AnalysisInput input, RatingColumns where, Dyads dyads, int[] therapist, Optional<KeyIndex> therapists,
		int[] dyad, List<String> dyadCodes, int severalTherapists) {

	private static final int UNKNOWN = -1;
	private static final int SEVERAL = -2;

	/**
	 * Reads ratings.
	 *
	 * @throws AnalysisException when columns don't say who rated what, a rating stands twice, or there is none
	 */
	public static DyadData read(AnalysisInput input, RatingColumns where, Progress progress) {
		Dyads dyads = DyadReader.read(input, where, progress);
		KeyIndex clients = dyads.clients().orElseThrow(() -> new OptionException("client",
				"It is not known which column is the client.", "Name it under " + DesignKey.CLIENT.named() + "."));
		requireSingleCells(input, dyads, clients);
		Optional<KeyIndex> therapists = KeyIndex.therapists(input);
		int[] therapist = new int[dyads.size()];
		Arrays.setAll(therapist, i -> therapists.map(t -> t.rows()[dyads.row()[i]]).orElse(-1));
		return withDyads(input, where, dyads, clients, therapist, therapists);
	}

	private static DyadData withDyads(AnalysisInput input, RatingColumns where, Dyads dyads, KeyIndex clients, int[] therapist,
			Optional<KeyIndex> therapists) {
		Map<Integer, Integer> only = new HashMap<>();
		for (int i = 0; i < therapist.length; i++) {
			only.merge(dyads.client()[i], therapist[i], DyadData::same);
		}
		Map<Long, Integer> seen = new HashMap<>();
		List<String> codes = new ArrayList<>();
		int[] dyad = new int[therapist.length];
		int[] by = new int[therapist.length];
		for (int i = 0; i < dyad.length; i++) {
			int client = dyads.client()[i];
			by[i] = only.get(client) == SEVERAL ? therapist[i] : only.get(client);
			String code = clients.categories().get(client).code();
			String full = only.get(client) == SEVERAL && by[i] >= 0
					? therapists.orElseThrow().categories().get(by[i]).code() + "/" + code : code;
			dyad[i] = seen.computeIfAbsent((long) client << 32 | (by[i] + 1), k -> {
				codes.add(full);
				return codes.size() - 1;
			});
		}
		return new DyadData(input, where, dyads, by, therapists, dyad, List.copyOf(codes),
				(int) only.values().stream().filter(t -> t == SEVERAL).count());
	}

	/** The one therapist that rows name, -1 when none does. */
	private static int same(int first, int second) {
		return second == UNKNOWN || first == second ? first : first == UNKNOWN ? second : SEVERAL;
	}

	private static void requireSingleCells(AnalysisInput input, Dyads dyads, KeyIndex clients) {
		Map<Long, Integer> first = new HashMap<>();
		for (int i = 0; i < dyads.size(); i++) {
			Integer before = first.putIfAbsent((long) dyads.client()[i] << 32 | (dyads.occasion()[i] + 1), i);
			if (before != null && rated(dyads, before) && rated(dyads, i)) {
				String when = dyads.occasion()[i] < 0 ? "" : " at " + dyads.occasions().orElseThrow().categories()
						.get(dyads.occasion()[i]).label();
				throw new AnalysisException("Client " + clients.categories().get(dyads.client()[i]).label() + " has two rows"
						+ when
						+ " (rows " + (dyads.row()[before] + 1) + " and " + (dyads.row()[i] + 1) + ").",
						dyads.occasions().isEmpty() ? "Name the column that tells them apart under "
								+ DesignKey.OCCASION.named() + "."
								: ClientCodes.remedy(input, dyads.row()[before], dyads.row()[i], "Remove one of them."));
			}
		}
	}

	private static boolean rated(Dyads dyads, int cell) {
		return !Double.isNaN(dyads.first()[cell]) || !Double.isNaN(dyads.second()[cell]);
	}

	/** How many cells. */
	public int size() {
		return dyads.size();
	}

	/** What a side is called: its role in data with a role column, else client and therapist. */
	public String name(Side side) {
		return where.rating().isPresent() ? dyads.names().get(side.ordinal()) : side == Side.CLIENT ? "Client" : "Therapist";
	}

	/** Ratings of a side, {@code NaN} when missing. */
	public double[] ratings(Side side) {
		return dyads.side(side.ordinal());
	}

	/** How many ratings of a side there are. */
	public long count(Side side) {
		return Arrays.stream(ratings(side)).filter(x -> !Double.isNaN(x)).count();
	}

	/**
	 * Requires ratings of both sides.
	 *
	 * @throws AnalysisException when a side has none
	 */
	public DyadData requireBoth() {
		for (Side side : Side.values()) {
			if (count(side) == 0) {
				throw new AnalysisException("There is no valid rating by " + name(side) + ".",
						"Choose other ratings, and check codes for missing values and the rows that are kept.");
			}
		}
		return this;
	}

	/** Position of each cell's occasion in the design, {@code NaN} when unknown. */
	public double[] positions() {
		double[] positions = new double[size()];
		Arrays.setAll(positions, i -> dyads.occasion()[i] < 0 ? Double.NaN
				: dyads.occasions().orElseThrow().categories().get(dyads.occasion()[i]).position());
		return positions;
	}

	/** Occasions with a rating, ascending: label by position. */
	public Map<Double, String> ratedOccasions() {
		Map<Double, String> labels = new TreeMap<>();
		double[] positions = positions();
		IntStream.range(0, size()).filter(i -> !Double.isNaN(positions[i]) && rated(dyads, i))
				.forEach(i -> labels.put(positions[i],
				dyads.occasions().orElseThrow().categories().get(dyads.occasion()[i]).label()));
		return labels;
	}

	/** The cells with a rating by either side. */
	public int[] rated() {
		return IntStream.range(0, size()).filter(i -> rated(dyads, i)).toArray();
	}

	/** A column's valid numbers, one for each cell, from the cell's row. */
	public double[] numbers(String column) {
		return Dyads.at(input.table().column(column).validNumbers(), dyads.row());
	}

	/** A column's valid numbers by side: in data with a row for each rating those of the side's own row. */
	public double[][] numbersBySide(String column, Progress progress) {
		if (where.rating().isEmpty()) {
			double[] both = numbers(column);
			return new double[][] { both, both };
		}
		Column values = input.table().column(column);
		if (column.equals(where.rating().get())) {
			return new double[][] { dyads.first(), dyads.second() };
		}
		return long2(values, progress);
	}

	private double[][] long2(Column values, Progress progress) {
		RatingColumns own = new RatingColumns(Optional.of(values.spec().name()), dyads.names(), List.of());
		Dyads other;
		try {
			other = DyadReader.read(input, own, progress);
		} catch (AnalysisException onlyOneSide) {
			double[] both = numbers(values.spec().name());
			return new double[][] { both, both };
		}
		Map<Long, Integer> at = new HashMap<>();
		for (int i = 0; i < other.size(); i++) {
			at.put((long) other.client()[i] << 32 | (other.occasion()[i] + 1), i);
		}
		double[][] sides = new double[2][size()];
		for (int i = 0; i < size(); i++) {
			Integer cell = at.get((long) dyads.client()[i] << 32 | (dyads.occasion()[i] + 1));
			sides[0][i] = cell == null ? Double.NaN : other.first()[cell];
			sides[1][i] = cell == null ? Double.NaN : other.second()[cell];
		}
		return sides;
	}

	/** The same with one cell for each dyad: the mean of each side's ratings. */
	public DyadData averaged() {
		int n = dyadCodes.size();
		int[] first = new int[n];
		Arrays.fill(first, -1);
		for (int i = size() - 1; i >= 0; i--) {
			first[dyad[i]] = i;
		}
		double[][] means = new double[2][n];
		for (Side side : Side.values()) {
			int[] count = new int[n];
			for (int i = 0; i < size(); i++) {
				if (!Double.isNaN(ratings(side)[i])) {
					means[side.ordinal()][dyad[i]] += ratings(side)[i];
					count[dyad[i]]++;
				}
			}
			double[] own = means[side.ordinal()];
			Arrays.setAll(own, d -> count[d] == 0 ? Double.NaN : own[d] / count[d]);
		}
		int[] none = new int[n];
		Arrays.fill(none, -1);
		int[] client = Arrays.stream(first).map(i -> dyads.client()[i]).toArray();
		int[] row = Arrays.stream(first).map(i -> dyads.row()[i]).toArray();
		Dyads mean = new Dyads(dyads.measure(), dyads.firstName(), dyads.secondName(), means[0], means[1], client, none, row,
				dyads.clients(), Optional.empty(), dyads.unplaced(), dyads.codes(), RowKeys.of(input, row, DesignKey.SITE,
						DesignKey.CLIENT));
		int[] by = Arrays.stream(first).map(i -> therapist[i]).toArray();
		return new DyadData(input, where, mean, by, therapists, IntStream.range(0, n).toArray(), dyadCodes, severalTherapists);
	}
}
