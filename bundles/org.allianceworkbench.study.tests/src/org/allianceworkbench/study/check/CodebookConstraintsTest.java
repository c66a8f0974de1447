package org.allianceworkbench.study.check;

import static org.allianceworkbench.study.SampleStudy.variable;

import org.allianceworkbench.study.Code;
import org.allianceworkbench.study.MeasurementLevel;
import org.allianceworkbench.study.MissingValue;
import org.allianceworkbench.study.Severity;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.StudyFactory;
import org.allianceworkbench.study.VariableType;
import org.junit.jupiter.api.Test;

/** Instruments, variables, code lists and missing values. */
class CodebookConstraintsTest {

	private static MissingValue missing(String value, Double low, Double high) {
		MissingValue missing = StudyFactory.eINSTANCE.createMissingValue();
		missing.setValue(value);
		missing.setLow(low);
		missing.setHigh(high);
		missing.setReason("a reason");
		return missing;
	}

	private static void add(Study study, String variable, MissingValue missing) {
		variable(study, variable).getMissingValues().add(missing);
	}

	@Test
	void answersOfAnItemHaveARange() {
		Broken.by(study -> study.getInstruments().get(0).getItems().get(0).setHighest(0))
			.violates("item.range", Severity.ERROR).sayingFirst("Item 1 of instrument PROG has answers from 1 to 0.");
	}

	@Test
	void scalesCountItemsOfTheirInstrument() {
		Broken.by(study -> {
			study.getInstruments().add(StudyFactory.eINSTANCE.createInstrument());
			study.getInstruments().get(1).setId("i");
			study.getInstruments().get(1).setCode("OTHER");
			study.getInstruments().get(1).getScales().add(study.getInstruments().get(0).getScales().get(0));
			variable(study, "progress").setInstrument(study.getInstruments().get(1));
		}).violates("scale.items", Severity.ERROR).sayingFirst(
			"Scale TOTAL of instrument OTHER counts item 1, item 2, item 3 and item 4 of another instrument.");
		Broken.by(study -> {
			study.getVariables().remove(variable(study, "progress"));
			study.getInstruments().get(0).getScales().get(0).getItems().clear();
		}).violates("scale.items", Severity.ERROR);
	}

	@Test
	void aScaleNeedsSomeOfItsItems() {
		Broken.by(study -> study.getInstruments().get(0).getScales().get(0).setFewestValidItems(0))
			.violates("scale.fewestValidItems", Severity.ERROR)
			.saying("Scale TOTAL of instrument PROG needs 0 answered items for a score, but has 4. Enter a number from 1 to 4.");
		Broken.by(study -> study.getInstruments().get(0).getScales().get(0).setFewestValidItems(5))
			.violates("scale.fewestValidItems", Severity.ERROR);
		Broken.fine(study -> study.getInstruments().get(0).getScales().get(0).setFewestValidItems(4));
	}

	@Test
	void theRangeOfAScaleFitsItsItems() {
		Broken.by(study -> study.getInstruments().get(0).getScales().get(0).setHighest(28.0))
			.violates("scale.rangeOfItems", Severity.WARNING);
		Broken.by(study -> study.getInstruments().get(0).getScales().get(0).setLowest(8.0))
			.violates("scale.range", Severity.ERROR);
		Broken.by(study -> study.getInstruments().get(0).getScales().get(0).setCutOff(9.0))
			.violates("scale.cutOff", Severity.ERROR);
		Broken.fine(study -> study.getInstruments().get(0).getScales().get(0).setLowest(null));
	}

	@Test
	void reliabilitiesAndCutOffsHaveSources() {
		Broken.by(study -> study.getInstruments().get(0).getScales().get(0).setReliability(1.0))
			.violates("scale.reliability", Severity.ERROR);
		Broken.by(study -> study.getInstruments().get(0).getScales().get(0).setReliabilitySource(""))
			.violates("scale.source", Severity.WARNING);
		Broken.by(study -> study.getInstruments().get(0).getScales().get(0).setCutOffSource(null))
			.violates("scale.source", Severity.WARNING);
	}

	@Test
	void variablesHaveLabels() {
		Broken.by(study -> variable(study, "age").setLabel("")).violates("variable.label", Severity.WARNING)
			.saying("Variable age has no label. Enter what it measures, in a few words.");
	}

	@Test
	void theLowestValueIsNotAboveTheHighest() {
		Broken.by(study -> variable(study, "age").setLowest(121.0)).violates("variable.range", Severity.ERROR)
			.saying("Variable age has a lowest value of 121, above the highest of 120. Exchange them.");
		Broken.by(study -> variable(study, "age").setHighest(Double.NaN)).violates("variable.range", Severity.ERROR);
		Broken.fine(study -> variable(study, "age").setLowest(120.0));
	}

	@Test
	void onlyNumbersHaveARange() {
		Broken.by(study -> variable(study, "session_date").setLowest(0.0)).violates("variable.rangeOfType", Severity.ERROR);
	}

	@Test
	void decimalsAndMeasureFitTheType() {
		Broken.by(study -> variable(study, "age").setDecimals(-1)).violates("variable.decimals", Severity.ERROR);
		Broken.by(study -> variable(study, "age").setDecimals(17)).violates("variable.decimals", Severity.ERROR);
		Broken.fine(study -> variable(study, "age").setDecimals(16));
		Broken.by(study -> variable(study, "stage").setMeasure(MeasurementLevel.SCALE))
			.violates("variable.measure", Severity.WARNING);
	}

	@Test
	void codesFitTheTypeOfTheVariable() {
		Broken.by(study -> variable(study, "attended").setCodeList(study.getCodeLists().get(1)))
			.violates("variable.codesOfType", Severity.ERROR)
			.saying("Variable attended is a number, but code list stage has I and IV. "
				+ "Make the variable a text, or correct the codes.");
		Broken.by(study -> variable(study, "session_date").setCodeList(study.getCodeLists().get(0)))
			.violates("variable.codesOfType", Severity.ERROR);
		Broken.fine(study -> variable(study, "stage").setCodeList(study.getCodeLists().get(0)));
	}

	@Test
	void codesAreInTheRangeOfTheVariable() {
		Broken.by(study -> variable(study, "attended").setLowest(1.0)).violates("variable.codesInRange", Severity.WARNING)
			.sayingFirst("Variable attended has codes outside of its range: 0.");
		Broken.fine(study -> {
			variable(study, "attended").setLowest(1.0);
			add(study, "attended", missing("0", null, null));
		});
	}

	@Test
	void aVariableHoldsAnItemOrAScaleOfItsInstrument() {
		Broken.by(study -> variable(study, "prog1").setScale(study.getInstruments().get(0).getScales().get(0)))
			.violates("variable.itemOrScale", Severity.ERROR);
		Broken.by(study -> variable(study, "prog1").setInstrument(null)).violates("variable.item", Severity.ERROR);
		Broken.by(study -> variable(study, "progress").setInstrument(null)).violates("variable.scale", Severity.ERROR);
	}

	@Test
	void eachCodeIsThereOnceAndHasALabel() {
		Broken.by(study -> study.getCodeLists().get(1).getCodes().get(1).setValue("I ")).violates("codes.unique", Severity.ERROR)
			.saying("Code I  of code list stage is there twice. Keep one of them.");
		Broken.by(study -> study.getCodeLists().get(0).getCodes().get(1).setValue("0.0"))
			.violates("codes.unique", Severity.ERROR);
		Broken.fine(study -> {
			study.getCodeLists().get(1).getCodes().get(0).setValue("1");
			study.getCodeLists().get(1).getCodes().get(1).setValue("1.0");
		});
		Broken.by(study -> study.getCodeLists().get(0).getCodes().get(1).setLabel(null))
			.violates("codes.label", Severity.WARNING);
		Broken.by(study -> study.getCodeLists().get(1).getCodes().clear()).violates("codes.empty", Severity.WARNING);
	}

	@Test
	void aCodeWithoutAValueIsNamedByItsPlace() {
		Broken.by(study -> {
			Code code = StudyFactory.eINSTANCE.createCode();
			code.setLabel("?");
			study.getCodeLists().get(0).getCodes().add(code);
		}).violates("text.required", Severity.ERROR).saying("Code no. 3 of code list yes_no has no value. Enter one.");
	}

	@Test
	void aMissingValueIsAValueOrARange() {
		Broken.by(study -> add(study, "age", missing("7", 1.0, null))).violates("missing.valueOrRange", Severity.ERROR)
			.saying("Missing value 7 of variable age has both a single value and a range. "
				+ "Keep one of them; make two missing values when both are meant.");
		Broken.by(study -> add(study, "age", missing(null, null, null))).violates("missing.valueOrRange", Severity.ERROR);
		Broken.by(study -> add(study, "age", missing(null, 99.0, 90.0))).violates("missing.range", Severity.ERROR);
		Broken.fine(study -> add(study, "age", missing(null, 999.0, null)));
	}

	@Test
	void missingValuesAreOfTheVariablesType() {
		Broken.by(study -> add(study, "age", missing("n/a", null, null))).violates("missing.type", Severity.ERROR);
		Broken.by(study -> add(study, "stage", missing(null, 90.0, 99.0))).violates("missing.type", Severity.ERROR);
		Broken.fine(study -> add(study, "stage", missing("n/a", null, null)));
		Broken.by(study -> variable(study, "stage").setType(VariableType.NUMBER))
			.violates("variable.codesOfType", Severity.ERROR);
	}

	@Test
	void missingValuesDoNotOverlap() {
		Broken.by(study -> add(study, "age", missing("-9.0", null, null))).violates("missing.overlap", Severity.ERROR)
			.sayingFirst("Missing value -9.0 of variable age overlaps with missing value -9.");
		Broken.by(study -> add(study, "attended", missing("99", null, null))).violates("missing.overlap", Severity.ERROR)
			.sayingFirst("Missing value 99 of variable attended overlaps with missing range 90 to 99.");
		Broken.by(study -> add(study, "age", missing(null, null, -9.0))).violates("missing.overlap", Severity.ERROR)
			.sayingFirst("Missing range LOWEST to -9 of variable age overlaps with missing value -9.");
		Broken.by(study -> add(study, "stage", missing("99 ", null, null))).violates("missing.overlap", Severity.ERROR);
		Broken.fine(study -> add(study, "stage", missing("99.0", null, null)));
		Broken.fine(study -> add(study, "attended", missing("100", null, null)));
	}

	@Test
	void missingValuesHaveReasons() {
		Broken.by(study -> variable(study, "age").getMissingValues().get(0).setReason(null))
			.violates("missing.reason", Severity.INFO);
	}

	@Test
	void whatSpssCannotHoldIsMentioned() {
		Broken.fine(study -> {
			add(study, "age", missing("-8", null, null));
			add(study, "age", missing("-7", null, null));
		});
		Broken.by(study -> {
			add(study, "age", missing("-8", null, null));
			add(study, "age", missing("-7", null, null));
			add(study, "age", missing("-6", null, null));
		}).violates("missing.spss", Severity.INFO);
		Broken.by(study -> add(study, "attended", missing(null, 200.0, null))).violates("missing.spss", Severity.INFO);
	}
}
