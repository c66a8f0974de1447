package org.allianceworkbench.study.create;

import org.allianceworkbench.study.DerivedVariable;
import org.allianceworkbench.study.Instrument;
import org.allianceworkbench.study.Item;
import org.allianceworkbench.study.MeasurementLevel;
import org.allianceworkbench.study.MissingValue;
import org.allianceworkbench.study.Privacy;
import org.allianceworkbench.study.Recode;
import org.allianceworkbench.study.Scale;
import org.allianceworkbench.study.StudyFactory;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.VariableMeaning;
import org.allianceworkbench.study.VariableType;
import org.allianceworkbench.study.codebook.Codebook;

/** Fills one variable. It begins as a number on a scale without decimals. */
public final class VariableBuilder {

	private final StudyBuilder owner;
	private final Variable variable;

	VariableBuilder(StudyBuilder owner, Variable variable) {
		this.owner = owner;
		this.variable = variable;
	}

	/** The variable, for what the builder has no word for. */
	public Variable variable() {
		return variable;
	}

	/** Sets the type; text becomes nominal. */
	public VariableBuilder type(VariableType type) {
		variable.setType(type);
		if (type == VariableType.TEXT) {
			variable.setMeasure(MeasurementLevel.NOMINAL);
		}
		return this;
	}

	/** Sets the measurement level. */
	public VariableBuilder measure(MeasurementLevel measure) {
		variable.setMeasure(measure);
		return this;
	}

	/** Sets the unit. */
	public VariableBuilder unit(String unit) {
		variable.setUnit(unit);
		return this;
	}

	/** Sets the lowest and highest possible value. */
	public VariableBuilder range(double lowest, double highest) {
		variable.setLowest(lowest);
		variable.setHighest(highest);
		return this;
	}

	/** Sets the decimals shown. */
	public VariableBuilder decimals(int decimals) {
		variable.setDecimals(decimals);
		return this;
	}

	/** Gives the values the labels of a code list; a variable on a scale becomes nominal. */
	public VariableBuilder labels(String codeList) {
		variable.setCodeList(StudyBuilder.required(owner.codebook().codeList(codeList), "code list", codeList));
		if (variable.getMeasure() == MeasurementLevel.SCALE) {
			variable.setMeasure(MeasurementLevel.NOMINAL);
		}
		return this;
	}

	/** Makes one value user-missing. */
	public VariableBuilder missing(String value, String reason) {
		MissingValue missing = StudyFactory.eINSTANCE.createMissingValue();
		missing.setValue(value);
		missing.setReason(reason);
		variable.getMissingValues().add(missing);
		return this;
	}

	/** Makes a range of values user-missing; an infinite end is an open one. */
	public VariableBuilder missingRange(double low, double high, String reason) {
		MissingValue missing = StudyFactory.eINSTANCE.createMissingValue();
		missing.setLow(Double.isInfinite(low) ? null : Double.valueOf(low));
		missing.setHigh(Double.isInfinite(high) ? null : Double.valueOf(high));
		missing.setReason(reason);
		variable.getMissingValues().add(missing);
		return this;
	}

	/** Says how far the variable can identify a person. */
	public VariableBuilder privacy(Privacy privacy) {
		variable.setPrivacy(privacy);
		return this;
	}

	/** Says what the variable tells, for the built-in rules. */
	public VariableBuilder meaning(VariableMeaning meaning) {
		variable.setMeaning(meaning);
		return this;
	}

	/** Says that each row should have a value. */
	public VariableBuilder required() {
		variable.setRequired(true);
		return this;
	}

	/** Says that the variable holds the answers to an item of an instrument. */
	public VariableBuilder item(String instrumentCode, String itemCode) {
		Instrument instrument = instrument(instrumentCode);
		Item item = StudyBuilder.required(instrument.getItems().stream()
			.filter(each -> itemCode.equals(each.getCode())).findFirst(), "item of " + instrumentCode, itemCode);
		variable.setInstrument(instrument);
		variable.setItem(item);
		return this;
	}

	/** Says that the variable holds the scores of a scale of an instrument. */
	public VariableBuilder scale(String instrumentCode, String scaleCode) {
		Instrument instrument = instrument(instrumentCode);
		Scale scale = StudyBuilder.required(instrument.getScales().stream()
			.filter(each -> scaleCode.equals(each.getCode())).findFirst(), "scale of " + instrumentCode, scaleCode);
		variable.setInstrument(instrument);
		variable.setScale(scale);
		return this;
	}

	/** Says what a derived variable is computed from. */
	public VariableBuilder from(String... variables) {
		Codebook codebook = owner.codebook();
		for (String name : variables) {
			derived().getSources().add(StudyBuilder.required(codebook.variable(name), "variable", name));
		}
		return this;
	}

	/** Says between which occasions a change is. */
	public VariableBuilder between(String firstOccasion, String secondOccasion) {
		Codebook codebook = owner.codebook();
		derived().setFrom(StudyBuilder.required(codebook.occasion(firstOccasion), "occasion", firstOccasion));
		derived().setTo(StudyBuilder.required(codebook.occasion(secondOccasion), "occasion", secondOccasion));
		return this;
	}

	/** Says from which occasion a change to the row's own occasion is. */
	public VariableBuilder since(String occasion) {
		derived().setFrom(StudyBuilder.required(owner.codebook().occasion(occasion), "occasion", occasion));
		return this;
	}

	/** Says whose ratings a derived variable takes. */
	public VariableBuilder ratedBy(String role) {
		derived().setRole(StudyBuilder.required(owner.codebook().role(role), "role", role));
		return this;
	}

	/** Sets the formula of a derived variable. */
	public VariableBuilder formula(String formula) {
		derived().setFormula(formula);
		return this;
	}

	/** Adds a recode to a derived variable. */
	public VariableBuilder recode(String from, String to) {
		Recode recode = StudyFactory.eINSTANCE.createRecode();
		recode.setFrom(from);
		recode.setTo(to);
		derived().getRecodes().add(recode);
		return this;
	}

	private DerivedVariable derived() {
		if (variable instanceof DerivedVariable derived) {
			return derived;
		}
		throw new IllegalArgumentException("The variable " + variable.getName() + " is not a derived one");
	}

	private Instrument instrument(String code) {
		return StudyBuilder.required(owner.codebook().instrument(code), "instrument", code);
	}
}
