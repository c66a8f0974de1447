package org.allianceworkbench.moments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;

import org.allianceworkbench.moments.ResidualComponents.Component;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.Table;
import org.junit.jupiter.api.Test;

/** Moments of a table in memory, with the residual kinds that only it knows. */
class TableMomentSourceTest extends MomentSourceContract {

	private static final BigDecimal ONE = BigDecimal.ONE;
	private static final List<DesignColumn> COLUMNS = List.of(DesignColumn.CONSTANT, DesignColumn.of("session"),
			DesignColumn.of("year"), DesignColumn.of("wai"));
	private static final List<List<String>> LEVELS = List.of(List.of("therapist"), List.of("client"));

	private final Table ratings = RatingTable.make(5);

	@Override
	protected MomentSource source(Table table) {
		return new TableMomentSource(table);
	}

	@Test
	void pairsTheRatingsOfASession() {
		MomentRequest request = new MomentRequest(COLUMNS, LEVELS,
				new ResidualComponents.ByPair("role", List.of("CLIENT", "THERAPIST"), List.of("client", "session")));
		Moments moments = source(ratings).moments(request, Progress.NONE);
		assertThat(moments.components()).containsExactly(new Component.Pair(0, 0), new Component.Pair(0, 1),
				new Component.Pair(1, 1), new Component.Single(0), new Component.Single(1));
		MomentCheck check = new MomentCheck(ratings, request, moments);
		check.component(0, (c, rows) -> pairs(rows, "CLIENT", "CLIENT"), (a, b) -> ONE);
		check.component(1, (c, rows) -> pairs(rows, "CLIENT", "THERAPIST"), (a, b) -> ONE);
		check.component(2, (c, rows) -> pairs(rows, "THERAPIST", "THERAPIST"), (a, b) -> ONE);
		check.component(3, (c, rows) -> singles(rows, "CLIENT"), (a, b) -> ONE);
		check.component(4, (c, rows) -> singles(rows, "THERAPIST"), (a, b) -> ONE);
	}

	private List<int[]> pairs(int[] rows, String first, String second) {
		List<int[]> pairs = new ArrayList<>();
		ExactSums.groups(ratings, rows, List.of("client", "session")).forEach((session, both) -> {
			if (both.length == 2) {
				pairs.add(new int[] { of(both, first), of(both, second) });
			}
		});
		return pairs;
	}

	private List<int[]> singles(int[] rows, String role) {
		List<int[]> singles = new ArrayList<>();
		ExactSums.groups(ratings, rows, List.of("client", "session")).forEach((session, one) -> {
			if (one.length == 1 && ratings.column("role").text(one[0]).equals(role)) {
				singles.add(new int[] { one[0], one[0] });
			}
		});
		return singles;
	}

	private int of(int[] rows, String role) {
		return Arrays.stream(rows).filter(r -> ratings.column("role").text(r).equals(role)).findFirst().orElseThrow();
	}

	@Test
	void splitsSeriesByGap() {
		MomentRequest request = new MomentRequest(COLUMNS, LEVELS, new ResidualComponents.Serial("session",
				List.of("client", "role")), Optional.empty(), List.of(), List.of());
		Moments moments = source(ratings).moments(request, Progress.NONE);
		MomentCheck check = new MomentCheck(ratings, request, moments);
		assertThat(moments.components()).hasSizeGreaterThan(4).first().isEqualTo(new Component.First());
		check.component(0, (c, rows) -> neighbours(rows, -1, Component.Lag.Part.LATER), (a, b) -> ONE);
		for (int k = 1; k < moments.components().size(); k++) {
			Component.Lag lag = (Component.Lag) moments.components().get(k);
			check.component(k, (c, rows) -> neighbours(rows, lag.gap(), lag.part()), (a, b) -> ONE);
		}
	}

	private List<int[]> neighbours(int[] rows, double gap, Component.Lag.Part part) {
		List<int[]> found = new ArrayList<>();
		ExactSums.groups(ratings, rows, List.of("client", "role")).values().forEach(series -> {
			List<Integer> sorted = Arrays.stream(series).boxed()
					.sorted(Comparator.comparingDouble(r -> ratings.column("session").number(r))).toList();
			if (gap < 0) {
				found.add(new int[] { sorted.get(0), sorted.get(0) });
			}
			for (int i = 1; i < sorted.size(); i++) {
				int e = sorted.get(i - 1);
				int l = sorted.get(i);
				if (ratings.column("session").number(l) - ratings.column("session").number(e) == gap) {
					found.add(switch (part) {
						case LATER -> new int[] { l, l };
						case CROSS -> new int[] { e, l };
						case EARLIER -> new int[] { e, e };
					});
				}
			}
		});
		return found;
	}

	@Test
	void refusesTwoRatingsOfOneRoleInASession() {
		MomentRequest request = new MomentRequest(COLUMNS, LEVELS,
				new ResidualComponents.ByPair("role", List.of("CLIENT", "THERAPIST"), List.of("client")));
		assertThatThrownBy(() -> source(ratings).moments(request, Progress.NONE)).isInstanceOf(IllegalArgumentException.class)
				.hasMessageMatching("client \\d+: role (CLIENT|THERAPIST) has two rows; each role rates a unit once");
	}

	@Test
	void refusesTwoRowsAtOneTimeOfASeries() {
		MomentRequest request = new MomentRequest(COLUMNS, LEVELS, new ResidualComponents.Serial("session", List.of("client")));
		assertThatThrownBy(() -> source(ratings).moments(request, Progress.NONE)).isInstanceOf(IllegalArgumentException.class)
				.hasMessageMatching("client \\d+ has two rows at session \\d; a series has one at each time");
	}

	@Test
	void decimalGapsThatAreEqualOnPaperAreEqual() {
		Table times = Table.of(Column.of(ColumnSpec.number("t").build(), new double[] { 0.1, 0.2, 0.3, 0.4, 0.7 }),
				Column.of(ColumnSpec.number("y").build(), new double[] { 1, 2, 3, 4, 5 }));
		double[] gaps = new TableMomentSource(times).gaps(new ResidualComponents.Serial("t", List.of()), List.of("t", "y"));
		assertThat(gaps).containsExactly(new double[] { 0.1, 0.3 }, within(1e-12));
	}

	@Test
	void givesTheSameBitsForAnyNumberOfThreads() throws Exception {
		Table large = large(60_000);
		List<DesignColumn> columns = List.of(DesignColumn.CONSTANT, DesignColumn.of("x"), DesignColumn.of("y"));
		for (List<List<String>> levels : List.of(List.of(List.of("g"), List.of("c")), List.<List<String>>of())) {
			MomentRequest request = new MomentRequest(columns, levels, new ResidualComponents.Identity());
			double[] one = on(1, large, request);
			assertThat(on(7, large, request)).isEqualTo(one);
			assertThat(on(2, large, request)).isEqualTo(one);
		}
	}

	private static double[] on(int threads, Table table, MomentRequest request) throws Exception {
		try (ForkJoinPool pool = new ForkJoinPool(threads)) {
			return pool.submit(() -> new TableMomentSource(table).moments(request, Progress.NONE)).get().products(0);
		}
	}

	@Test
	void clustersMayReachOverChunks() {
		Table large = large(20_000);
		List<DesignColumn> columns = List.of(DesignColumn.CONSTANT, DesignColumn.of("x"), DesignColumn.of("y"));
		MomentRequest request = new MomentRequest(columns, List.of(List.of("g")), new ResidualComponents.Identity());
		Moments moments = new TableMomentSource(large).moments(request, Progress.NONE);
		assertThat(moments.clusters()).isEqualTo(3);
		new MomentCheck(large, request, moments).component(0, (c, rows) -> MomentCheck.squares(rows), (a, b) -> ONE);
	}

	private static Table large(int n) {
		Random random = new Random(7);
		double[] g = new double[n];
		double[] c = new double[n];
		double[] x = new double[n];
		double[] y = new double[n];
		for (int i = 0; i < n; i++) {
			c[i] = random.nextInt(1000);
			g[i] = c[i] % 3;
			x[i] = 1000 + random.nextGaussian();
			y[i] = x[i] + random.nextGaussian();
		}
		return Table.of(Column.of(ColumnSpec.number("g").build(), g), Column.of(ColumnSpec.number("c").build(), c),
				Column.of(ColumnSpec.number("x").build(), x), Column.of(ColumnSpec.number("y").build(), y));
	}

	@Test
	void numbersWithLabelsHaveTheirNames() {
		Table table = Table.of(Column.of(ColumnSpec.number("arm")
				.valueLabels(org.allianceworkbench.table.ValueLabels.of(1, "TAU", 2, "CCI")).build(), new double[] { 2, 1, 2 }));
		MomentSource source = new TableMomentSource(table);
		assertThat(SourceVariable.names(source.categories("arm", List.of()))).containsExactly("TAU", "CCI");
		assertThat(source.variable("ARM")).isEqualTo(new SourceVariable.Numeric("arm", true));
	}

	@Test
	void rowsStandUnitByUnit() {
		TableRows rows = new TableMomentSource(ratings).rows(List.of("wai"), Optional.empty(),
				Optional.of(List.of("client", "session")), List.of(new TableMomentSource.SortKey("role",
						List.of("THERAPIST", "CLIENT"))));
		int[] start = rows.unitStart();
		Map<String, int[]> sessions = ExactSums.groups(ratings, ExactSums.used(ratings, List.of("wai")),
				List.of("client", "session"));
		assertThat(start.length - 1).isEqualTo(sessions.size());
		for (int u = 0; u + 1 < start.length; u++) {
			int[] unit = Arrays.copyOfRange(rows.source(), start[u], start[u + 1]);
			assertThat(Arrays.stream(unit).mapToObj(r -> ratings.column("role").text(r)))
					.isSortedAccordingTo(Comparator.reverseOrder());
			assertThat(ExactSums.groups(ratings, unit, List.of("client", "session"))).hasSize(1);
		}
		assertThat(rows.values(DesignColumn.of("year"))[3]).isEqualTo(ratings.column("year").number(rows.source()[3]));
	}
}
