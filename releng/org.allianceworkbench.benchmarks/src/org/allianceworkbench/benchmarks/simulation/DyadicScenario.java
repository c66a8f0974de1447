package org.allianceworkbench.benchmarks.simulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.LongFunction;

import org.allianceworkbench.analysis.Analysis;
import org.allianceworkbench.analysis.internal.dyads.apim.ApimAnalysis;
import org.allianceworkbench.analysis.internal.dyads.growth.GrowthAnalysis;
import org.allianceworkbench.analysis.internal.dyads.onewithmany.LowmAnalysis;
import org.allianceworkbench.analysis.internal.dyads.surface.RsaAnalysis;
import org.allianceworkbench.benchmarks.simulation.SimulatedStudy.Pair;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.Table;

/**
 * Data of known parameters for an analysis of dyads.
 *
 * @param title what it is
 * @param analysis the analysis
 * @param options its options
 * @param data a study from a seed
 * @param truth true value by name of the estimate among the report's values, without {@code /estimate} or {@code /est}
 */
record DyadicScenario(String title, Analysis<?> analysis, Map<String, String> options, LongFunction<Table> data,
		Map<String, Double> truth) {

	private static final int SESSIONS = 6;
	private static final double MISSING = 0.06;
	private static final double DROPOUT = 0.15;

	static List<DyadicScenario> all() {
		return List.of(oneWithMany(), growth(), actorPartner(), surface());
	}

	private static Map<String, String> options(String... more) {
		Map<String, String> options = new LinkedHashMap<>(Map.of("diagnostics", "no"));
		for (int i = 0; i < more.length; i += 2) {
			options.put(more[i], more[i + 1]);
		}
		return options;
	}

	/** 200 dyads of 19 therapists, experience of therapists, distress of clients that slows the rise. */
	private static DyadicScenario oneWithMany() {
		Map<String, Double> truth = new LinkedHashMap<>();
		put(truth, "fixed/", "client", 5.6, "therapist", 5.1, "client:time", 0.09, "therapist:time", 0.12, "client:experience",
				0.0,
				"therapist:experience", 0.2, "client:distress", -0.3, "therapist:distress", 0.0, "client:time:distress", 0.05,
				"therapist:time:distress", 0.0);
		put(truth, "contrast/", "client_minus_therapist", 0.5);
		parts(truth, "therapist", SimulatedStudy.THERAPISTS);
		parts(truth, "dyad", SimulatedStudy.LEVELS);
		parts(truth, "session", SimulatedStudy.RESIDUALS);
		return new DyadicScenario("Longitudinal one-with-many (`lowm`): 200 dyads, 19 therapists, 6 sessions", new LowmAnalysis(),
				options("columns", "c,t", "predictors", "experience,distress", "moderators", "distress", "centre",
						"experience=0,distress=0", "tests", "no"), seed -> sessions(seed, 200, 19, false), truth);
	}

	/** 120 dyads whose changes differ. */
	private static DyadicScenario growth() {
		Map<String, Double> truth = new LinkedHashMap<>();
		put(truth, "fixed/", "client", 5.6, "therapist", 5.1, "client:time", 0.09, "therapist:time", 0.12);
		put(truth, "contrast/", "client_minus_therapist", 0.5, "client_minus_therapist:time", -0.03);
		Pair levels = SimulatedStudy.LEVELS;
		Pair changes = SimulatedStudy.CHANGES;
		put(truth, "vc/dyad.", "client.int.sd", levels.client(), "therapist.int.sd", levels.therapist(), "client.time.sd",
				changes.client(), "therapist.time.sd", changes.therapist(), "client.int~therapist.int.corr", levels.correlation(),
				"client.time~therapist.time.corr", changes.correlation());
		parts(truth, "session", SimulatedStudy.RESIDUALS);
		return new DyadicScenario("Dyadic growth (`dyadic_growth`): 120 dyads, 6 sessions", new GrowthAnalysis(),
				options("columns", "c,t", "tests", "no"), seed -> sessions(seed, 120, 0, true), truth);
	}

	private static void parts(Map<String, Double> truth, String level, Pair pair) {
		put(truth, "vc/" + level + ".", "client.sd", pair.client(), "therapist.sd", pair.therapist(), "client~therapist.corr",
				pair.correlation());
	}

	private static void put(Map<String, Double> truth, String prefix, Object... namesAndValues) {
		for (int i = 0; i < namesAndValues.length; i += 2) {
			truth.put(prefix + namesAndValues[i], (Double) namesAndValues[i + 1]);
		}
	}

	private static Table sessions(long seed, int dyads, int therapists, boolean slopes) {
		SplittableRandom random = new SplittableRandom(seed);
		List<double[]> rows = new ArrayList<>();
		double[][] therapist = new double[Math.max(1, therapists)][2];
		double[] experience = new double[therapist.length];
		for (int t = 0; t < therapists; t++) {
			therapist[t] = SimulatedStudy.THERAPISTS.draw(random);
			experience[t] = random.nextInt(1, 26) / 10.0 - 1;
		}
		for (int d = 0; d < dyads; d++) {
			int t = d % therapist.length;
			double distress = therapists > 0 ? random.nextGaussian() : 0;
			double[] level = SimulatedStudy.LEVELS.draw(random);
			double[] change = slopes ? SimulatedStudy.CHANGES.draw(random) : new double[2];
			int last = random.nextDouble() < DROPOUT ? random.nextInt(2, SESSIONS) : SESSIONS;
			for (int s = 0; s < last; s++) {
				double[] rest = SimulatedStudy.RESIDUALS.draw(random);
				double c = 5.6 - 0.3 * distress + therapist[t][0] + level[0] + (0.09 + 0.05 * distress + change[0]) * s + rest[0];
				double r = 5.1 + 0.2 * experience[t] + therapist[t][1] + level[1] + (0.12 + change[1]) * s + rest[1];
				rows.add(new double[] { d, t, s + 1, experience[t], distress, random.nextDouble() < MISSING ? Double.NaN : c,
						random.nextDouble() < MISSING ? Double.NaN : r });
			}
		}
		return table(rows, "client", "therapist", "session", "experience", "distress", "c", "t");
	}

	/** 150 dyads, each with a predictor and an outcome of both members. */
	private static DyadicScenario actorPartner() {
		Map<String, Double> truth = new LinkedHashMap<>();
		put(truth, "fixed/", "client:actor", 0.5, "therapist:actor", 0.4, "client:partner", 0.2, "therapist:partner", 0.15);
		put(truth, "contrast/", "client_minus_therapist:actor", 0.1, "client_minus_therapist:partner", 0.05);
		put(truth, "vc/residual.", "client.sd", 0.8, "therapist.sd", 0.6, "client~therapist.corr", 0.3);
		put(truth, "k_ratio/", "client", 0.4, "therapist", 0.375);
		return new DyadicScenario("Actor and partner (`apim`): 150 dyads", new ApimAnalysis(),
				options("outcomes", "yc,yt", "predictors",
				"xc,xt"), DyadicScenario::pairs, truth);
	}

	private static Table pairs(long seed) {
		SplittableRandom random = new SplittableRandom(seed);
		List<double[]> rows = new ArrayList<>();
		for (int d = 0; d < 150; d++) {
			double[] x = new Pair(0.9, 0.7, 0.35).draw(random);
			double[] e = new Pair(0.8, 0.6, 0.3).draw(random);
			rows.add(new double[] { d, 5.5 + x[0], 5.1 + x[1], 4.8 + 0.5 * x[0] + 0.2 * x[1] + e[0], 4.5 + 0.4 * x[1]
					+ 0.15 * x[0]
					+ e[1] });
		}
		return table(rows, "client", "xc", "xt", "yc", "yt");
	}

	/** 250 dyads of 25 therapists with a congruence effect. */
	private static DyadicScenario surface() {
		double[] b = { 0.3, 0.3, -0.2, 0.35, -0.2 };
		Map<String, Double> truth = new LinkedHashMap<>();
		put(truth, "fixed/", "x", b[0], "yy", b[1], "x2", b[2], "xy", b[3], "y2", b[4]);
		put(truth, "surface/", "a1", 0.6, "a2", -0.05, "a3", 0.0, "a4", -0.75, "a5", 0.0, "p11", 1.0, "p10", 0.0);
		return new DyadicScenario("Response surface (`rsa`): 250 dyads, 25 therapists", new RsaAnalysis(),
				options("outcome", "z", "columns",
				"c,t", "centre", "5"), seed -> surface(seed, b), truth);
	}

	private static Table surface(long seed, double... b) {
		SplittableRandom random = new SplittableRandom(seed);
		double[] therapist = new double[25];
		Arrays.setAll(therapist, i -> 0.3 * random.nextGaussian());
		List<double[]> rows = new ArrayList<>();
		for (int d = 0; d < 250; d++) {
			double[] u = new Pair(0.9, 0.8, 0.4).draw(random);
			double x = 0.2 + u[0];
			double y = -0.2 + u[1];
			rows.add(new double[] { d, d % 25, 5 + x, 5 + y, 3 + b[0] * x + b[1] * y + b[2] * x * x + b[3] * x * y + b[4] * y * y
					+ therapist[d % 25] + 0.8 * random.nextGaussian() });
		}
		return table(rows, "client", "therapist", "c", "t", "z");
	}

	private static Table table(List<double[]> rows, String... names) {
		List<Column> columns = new ArrayList<>();
		for (int c = 0; c < names.length; c++) {
			int at = c;
			columns.add(Column.of(ColumnSpec.number(names[c]).build(), rows.stream().mapToDouble(r -> r[at]).toArray()));
		}
		return Table.of(columns);
	}
}
