package org.allianceworkbench.benchmarks.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.Table;

/**
 * One study of the reference design (Manne, Kashy et al. 2012): 203 dyads, each with one of some therapists, rated by client and
 * therapist after each of six sessions; some ratings are missing and some clients leave early, at random.
 */
final class SimulatedStudy {

	static final int DYADS = 203;
	static final int SESSIONS = 6;
	static final String[] ROLES = { "client", "therapist" };

	/** Expected rating in the first session, by role. */
	static final double[] LEVEL = { 5.6, 5.1 };
	/** Change per session, by role. */
	static final double[] CHANGE = { 0.09, 0.12 };
	/** Effect of the arm on the first session, by role. */
	static final double[] ARM = { 0.15, 0.10 };
	/** Effect of the arm on the change per session, by role. */
	static final double[] ARM_CHANGE = { 0.05, 0.03 };
	/** Effect of a decade of the therapist's experience, by role. */
	static final double[] EXPERIENCE = { 0.0, 0.2 };

	/** Standard deviations of client's and therapist's part, and their correlation. */
	record Pair(double client, double therapist, double correlation) {

		double[] draw(SplittableRandom random) {
			double a = random.nextGaussian();
			double b = correlation * a + Math.sqrt(1 - correlation * correlation) * random.nextGaussian();
			return new double[] { client * a, therapist * b };
		}
	}

	static final Pair THERAPISTS = new Pair(0.30, 0.35, 0.3);
	static final Pair LEVELS = new Pair(0.62, 0.42, 0.45);
	static final Pair CHANGES = new Pair(0.10, 0.08, 0.35);
	static final Pair RESIDUALS = new Pair(0.42, 0.34, 0.22);

	private static final double MISSING = 0.06;
	private static final double DROPOUT = 0.15;

	private final List<double[]> rows = new ArrayList<>();

	/**
	 * Simulates a study.
	 *
	 * @param slopes whether dyads differ in their change
	 */
	SimulatedStudy(int therapists, boolean slopes, long seed) {
		SplittableRandom random = new SplittableRandom(seed);
		double[][] therapist = new double[therapists][];
		double[] experience = new double[therapists];
		for (int t = 0; t < therapists; t++) {
			therapist[t] = THERAPISTS.draw(random);
			experience[t] = random.nextInt(1, 26) / 10.0 - 1;
		}
		for (int d = 0; d < DYADS; d++) {
			int t = d < 2 * therapists ? d / 2 : random.nextInt(therapists);
			int arm = random.nextInt(2);
			double[] level = LEVELS.draw(random);
			double[] change = slopes ? CHANGES.draw(random) : new double[2];
			int last = random.nextDouble() < DROPOUT ? random.nextInt(2, SESSIONS) : SESSIONS;
			for (int s = 0; s < last; s++) {
				double[] rest = RESIDUALS.draw(random);
				for (int r = 0; r < 2; r++) {
					double y = LEVEL[r] + ARM[r] * arm + EXPERIENCE[r] * experience[t] + therapist[t][r] + level[r]
							+ (CHANGE[r] + ARM_CHANGE[r] * arm + change[r]) * s + rest[r];
					if (random.nextDouble() >= MISSING) {
						rows.add(new double[] { t, d, s, r, arm, experience[t], y });
					}
				}
			}
		}
	}

	/** One row for each rating of a role. */
	Table ratings(int role) {
		return table(rows.stream().filter(r -> r[3] == role).toArray(double[][]::new));
	}

	/** One row for each rating. */
	Table ratings() {
		return table(rows.toArray(double[][]::new));
	}

	private static Table table(double[][] rows) {
		String[] names = { "therapist", "client", "time", "", "arm", "experience", "y" };
		List<Column> columns = new ArrayList<>();
		for (int c = 0; c < names.length; c++) {
			int at = c;
			if (c == 3) {
				String[] roles = new String[rows.length];
				for (int r = 0; r < roles.length; r++) {
					roles[r] = ROLES[(int) rows[r][3]];
				}
				columns.add(Column.of(ColumnSpec.text("role").build(), roles));
			} else {
				columns.add(Column.of(ColumnSpec.number(names[c]).build(),
						java.util.Arrays.stream(rows).mapToDouble(r -> r[at]).toArray()));
			}
		}
		return Table.of(columns);
	}
}
