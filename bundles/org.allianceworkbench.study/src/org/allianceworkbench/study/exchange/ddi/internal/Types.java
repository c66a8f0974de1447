package org.allianceworkbench.study.exchange.ddi.internal;

import java.util.Locale;

import org.allianceworkbench.study.MeasurementLevel;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.VariableType;
import org.allianceworkbench.study.exchange.Attributes;

/** Types, formats and measurement levels as DDI Codebook 2.5 names them (elements varFormat, attribute nature). */
final class Types {

	/** What <code>varFormat</code> says. */
	record Format(String type, String category, String schema, String name) {
	}

	private Types() {
	}

	static Format format(Variable variable) {
		return switch (variable.getType()) {
			case NUMBER -> new Format("numeric", "", "other", "");
			case TEXT -> new Format("character", "", "other", "");
			case DATE -> new Format("numeric", "date", "SPSS", "SDATE10");
			case TIME -> new Format("numeric", "time", "SPSS", "TIME8");
			case DATE_TIME -> new Format("numeric", "date", "SPSS", "DATETIME20");
		};
	}

	/** The type that a <code>varFormat</code> says; of several words for date and time the format's name decides. */
	static VariableType type(String type, String category, String formatName) {
		String name = formatName.toUpperCase(Locale.ROOT);
		if (category.equals("time")) {
			return VariableType.TIME;
		}
		if (category.equals("date")) {
			return name.contains("DATETIME") || name.startsWith("YMDHMS") ? VariableType.DATE_TIME : VariableType.DATE;
		}
		if (type.equals("numeric")) {
			if (name.matches("(A|E|S|J)?DATE[\\d.]*")) {
				return VariableType.DATE;
			}
			if (name.matches("(DATETIME|YMDHMS)[\\d.]*")) {
				return VariableType.DATE_TIME;
			}
			return name.matches("[MD]?TIME[\\d.]*") ? VariableType.TIME : VariableType.NUMBER;
		}
		return VariableType.TEXT;
	}

	static MeasurementLevel measure(String nature) {
		return switch (nature) {
			case "nominal" -> MeasurementLevel.NOMINAL;
			case "ordinal" -> MeasurementLevel.ORDINAL;
			default -> MeasurementLevel.SCALE;
		};
	}

	/** The word for the measurement level: the one that the variable came with, where it still fits. */
	static String nature(Variable variable) {
		String kept = Attributes.text(variable.getAttributes(), "ddi.nature");
		if (!kept.isEmpty() && measure(kept) == variable.getMeasure()) {
			return kept;
		}
		return switch (variable.getMeasure()) {
			case NOMINAL -> "nominal";
			case ORDINAL -> "ordinal";
			case SCALE -> "interval";
		};
	}
}
