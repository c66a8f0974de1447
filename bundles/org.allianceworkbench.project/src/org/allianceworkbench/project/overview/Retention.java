package org.allianceworkbench.project.overview;

import java.util.List;

/**
 * How clients went through a study, by site and arm.
 *
 * @param flows one for each site and arm in which there is a client
 * @param knowsDropouts whether the codebook has the day of a dropout; without it who stopped and who is still on the way can't be
 *     told apart
 * @param last label of the last planned session
 */
public record Retention(List<Flow> flows, boolean knowsDropouts, String last) {

	/**
	 * The clients of a site in an arm.
	 *
	 * @param site code of the site
	 * @param arm code of the arm, empty when unknown
	 * @param enrolled all clients
	 * @param started those with at least one session
	 * @param sessions sessions of all of them
	 * @param dropped those with the day of a dropout, who did not complete
	 * @param completed those who attended the last planned session
	 */
	public record Flow(String site, String arm, int enrolled, int started, int sessions, int dropped, int completed) {

		/** Who never had a session. */
		public int notStarted() {
			return enrolled - started;
		}

		/** Who neither completed nor dropped out. */
		public int open() {
			return started - completed - dropped;
		}

		/** Both together. */
		public Flow plus(Flow other) {
			return new Flow(site.equals(other.site) ? site : "", arm.equals(other.arm) ? arm : "", enrolled + other.enrolled,
					started + other.started, sessions + other.sessions, dropped + other.dropped, completed + other.completed);
		}
	}

	public Retention {
		flows = List.copyOf(flows);
	}

	/** All clients together. */
	public Flow total() {
		return flows.stream().reduce(Flow::plus).orElse(new Flow("", "", 0, 0, 0, 0, 0));
	}

	/** The arms in their order, each with all its sites together. */
	public List<Flow> arms() {
		return flows.stream().map(Flow::arm).distinct().map(arm -> flows.stream().filter(flow -> flow.arm().equals(arm))
				.reduce(Flow::plus).orElseThrow()).toList();
	}

	/** The sites in their order, each with all its arms together. */
	public List<Flow> sites() {
		return flows.stream().map(Flow::site).distinct().map(site -> flows.stream().filter(flow -> flow.site().equals(site))
				.reduce(Flow::plus).orElseThrow()).toList();
	}
}
