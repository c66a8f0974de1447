package org.allianceworkbench.export.internal.targets.spss;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.export.internal.targets.text.CellText;
import org.allianceworkbench.table.ColumnRole;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.ColumnType;
import org.allianceworkbench.table.Measure;
import org.allianceworkbench.table.MissingValues;
import org.allianceworkbench.table.TableInfo;
import org.allianceworkbench.table.Value;
import org.allianceworkbench.table.ValueLabels;

/**
 * SPSS commands that read a text file and describe its variables. Source: SPSS Statistics Command Syntax Reference, GET DATA,
 * VARIABLE LABELS, VALUE LABELS, MISSING VALUES, VARIABLE LEVEL, VARIABLE ROLE, FORMATS.
 */
final class SpssSyntax {

	private static final int LABEL = 255;
	private static final int VALUE_LABEL = 120;
	private static final int LINE = 120;

	private final TableInfo info;
	private final List<ColumnSpec> specs;
	private final List<String> names;
	private final int[] widths;
	private final boolean[] days;
	private final StringBuilder text = new StringBuilder();

	/**
	 * @param names names that SPSS accepts
	 * @param widths bytes of the longest text of each column
	 * @param days which columns of dates have no time of day
	 */
	SpssSyntax(TableInfo info, List<ColumnSpec> specs, List<String> names, int[] widths, boolean[] days) {
		this.info = info;
		this.specs = specs;
		this.names = names;
		this.widths = widths;
		this.days = days;
	}

	/** The commands. */
	String text(String file) {
		text.append("* Encoding: UTF-8.\n");
		if (!info.label().isBlank()) {
			text.append("* ").append(info.label().replaceAll("[\\p{Cntrl}]", " ").replaceAll("\\.\\s*$", "")).append(".\n");
		}
		text.append("* Run this in the folder of the text file (CD), or write the folder before its name.\n");
		read(file);
		labels();
		valueLabels();
		missing();
		levels();
		roles();
		formats();
		if (!info.label().isBlank()) {
			text.append("FILE LABEL ").append(literal(cut(info.label(), 60))).append(".\n");
		}
		info.weight().flatMap(this::name).ifPresent(weight -> text.append("WEIGHT BY ").append(weight).append(".\n"));
		text.append("EXECUTE.\n");
		return text.toString();
	}

	private Optional<String> name(String column) {
		for (int i = 0; i < specs.size(); i++) {
			if (specs.get(i).name().equalsIgnoreCase(column)) {
				return Optional.of(names.get(i));
			}
		}
		return Optional.empty();
	}

	private void read(String file) {
		text.append("GET DATA /TYPE=TXT\n  /FILE=").append(literal(file)).append("\n  /ENCODING='UTF8'\n"
				+ "  /ARRANGEMENT=DELIMITED\n  /DELIMITERS=\",\"\n  /QUALIFIER='\"'\n  /FIRSTCASE=2\n  /VARIABLES=\n");
		for (int i = 0; i < specs.size(); i++) {
			text.append("    ").append(names.get(i)).append(' ').append(input(i)).append(i + 1 < specs.size() ? "\n" : ".\n");
		}
	}

	/** Dates are read as such, date-times and times as seconds, which nothing rounds. */
	private String input(int column) {
		return switch (specs.get(column).type()) {
			case TEXT -> "A" + widths[column];
			case DATE -> days[column] ? "SDATE10" : "F40.0";
			default -> "F40.0";
		};
	}

	private void labels() {
		List<String> parts = new ArrayList<>();
		for (int i = 0; i < specs.size(); i++) {
			if (!specs.get(i).label().isEmpty()) {
				parts.add(names.get(i) + " " + literal(cut(specs.get(i).label(), LABEL)));
			}
		}
		command("VARIABLE LABELS", parts, "\n  /");
	}

	private void valueLabels() {
		for (int i = 0; i < specs.size(); i++) {
			ColumnSpec spec = specs.get(i);
			if (!spec.valueLabels().isEmpty()) {
				List<String> parts = new ArrayList<>();
				for (ValueLabels.Entry entry : spec.valueLabels().entries()) {
					parts.add(constant(entry.value(), spec, days[i]) + " " + literal(cut(entry.label(), VALUE_LABEL)));
				}
				text.append("VALUE LABELS ").append(names.get(i)).append("\n    ").append(String.join("\n    ", parts))
						.append(".\n");
			}
		}
	}

	private void missing() {
		for (int i = 0; i < specs.size(); i++) {
			MissingValues missing = specs.get(i).missing();
			List<String> parts = new ArrayList<>();
			missing.range().ifPresent(range -> parts.add((range.low() == Double.NEGATIVE_INFINITY ? "LOWEST"
					: CellText.number(range.low())) + " THRU "
					+ (range.high() == Double.POSITIVE_INFINITY ? "HIGHEST" : CellText.number(range.high()))));
			for (Value value : missing.discrete()) {
				parts.add(constant(value, specs.get(i), days[i]));
			}
			if (!parts.isEmpty()) {
				text.append("MISSING VALUES ").append(names.get(i)).append(" (").append(String.join(", ", parts)).append(").\n");
			}
		}
	}

	private void levels() {
		for (Measure measure : List.of(Measure.NOMINAL, Measure.ORDINAL, Measure.SCALE)) {
			List<String> of = new ArrayList<>();
			for (int i = 0; i < specs.size(); i++) {
				if (specs.get(i).measure() == measure) {
					of.add(names.get(i));
				}
			}
			if (!of.isEmpty()) {
				text.append(wrapped("VARIABLE LEVEL " + String.join(" ", of) + " (" + measure + ").")).append('\n');
			}
		}
	}

	private void roles() {
		List<String> parts = new ArrayList<>();
		for (ColumnRole role : ColumnRole.values()) {
			List<String> of = new ArrayList<>();
			for (int i = 0; i < specs.size(); i++) {
				if (specs.get(i).role() == role && role != ColumnRole.INPUT) {
					of.add(names.get(i));
				}
			}
			if (!of.isEmpty()) {
				parts.add("/" + role + " " + String.join(" ", of));
			}
		}
		if (!parts.isEmpty()) {
			text.append(wrapped("VARIABLE ROLE " + String.join(" ", parts) + ".")).append('\n');
		}
	}

	private void formats() {
		List<String> parts = new ArrayList<>();
		for (int i = 0; i < specs.size(); i++) {
			if (specs.get(i).type() != ColumnType.TEXT) {
				parts.add(names.get(i) + " (" + specs.get(i).format() + ")");
			}
		}
		command("FORMATS", parts, "\n  ");
	}

	private void command(String name, List<String> parts, String between) {
		if (!parts.isEmpty()) {
			text.append(name).append("\n  ").append(String.join(between, parts)).append(".\n");
		}
	}

	private static String wrapped(String command) {
		StringBuilder lines = new StringBuilder();
		int width = 0;
		for (String word : command.split(" ")) {
			if (width > 0 && width + word.length() > LINE) {
				lines.append("\n  ");
				width = 2;
			} else if (width > 0) {
				lines.append(' ');
			}
			lines.append(word);
			width += word.length() + 1;
		}
		return lines.toString();
	}

	private static String constant(Value value, ColumnSpec spec, boolean day) {
		return switch (value) {
			case Value.Num n -> spec.type() == ColumnType.DATE && day && CellText.isDay(n.number())
					? literal(CellText.of(n.number(), ColumnType.DATE).replace('-', '/')) : CellText.number(n.number());
			case Value.Text t -> literal(t.text());
			case Value.None none -> "SYSMIS";
		};
	}

	/** A string constant; ends of lines become blanks, because a constant ends with its line. */
	static String literal(String text) {
		return "'" + text.replaceAll("[\\p{Cntrl}]", " ").replace("'", "''") + "'";
	}

	/** The beginning of a text that has no more than some bytes in UTF-8. */
	static String cut(String text, int bytes) {
		int used = 0;
		for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
			used += Character.toString(text.codePointAt(i)).getBytes(StandardCharsets.UTF_8).length;
			if (used > bytes) {
				return text.substring(0, i);
			}
		}
		return text;
	}
}
