package org.allianceworkbench.project.overview;

import java.util.List;

/**
 * What came in against what was expected: one row for each client, one column for each occasion and rater role.
 *
 * @param columns the columns, in the order of occasions and roles
 * @param clients the rows, in the order of sites and clients
 * @param stated whether the study's design says what is expected; without it that is expected of everybody what came in from
 *     anybody
 */
public record Completeness(List<Slot> columns, List<ClientRow> clients, boolean stated) {

	/**
	 * A place where data are expected.
	 *
	 * @param occasion code of the occasion
	 * @param role code of the rater role
	 * @param occasionLabel what the occasion is called
	 * @param roleLabel what the rater role is called
	 */
	public record Slot(String occasion, String role, String occasionLabel, String roleLabel) {

		/** How it is called. */
		public String label() {
			return occasionLabel + ", " + roleLabel;
		}
	}

	/** How a cell stands. */
	public enum State {
		/** Nothing was expected and nothing came. */
		NOT_EXPECTED,
		/** Nothing came yet, and the day has not come: the client was enrolled too short a while ago. */
		NOT_DUE,
		/** Nothing came. */
		MISSING,
		/** Something came, but not all. */
		PARTIAL,
		/** All came. */
		COMPLETE,
		/** Something came that nobody expected. */
		EXTRA
	}

	/**
	 * The data of a client.
	 *
	 * @param site code of the site
	 * @param therapist code of the therapist, empty when unknown
	 * @param client code of the client
	 * @param states one for each column
	 * @param shares how much of what is expected came, from 0 to 1, one for each column
	 */
	public record ClientRow(String site, String therapist, String client, State[] states, float[] shares) {

		/** How many cells were expected and due. */
		public int expected() {
			int count = 0;
			for (State state : states) {
				count += isDue(state) ? 1 : 0;
			}
			return count;
		}

		/** How many of them came, parts counted as parts. */
		public double received() {
			double sum = 0;
			for (int i = 0; i < states.length; i++) {
				sum += isDue(states[i]) ? shares[i] : 0;
			}
			return sum;
		}

		/** The share that came; 1 when nothing was expected. */
		public double share() {
			return expected() == 0 ? 1 : received() / expected();
		}
	}

	/**
	 * A site as a whole.
	 *
	 * @param site code of the site
	 * @param clients clients
	 * @param expected cells that were expected and due
	 * @param received cells that came, parts counted as parts
	 */
	public record SiteSum(String site, int clients, long expected, double received) {

		/** The share that came; 1 when nothing was expected. */
		public double share() {
			return expected == 0 ? 1 : received / expected;
		}
	}

	public Completeness {
		columns = List.copyOf(columns);
		clients = List.copyOf(clients);
	}

	/** Whether something should be there in such a cell. */
	public static boolean isDue(State state) {
		return state == State.MISSING || state == State.PARTIAL || state == State.COMPLETE;
	}

	/** The sites, in their order. */
	public List<SiteSum> sites() {
		return clients.stream().map(ClientRow::site).distinct().map(this::sum).toList();
	}

	private SiteSum sum(String site) {
		List<ClientRow> own = clients.stream().filter(row -> row.site().equals(site)).toList();
		return new SiteSum(site, own.size(), own.stream().mapToLong(ClientRow::expected).sum(),
				own.stream().mapToDouble(ClientRow::received).sum());
	}

	/** The share of all that was expected and due that came. */
	public double share() {
		long expected = clients.stream().mapToLong(ClientRow::expected).sum();
		return expected == 0 ? 1 : clients.stream().mapToDouble(ClientRow::received).sum() / expected;
	}
}
