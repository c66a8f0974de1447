package org.allianceworkbench.benchmarks.simulation;

import java.util.LinkedHashMap;
import java.util.Map;

import org.allianceworkbench.analysis.mixed.design.MixedModel;
import org.allianceworkbench.analysis.mixed.design.ResidualStructure;
import org.allianceworkbench.table.Table;

/**
 * A model that is fitted to each simulated study, and what it should find.
 *
 * @param name what it is
 * @param formula the model
 * @param reduced the model without the therapists, fitted where their variance is estimated as zero
 * @param roles whether both roles' ratings are analysed together
 * @param therapists number of therapists
 * @param truth true fixed effects by name
 */
record Scenario(String name, String formula, String reduced, boolean roles, int therapists, Map<String, Double> truth) {

	/** Growth of the client's rating: sessions in clients in therapists. */
	static Scenario growth(int therapists) {
		Map<String, Double> truth = new LinkedHashMap<>();
		truth.put("(Intercept)", SimulatedStudy.LEVEL[0]);
		truth.put("time", SimulatedStudy.CHANGE[0]);
		truth.put("arm", SimulatedStudy.ARM[0]);
		truth.put("experience", SimulatedStudy.EXPERIENCE[0]);
		truth.put("time:arm", SimulatedStudy.ARM_CHANGE[0]);
		String fixed = "y ~ time * arm + experience + (time | client)";
		return new Scenario("Growth of the client's alliance, random slopes", fixed + " + (1 | therapist)", fixed, false,
				therapists, truth);
	}

	/** Longitudinal one-with-many: both roles' ratings, variances by role at three levels. */
	static Scenario oneWithMany(int therapists) {
		Map<String, Double> truth = new LinkedHashMap<>();
		for (int r = 0; r < 2; r++) {
			String role = "role" + SimulatedStudy.ROLES[r];
			truth.put(role, SimulatedStudy.LEVEL[r]);
			truth.put(role + ":time", SimulatedStudy.CHANGE[r]);
			truth.put(role + ":arm", SimulatedStudy.ARM[r]);
			truth.put(role + ":experience", SimulatedStudy.EXPERIENCE[r]);
			truth.put(role + ":time:arm", SimulatedStudy.ARM_CHANGE[r]);
		}
		String fixed = "y ~ 0 + role + role:time + role:arm + role:experience + role:time:arm + (0 + role | client)";
		return new Scenario("Longitudinal one-with-many, both roles", fixed + " + (0 + role | therapist)", fixed, true,
				therapists, truth);
	}

	Table data(long seed) {
		SimulatedStudy study = new SimulatedStudy(therapists, !roles, seed);
		return roles ? study.ratings() : study.ratings(0);
	}

	MixedModel model(String which) {
		MixedModel.Builder builder = MixedModel.of(which).numeric("arm").numeric("time");
		return roles ? builder.residual(ResidualStructure.roles("role", "time", "client")).build() : builder.build();
	}
}
