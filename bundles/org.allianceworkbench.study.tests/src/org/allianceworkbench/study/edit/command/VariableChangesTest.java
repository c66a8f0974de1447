package org.allianceworkbench.study.edit.command;

import static org.allianceworkbench.study.SampleStudy.variable;
import static org.allianceworkbench.study.edit.command.ChangeContract.done;
import static org.allianceworkbench.study.edit.command.ChangeContract.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.allianceworkbench.study.ColumnUse;
import org.allianceworkbench.study.Derivation;
import org.allianceworkbench.study.DerivedVariable;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.MeasurementLevel;
import org.allianceworkbench.study.Severity;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.VariableType;
import org.allianceworkbench.study.check.StudyChecks;
import org.allianceworkbench.study.create.IdSource;
import org.allianceworkbench.study.create.StudyBuilder;
import org.junit.jupiter.api.Test;

class VariableChangesTest {

	private static StudyChange set(Study study, VariableColumn column, String text, String... names) {
		return column.set(study, List.of(names).stream().map(name -> variable(study, name)).toList(), text);
	}

	private static String formula(Study study, String name) {
		return ((DerivedVariable) variable(study, name)).getFormula();
	}

	@Test
	void aVariableIsAddedAtAPlaceUnderAFreeName() {
		done(study -> VariableEdits.of(study).add(Level.CLIENT, 1), "Add new_variable",
			study -> assertThat(study.getVariables().get(1).getName()).isEqualTo("new_variable"));
		done(study -> VariableEdits.of(study).addDerived(Derivation.LAG, Level.RATING), "Add new_lag",
			study -> assertThat(study.getVariables().getLast()).isInstanceOf(DerivedVariable.class));
	}

	@Test
	void theWayOfDerivingAndRecodesAreChanged() {
		done(study -> DerivedEdits.of(study).setRecodes((DerivedVariable) variable(study, "age_group"), "1 = 2; 9 ="),
			"Change recodes of age_group", study -> {
				assertThat(DerivedEdits.recodes((DerivedVariable) variable(study, "age_group"))).isEqualTo("1 = 2; 9 =");
				assertThat(((DerivedVariable) variable(study, "age_group")).getRecodes().get(1).getTo()).isNull();
			});
		done(study -> DerivedEdits.of(study).setDerivation(List.of((DerivedVariable) variable(study, "half")), Derivation.LAG),
			"Change derivation of half",
			study -> assertThat(((DerivedVariable) variable(study, "half")).getDerivation()).isEqualTo(Derivation.LAG));
		refused(study -> DerivedEdits.of(study).setRecodes((DerivedVariable) variable(study, "age_group"), "= 2"),
				"is no recode");
		refused(study -> DerivedEdits.of(study).setRecodes((DerivedVariable) variable(study, "age_group"), "18 = 1"), "");
		refused(study -> DerivedEdits.of(study).setDerivation(List.of((DerivedVariable) variable(study, "half")),
				Derivation.FORMULA), "");
	}

	@Test
	void formulasConditionsAndRecipesFollowARename() {
		done(study -> set(study, VariableColumn.NAME, "wai", "alliance"), "Rename alliance to wai", study -> {
			assertThat(formula(study, "half")).isEqualTo("wai / 2");
			assertThat(study.getRecipes().get(0).getColumns().get(0).getVariable().getName()).isEqualTo("wai");
			assertThat(StudyChecks.check(study)).noneMatch(each -> each.severity() == Severity.ERROR);
		});
		done(study -> set(study, VariableColumn.NAME, "years", "AGE".toLowerCase(java.util.Locale.ROOT)), "Rename age to years",
			study -> assertThat(study.getRules().get(0).getCondition()).isEqualTo("years >= 18"));
	}

	@Test
	void textsAndFunctionsOfTheSameNameAreNotRenamed() {
		Study study = StudyHash.sample();
		StudyBuilder.on(study, IdSource.random()).rule("odd", Level.CLIENT, "abs(Age) >= 0 and stage <> 'age'", Severity.INFO,
				"odd")
			.rule("many", Level.RATING, "mean(prog1 to prog4) >= 1 and count(prog* where each > 1) < 5", Severity.INFO, "many");
		Expressions.rename(study, variable(study, "age"), "abs");
		assertThat(study.getRules().get(1).getCondition()).isEqualTo("abs(abs) >= 0 and stage <> 'age'");
		Expressions.rename(study, variable(study, "prog2"), "second");
		assertThat(study.getRules().get(2).getCondition())
			.isEqualTo("mean(prog1, second, prog3, prog4) >= 1 and count(prog1, second, prog3, prog4 where each > 1) < 5");
	}

	@Test
	void rangesOfNamesMeanTheSameVariablesAfterAMove() {
		Study study = StudyHash.sample();
		StudyBuilder.on(study, IdSource.random()).rule("many", Level.RATING, "mean(prog1 to prog4) >= 1", Severity.INFO, "many");
		PartEdits.of(study).move(variable(study, "prog3"), 0).execute();
		assertThat(study.getRules().get(1).getCondition()).isEqualTo("mean(prog1, prog2, prog3, prog4) >= 1");
		PartEdits.of(study).move(variable(study, "age"), 3).execute();
		assertThat(study.getRules().get(0).getCondition()).isEqualTo("age >= 18");
	}

	@Test
	void badAndTakenNamesAreRefused() {
		refused(study -> set(study, VariableColumn.NAME, "1st", "age"), "does not begin with a letter");
		refused(study -> set(study, VariableColumn.NAME, "Alliance", "age"), "There is a variable alliance already");
		refused(study -> set(study, VariableColumn.NAME, "x", "age", "stage"), "a name of its own");
		refused(study -> set(study, VariableColumn.NAME, "age", "age"), "");
	}

	@Test
	void typeAndRangeGoTogether() {
		done(study -> set(study, VariableColumn.TYPE, "string", "age"), "Change type of age", study -> {
			assertThat(variable(study, "age").getType()).isEqualTo(VariableType.TEXT);
			assertThat(variable(study, "age").getHighest()).isNull();
			assertThat(variable(study, "age").getMeasure()).isEqualTo(MeasurementLevel.NOMINAL);
		});
		done(study -> VariableEdits.of(study).setRange(List.of(variable(study, "age")), 18.0, null), "Change range of age",
			study -> assertThat(variable(study, "age").getLowest()).isEqualTo(18.0));
		done(study -> set(study, VariableColumn.HIGHEST, "99.5", "age", "alliance"), "Change highest of 2 variables",
			study -> assertThat(variable(study, "alliance").getHighest()).isEqualTo(99.5));
		refused(study -> set(study, VariableColumn.HIGHEST, "1,5", "age"), "no number");
		refused(study -> set(study, VariableColumn.TYPE, "colour", "age"), "Choose number, text, date, time, date time");
		refused(study -> set(study, VariableColumn.TYPE, "number", "age"), "");
	}

	@Test
	void textsChoicesAndFlagsAreSet() {
		done(study -> set(study, VariableColumn.LABEL, "Age in years", "age"), "Change label of age",
			study -> assertThat(variable(study, "age").getLabel()).isEqualTo("Age in years"));
		done(study -> set(study, VariableColumn.LABEL, "", "age"), "Change label of age",
			study -> assertThat(variable(study, "age").getLabel()).isNull());
		done(study -> set(study, VariableColumn.MEASURE, "continuous", "attended"), "Change measure of attended",
			study -> assertThat(variable(study, "attended").getMeasure()).isEqualTo(MeasurementLevel.SCALE));
		done(study -> set(study, VariableColumn.REQUIRED, "x", "age"), "Change required of age",
			study -> assertThat(variable(study, "age").isRequired()).isTrue());
		done(study -> set(study, VariableColumn.DECIMALS, "3", "age"), "Change decimals of age",
			study -> assertThat(variable(study, "age").getDecimals()).isEqualTo(3));
		refused(study -> set(study, VariableColumn.DECIMALS, "17", "age"), "0 to 16");
		refused(study -> set(study, VariableColumn.REQUIRED, "maybe", "age"), "neither yes nor no");
	}

	@Test
	void missingValuesAreWrittenAsText() {
		done(study -> set(study, VariableColumn.MISSING, "97 = refused; 98 to 99; lowest to -1 = odd", "age"),
			"Change missing values of age", study -> {
				assertThat(VariableColumn.MISSING.text(variable(study, "age")))
						.isEqualTo("97 = refused; 98 to 99; LOWEST to -1 = odd");
				assertThat(variable(study, "age").getMissingValues()).hasSize(3);
			});
		refused(study -> set(study, VariableColumn.MISSING, "a to b", "age"), "no range of numbers");
		refused(study -> set(study, VariableColumn.MISSING, "-9 = refused", "age"), "");
	}

	@Test
	void codesOfOneVariableDoNotChangeAnother() {
		done(study -> set(study, VariableColumn.VALUES, "0 = never; 1 = ever", "attended"), "Change value labels of attended",
			study -> assertThat(VariableColumn.VALUES.text(variable(study, "attended"))).isEqualTo("0 = never; 1 = ever"));
		done(study -> set(study, VariableColumn.VALUES, "yes_no", "age", "alliance"), "Change value labels of 2 variables",
			study -> assertThat(variable(study, "age").getCodeList()).isSameAs(variable(study, "attended").getCodeList()));
		done(study -> {
			variable(study, "age").setCodeList(variable(study, "attended").getCodeList());
			return set(study, VariableColumn.VALUES, "1 = one", "age");
		}, "Change value labels of age", study -> {
			assertThat(VariableColumn.VALUES.text(variable(study, "attended"))).isEqualTo("0 = no; 1 = yes");
			assertThat(variable(study, "age").getCodeList().getName()).isEqualTo("age");
		});
		done(study -> set(study, VariableColumn.VALUES, "", "attended"), "Change value labels of attended",
			study -> assertThat(variable(study, "attended").getCodeList()).isNull());
		refused(study -> set(study, VariableColumn.VALUES, "1 = a; 1 = b", "age"), "stands twice");
		refused(study -> set(study, VariableColumn.VALUES, "= a", "age"), "no code before it");
	}

	@Test
	void whatRefersToADeletedVariableLetsItGo() {
		done(study -> PartEdits.of(study).remove(List.of(variable(study, "alliance"))), "Delete alliance", study -> {
			assertThat(study.getVariables()).noneMatch(each -> each.getName().equals("alliance"));
			assertThat(study.getRecipes().get(0).getColumns().get(0)).satisfies(column -> {
				assertThat(column.getUse()).isEqualTo(ColumnUse.IGNORE);
				assertThat(column.getReason()).isEqualTo("The variable alliance was deleted from the codebook");
			});
			assertThat(((DerivedVariable) variable(study, "alliance_within")).getSources()).isEmpty();
		});
		refused(study -> {
			Variable age = variable(study, "age");
			study.getVariables().remove(age);
			StudyChange change = PartEdits.of(study).remove(List.of(age));
			study.getVariables().add(1, age);
			return change;
		}, "not part of the study any more");
		assertThat(VariableEdits.of(StudyHash.sample()).namedIn(variable(StudyHash.sample(), "age"))).isEmpty();
		Study study = StudyHash.sample();
		assertThat(VariableEdits.of(study).namedIn(variable(study, "age")))
			.containsExactly("derived variable age_group", "rule plausible age", "recipe Site A, column AGE");
	}

	@Test
	void whatAChangeDoesToVariablesIsKnownBeforeIt() {
		Study study = StudyHash.sample();
		assertThat(set(study, VariableColumn.HIGHEST, "80", "age").effects().variables()).singleElement().satisfies(change -> {
			assertThat(change.before().highest()).isEqualTo(120.0);
			assertThat(change.after().orElseThrow().highest()).isEqualTo(80.0);
			assertThat(change.after().orElseThrow().values().isInRange(100)).isFalse();
		});
		assertThat(set(study, VariableColumn.LABEL, "other", "age").effects().variables()).isEmpty();
		assertThat(PartEdits.of(study).remove(List.of(variable(study, "age"))).effects().variables()).singleElement()
			.satisfies(change -> assertThat(change.after()).isEmpty());
	}
}
