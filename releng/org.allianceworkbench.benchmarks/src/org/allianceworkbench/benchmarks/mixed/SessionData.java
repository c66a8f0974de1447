package org.allianceworkbench.benchmarks.mixed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.Table;

/** Generated ratings: sessions of clients of therapists, by clients alone or by both. */
final class SessionData {

	private final double[][] columns;
	private int rows;

	private SessionData(int width, int capacity) {
		columns = new double[width][capacity];
	}

	private void add(double... values) {
		for (int c = 0; c < columns.length; c++) {
			columns[c][rows] = values[c];
		}
		rows++;
	}

	/**
	 * Three levels with random slopes: 25 clients for each therapist, 6 to 14 planned sessions for each client of which some are
	 * missing; columns therapist, client, time, arm, y.
	 */
	static Table threeLevels(int rows, long seed) {
		SplittableRandom random = new SplittableRandom(seed);
		SessionData data = new SessionData(5, rows);
		for (int client = 0, therapist = -1; data.rows < rows; client++) {
			therapist += client % 25 == 0 ? 1 : 0;
			double[] effect = data.therapistEffects(seed, therapist);
			double level = 0.6 * random.nextGaussian();
			double change = 0.3 * level * 0.2 + 0.08 * random.nextGaussian();
			int arm = random.nextInt(2);
			int planned = random.nextInt(6, 15);
			for (int s = 0; s < planned && data.rows < rows; s++) {
				if (random.nextDouble() < 0.93) {
					double y = 5 + effect[0] + level + (0.05 + 0.04 * arm + change) * s + 0.5 * random.nextGaussian();
					data.add(therapist, client, s, arm, y);
				}
			}
		}
		return data.table("therapist", "client", "time", "arm", "y");
	}

	private double[] therapistEffects(long seed, int therapist) {
		SplittableRandom own = new SplittableRandom(seed * 1_000_003 + therapist);
		double first = own.nextGaussian();
		return new double[] { 0.3 * first, 0.35 * (0.3 * first + Math.sqrt(1 - 0.09) * own.nextGaussian()) };
	}

	/**
	 * Both roles' ratings of the same sessions, 8 % missing each: columns therapist, client, session, role (0 client), C, T,
	 * time, y.
	 *
	 * @param dyads number of clients, ten for each therapist
	 * @param slopes standard deviation of the clients' own changes
	 */
	static Table dyads(int dyads, int sessions, double slopes, long seed) {
		SplittableRandom random = new SplittableRandom(seed);
		SessionData data = new SessionData(8, dyads * sessions * 2);
		for (int d = 0; d < dyads; d++) {
			double[] therapist = data.therapistEffects(seed, d / 10);
			double[] level = pair(random, 0.6, 0.4, 0.45);
			double[] change = pair(random, slopes, slopes, 0.3);
			for (int s = 0; s < sessions; s++) {
				double[] rest = pair(random, 0.42, 0.34, 0.22);
				for (int r = 0; r < 2; r++) {
					if (random.nextDouble() < 0.92) {
						double y = 5.5 - 0.5 * r + therapist[r] + level[r] + (0.1 + change[r]) * s + rest[r];
						data.add(d / 10, d, s, r, 1 - r, r, s, y);
					}
				}
			}
		}
		return data.table("therapist", "client", "session", "role", "C", "T", "time", "y");
	}

	/** Clients who meet any of the therapists at each session: columns therapist, client, time, y. */
	static Table crossed(int rows, int clients, int therapists, long seed) {
		SplittableRandom random = new SplittableRandom(seed);
		double[] level = random.doubles(clients, -1, 1).toArray();
		double[] other = random.doubles(therapists, -0.6, 0.6).toArray();
		SessionData data = new SessionData(4, rows);
		for (int r = 0; r < rows; r++) {
			int client = r % clients;
			int therapist = random.nextInt(therapists);
			double time = r / clients;
			data.add(therapist, client, time, 5 + level[client] + other[therapist] + 0.05 * time + 0.5 * random.nextGaussian());
		}
		return data.table("therapist", "client", "time", "y");
	}

	private static double[] pair(SplittableRandom random, double a, double b, double correlation) {
		double x = random.nextGaussian();
		return new double[] { a * x, b * (correlation * x + Math.sqrt(1 - correlation * correlation) * random.nextGaussian()) };
	}

	private Table table(String... names) {
		List<Column> list = new ArrayList<>();
		for (int c = 0; c < names.length; c++) {
			list.add(Column.of(ColumnSpec.number(names[c]).build(), Arrays.copyOf(columns[c], rows)));
		}
		return Table.of(list);
	}
}
