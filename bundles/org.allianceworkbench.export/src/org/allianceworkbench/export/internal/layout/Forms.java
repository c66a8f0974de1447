package org.allianceworkbench.export.internal.layout;

import java.util.Locale;

import org.allianceworkbench.export.ExportException;
import org.allianceworkbench.study.Derivation;
import org.allianceworkbench.study.DerivedVariable;
import org.allianceworkbench.study.ExportForm;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.MeasurementLevel;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.StudyFactory;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.VariableType;
import org.allianceworkbench.study.codebook.Codebook;

/** Makes derived variables for forms: the part between clients, the part within them, the value at the occasion before. */
final class Forms {

	private static final int DECIMALS = 2;

	private Forms() {
	}

	/**
	 * The variable that a form of another is computed by, added to the study.
	 *
	 * @param study a copy that may be changed
	 */
	static DerivedVariable add(String export, Study study, Variable variable, ExportForm form) throws ExportException {
		String name = variable.getName();
		if (variable.getLevel().compareTo(Level.OCCASION) < 0) {
			throw new ExportException("export " + export + ": " + name + " has one value for each "
					+ variable.getLevel().getLiteral().toLowerCase(Locale.ROOT) + ", so that it has no form " + words(form)
					+ "; take its value, or a variable of occasions or ratings");
		}
		boolean lag = form == ExportForm.LAG;
		if (lag ? variable.getType() == VariableType.DATE_TIME : variable.getType() != VariableType.NUMBER) {
			throw new ExportException("export " + export + ": " + name + " is no number, so that it has no form " + words(form)
					+ "; take its value");
		}
		DerivedVariable made = StudyFactory.eINSTANCE.createDerivedVariable();
		made.setName(unused(study, name + suffix(form)));
		made.setId(variable.getId() + suffix(form));
		made.setLabel(label(variable) + switch (form) {
			case BETWEEN -> ": mean over the client's occasions";
			case WITHIN -> ": deviation from the mean over the client's occasions";
			case LAG, VALUE -> ": at the occasion before";
		});
		made.setLevel(variable.getLevel());
		made.setType(lag ? variable.getType() : VariableType.NUMBER);
		made.setMeasure(lag ? variable.getMeasure() : MeasurementLevel.SCALE);
		made.setDecimals(lag ? variable.getDecimals() : Math.max(DECIMALS, variable.getDecimals()));
		made.setUnit(variable.getUnit());
		made.setPrivacy(variable.getPrivacy());
		made.setInstrument(variable.getInstrument());
		if (lag) {
			made.setCodeList(variable.getCodeList());
		}
		made.setDerivation(switch (form) {
			case BETWEEN -> Derivation.BETWEEN_CLIENT;
			case WITHIN -> Derivation.WITHIN_CLIENT;
			case LAG, VALUE -> Derivation.LAG;
		});
		made.getSources().add(variable);
		study.getVariables().add(made);
		return made;
	}

	/** What is added to a variable's name when its form has no name of its own. */
	static String suffix(ExportForm form) {
		return form == ExportForm.VALUE ? "" : "_" + words(form);
	}

	private static String words(ExportForm form) {
		return form.getLiteral().toLowerCase(Locale.ROOT);
	}

	private static String label(Variable variable) {
		return variable.getLabel() == null || variable.getLabel().isBlank() ? variable.getName() : variable.getLabel();
	}

	private static String unused(Study study, String wanted) {
		String name = wanted;
		for (int number = 2; Codebook.of(study).variable(name).isPresent(); number++) {
			name = wanted + number;
		}
		return name;
	}
}
