package org.allianceworkbench.analysis.internal.dyads.surface;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.AnalysisException;
import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.OptionException;
import org.allianceworkbench.analysis.internal.data.KeyIndex;
import org.allianceworkbench.analysis.internal.dyads.DyadData;
import org.allianceworkbench.analysis.internal.dyads.Side;
import org.allianceworkbench.report.Wording;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.Measure;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.Table;

/**
 * The rows of a response surface: both ratings from a common point, and the outcome.
 *
 * @param data the ratings
 * @param client ratings by the client, as they are
 * @param therapist ratings by the therapist, as they are
 * @param outcome the outcome
 * @param centre what is taken off both ratings
 * @param codes dyad of each row
 * @param therapists therapist of each row; null when unknown
 * @param left how many rows lack one of the three
 * @param alone within dyads, how many complete rows are the only one of their dyad, which has no deviation from its mean
 * @param averaged whether dyads have several sessions, over which was averaged
 * @param label what the outcome is called
 */
record RsaData(DyadData data, double[] client, double[] therapist, double[] outcome, double centre, String[] codes,
		String[] therapists, long left, long alone, boolean averaged, String label) {

	private static final int FEWEST = 10;

	static RsaData read(AnalysisInput input, RsaOptions options, Progress progress) {
		DyadData data = DyadData.read(input, options.where(), progress).requireBoth();
		double[] z = data.numbersBySide(options.outcome(), progress)[Side.CLIENT.ordinal()];
		int[] known = IntStream.range(0, data.size()).filter(i -> !Double.isNaN(z[i])
				&& !Double.isNaN(data.ratings(Side.CLIENT)[i])
				&& !Double.isNaN(data.ratings(Side.THERAPIST)[i])).toArray();
		int[] complete = options.level() == RsaOptions.Level.WITHIN ? repeated(data, known) : known;
		boolean several = Arrays.stream(complete).map(i -> data.dyad()[i]).distinct().count() < complete.length;
		if (options.level() == RsaOptions.Level.WITHIN && options.centre().isPresent()) {
			throw new OptionException("centre", "Within dyads ratings count from the dyad's own means.", "Leave out 'centre'.");
		}
		boolean average = several && options.level() == RsaOptions.Level.DYAD;
		int[][] rows = average ? Arrays.stream(complete).map(i -> data.dyad()[i]).distinct()
				.mapToObj(d -> Arrays.stream(complete).filter(i -> data.dyad()[i] == d).toArray()).toArray(int[][]::new)
				: Arrays.stream(complete).mapToObj(i -> new int[] { i }).toArray(int[][]::new);
		if (rows.length < FEWEST) {
			throw new AnalysisException("There " + Wording.agree(rows.length, "is ", "are ")
					+ Wording.count(rows.length, "row") + " with both ratings and the outcome, too few for a surface with "
					+ "six coefficients.", "Keep the rows of more clients; some hundred are usual.");
		}
		double[] x = means(rows, data.ratings(Side.CLIENT));
		double[] y = means(rows, data.ratings(Side.THERAPIST));
		double[] out = means(rows, z);
		boolean within = options.level() == RsaOptions.Level.WITHIN;
		if (within) {
			int[] dyad = Arrays.stream(rows).mapToInt(r -> data.dyad()[r[0]]).toArray();
			deviate(x, dyad);
			deviate(y, dyad);
		}
		requireVariation(data, x, y, out, options.outcome());
		double centre = within ? 0 : options.centre().orElseGet(() -> IntStream.range(0, x.length)
				.mapToDouble(i -> (x[i] + y[i]) / 2)
				.average()
				.orElseThrow());
		String[] codes = Arrays.stream(rows).map(r -> data.dyadCodes().get(data.dyad()[r[0]])).toArray(String[]::new);
		String[] by = Arrays.stream(rows).map(r -> data.therapist()[r[0]] < 0 ? null
				: data.therapists().orElseThrow().categories().get(data.therapist()[r[0]]).code()).toArray(String[]::new);
		return new RsaData(data, x, y, out, centre, codes, by, data.size() - (long) known.length,
				known.length - (long) complete.length, average,
				KeyIndex.title(input.table().column(options.outcome())));
	}

	/** The cells of dyads with several of them. */
	private static int[] repeated(DyadData data, int[] cells) {
		Map<Integer, Integer> size = new HashMap<>();
		Arrays.stream(cells).forEach(i -> size.merge(data.dyad()[i], 1, Integer::sum));
		return Arrays.stream(cells).filter(i -> size.get(data.dyad()[i]) > 1).toArray();
	}

	/** Takes each dyad's mean off its values. */
	private static void deviate(double[] values, int[] dyad) {
		Map<Integer, double[]> sums = new HashMap<>();
		for (int i = 0; i < values.length; i++) {
			double[] sum = sums.computeIfAbsent(dyad[i], d -> new double[2]);
			sum[0] += values[i];
			sum[1]++;
		}
		for (int i = 0; i < values.length; i++) {
			double[] sum = sums.get(dyad[i]);
			values[i] -= sum[0] / sum[1];
		}
	}

	private static void requireVariation(DyadData data, double[] x, double[] y, double[] out, String outcome) {
		List<double[]> all = List.of(x, y, out);
		for (int v = 0; v < 3; v++) {
			if (Arrays.stream(all.get(v)).distinct().limit(3).count() < (v < 2 ? 3 : 2)) {
				throw new AnalysisException((v < 2 ? "Ratings by " + data.name(Side.values()[v]) : "Values of '" + outcome + "'")
						+ " have too few different values for a curved surface.", "Choose other variables, or keep more rows.");
			}
		}
	}

	private static double[] means(int[][] rows, double[] values) {
		return Arrays.stream(rows).mapToDouble(r -> Arrays.stream(r).mapToDouble(i -> values[i]).average().orElseThrow())
				.toArray();
	}

	/** How many rows. */
	int size() {
		return outcome.length;
	}

	/** A term of the surface in a row: x, yy, x2, xy, y2. */
	double[] terms(int row) {
		double x = client[row] - centre;
		double y = therapist[row] - centre;
		return new double[] { x, y, x * x, x * y, y * y };
	}

	/** Names of the terms. */
	static List<String> names() {
		return List.of("x", "yy", "x2", "xy", "y2");
	}

	/** For the engine. */
	Table table() {
		Column[] columns = new Column[names().size() + 3];
		for (int t = 0; t < names().size(); t++) {
			int at = t;
			columns[t] = numbers(names().get(t), IntStream.range(0, size()).mapToDouble(i -> terms(i)[at]).toArray());
		}
		columns[5] = numbers("out", outcome);
		columns[6] = Column.of(ColumnSpec.text("client").build(), codes);
		columns[7] = Column.of(ColumnSpec.text("therapist").build(), therapists);
		return Table.of(columns);
	}

	private static Column numbers(String name, double... values) {
		return Column.of(ColumnSpec.number(name).measure(Measure.SCALE).build(), values);
	}
}
