package org.allianceworkbench.study.edit.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;

import org.allianceworkbench.study.MeasurementLevel;
import org.allianceworkbench.study.SampleStudy;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.VariableType;
import org.allianceworkbench.study.check.StudyChecks;
import org.allianceworkbench.study.check.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuickFixesTest {

	/** A mistake, and the rule that finds it. */
	private record Mistake(String rule, Consumer<Study> making) {

		@Override
		public String toString() {
			return rule;
		}
	}

	private static Mistake of(String rule, Consumer<Variable> making) {
		return new Mistake(rule, study -> making.accept(SampleStudy.variable(study, "age")));
	}

	static List<Mistake> mistakes() {
		return List.of(of("name.rules", age -> age.setName("1 st")), of("name.unique", age -> age.setName("Alliance")),
			of("variable.label", age -> age.setLabel(null)), of("variable.range", age -> age.setLowest(200.0)),
			of("variable.rangeOfType", age -> {
				age.setType(VariableType.DATE);
				age.getMissingValues().clear();
			}), of("variable.measure", age -> {
				age.setType(VariableType.TEXT);
				age.setMeasure(MeasurementLevel.SCALE);
			}), new Mistake("variable.codesOfType", study -> SampleStudy.variable(study, "age")
				.setCodeList(SampleStudy.variable(study, "stage").getCodeList())),
			new Mistake("design.cellRole", study -> study.getInstruments().get(0).getRoles().clear()),
			new Mistake("design.cellTwice", study -> study.getDesign().get(1).setRole(study.getRoles().get(0))),
			new Mistake("occasion.positionUnique", study -> study.getOccasions().get(1).setPosition(0)),
			new Mistake("occasion.window", study -> study.getOccasions().get(1).setPlannedDay(null)));
	}

	private static List<Violation> found(Study study, String rule) {
		return StudyChecks.check(study).stream().filter(violation -> violation.rule().equals(rule)).toList();
	}

	@ParameterizedTest
	@MethodSource("mistakes")
	void eachRemedyMendsItsMistakeAndCanBeUndone(Mistake mistake) {
		Study study = StudyHash.sample();
		mistake.making().accept(study);
		List<Violation> violations = found(study, mistake.rule());
		assertThat(violations).isNotEmpty();
		List<QuickFixes.Fix> fixes = QuickFixes.of(study, violations.get(0));
		assertThat(fixes).isNotEmpty();
		String before = StudyHash.of(study);
		for (QuickFixes.Fix fix : fixes) {
			assertThat(fix.change().refusal()).as(fix.label()).isEmpty();
			fix.change().execute();
			assertThat(found(study, mistake.rule())).as(fix.label()).hasSizeLessThan(violations.size());
			fix.change().undo();
			assertThat(StudyHash.of(study)).isEqualTo(before);
		}
	}

	@Test
	void whereAPersonMustThinkThereIsNoRemedy() {
		Study study = StudyHash.sample();
		study.getRules().get(0).setCondition("nonsense >");
		assertThat(found(study, "rule.condition")).singleElement()
			.satisfies(violation -> assertThat(QuickFixes.of(study, violation)).isEmpty());
	}
}
