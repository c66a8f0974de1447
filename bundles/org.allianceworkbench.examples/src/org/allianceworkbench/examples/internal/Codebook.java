package org.allianceworkbench.examples.internal;

import java.util.List;

import org.allianceworkbench.study.Code;
import org.allianceworkbench.study.CodeList;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.MeasurementLevel;
import org.allianceworkbench.study.MissingValue;
import org.allianceworkbench.study.Privacy;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.StudyFactory;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.VariableMeaning;
import org.allianceworkbench.study.VariableType;

/** The example's variables and code lists. */
final class Codebook {

	private static final StudyFactory FACTORY = StudyFactory.eINSTANCE;

	private final Study study;

	Codebook(Study study) {
		this.study = study;
	}

	void fill(List<Therapist> therapists) {
		CodeList yesNo = codeList("yes_no", "0", "no", "1", "yes");
		CodeList arms = codeList("arms", "CCI", "Coping and communication intervention", "SC", "Supportive counselling");
		codeList("therapists", therapists.stream()
				.flatMap(t -> java.util.stream.Stream.of(t.code(), "Therapist " + t.code())).toArray(String[]::new));
		number("experience", "Years of practice", Level.THERAPIST, 0, 50, 0).setUnit("years");
		Variable arm = variable("arm", "Arm", Level.CLIENT, VariableType.TEXT, MeasurementLevel.NOMINAL);
		arm.setCodeList(arms);
		number("age", "Age at enrolment", Level.CLIENT, 18, 99, 0).setPrivacy(Privacy.QUASI_IDENTIFIER);
		date("enrolled", "Day of enrolment", Level.CLIENT, VariableMeaning.ENROLMENT_DATE);
		number("distress", "Cancer-specific distress (Impact of Event Scale)", Level.CLIENT, 0, 75, 0);
		number("depression", "Depressive symptoms (Beck Depression Inventory)", Level.CLIENT, 0, 63, 0);
		number("self_esteem", "Self-esteem (Rosenberg)", Level.CLIENT, 10, 40, 0);
		number("expressivity", "Emotional expressivity", Level.CLIENT, 1, 7, 1);
		number("buffering", "Protective buffering", Level.CLIENT, 1, 5, 1);
		date("session_date", "Day of the session", Level.OCCASION, VariableMeaning.SESSION_DATE);
		Variable attended = number("attended", "Session took place", Level.OCCASION, 0, 1, 0);
		attended.setMeasure(MeasurementLevel.NOMINAL);
		attended.setCodeList(yesNo);
		attended.setMeaning(VariableMeaning.ATTENDANCE);
		rating("alliance", "Working alliance (mean of 12 items)");
		rating("progress", "Session progress (mean of items)");
	}

	private void date(String name, String label, Level level, VariableMeaning meaning) {
		Variable variable = variable(name, label, level, VariableType.DATE, MeasurementLevel.SCALE);
		variable.setPrivacy(Privacy.QUASI_IDENTIFIER);
		variable.setMeaning(meaning);
	}

	private void rating(String name, String label) {
		Variable variable = number(name, label, Level.RATING, 1, 7, 2);
		variable.getMissingValues().add(missing("97", "refused"));
		variable.getMissingValues().add(missing("98", "not applicable"));
		variable.getMissingValues().add(missing("99", "not answered"));
	}

	private static MissingValue missing(String value, String reason) {
		MissingValue missing = FACTORY.createMissingValue();
		missing.setValue(value);
		missing.setReason(reason);
		return missing;
	}

	private Variable number(String name, String label, Level level, double lowest, double highest, int decimals) {
		Variable variable = variable(name, label, level, VariableType.NUMBER, MeasurementLevel.SCALE);
		variable.setLowest(lowest);
		variable.setHighest(highest);
		variable.setDecimals(decimals);
		return variable;
	}

	private Variable variable(String name, String label, Level level, VariableType type, MeasurementLevel measure) {
		Variable variable = FACTORY.createVariable();
		variable.setId("var-" + name);
		variable.setName(name);
		variable.setLabel(label);
		variable.setLevel(level);
		variable.setType(type);
		variable.setMeasure(measure);
		study.getVariables().add(variable);
		return variable;
	}

	private CodeList codeList(String name, String... valuesAndLabels) {
		CodeList list = FACTORY.createCodeList();
		list.setId("codes-" + name);
		list.setName(name);
		for (int i = 0; i < valuesAndLabels.length; i += 2) {
			Code code = FACTORY.createCode();
			code.setValue(valuesAndLabels[i]);
			code.setLabel(valuesAndLabels[i + 1]);
			list.getCodes().add(code);
		}
		study.getCodeLists().add(list);
		return list;
	}
}
