package org.allianceworkbench.study.check;

import org.allianceworkbench.study.Severity;
import org.allianceworkbench.study.create.IdSource;
import org.allianceworkbench.study.create.StudyBuilder;
import org.junit.jupiter.api.Test;

class DesignConstraintsTest {

	@Test
	void codesHaveNoBlanksAroundThem() {
		Broken.by(study -> study.getSites().get(0).setCode("A ")).violates("code.blanks", Severity.ERROR);
		Broken.by(study -> study.getArms().get(0).setCode("C\nI")).violates("code.blanks", Severity.ERROR);
		Broken.fine(study -> study.getSites().get(0).setCode("North clinic"));
	}

	@Test
	void codesOfOccasionsAndRolesFitIntoVariableNames() {
		Broken.by(study -> study.getOccasions().get(1).setCode("S 1")).violates("code.inNames", Severity.WARNING);
		Broken.by(study -> StudyBuilder.on(study, IdSource.random()).role("CO-THERAPIST", "Second therapist"))
			.violates("code.inNames", Severity.WARNING);
		Broken.fine(study -> study.getOccasions().get(1).setCode("S_1"));
	}

	@Test
	void countriesAndTimeZonesAreKnown() {
		Broken.by(study -> study.getSites().get(0).setCountry("USA")).violates("site.country", Severity.WARNING);
		Broken.by(study -> study.getSites().get(0).setZone("Europe/Atlantis")).violates("site.zone", Severity.ERROR);
		Broken.by(study -> study.getSites().get(0).setZone("a b")).violates("site.zone", Severity.ERROR);
		Broken.fine(study -> {
			study.getSites().get(0).setCountry(null);
			study.getSites().get(0).setZone(null);
		});
		Broken.fine(study -> study.getSites().get(0).setZone("UTC"));
	}

	@Test
	void occasionsHavePlacesOfTheirOwn() {
		Broken.by(study -> study.getOccasions().get(2).setPosition(1)).violates("occasion.positionUnique", Severity.ERROR)
			.saying("Occasion S2 has the same position (1) as occasion S1. Give each occasion its own place in the order.");
		Broken.by(study -> study.getOccasions().get(0).setPosition(-1)).violates("occasion.position", Severity.ERROR);
		Broken.fine(study -> study.getOccasions().get(3).setPosition(12));
	}

	@Test
	void plannedDaysFollowTheOrder() {
		Broken.by(study -> study.getOccasions().get(2).setPlannedDay(3)).violates("occasion.order", Severity.WARNING)
			.sayingFirst("Occasion S2 is planned before occasion S1 but comes after it.");
		Broken.fine(study -> study.getOccasions().get(2).setPlannedDay(7));
	}

	@Test
	void aWindowNeedsADay() {
		Broken.by(study -> study.getOccasions().get(1).setPlannedDay(null)).violates("occasion.window", Severity.WARNING);
		Broken.by(study -> study.getOccasions().get(1).setWindow(-1)).violates("occasion.window", Severity.ERROR);
		Broken.fine(study -> study.getOccasions().get(1).setWindow(0));
		Broken.fine(study -> study.getOccasions().get(1).setWindow(null));
	}

	@Test
	void aRuleHasAConditionAndAMessage() {
		Broken.by(study -> study.getRules().get(0).setCondition(" ")).violates("rule.condition", Severity.ERROR);
		Broken.by(study -> study.getRules().get(0).setCondition("age >= 18 and aged < 100")).violates("rule.condition", Severity.ERROR)
			.saying("Rule plausible age has a condition that can't be used: at character 15: there is no variable 'aged'. "
				+ "Did you mean age?");
		Broken.by(study -> study.getRules().get(0).setCondition("age")).violates("rule.condition", Severity.ERROR);
		Broken.by(study -> study.getRules().get(0).setCondition("alliance > 1")).violates("rule.condition", Severity.ERROR)
			.sayingFirst("Rule plausible age has a condition that can't be used: at character 1: alliance can't be used here: "
				+ "it belongs to the level rating, below client");
		Broken.fine(study -> study.getRules().get(0).setCondition("experience < age and site <> 'X'"));
		Broken.by(study -> study.getRules().get(0).setMessage(null)).violates("rule.message", Severity.ERROR);
	}
}
