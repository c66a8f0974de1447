package org.allianceworkbench.analysis.internal.dyads;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.Measure;
import org.allianceworkbench.table.Table;

/**
 * The rows for the engine: one for each rating.
 *
 * @param table columns {@code y}, {@code role}, {@code therapist}, {@code client}, {@code session}, those of time, the predictors
 * @param ratings how many ratings of each side are in it
 * @param missing how many cells lack the rating of each side
 * @param time time of each row, 0 at the first occasion; all 0 without occasions
 * @param timeColumn where time comes from, if it isn't the occasion's position
 */
public record RoleTable(Table table, long[] ratings, long[] missing, double[] time,
		Optional<String> timeColumn) {

	/** Rows of ratings with the predictors of a model; time is the position of the occasion or a column. */
	public static RoleTable of(DyadData data, RoleModel model, Optional<String> timeColumn) {
		int cells = data.size();
		int[] cell = new int[2 * cells];
		Side[] side = new Side[2 * cells];
		int n = 0;
		for (int i = 0; i < cells; i++) {
			for (Side s : Side.values()) {
				if (!Double.isNaN(data.ratings(s)[i])) {
					cell[n] = i;
					side[n++] = s;
				}
			}
		}
		return new Rows(data, Arrays.copyOf(cell, n), Arrays.copyOf(side, n)).table(model, timeColumn);
	}

	/** Largest time of all rows. */
	public double last() {
		return Arrays.stream(time).filter(t -> !Double.isNaN(t)).max().orElse(0);
	}

	/** Which cell and which side each row is. */
	private record Rows(DyadData data, int[] cell, Side[] side) {

		RoleTable table(RoleModel model, Optional<String> timeColumn) {
			double[] position = data.positions();
			double[] time = time(timeColumn.map(data::numbers).orElse(position), timeColumn.isPresent());
			List<Column> columns = new ArrayList<>();
			columns.add(numbers("y", i -> data.ratings(side[i])[cell[i]]));
			columns.add(texts("role", i -> side[i].code()));
			data.therapists().ifPresent(t -> columns.add(texts("therapist", i -> data.therapist()[cell[i]] < 0 ? null
					: t.categories().get(data.therapist()[cell[i]]).code())));
			columns.add(texts("client", i -> data.dyadCodes().get(data.dyad()[cell[i]])));
			columns.add(numbers("session", i -> Double.isNaN(position[cell[i]]) ? 1 : position[cell[i]]));
			columns.add(numbers("is_client", i -> side[i] == Side.CLIENT ? 1 : 0));
			columns.add(numbers("is_therapist", i -> side[i] == Side.THERAPIST ? 1 : 0));
			double last = Arrays.stream(time).filter(t -> !Double.isNaN(t)).max().orElse(0);
			for (String name : model.trend().columns()) {
				columns.add(numbers(name, i -> model.trend().at(name, time[i], last)));
			}
			model.predictors().forEach(p -> columns.add(predictor(p)));
			long[] counts = new long[2];
			Arrays.stream(side).forEach(s -> counts[s.ordinal()]++);
			return new RoleTable(Table.of(columns), counts, new long[] { data.size() - counts[0], data.size() - counts[1] },
					time, timeColumn);
		}

		/** Time of each row: from the first occasion, or as a column says. */
		private double[] time(double[] ofCell, boolean asItIs) {
			double[] time = IntStream.range(0, cell.length).mapToDouble(i -> ofCell[cell[i]]).toArray();
			double first = Arrays.stream(time).filter(t -> !Double.isNaN(t)).min().orElse(0);
			boolean none = Arrays.stream(time).allMatch(Double::isNaN);
			return Arrays.stream(time).map(t -> none ? 0 : asItIs ? t : t - first).toArray();
		}

		private Column predictor(Predictor p) {
			return p.categorical() ? texts(p.name(), i -> {
				double at = p.values()[side[i].ordinal()][cell[i]];
				return Double.isNaN(at) ? null : p.categories().get((int) at).code();
			}) : numbers(p.name(), i -> p.values()[side[i].ordinal()][cell[i]]);
		}

		private Column numbers(String name, java.util.function.IntToDoubleFunction value) {
			return Column.of(ColumnSpec.number(name).measure(Measure.SCALE).build(),
					IntStream.range(0, cell.length).mapToDouble(value).toArray());
		}

		private Column texts(String name, java.util.function.IntFunction<String> value) {
			return Column.of(ColumnSpec.text(name).build(), IntStream.range(0, cell.length).mapToObj(value)
					.toArray(String[]::new));
		}
	}
}
