package org.allianceworkbench.analysis.internal.describe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.Category;
import org.allianceworkbench.analysis.DesignKey;
import org.allianceworkbench.analysis.OptionException;
import org.allianceworkbench.analysis.internal.data.KeyIndex;
import org.allianceworkbench.analysis.internal.statistics.GroupMeans;
import org.allianceworkbench.table.Column;

/**
 * Values that belong together: a variable at the occasions of each client, or several variables of each row.
 *
 * @param title what it is called
 * @param name for names of values; empty when there is one series
 * @param variable name of the variable over occasions; empty for several variables of a row
 * @param role code of the role whose values these are; empty when no role is told apart
 * @param codes codes of the occasions, in the order of the columns
 * @param columns names of the columns
 * @param titles what they are called
 * @param repeated cells of a client's occasion with several values, of which the mean is taken
 * @param data data[case][column], {@code NaN} where missing
 */
record McarSeries(String title, String name, String variable, Optional<String> role, List<String> codes, List<String> columns,
		List<String> titles, long repeated, double[][] data) {

	/** Whether occasions of clients are looked at. */
	static boolean overTime(AnalysisInput input, McarOptions options) {
		boolean possible = input.key(DesignKey.CLIENT).isPresent() && input.key(DesignKey.OCCASION).isPresent();
		if (options.over() == McarOptions.Over.OCCASIONS && !possible) {
			DesignKey missing = input.key(DesignKey.CLIENT).isEmpty() ? DesignKey.CLIENT : DesignKey.OCCASION;
			throw new OptionException(missing.option(), "It is not known which column is the " + missing.option() + ".",
					"Name it as " + missing.option() + ", or let the option Over be variables.");
		}
		return possible && options.over() != McarOptions.Over.VARIABLES;
	}

	/** The series of the variables. */
	static List<McarSeries> of(AnalysisInput input, McarOptions options) {
		List<Column> columns = options.values().stream().map(input.table()::column).distinct().toList();
		if (!overTime(input, options)) {
			double[][] byColumn = columns.stream().map(Column::validNumbers).toArray(double[][]::new);
			double[][] data = new double[input.table().rowCount()][columns.size()];
			for (int i = 0; i < data.length; i++) {
				for (int j = 0; j < columns.size(); j++) {
					data[i][j] = byColumn[j][i];
				}
			}
			return List.of(new McarSeries("the variables", "", "", Optional.empty(), List.of(),
					columns.stream().map(c -> c.spec().name()).toList(), columns.stream().map(KeyIndex::title).toList(), 0,
					data));
		}
		KeyIndex clients = KeyIndex.clients(input).orElseThrow();
		KeyIndex occasions = KeyIndex.of(input, DesignKey.OCCASION).orElseThrow();
		Optional<KeyIndex> roles = KeyIndex.of(input, DesignKey.ROLE);
		List<McarSeries> all = new ArrayList<>();
		for (Column column : columns) {
			for (int role = 0; role < roles.map(KeyIndex::size).orElse(1); role++) {
				series(column, clients, occasions, roles, role).ifPresent(all::add);
			}
		}
		return all.size() == 1 ? List.of(all.get(0).named("")) : all;
	}

	private McarSeries named(String other) {
		return new McarSeries(title, other, variable, role, codes, columns, titles, repeated, data);
	}

	private static Optional<McarSeries> series(Column column, KeyIndex clients, KeyIndex occasions, Optional<KeyIndex> roles,
			int role) {
		double[] numbers = column.validNumbers();
		int o = occasions.size();
		GroupMeans cells = new GroupMeans(clients.size() * o);
		for (int row = 0; row < numbers.length; row++) {
			int client = clients.rows()[row];
			int occasion = occasions.rows()[row];
			boolean own = roles.isEmpty() || roles.get().rows()[row] == role;
			if (own && client >= 0 && occasion >= 0 && !Double.isNaN(numbers[row])) {
				cells.add(client * o + occasion, numbers[row]);
			}
		}
		int[] used = IntStream.range(0, o).filter(at -> IntStream.range(0, clients.size())
				.anyMatch(c -> cells.count(c * o + at) > 0)).toArray();
		if (used.length == 0) {
			return Optional.empty();
		}
		String variable = column.spec().name();
		Optional<Category> rater = roles.map(r -> r.categories().get(role));
		List<String> codes = IntStream.of(used).mapToObj(at -> occasions.categories().get(at).code()).toList();
		return Optional.of(new McarSeries(KeyIndex.title(column) + rater.map(r -> ", " + r.label()).orElse(""),
				rater.map(r -> "role=" + r.code() + "/").orElse("") + variable + "/", variable, rater.map(Category::code), codes,
				codes.stream().map(code -> variable + "." + code).toList(),
				IntStream.of(used).mapToObj(at -> named(occasions, occasions.categories().get(at).label())).toList(),
				IntStream.range(0, clients.size() * o).filter(cell -> cells.count(cell) > 1).count(),
				IntStream.range(0, clients.size()).mapToObj(c -> IntStream.of(used).mapToDouble(at -> cells.mean(c * o + at))
						.toArray()).toArray(double[][]::new)));
	}

	/** Cases in which something is missing. */
	boolean[] incomplete() {
		boolean[] incomplete = new boolean[data.length];
		for (int i = 0; i < data.length; i++) {
			incomplete[i] = Arrays.stream(data[i]).anyMatch(Double::isNaN);
		}
		return incomplete;
	}

	/** A label that is a number, with what it is a number of. */
	private static String named(KeyIndex occasions, String label) {
		return !label.isEmpty() && Character.isDigit(label.charAt(0)) ? occasions.name() + " " + label : label;
	}

	/** Whether some value is missing. */
	boolean anyMissing() {
		return Arrays.stream(data).anyMatch(row -> Arrays.stream(row).anyMatch(Double::isNaN));
	}

	/** Cases with nothing at all. */
	long empty() {
		return Arrays.stream(data).filter(r -> Arrays.stream(r).allMatch(Double::isNaN)).count();
	}

	/** How many values of a column are there. */
	long valid(int column) {
		return Arrays.stream(data).filter(r -> !Double.isNaN(r[column])).count();
	}
}
