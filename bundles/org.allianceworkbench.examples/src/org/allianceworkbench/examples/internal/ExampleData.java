package org.allianceworkbench.examples.internal;

import java.util.List;

import org.allianceworkbench.examples.KnownParameters;

/**
 * All simulated people of the example: 203 clients of ten therapists at three sites.
 *
 * @param therapists therapists of sites A, B, C
 * @param siteA clients of site A
 * @param siteB clients of site B
 * @param siteC clients of site C
 */
public record ExampleData(List<Therapist> therapists, List<Client> siteA, List<Client> siteB, List<Client> siteC) {

	private static final long SEED = 20_120_801;

	/** The shipped data, the same each time. */
	public static ExampleData simulate() {
		Simulation simulation = new Simulation(KnownParameters.DEFAULT, SEED);
		List<Therapist> a = simulation.therapists("A", 3, 9, 16, 24);
		List<Therapist> b = simulation.therapists("B", 2, 11, 21);
		List<Therapist> c = simulation.therapists("C", 5, 13, 19);
		List<Therapist> all = new java.util.ArrayList<>(a);
		all.addAll(b);
		all.addAll(c);
		return new ExampleData(List.copyOf(all), simulation.clients("A", a, 80), simulation.clients("B", b, 65),
				simulation.clients("C", c, 58));
	}
}
