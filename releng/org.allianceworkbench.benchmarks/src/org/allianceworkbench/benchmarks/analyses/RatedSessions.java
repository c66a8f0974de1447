package org.allianceworkbench.benchmarks.analyses;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.Table;

/**
 * Generated ratings as a study has them: both roles rate each session of each client; five sites, twelve clients for each
 * therapist, eight planned sessions for each client, one in twenty of them missing.
 */
final class RatedSessions {

	private static final int SITES = 5;
	private static final int CLIENTS = 12;
	private static final int SESSIONS = 8;
	private static final int ITEMS = 6;
	private static final String[] ROLES = { "CLIENT", "THERAPIST" };
	private static final String[] MOODS = { "low", "fair", "good" };

	private final Map<String, List<Object>> columns = new LinkedHashMap<>();
	private final SplittableRandom random;
	private int sessions;

	private RatedSessions(long seed) {
		random = new SplittableRandom(seed);
	}

	/** So many sessions, two rows each. */
	static Table of(int sessions, long seed) {
		RatedSessions data = new RatedSessions(seed);
		for (int client = 0; data.sessions < sessions; client++) {
			data.client(client, sessions);
		}
		return data.table();
	}

	private void client(int client, int most) {
		int therapist = client / CLIENTS;
		int site = therapist % SITES;
		double shared = new SplittableRandom(therapist * 7919L + 1).nextGaussian() * 0.2;
		double distress = Math.rint(26 + 10 * random.nextGaussian());
		double first = random.nextGaussian();
		double[] level = { 5.1 + shared + 0.55 * first - 0.02 * (distress - 26),
				4.6 + shared + 0.45 * (0.5 * first + 0.87 * random.nextGaussian()) };
		double rise = 0.09 + 0.05 * random.nextGaussian();
		double post = Math.rint(distress - 8 - 4 * (level[0] - 5) + 4 * random.nextGaussian());
		for (int s = 0; s < SESSIONS && sessions < most; s++) {
			if (random.nextDouble() < 0.95) {
				double both = random.nextGaussian();
				for (int role = 0; role < 2; role++) {
					double alliance = level[role] + rise * s + 0.4 * (0.25 * both + 0.97 * random.nextGaussian());
					row(site, therapist, client, s, role, alliance, distress, post);
				}
				sessions++;
			}
		}
	}

	private void row(int site, int therapist, int client, int session, int role, double level, double distress, double post) {
		double alliance = Math.clamp(Math.rint(level * 12) / 12, 1, 7);
		add("site", Character.toString('A' + site));
		add("arm", client % 2 == 0 ? "CCI" : "SC");
		add("therapist", "T" + therapist);
		add("client", "C" + client);
		add("occasion", "S" + (session + 1));
		add("role", ROLES[role]);
		add("experience", (double) (therapist * 7 % 25));
		add("distress", distress);
		add("alliance", alliance);
		add("progress", Math.clamp(Math.rint((alliance - 0.3 + 0.35 * random.nextGaussian()) * 12) / 12, 1, 7));
		add("post", post);
		add("symptoms", distress - 1.5 * session - 2.5 * (alliance - 5) + 3 * random.nextGaussian());
		for (int item = 1; item <= ITEMS; item++) {
			add("item" + item, Math.clamp(Math.rint(alliance + 0.8 * random.nextGaussian()), 1, 7));
		}
		add("mood", MOODS[(int) Math.clamp(Math.floor(alliance + 0.5 * random.nextGaussian() - 4), 0, 2)]);
	}

	private void add(String column, Object value) {
		columns.computeIfAbsent(column, name -> new ArrayList<>()).add(value);
	}

	private Table table() {
		List<Column> all = new ArrayList<>();
		columns.forEach((name, values) -> all.add(values.get(0) instanceof Double
				? Column.of(ColumnSpec.number(name).build(), values.stream().mapToDouble(v -> (double) v).toArray())
				: Column.of(ColumnSpec.text(name).build(), values.toArray(String[]::new))));
		return Table.of(all);
	}
}
