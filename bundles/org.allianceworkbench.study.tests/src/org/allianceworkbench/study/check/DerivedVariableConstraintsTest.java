package org.allianceworkbench.study.check;

import static org.allianceworkbench.study.SampleStudy.variable;

import org.allianceworkbench.study.DerivedVariable;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Severity;
import org.allianceworkbench.study.Study;
import org.junit.jupiter.api.Test;

class DerivedVariableConstraintsTest {

	private static DerivedVariable derived(Study study, String name) {
		return (DerivedVariable) variable(study, name);
	}

	@Test
	void aScaleScoreNeedsAScaleAndVariablesForItsItems() {
		Broken.by(study -> derived(study, "progress").setScale(null)).violates("derived.scale", Severity.ERROR);
		Broken.by(study -> variable(study, "prog2").setItem(null)).violates("derived.scaleItems", Severity.ERROR)
			.sayingFirst("Derived variable progress has no variable at its level for item 2.");
		Broken.by(study -> variable(study, "prog2").setLevel(Level.CLIENT)).violates("derived.scaleItems", Severity.ERROR);
		Broken.by(study -> {
			DerivedVariable progress = derived(study, "progress");
			for (int i = 1; i <= 4; i++) {
				progress.getSources().add(variable(study, "prog" + i));
			}
			progress.getSources().add(variable(study, "alliance"));
		}).violates("derived.scaleSources", Severity.ERROR)
			.sayingFirst("Derived variable progress is computed from variable alliance, which the scale doesn't count.");
	}

	@Test
	void aChangeIsBetweenTwoOccasions() {
		Broken.by(study -> derived(study, "alliance_change").setFrom(null)).violates("derived.occasions", Severity.ERROR);
		Broken.fine(study -> derived(study, "alliance_change").setTo(null));
		Broken.by(study -> derived(study, "alliance_change").setTo(study.getOccasions().get(1)))
			.violates("derived.occasions", Severity.ERROR);
		Broken.fine(study -> derived(study, "alliance_change").setTo(study.getOccasions().get(2)));
	}

	@Test
	void whatComparesOccasionsHasOneRepeatedNumberAsItsSource() {
		Broken.by(study -> derived(study, "alliance_within").getSources().clear()).violates("derived.sources", Severity.ERROR)
			.sayingFirst("Derived variable alliance_within is computed from no variable.");
		Broken.by(study -> derived(study, "alliance_within").getSources().add(variable(study, "prog1")))
			.violates("derived.sources", Severity.ERROR);
		Broken.by(study -> derived(study, "alliance_within").getSources().set(0, variable(study, "age")))
			.violates("derived.level", Severity.ERROR);
		Broken.by(study -> {
			variable(study, "stage").setLevel(Level.OCCASION);
			derived(study, "alliance_within").getSources().set(0, variable(study, "stage"));
		}).violates("derived.type", Severity.ERROR);
	}

	@Test
	void aRecodeAndAFormulaSayWhatTheyDo() {
		Broken.by(study -> derived(study, "age_group").getRecodes().clear()).violates("derived.recodes", Severity.ERROR);
		Broken.by(study -> derived(study, "half").setFormula(" ")).violates("derived.formula", Severity.ERROR);
	}

	@Test
	void aFormulaUsesKnownVariablesOfFittingTypes() {
		Broken.by(study -> derived(study, "half").setFormula("alience / 2")).violates("derived.formula", Severity.ERROR)
			.sayingFirst("Derived variable half has a formula that can't be used, at character 1: there is no variable "
				+ "'alience'.");
		Broken.by(study -> derived(study, "half").setFormula("alliance / stage")).violates("derived.formula", Severity.ERROR);
		Broken.by(study -> derived(study, "half").setFormula("session_date + 7")).violates("derived.formula", Severity.ERROR);
		Broken.by(study -> derived(study, "half").setLevel(Level.CLIENT)).violates("derived.formula", Severity.ERROR);
		Broken.fine(study -> derived(study, "half").setFormula("alliance > 4 and alliance_within > 0"));
	}

	@Test
	void aFormulaIsNotComputedFromItself() {
		Broken.by(study -> derived(study, "half").setFormula("half / 2")).violates("derived.cycle", Severity.ERROR);
		Broken.by(study -> {
			derived(study, "half").setFormula("alliance_within / 2");
			derived(study, "alliance_within").getSources().set(0, variable(study, "half"));
		}).violatesEach("derived.cycle", 2);
	}

	@Test
	void whatIsComputedFromRatingsForAnotherLevelSaysWhoRated() {
		Broken.by(study -> {
			derived(study, "alliance_change").setLevel(Level.CLIENT);
			derived(study, "alliance_change").getSources().set(0, variable(study, "prog1"));
		}).violates("derived.role", Severity.ERROR);
		Broken.fine(study -> {
			derived(study, "alliance_change").setLevel(Level.CLIENT);
			derived(study, "alliance_change").setRole(study.getRoles().get(0));
		});
		Broken.by(study -> {
			derived(study, "alliance_within").setLevel(Level.CLIENT);
			derived(study, "alliance_within").setRole(study.getRoles().get(0));
		}).violates("derived.level", Severity.ERROR);
	}

	@Test
	void noVariableIsComputedFromItself() {
		Broken.by(study -> derived(study, "half").getSources().set(0, variable(study, "half")))
			.violates("derived.cycle", Severity.ERROR)
			.sayingFirst("Derived variable half is computed from itself (half from half).");
		Broken.by(study -> {
			derived(study, "half").getSources().set(0, variable(study, "alliance_within"));
			derived(study, "alliance_within").getSources().set(0, variable(study, "half"));
		}).violatesEach("derived.cycle", 2)
			.sayingFirst("Derived variable alliance_within is computed from itself "
				+ "(alliance_within from half from alliance_within).");
		Broken.fine(study -> derived(study, "half").getSources().set(0, variable(study, "alliance_within")));
	}

	@Test
	void aVariableThatUsesACycleIsNotPartOfIt() {
		Broken.by(study -> {
			derived(study, "half").getSources().set(0, variable(study, "half"));
			derived(study, "alliance_within").getSources().set(0, variable(study, "half"));
		}).violates("derived.cycle", Severity.ERROR);
	}

	@Test
	void recodesGoToValuesOfTheVariable() {
		Broken.by(study -> derived(study, "age_group").getRecodes().get(0).setTo("old")).violates("recode.type", Severity.ERROR)
			.saying("Recode 18 of derived variable age_group becomes 'old', but derived variable age_group is a number. "
				+ "Enter a number with a decimal point, or nothing for a missing value.");
		Broken.fine(study -> derived(study, "age_group").getRecodes().get(0).setTo(null));
	}
}
