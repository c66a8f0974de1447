package org.allianceworkbench.ui.study.properties;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.allianceworkbench.study.MissingValue;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.codebook.CodeText;

/** What the codebook says about a variable, as names and texts. */
final class VariableProperties {

	private VariableProperties() {
	}

	static Map<String, String> of(Variable variable) {
		Map<String, String> all = new LinkedHashMap<>();
		put(all, "Name", variable.getName());
		put(all, "Label", variable.getLabel());
		put(all, "Level", variable.getLevel().getLiteral());
		put(all, "Type", variable.getType().getLiteral());
		put(all, "Measure", variable.getMeasure().getLiteral());
		put(all, "Unit", variable.getUnit());
		if (variable.getLowest() != null || variable.getHighest() != null) {
			all.put("Range", end(variable.getLowest()) + " to " + end(variable.getHighest()));
		}
		if (variable.getCodeList() != null) {
			all.put("Codes", variable.getCodeList().getCodes().stream().map(code -> code.getValue() + " = " + code.getLabel())
					.collect(Collectors.joining("; ")));
		}
		if (!variable.getMissingValues().isEmpty()) {
			all.put("Missing values", variable.getMissingValues().stream().map(VariableProperties::missing)
					.collect(Collectors.joining("; ")));
		}
		put(all, "Privacy", variable.getPrivacy().getLiteral());
		return all;
	}

	private static void put(Map<String, String> all, String name, String value) {
		if (value != null && !value.isBlank()) {
			all.put(name, value);
		}
	}

	private static String end(Double bound) {
		return bound == null ? "any value" : CodeText.of(bound);
	}

	private static String missing(MissingValue missing) {
		String value = missing.getValue() != null ? missing.getValue() : end(missing.getLow()) + " to " + end(missing.getHigh());
		return missing.getReason() == null ? value : value + " = " + missing.getReason();
	}
}
