package org.allianceworkbench.examples.internal;

import org.allianceworkbench.study.Arm;
import org.allianceworkbench.study.Occasion;
import org.allianceworkbench.study.OccasionKind;
import org.allianceworkbench.study.RaterRole;
import org.allianceworkbench.study.Site;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.StudyFactory;

/** The example's sites, arms, occasions and rater roles. */
final class Design {

	private static final StudyFactory FACTORY = StudyFactory.eINSTANCE;

	private final Study study;

	Design(Study study) {
		this.study = study;
	}

	void fill() {
		site("A", "Coast Cancer Center", "US", "America/New_York");
		site("B", "Valley Hospital", "GB", "Europe/London");
		site("C", "Lake University Clinic", "CH", "Europe/Zurich");
		arm("CCI", "Coping and communication intervention");
		arm("SC", "Supportive counselling");
		occasion("BL", "Baseline", OccasionKind.BASELINE, 0, 0, 14);
		for (int s = 1; s <= Simulation.SESSIONS; s++) {
			occasion("S" + s, "Session " + s, OccasionKind.SESSION, s, 7 * s, 6);
		}
		role("CLIENT", "Client");
		role("THERAPIST", "Therapist");
	}

	private void site(String code, String name, String country, String zone) {
		Site site = FACTORY.createSite();
		site.setId("site-" + code);
		site.setCode(code);
		site.setName(name);
		site.setCountry(country);
		site.setZone(zone);
		study.getSites().add(site);
	}

	private void arm(String code, String label) {
		Arm arm = FACTORY.createArm();
		arm.setId("arm-" + code);
		arm.setCode(code);
		arm.setLabel(label);
		study.getArms().add(arm);
	}

	private void occasion(String code, String label, OccasionKind kind, int position, int day, int window) {
		Occasion occasion = FACTORY.createOccasion();
		occasion.setId("occasion-" + code);
		occasion.setCode(code);
		occasion.setLabel(label);
		occasion.setKind(kind);
		occasion.setPosition(position);
		occasion.setPlannedDay(day);
		occasion.setWindow(window);
		study.getOccasions().add(occasion);
	}

	private void role(String code, String label) {
		RaterRole role = FACTORY.createRaterRole();
		role.setId("role-" + code);
		role.setCode(code);
		role.setLabel(label);
		study.getRoles().add(role);
	}
}
