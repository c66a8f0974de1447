package org.allianceworkbench.moments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.Table;
import org.junit.jupiter.api.Test;

/** What every source of moments must do; expected sums are made by the definition in 60 decimal digits. */
public abstract class MomentSourceContract {

	private static final List<List<String>> THREE_LEVELS = List.of(List.of("site"), List.of("therapist"), List.of("client"));
	private static final BigDecimal ONE = BigDecimal.ONE;

	/** A source with the rows of {@link RatingTable}. */
	protected abstract MomentSource source(Table ratings);

	private final Table ratings = RatingTable.make(4);
	private final Factor.Coded therapistRole = new Factor.Coded("role", List.of("CLIENT", "THERAPIST"), new double[] { 0, 1 });

	private DesignColumn column(String name, Factor... factors) {
		return new DesignColumn(name, List.of(factors));
	}

	private static Factor power(String variable, int exponent) {
		return new Factor.Power(variable, exponent);
	}

	private List<DesignColumn> columns() {
		return List.of(DesignColumn.CONSTANT, DesignColumn.of("session"), DesignColumn.of("year"),
				column("I(year^2)", power("year", 2)), column("role", therapistRole),
				column("role:session", therapistRole, power("session", 1)),
				column("role:income", therapistRole, power("income", 1)), DesignColumn.of("wai"));
	}

	@Test
	void sumsProductsPerClient() {
		MomentRequest request = new MomentRequest(columns(), THREE_LEVELS, new ResidualComponents.Identity());
		Moments moments = source(ratings).moments(request, Progress.NONE);
		assertThat(moments.components()).containsExactly(new ResidualComponents.Component.All());
		new MomentCheck(ratings, request, moments).component(0, (c, rows) -> MomentCheck.squares(rows), (a, b) -> ONE);
	}

	@Test
	void sumsProductsPerClientAndRole() {
		MomentRequest request = new MomentRequest(columns(), THREE_LEVELS,
				new ResidualComponents.ByCategory("role", List.of("CLIENT", "THERAPIST")));
		Moments moments = source(ratings).moments(request, Progress.NONE);
		MomentCheck check = new MomentCheck(ratings, request, moments);
		for (String role : List.of("CLIENT", "THERAPIST")) {
			check.component(role.equals("CLIENT") ? 0 : 1, (c, rows) -> MomentCheck.squares(Arrays.stream(rows)
					.filter(r -> ratings.column("role").text(r).equals(role)).toArray()), (a, b) -> ONE);
		}
	}

	@Test
	void sumsOverAllRowsWithoutLevels() {
		MomentRequest request = new MomentRequest(columns(), List.of(), new ResidualComponents.Identity());
		Moments moments = source(ratings).moments(request, Progress.NONE);
		assertThat(moments.levels()).hasSize(1);
		assertThat(moments.clusters()).isEqualTo(1);
		new MomentCheck(ratings, request, moments).component(0, (c, rows) -> MomentCheck.squares(rows), (a, b) -> ONE);
	}

	@Test
	void appliesWeights() {
		MomentRequest request = new MomentRequest(columns(), THREE_LEVELS, new ResidualComponents.Identity(),
				Optional.of("weight"),
				List.of(), List.of());
		Moments moments = source(ratings).moments(request, Progress.NONE);
		MomentCheck check = new MomentCheck(ratings, request, moments);
		check.component(0, (c, rows) -> MomentCheck.squares(rows),
				(a, b) -> new BigDecimal(ratings.column("weight").number(a)));
		double logs = Arrays.stream(check.rows()).mapToDouble(r -> Math.log(ratings.column("weight").number(r))).sum();
		assertThat(moments.facts().sumLogWeights()).isCloseTo(logs, within(1e-9));
	}

	@Test
	void nestsGroupsWhateverTheOrderOfTheRows() {
		Moments moments = source(ratings).moments(new MomentRequest(columns(), THREE_LEVELS, new ResidualComponents.Identity()),
				Progress.NONE);
		int[] rows = ExactSums.used(ratings, List.of("session", "year", "role", "income", "wai", "site", "therapist", "client"));
		for (int l = 0; l < 3; l++) {
			Moments.Level level = moments.levels().get(l);
			Map<String, int[]> groups = ExactSums.groups(ratings, rows, level.keys());
			assertThat(level.size()).isEqualTo(groups.size());
			for (int g = 0; g < level.size(); g++) {
				int[] members = groups.get(level.labels().of(g));
				assertThat(level.rows()[g]).isEqualTo(members.length);
				String parent = l == 0 ? "" : moments.levels().get(l - 1).labels().of(level.parent()[g]);
				assertThat(parent).isEqualTo(
						l == 0 ? "" : ratings.column(moments.levels().get(l - 1).keys().get(0)).value(members[0]).toString());
				assertThat(g == 0 || level.parent()[g] >= level.parent()[g - 1]).isTrue();
			}
		}
	}

	@Test
	void shiftsOnlyWhatTheColumnsAllow() {
		MomentRequest request = new MomentRequest(List.of(DesignColumn.of("year"), DesignColumn.of("wai")), THREE_LEVELS,
				new ResidualComponents.Identity());
		Moments moments = source(ratings).moments(request, Progress.NONE);
		assertThat(moments.basis()[1][0]).isZero();
		assertThat(moments.basis()[0][1]).isZero();
		new MomentCheck(ratings, request, moments).component(0, (c, rows) -> MomentCheck.squares(rows), (a, b) -> ONE);
	}

	@Test
	void aConstantMayBeTheSumOfIndicators() {
		Factor.Coded client = new Factor.Coded("role", List.of("CLIENT", "THERAPIST"), new double[] { 1, 0 });
		MomentRequest request = new MomentRequest(
				List.of(column("roleCLIENT", client), column("roleTHERAPIST", therapistRole), DesignColumn.of("year"),
						DesignColumn.of("wai")), THREE_LEVELS, new ResidualComponents.Identity());
		Moments moments = source(ratings).moments(request, Progress.NONE);
		assertThat(moments.basis()[0][2]).as("the shift of the year").isCloseTo(2012, within(5.0));
		assertThat(moments.basis()[1][2]).isEqualTo(moments.basis()[0][2]);
		new MomentCheck(ratings, request, moments).component(0, (c, rows) -> MomentCheck.squares(rows), (a, b) -> ONE);
	}

	@Test
	void rawProductsComeBackFromTransformedOnes() {
		MomentRequest request = new MomentRequest(columns(), List.of(), new ResidualComponents.Identity());
		Moments moments = source(ratings).moments(request, Progress.NONE);
		int[] rows = ExactSums.used(ratings, request.variables());
		double[][] raw = moments.raw(moments.total(), 0);
		double years = Arrays.stream(rows).mapToDouble(r -> Math.pow(ratings.column("year").number(r), 2)).sum();
		assertThat(raw[2][2]).isCloseTo(years, within(1e-9 * years));
		assertThat(raw[0][0]).isCloseTo(rows.length, within(1e-9));
	}

	@Test
	void countsRowsThatAreLeftOutOnceByReason() {
		RowsUsed used = source(ratings).used(List.of("wai", "income"));
		long noIncome = missing("income", Double.NaN);
		long noWai = alone("wai", Double.NaN);
		long refused = alone("wai", 97);
		assertThat(noWai + refused).isLessThan(missing("wai", Double.NaN) + missing("wai", 97));
		assertThat(used.total()).isEqualTo(ratings.rowCount());
		assertThat(used.used()).isEqualTo(ExactSums.used(ratings, List.of("wai", "income")).length);
		assertThat(used.exclusions()).containsExactlyInAnyOrder(new RowsUsed.Exclusion("wai", "no value", noWai),
				new RowsUsed.Exclusion("wai", "97 'refused'", refused), new RowsUsed.Exclusion("income", "no value", noIncome));
		assertThat(used.exclusions().stream().mapToLong(RowsUsed.Exclusion::rows).sum()).isEqualTo(used.leftOut());
		assertThat(noWai).isPositive();
		assertThat(refused).isPositive();
	}

	private long missing(String variable, double code) {
		return IntStream.range(0, ratings.rowCount()).filter(r -> isMissing(variable, code, r)).count();
	}

	private boolean isMissing(String variable, double code, int row) {
		double value = ratings.column(variable).number(row);
		return Double.isNaN(code) ? Double.isNaN(value) : value == code;
	}

	/** Rows that lack a variable but not the income, whose name comes first. */
	private long alone(String variable, double code) {
		return IntStream.range(0, ratings.rowCount())
				.filter(r -> isMissing(variable, code, r) && !isMissing("income", Double.NaN, r)).count();
	}

	@Test
	void describesVariables() {
		MomentSource source = source(ratings);
		int[] rows = ExactSums.used(ratings, List.of("wai"));
		double mean = Arrays.stream(rows).mapToDouble(r -> ratings.column("year").number(r)).average().orElseThrow();
		double squares = Arrays.stream(rows).mapToDouble(r -> Math.pow(ratings.column("year").number(r) - mean, 2)).sum();
		SourceVariable.Summary summary = source.summary("year", List.of("wai"));
		assertThat(summary.n()).isEqualTo(rows.length);
		assertThat(summary.mean()).isCloseTo(mean, within(1e-9));
		assertThat(summary.sd()).isCloseTo(Math.sqrt(squares / (rows.length - 1)), within(1e-9));
		assertThat(SourceVariable.names(source.categories("role", List.of("wai")))).containsExactly("CLIENT", "THERAPIST");
		assertThat(source.categories("session", List.of("wai")).stream().map(c -> c.code().orElseThrow()))
				.isSorted().contains(1.0, 2.0);
		assertThat(source.nested(List.of("client"), List.of("therapist"), List.of("wai"))).isTrue();
		assertThat(source.nested(List.of("session"), List.of("therapist"), List.of("wai"))).isFalse();
		assertThat(source.groups(List.of("client"), List.of("wai")))
				.isEqualTo(ExactSums.groups(ratings, rows, List.of("client")).size());
	}

	@Test
	void saysWhichColumnsVaryWithinWhichLevels() {
		MomentRequest request = new MomentRequest(List.of(DesignColumn.CONSTANT, DesignColumn.of("session"),
				DesignColumn.of("year"), DesignColumn.of("experience")), THREE_LEVELS, new ResidualComponents.Identity());
		List<Moments.Variation> variation = source(ratings).moments(request, Progress.NONE).facts().variation();
		assertThat(variation.get(0).constant()).isTrue();
		assertThat(variation.get(1).within()).containsExactly(true, true, true);
		assertThat(variation.get(2).within()).as("a client begins in one year").containsExactly(true, true, false);
		assertThat(variation.get(3).within()).as("a therapist has one experience").containsExactly(true, false, false);
		assertThat(variation.get(3).constant()).isFalse();
	}

	@Test
	void refusesLevelsThatAreNotNested() {
		MomentRequest request = new MomentRequest(columns(), List.of(List.of("session"), List.of("client")),
				new ResidualComponents.Identity());
		assertThatThrownBy(() -> source(ratings).moments(request, Progress.NONE)).isInstanceOf(IllegalArgumentException.class)
				.hasMessageContaining("not nested");
	}

	@Test
	void refusesUnknownVariables() {
		assertThatThrownBy(() -> source(ratings).variable("wia")).isInstanceOf(IllegalArgumentException.class)
				.hasMessageContaining("wia");
	}

	@Test
	void clientsWhoAttendTheSameSessionsShareAPattern() {
		List<DesignColumn> columns = List.of(DesignColumn.CONSTANT, DesignColumn.of("session"), DesignColumn.of("wai"));
		MomentRequest request = new MomentRequest(columns, THREE_LEVELS, new ResidualComponents.Identity(), Optional.empty(),
				List.of(0, 1), List.of());
		Moments moments = source(ratings).moments(request, Progress.NONE);
		int[] rows = ExactSums.used(ratings, request.variables());
		Map<String, int[]> clients = ExactSums.groups(ratings, rows, List.of("client"));
		Map<List<Double>, Integer> patterns = new java.util.HashMap<>();
		Moments.Level level = moments.levels().getLast();
		for (int c = 0; c < level.size(); c++) {
			List<Double> sessions = Arrays.stream(clients.get(level.labels().of(c)))
					.mapToObj(r -> ratings.column("session").number(r)).sorted().toList();
			int pattern = moments.patterns().of()[c];
			assertThat(patterns.computeIfAbsent(sessions, s -> pattern)).isEqualTo(pattern);
		}
		assertThat(moments.patterns().size()).isLessThanOrEqualTo(patterns.size()).isLessThan(level.size());
	}
}
