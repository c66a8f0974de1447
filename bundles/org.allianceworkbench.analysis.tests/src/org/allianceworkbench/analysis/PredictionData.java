package org.allianceworkbench.analysis;

import java.util.Random;

import org.allianceworkbench.table.Table;

/** Simulated studies for analyses of outcome, ruptures and sites. */
final class PredictionData {

	private PredictionData() {
	}

	/** A row for each client: 3 sites with 4 therapists each, whose codes the sites share. */
	static Table clients(int n, long seed) {
		System.out.println("seed " + seed);
		Random random = new Random(seed);
		String[] client = new String[n];
		String[] site = new String[n];
		String[] therapist = new String[n];
		String[] arm = new String[n];
		double[][] x = new double[4][n];
		for (int i = 0; i < n; i++) {
			client[i] = "C" + i;
			site[i] = "S" + i % 3;
			therapist[i] = "T" + i / 3 % 4;
			arm[i] = random.nextBoolean() ? "CCI" : "SC";
			double own = (i % 3 - 1) * 0.4 + (i / 3 % 4) * 0.3;
			x[0][i] = Math.round(22 + 6 * random.nextGaussian());
			x[1][i] = 5 + own + 0.7 * random.nextGaussian();
			x[2][i] = 0.6 * x[0][i] - 1.5 * (x[1][i] - 5) + 3 * random.nextGaussian();
			x[3][i] = i % 17 == 5 ? Double.NaN : 0.3 * x[0][i] + 0.4 * x[2][i] - 1.2 * (x[1][i] - 5) + own
					+ 3 * random.nextGaussian();
		}
		return Table.of(Analyses.texts("client", client), Analyses.texts("site", site), Analyses.texts("therapist", therapist),
				Analyses.texts("arm", arm), Analyses.numbers("pre", x[0]), Analyses.numbers("early", x[1]),
				Analyses.numbers("mid", x[2]),
				Analyses.numbers("post", x[3]));
	}

	/** A row for each client at each session, with some rows and values absent. */
	static Table sessions(int clients, int sessions, long seed) {
		System.out.println("seed " + seed);
		Random random = new Random(seed);
		int n = clients * sessions;
		String[] client = new String[n];
		double[][] x = new double[4][n];
		for (int c = 0; c < clients; c++) {
			double level = random.nextGaussian() * 0.6;
			double slope = random.nextGaussian() * 0.15;
			double illness = random.nextGaussian() * 2;
			double recovery = 0.5 + 0.6 * random.nextGaussian();
			double before = 0;
			for (int s = 0; s < sessions; s++) {
				int i = c * sessions + s;
				double deviation = 0.5 * random.nextGaussian();
				client[i] = "C" + (100 + c);
				x[0][i] = s + 1;
				x[1][i] = random.nextInt(20) == 0 ? Double.NaN : 5 + level + slope * s + deviation;
				x[2][i] = random.nextInt(20) == 0 ? Double.NaN : 14 + illness - recovery * s - 0.8 * before
						+ random.nextGaussian();
				x[3][i] = random.nextInt(20) == 0 ? Double.NaN : 5.2 + 0.6 * level + 0.5 * deviation
						+ 0.4 * random.nextGaussian();
				before = deviation;
			}
		}
		return Table.of(Analyses.texts("client", client), Analyses.numbers("session", x[0]), Analyses.numbers("wai", x[1]),
				Analyses.numbers("sym", x[2]), Analyses.numbers("wai_t", x[3]));
	}

	/** A row for each effect, several to a kind. */
	static Table effects(int n, long seed) {
		System.out.println("seed " + seed);
		Random random = new Random(seed);
		String[] kind = new String[n];
		double[][] x = new double[4][n];
		double[] shared = random.doubles(6, -0.4, 0.4).toArray();
		for (int i = 0; i < n; i++) {
			kind[i] = "K" + i % 6;
			x[0][i] = i + 1;
			x[1][i] = 1990 + random.nextInt(30);
			x[3][i] = 0.02 + 0.1 * random.nextDouble();
			x[2][i] = 0.3 + shared[i % 6] + 0.2 * random.nextGaussian() + Math.sqrt(x[3][i]) * random.nextGaussian();
		}
		return Table.of(Analyses.texts("kind", kind), Analyses.numbers("study", x[0]), Analyses.numbers("year", x[1]),
				Analyses.numbers("yi", x[2]), Analyses.numbers("vi", x[3]));
	}
}
