package org.allianceworkbench.analysis.mixed.likelihood;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.mixed.covariance.CovarianceParameter;
import org.allianceworkbench.analysis.mixed.design.CovarianceType;
import org.allianceworkbench.analysis.mixed.design.Design;
import org.allianceworkbench.analysis.mixed.design.ResidualPart;
import org.allianceworkbench.analysis.mixed.design.ResidualStructure;
import org.allianceworkbench.analysis.mixed.design.ResidualStructure.Type;
import org.allianceworkbench.analysis.mixed.oracle.DenseDesigns;
import org.hipparchus.linear.RealMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** S, log|V| and all first and second derivatives, against n x n matrices made by automatic differentiation; to 1e-9. */
class EnginesAgreeWithBruteForceTest {

	private int clients = 9;
	private final Random random = new Random(4711);
	private int[] client;
	private int[] therapist;
	private int[] session;
	private double[] one;
	private double[] time;
	private double[] slope;
	private double[] y;

	/** Unbalanced: 2 to 6 rows for each client, three clients for each therapist. */
	private void data(boolean pairs) {
		int[] sizes = IntStream.range(0, clients).map(c -> pairs ? 2 * (1 + random.nextInt(3)) : 2 + random.nextInt(5)).toArray();
		client = IntStream.range(0, clients).flatMap(c -> IntStream.generate(() -> c).limit(sizes[c])).toArray();
		int n = client.length;
		therapist = Arrays.stream(client).map(c -> c / 3).toArray();
		session = new int[n];
		for (int r = 1; r < n; r++) {
			session[r] = client[r] == client[r - 1] ? session[r - 1] + 1 : 0;
		}
		one = new double[n];
		Arrays.fill(one, 1);
		time = Arrays.stream(session).mapToDouble(s -> s + 3.25).toArray();
		slope = random.doubles(n, -1, 1).toArray();
		y = random.doubles(n, 2, 7).toArray();
	}

	private HandMadeDesign nested() {
		return new HandMadeDesign(one, time, slope, y).grouping("therapist", therapist).grouping("client", client);
	}

	@ParameterizedTest
	@EnumSource(CovarianceType.class)
	void threeLevelsWithSlopes(CovarianceType type) {
		data(false);
		agree(nested().fixed(0, 1, 2).random(1, type, 0, 1).random(0, type, 0, 1, 2).build());
	}

	@ParameterizedTest
	@EnumSource(CovarianceType.class)
	void clientsWithEqualAttendance(CovarianceType type) {
		clients = 36;
		data(false);
		HandMadeDesign base = nested().patterns(0, 1).fixed(0, 1, 2).random(1, type, 0, 1);
		agree(new HandMadeDesign(one, time, slope, y).grouping("client", client).patterns(0, 1).fixed(0, 1, 2)
				.random(0, type, 0, 1).build());
		agree(base.random(0, CovarianceType.DIAGONAL, 0).build());
		agree(base.random(0, CovarianceType.DIAGONAL, 1).build());
	}

	@Test
	void clientsWithEqualAttendanceAndAResidualVarianceForEachGroup() {
		clients = 36;
		data(false);
		HandMadeDesign base = nested().patterns(0, 1).fixed(0, 1, 2).random(1, CovarianceType.UNSTRUCTURED, 0, 1)
				.residual(byGroup(), rows()).cells(strata(), session, session);
		agree(base.build());
		agree(base.random(0, CovarianceType.DIAGONAL, 0).build());
		agree(base.random(0, CovarianceType.DIAGONAL, 1).build(), 0.5, 0.2, 0.08, 0, 0.3, 1.5, 0.8);
		agree(new HandMadeDesign(one, time, slope, y).grouping("client", client).patterns(0, 1).fixed(0, 1, 2)
				.random(0, CovarianceType.UNSTRUCTURED, 0, 1).residual(byGroup(), rows()).cells(strata(), session, session)
				.build());
	}

	@Test
	void clientsWithEqualAttendanceAndSerialResiduals() {
		clients = 36;
		data(false);
		HandMadeDesign base = nested().patterns(0, 1).fixed(0, 1, 2).random(1, CovarianceType.UNSTRUCTURED, 0, 1)
				.residual(part(Type.AR1, 6, List.of()), client).cells(new int[y.length], new int[y.length], session);
		agree(base.build());
		agree(base.random(0, CovarianceType.UNSTRUCTURED, 0, 1).build());
	}

	@Test
	void dyadsWithEqualAttendance() {
		clients = 36;
		data(true);
		int[] role = Arrays.stream(session).map(s -> s % 2).toArray();
		int[] visit = Arrays.stream(session).map(s -> s / 2).toArray();
		for (int r = 0; r < role.length; r++) {
			visit[r] = client[r] % 4 == 0 && visit[r] == 0 ? 3 + session[r] : visit[r];
		}
		double[] c = Arrays.stream(role).mapToDouble(k -> 1 - k).toArray();
		double[] t = Arrays.stream(role).mapToDouble(k -> k).toArray();
		HandMadeDesign base = new HandMadeDesign(c, t, slope, y).grouping("therapist", therapist).grouping("client", client)
				.patterns(0, 1).fixed(0, 1, 2).random(1, CovarianceType.UNSTRUCTURED, 0, 1)
				.residual(part(Type.ROLE_UNSTRUCTURED, 10, List.of()), client).cells(new int[y.length], role, visit);
		agree(base.build());
		agree(base.random(0, CovarianceType.UNSTRUCTURED, 0, 1).build());
		theSameBits(base.build());
	}

	@Test
	void effectsThatAreNotAmongTheFixedOnes() {
		data(false);
		agree(nested().fixed(0).random(1, CovarianceType.UNSTRUCTURED, 1, 2).random(0, CovarianceType.UNSTRUCTURED, 2).build());
	}

	@Test
	void severalTermsOfOneGroup() {
		data(false);
		agree(nested().fixed(0, 1).random(1, CovarianceType.DIAGONAL, 0).random(1, CovarianceType.DIAGONAL, 1)
				.random(0, CovarianceType.DIAGONAL, 0).build());
	}

	@Test
	void singularCovariances() {
		data(false);
		Design design = nested().fixed(0, 1).random(1, CovarianceType.UNSTRUCTURED, 0, 1).random(0, CovarianceType.DIAGONAL, 0)
				.build();
		agree(design, 0.5, 0.2, 0.08, 0, 1.5);
		agree(design, 0, 0, 0.3, 0.1, 1.5);
		agree(design, 0, 0, 0, 0, 0.7);
	}

	@Test
	void weights() {
		data(false);
		double[] weights = random.doubles(y.length, 0.5, 2).toArray();
		agree(nested().fixed(0, 1).random(1, CovarianceType.UNSTRUCTURED, 0, 1).weights(weights).build());
		agree(nested().fixed(0, 1).random(1, CovarianceType.UNSTRUCTURED, 0, 1).residual(byGroup(), rows()).cells(strata(),
				session, session).weights(weights).build());
	}

	private int[] rows() {
		return IntStream.range(0, y.length).toArray();
	}

	private int[] strata() {
		return Arrays.stream(session).map(s -> s % 2).toArray();
	}

	private static ResidualPart byGroup() {
		return new ResidualPart(ResidualStructure.byGroup("arm"), List.of("a", "b"), List.of(), new double[0], List.of(), false);
	}

	@Test
	void aResidualVarianceForEachGroup() {
		data(false);
		agree(nested().fixed(0, 2).random(1, CovarianceType.UNSTRUCTURED, 0, 1).random(0, CovarianceType.DIAGONAL, 0)
				.residual(byGroup(), rows()).cells(strata(), session, session).build());
	}

	@Test
	void noRandomEffects() {
		data(false);
		agree(new HandMadeDesign(one, time, y).fixed(0, 1).build());
		agree(new HandMadeDesign(one, time, y).fixed(0, 1).residual(byGroup(), rows()).cells(strata(), session, session).build());
	}

	private static ResidualPart part(Type type, int occasions, List<String> strata) {
		List<String> names = IntStream.range(0, occasions).mapToObj(i -> "o" + i).toList();
		double[] times = IntStream.range(0, occasions).mapToDouble(i -> type == Type.CAR1 ? i * 1.3 + (i % 2) * 0.4 : i)
				.toArray();
		Optional<String> by = strata.isEmpty() ? Optional.empty() : Optional.of("arm");
		boolean roles = type == Type.ROLE_UNSTRUCTURED || type == Type.ROLE_UNSTRUCTURED_AR1;
		ResidualStructure structure = new ResidualStructure(type, by, Optional.of("role"), Optional.of("session"), List.of());
		return new ResidualPart(structure, strata, roles ? List.of("c", "t") : List.of(), times, names, false);
	}

	@ParameterizedTest
	@EnumSource(value = Type.class, names = { "AR1", "CAR1", "ARH1", "TOEPLITZ", "UNSTRUCTURED", "COMPOUND_SYMMETRY" })
	void relatedResidualsOfClientsWithinTherapists(Type type) {
		data(false);
		Design design = nested().fixed(0, 1).random(0, CovarianceType.UNSTRUCTURED, 0, 2)
				.residual(part(type, 6, List.of()), client).cells(new int[y.length], new int[y.length], session).build();
		agree(design);
		Design marginal = new HandMadeDesign(one, time, y).fixed(0, 1).residual(part(type, 6, List.of()), client)
				.cells(new int[y.length], new int[y.length], session).build();
		agree(marginal);
		Design same = nested().fixed(0, 1).random(1, CovarianceType.UNSTRUCTURED, 0, 1)
				.residual(part(type, 6, List.of()), client).cells(new int[y.length], new int[y.length], session).withoutSums()
				.build();
		agree(same);
	}

	@ParameterizedTest
	@EnumSource(value = Type.class, names = { "AR1", "CAR1", "ARH1", "TOEPLITZ", "UNSTRUCTURED", "COMPOUND_SYMMETRY" })
	void relatedResidualsOfManyUnitsWithFewPatternsOfAttendance(Type type) {
		clients = 66;
		data(true);
		HandMadeDesign marginal = new HandMadeDesign(one, time, slope, y).fixed(0, 1, 2)
				.residual(part(type, 6, List.of()), client).cells(new int[y.length], new int[y.length], session);
		agree(marginal.build());
		double[] weights = Arrays.stream(session).mapToDouble(s -> s == 1 ? 2 : 1).toArray();
		agree(marginal.weights(weights).build());
	}

	@Test
	void continuousAutoregressionWithAVarianceForEachGroup() {
		data(false);
		agree(nested().fixed(0, 1).random(1, CovarianceType.UNSTRUCTURED, 0, 1)
				.residual(part(Type.CAR1, 6, List.of("a", "b")), client).cells(strata(), new int[y.length], session).build());
	}

	@ParameterizedTest
	@EnumSource(value = Type.class, names = { "ROLE_UNSTRUCTURED", "ROLE_UNSTRUCTURED_AR1" })
	void twoRolesOfASession(Type type) {
		data(true);
		int[] role = Arrays.stream(session).map(s -> s % 2).toArray();
		int[] visit = Arrays.stream(session).map(s -> s / 2).toArray();
		for (int r = 0; r < role.length; r++) {
			if (random.nextInt(4) == 0) {
				visit[r] = 3 + session[r];
			}
		}
		double[] c = Arrays.stream(role).mapToDouble(k -> 1 - k).toArray();
		double[] t = Arrays.stream(role).mapToDouble(k -> k).toArray();
		HandMadeDesign base = new HandMadeDesign(c, t, slope, y).grouping("therapist", therapist).grouping("client", client)
				.fixed(0, 1, 2).random(0, CovarianceType.UNSTRUCTURED, 0, 1).residual(part(type, 10, List.of()), client)
				.cells(new int[y.length], role, visit);
		agree(base.build());
		agree(base.random(1, CovarianceType.UNSTRUCTURED, 0, 1).build());
		agree(base.withoutSums().build());
	}

	/** Each third client is seen by two therapists; observers rate whom they meet. */
	private HandMadeDesign crossed() {
		int[] seenBy = therapist.clone();
		int[] observer = new int[y.length];
		for (int r = 0; r < y.length; r++) {
			seenBy[r] = client[r] % 3 == 0 && session[r] > 1 ? (therapist[r] + 1) % 3 : therapist[r];
			observer[r] = random.nextInt(4);
		}
		return new HandMadeDesign(one, time, slope, y).grouping("therapist", seenBy).grouping("client", client)
				.grouping("observer", observer).withoutSums();
	}

	@Test
	void crossedGroups() {
		data(false);
		agree(crossed().fixed(0, 1).random(1, CovarianceType.UNSTRUCTURED, 0, 1).random(0, CovarianceType.UNSTRUCTURED, 0, 2)
				.random(2, CovarianceType.DIAGONAL, 0).build());
		agree(crossed().fixed(0, 1).random(0, CovarianceType.DIAGONAL, 0).random(2, CovarianceType.IDENTITY, 0, 1).build());
		double[] weights = random.doubles(y.length, 0.5, 2).toArray();
		agree(crossed().fixed(0, 1).random(1, CovarianceType.DIAGONAL, 0).random(0, CovarianceType.DIAGONAL, 0).weights(weights)
				.build());
	}

	/** Sessions and items of clients beside sessions and items of all. */
	@Test
	void crossedGroupsWithinClients() {
		data(false);
		int[] item = new int[y.length];
		int[] clientItem = new int[y.length];
		int[] clientSession = new int[y.length];
		for (int r = 0; r < y.length; r++) {
			item[r] = random.nextInt(3);
			clientItem[r] = client[r] * 3 + item[r];
			clientSession[r] = client[r] * 20 + session[r];
		}
		HandMadeDesign base = new HandMadeDesign(one, time, slope, y).grouping("client", client).grouping("item", item)
				.grouping("session", session).grouping("client:item", compact(clientItem))
				.grouping("client:session", compact(clientSession)).withoutSums().fixed(0, 1);
		agree(base.random(0, CovarianceType.UNSTRUCTURED, 0, 1).random(1, CovarianceType.DIAGONAL, 0)
				.random(2, CovarianceType.DIAGONAL, 0).random(3, CovarianceType.DIAGONAL, 0).random(4, CovarianceType.DIAGONAL, 0)
				.build());
		HandMadeDesign noCore = new HandMadeDesign(one, time, slope, y).grouping("client", client)
				.grouping("client:item", compact(clientItem)).grouping("client:session", compact(clientSession)).withoutSums()
				.fixed(0, 1);
		agree(noCore.random(0, CovarianceType.DIAGONAL, 0).random(1, CovarianceType.DIAGONAL, 0)
				.random(2, CovarianceType.DIAGONAL, 0).build());
	}

	/** Groups numbered from 0 without gaps. */
	private static int[] compact(int[] group) {
		int[] distinct = Arrays.stream(group).distinct().sorted().toArray();
		return Arrays.stream(group).map(g -> Arrays.binarySearch(distinct, g)).toArray();
	}

	@Test
	void crossedGroupsWithOtherResiduals() {
		data(false);
		agree(crossed().fixed(0, 1).random(1, CovarianceType.UNSTRUCTURED, 0, 1).random(2, CovarianceType.DIAGONAL, 0)
				.residual(byGroup(), rows()).cells(strata(), session, session).build());
		agree(crossed().fixed(0, 1).random(1, CovarianceType.DIAGONAL, 0).random(2, CovarianceType.DIAGONAL, 0)
				.residual(part(Type.AR1, 6, List.of()), client).cells(new int[y.length], new int[y.length], session).build());
	}

	@Test
	void theSameBitsForOneThreadAndForMany() {
		clients = 2_000;
		data(false);
		theSameBits(nested().fixed(0, 1).random(1, CovarianceType.UNSTRUCTURED, 0, 1).build());
		theSameBits(nested().patterns(0, 1).fixed(0, 1).random(1, CovarianceType.UNSTRUCTURED, 0, 1)
				.random(0, CovarianceType.UNSTRUCTURED, 0, 1).build());
		theSameBits(nested().fixed(0, 1).random(0, CovarianceType.DIAGONAL, 0).residual(part(Type.TOEPLITZ, 6, List.of()), client)
				.cells(new int[y.length], new int[y.length], session).withoutSums().build());
	}

	/** Built and evaluated with 1, 2 and 4 threads. */
	private static void theSameBits(Design design) {
		Likelihood likelihood = Likelihoods.of(design);
		double[] theta = likelihood.parameters().start();
		Evaluation here = likelihood.at(theta, Order.SECOND);
		for (int threads : new int[] { 1, 2, 4 }) {
			try (var pool = new java.util.concurrent.ForkJoinPool(threads)) {
				Evaluation there = pool.submit(() -> Likelihoods.of(design).at(theta, Order.SECOND)).join();
				assertThat(there.s().getData()).isDeepEqualTo(here.s().getData());
				assertThat(there.logDetV()).isEqualTo(here.logDetV());
				assertThat(there.logDetVSecond()).isDeepEqualTo(here.logDetVSecond());
				for (int i = 0; i < theta.length; i++) {
					for (int j = 0; j < theta.length; j++) {
						assertThat(there.sSecond()[i][j].getData()).isDeepEqualTo(here.sSecond()[i][j].getData());
					}
				}
			}
		}
	}

	private void agree(Design design) {
		List<CovarianceParameter> list = Likelihoods.of(design).parameters().list();
		double[] theta = new double[list.size()];
		for (int i = 0; i < theta.length; i++) {
			theta[i] = switch (list.get(i).kind()) {
				case VARIANCE -> 1 + random.nextDouble();
				case COVARIANCE -> 0.25 * random.nextDouble();
				case CORRELATION -> 0.2 + 0.5 * random.nextDouble();
			};
		}
		agree(design, theta);
	}

	private static void agree(Design design, double... theta) {
		Likelihood engine = Likelihoods.of(design);
		Likelihood oracle = DenseDesigns.likelihood(design);
		assertThat(engine.rows()).isEqualTo(oracle.rows());
		assertThat(engine.fixed()).isEqualTo(oracle.fixed());
		assertThat(engine.parameters().list().stream().map(CovarianceParameter::name))
				.containsExactlyElementsOf(oracle.parameters().list().stream().map(CovarianceParameter::name).toList());
		Evaluation got = engine.at(theta, Order.SECOND);
		Evaluation want = oracle.at(theta, Order.SECOND);
		close("log|V|", got.logDetV(), want.logDetV(), 1);
		close("S", got.s(), want.s());
		for (int i = 0; i < theta.length; i++) {
			close("log|V|," + i, got.logDetVFirst()[i], want.logDetVFirst()[i], 1);
			close("S," + i, got.sFirst()[i], want.sFirst()[i]);
			for (int j = 0; j < theta.length; j++) {
				close("log|V|," + i + j, got.logDetVSecond()[i][j], want.logDetVSecond()[i][j], 1);
				close("S," + i + j, got.sSecond()[i][j], want.sSecond()[i][j]);
			}
		}
		Evaluation first = engine.at(theta, Order.GRADIENT);
		assertThat(first.logDetVFirst()).isEqualTo(got.logDetVFirst());
		assertThat(first.s().getData()).isDeepEqualTo(got.s().getData());
		assertThat(engine.at(theta, Order.VALUE).s().getData()).isDeepEqualTo(got.s().getData());
	}

	private static void close(String what, RealMatrix got, RealMatrix want) {
		double size = want.getNorm1();
		for (int i = 0; i < want.getRowDimension(); i++) {
			for (int j = 0; j < want.getColumnDimension(); j++) {
				close(what + "[" + i + "," + j + "]", got.getEntry(i, j), want.getEntry(i, j), size);
			}
		}
	}

	private static void close(String what, double got, double want, double size) {
		assertThat(Math.abs(got - want)).as(what + ": " + got + " for " + want)
				.isLessThanOrEqualTo(1e-9 * Math.max(1e-3, Math.max(size, Math.abs(want))));
	}
}
