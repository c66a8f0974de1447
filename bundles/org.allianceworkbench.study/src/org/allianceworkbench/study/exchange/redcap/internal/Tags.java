package org.allianceworkbench.study.exchange.redcap.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.MeasurementLevel;
import org.allianceworkbench.study.MissingValue;
import org.allianceworkbench.study.Privacy;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.codebook.CodeText;
import org.allianceworkbench.study.exchange.CodebookFileException;
import org.allianceworkbench.study.exchange.CodebookBuilder;
import org.allianceworkbench.study.exchange.internal.Unheld;

/**
 * What REDCap has no column for, as action tags in the field annotation, which REDCap keeps and ignores:
 * <code>@AW-LEVEL='RATING' @AW-UNIT='years' @AW-MISSING='97, refused | 98..99, not asked'</code>.
 */
final class Tags {

	/** What our tags begin with. */
	static final String BEGIN = "@AW-";

	private static final Pattern TAG = Pattern.compile(BEGIN + "([A-Z]+)='([^']*)'\\s*");

	private Tags() {
	}

	/** Takes over the tags of a row, and returns the annotation without them. */
	static String read(Row row, Variable variable) throws CodebookFileException {
		Matcher tags = TAG.matcher(row.get(Column.ANNOTATION));
		StringBuilder rest = new StringBuilder();
		while (tags.find()) {
			String value = tags.group(2);
			boolean known = switch (tags.group(1)) {
				case "LEVEL" -> {
					variable.setLevel(word(row, Level.class, value));
					yield true;
				}
				case "MEASURE" -> {
					variable.setMeasure(word(row, MeasurementLevel.class, value));
					yield true;
				}
				case "PRIVACY" -> {
					variable.setPrivacy(word(row, Privacy.class, value));
					yield true;
				}
				case "UNIT" -> {
					variable.setUnit(value);
					yield true;
				}
				case "DECIMALS" -> {
					variable.setDecimals(decimals(row, value));
					yield true;
				}
				case "MISSING" -> {
					missing(row, variable, value);
					yield true;
				}
				default -> false;
			};
			tags.appendReplacement(rest, known ? "" : Matcher.quoteReplacement(tags.group()));
		}
		return tags.appendTail(rest).toString().strip();
	}

	private static <E extends Enum<E>> E word(Row row, Class<E> kind, String value) throws CodebookFileException {
		try {
			return Enum.valueOf(kind, value.strip().toUpperCase(Locale.ROOT));
		} catch (IllegalArgumentException e) {
			throw row.problem(Column.ANNOTATION, "'" + Row.shortened(value) + "' is none of "
				+ List.of(kind.getEnumConstants()));
		}
	}

	private static int decimals(Row row, String value) throws CodebookFileException {
		if (!value.matches("\\d|1[0-6]")) {
			throw row.problem(Column.ANNOTATION, "'" + Row.shortened(value) + "' is no number of decimals from 0 to 16");
		}
		return Integer.parseInt(value);
	}

	private static void missing(Row row, Variable variable, String value) throws CodebookFileException {
		for (String each : value.split("[|]")) {
			int comma = each.indexOf(',');
			String code = (comma < 0 ? each : each.substring(0, comma)).strip();
			String reason = comma < 0 ? "" : each.substring(comma + 1).strip();
			int dots = code.indexOf("..");
			if (dots < 0) {
				CodebookBuilder.missing(variable, code, reason);
			} else {
				CodebookBuilder.missing(variable, end(row, code.substring(0, dots), Double.NEGATIVE_INFINITY),
					end(row, code.substring(dots + 2), Double.POSITIVE_INFINITY), reason);
			}
		}
	}

	private static double end(Row row, String text, double open) throws CodebookFileException {
		if (text.isBlank()) {
			return open;
		}
		if (CodeText.number(text).isEmpty()) {
			throw row.problem(Column.ANNOTATION, "the range of missing values ends at '" + Row.shortened(text)
				+ "', which is no number");
		}
		return CodeText.number(text).getAsDouble();
	}

	/**
	 * The tags of a variable.
	 *
	 * @param plain the variable as it would be read from the other columns
	 */
	static String write(Variable variable, Variable plain, Unheld unheld) {
		Map<String, String> tags = new LinkedHashMap<>();
		if (variable.getLevel() != Level.CLIENT) {
			tags.put("LEVEL", variable.getLevel().getName());
		}
		if (variable.getMeasure() != plain.getMeasure()) {
			tags.put("MEASURE", variable.getMeasure().getName());
		}
		if (variable.getPrivacy() != plain.getPrivacy()) {
			tags.put("PRIVACY", variable.getPrivacy().getName());
		}
		if (variable.getDecimals() != plain.getDecimals()) {
			tags.put("DECIMALS", Integer.toString(variable.getDecimals()));
		}
		if (variable.getUnit() != null) {
			tags.put("UNIT", variable.getUnit());
		}
		if (!variable.getMissingValues().isEmpty()) {
			tags.put("MISSING", missing(variable, unheld));
		}
		List<String> written = new ArrayList<>();
		tags.forEach((name, value) -> {
			if (value.contains("'")) {
				unheld.add("A text with an apostrophe can't be kept in an annotation (unit or missing values)",
					variable.getName());
			} else {
				written.add(BEGIN + name + "='" + value + "'");
			}
		});
		return String.join(" ", written);
	}

	private static String missing(Variable variable, Unheld unheld) {
		List<String> parts = new ArrayList<>();
		for (MissingValue each : variable.getMissingValues()) {
			String code = each.getValue() != null ? each.getValue()
				: (each.getLow() == null ? "" : CodeText.of(each.getLow())) + ".."
					+ (each.getHigh() == null ? "" : CodeText.of(each.getHigh()));
			String reason = each.getReason() == null ? "" : each.getReason();
			if ((code + reason).contains("|") || code.contains(",") || each.getValue() != null && code.contains("..")) {
				unheld.add("A missing value with a bar or comma can't be kept in an annotation", variable.getName());
			} else {
				parts.add(reason.isEmpty() ? code : code + ", " + reason);
			}
		}
		return String.join(" | ", parts);
	}
}
