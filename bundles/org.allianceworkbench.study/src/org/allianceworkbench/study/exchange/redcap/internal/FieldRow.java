package org.allianceworkbench.study.exchange.redcap.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiConsumer;

import org.allianceworkbench.study.Code;
import org.allianceworkbench.study.MeasurementLevel;
import org.allianceworkbench.study.Privacy;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.VariableMeaning;
import org.allianceworkbench.study.VariableType;
import org.allianceworkbench.study.codebook.CodeText;
import org.allianceworkbench.study.exchange.Attributes;
import org.allianceworkbench.study.exchange.CodebookFileException;
import org.allianceworkbench.study.exchange.CodebookBuilder.Entry;
import org.allianceworkbench.study.exchange.internal.Unheld;

/** Makes the row of one variable, or of the variables of one checkbox field. */
final class FieldRow {

	private final Variable variable;
	private final Unheld unheld;
	private final Row row = new Row("", 0);

	FieldRow(Variable variable, String form, Unheld unheld) {
		this.variable = variable;
		this.unheld = unheld;
		row.set(Column.FORM, form);
	}

	Row row(List<Variable> together) {
		String kept = kept("field");
		row.set(Column.FIELD, kept.isEmpty() ? name(variable.getName()) : kept);
		row.set(Column.LABEL, Objects.requireNonNullElse(variable.getLabel(), ""));
		keptCells();
		boolean checkbox = Attributes.has(variable.getAttributes(), "redcap.choice")
			&& kept("type").equalsIgnoreCase("checkbox");
		if (checkbox) {
			checkbox(together);
		} else {
			values();
		}
		row.set(Column.IDENTIFIER, variable.getPrivacy() == Privacy.DIRECT_IDENTIFIER ? "y" : "");
		row.set(Column.REQUIRED, variable.isRequired() ? "y" : "");
		annotation(together);
		lost();
		return row;
	}

	/** A name by REDCap's rules: letters, digits and underscores, in lower case. */
	static String name(String text) {
		String name = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]+", "_");
		return name.isEmpty() || name.charAt(0) < 'a' || name.charAt(0) > 'z' ? "v" + name : name;
	}

	private String kept(String name) {
		return Attributes.text(variable.getAttributes(), "redcap." + name);
	}

	private void keptCells() {
		BiConsumer<String, Column> set = (name, column) -> row.set(column, kept(name));
		set.accept("section", Column.SECTION);
		set.accept("note", Column.NOTE);
		set.accept("branching", Column.BRANCHING);
		set.accept("alignment", Column.ALIGNMENT);
		set.accept("question", Column.QUESTION);
		set.accept("matrix", Column.MATRIX);
		set.accept("ranking", Column.RANKING);
		set.accept("validation", Column.VALIDATION);
		set.accept("min", Column.MIN);
		set.accept("max", Column.MAX);
	}

	private void checkbox(List<Variable> together) {
		String end = " (choice=";
		List<Entry> choices = new ArrayList<>();
		for (Variable each : together) {
			String label = Objects.requireNonNullElse(each.getLabel(), "");
			int at = label.lastIndexOf(end);
			boolean split = at >= 0 && label.endsWith(")");
			choices.add(new Entry(Attributes.text(each.getAttributes(), "redcap.choice"),
				split ? label.substring(at + end.length(), label.length() - 1) : label));
			if (each == variable && split) {
				row.set(Column.LABEL, label.substring(0, at));
			}
		}
		row.set(Column.TYPE, kept("type"));
		row.set(Column.CHOICES, choices(choices));
	}

	private void values() {
		String type = type();
		row.set(Column.TYPE, type);
		switch (type.toLowerCase(Locale.ROOT)) {
			case "dropdown", "radio" -> row.set(Column.CHOICES, choices(entries()));
			case "yesno", "truefalse" -> row.set(Column.CHOICES, kept("choices"));
			case "text" -> {
				if (!Validation.fits(row.word(Column.VALIDATION), variable)) {
					row.set(Column.VALIDATION, Validation.of(variable)).set(Column.MIN, "").set(Column.MAX, "");
				}
				bounds();
			}
			case "slider" -> {
				row.set(Column.CHOICES, kept("choices"));
				if (!Objects.equals(variable.getLowest(), 0.0) || !Objects.equals(variable.getHighest(), 100.0)) {
					bounds();
				}
			}
			default -> row.set(Column.CHOICES, kept("choices"));
		}
	}

	/** The kept type where it still fits, else what is closest. */
	private String type() {
		String kept = kept("type");
		boolean coded = variable.getCodeList() != null;
		boolean fits = switch (kept.toLowerCase(Locale.ROOT)) {
			case "dropdown", "radio" -> coded;
			case "yesno" -> coded && entries().equals(RedcapReader.YES_NO);
			case "truefalse" -> coded && entries().equals(RedcapReader.TRUE_FALSE);
			case "calc", "slider" -> !coded && variable.getType() == VariableType.NUMBER;
			case "notes", "file", "sql" -> !coded && variable.getType() == VariableType.TEXT;
			case "text" -> !coded;
			default -> false;
		};
		if (!fits && coded && entries().isEmpty()) {
			return "text";
		}
		return fits ? kept : coded ? "radio" : "text";
	}

	private List<Entry> entries() {
		return variable.getCodeList().getCodes().stream().map(code -> new Entry(Objects.requireNonNullElse(code.getValue(), ""),
			Objects.requireNonNullElse(code.getLabel(), ""))).toList();
	}

	private String choices(List<Entry> entries) {
		for (Entry entry : entries) {
			if (!Choices.canBeWritten(entry)) {
				unheld.add("Choices with a bar, or a comma or blank in the code, can't be written; the bar became a slash",
					variable.getName() + " " + entry.value());
			}
		}
		return Choices.write(entries.stream().map(entry -> new Entry(entry.value().replace('|', '/').replace(',', '.'),
			entry.label().replace('|', '/'))).toList());
	}

	private void bounds() {
		if (variable.getType() == VariableType.NUMBER) {
			bound(Column.MIN, variable.getLowest());
			bound(Column.MAX, variable.getHighest());
		}
	}

	private void bound(Column column, Double value) {
		boolean comma = row.word(Column.VALIDATION).contains("comma");
		String kept = row.get(column);
		boolean number = CodeText.number(comma ? kept.replace(',', '.') : kept).isPresent();
		if (value == null) {
			row.set(column, number ? "" : kept);
		} else if (!number || CodeText.number(comma ? kept.replace(',', '.') : kept).getAsDouble() != value) {
			String text = CodeText.of(value);
			row.set(column, comma ? text.replace('.', ',') : text);
		}
	}

	private void annotation(List<Variable> together) {
		try {
			Variable plain = RedcapReader.plain(row);
			String tags = Tags.write(variable, plain, unheld);
			row.set(Column.ANNOTATION, beside(kept("annotation"), tags));
			compare(plain);
		} catch (CodebookFileException e) {
			unheld.add("REDCap may refuse the row of a variable (" + e.getMessage() + ")", variable.getName());
		}
		if (together.stream().anyMatch(each -> each.getLevel() != variable.getLevel()
			|| each.getPrivacy() != variable.getPrivacy())) {
			unheld.add("The boxes of one checkbox field have one level and privacy, that of the first", variable.getName());
		}
	}

	/** A tag that somebody left open would swallow those that follow, and so stands behind them. */
	private static String beside(String kept, String tags) {
		return (kept.contains(Tags.BEGIN) ? tags + " " + kept : kept + " " + tags).strip();
	}

	private void compare(Variable plain) {
		boolean checkbox = row.word(Column.TYPE).equals("checkbox");
		if (!checkbox && plain.getType() != variable.getType()) {
			unheld.add("The type can't be told from the choices", variable.getName());
		}
		if (!checkbox && (!Objects.equals(plain.getLowest(), variable.getLowest())
			|| !Objects.equals(plain.getHighest(), variable.getHighest()))) {
			unheld.add("REDCap has no lowest and highest value for fields of this type", variable.getName());
		}
		if (variable.getCodeList() != null && variable.getCodeList().getCodes().stream().map(Code::getValue).distinct().count()
			!= variable.getCodeList().getCodes().size()) {
			unheld.add("REDCap refuses a code that is there twice", variable.getName());
		}
		if (variable.getMissingValues().isEmpty()) {
			return;
		}
		unheld.add("Missing values are kept in the field annotation; for data entry set them as the project's missing data codes",
			variable.getName());
	}

	private void lost() {
		if (variable.getMeaning() != VariableMeaning.NONE) {
			unheld.add("What a variable means for the built-in rules is not kept", variable.getName());
		}
		if (variable.getItem() != null || variable.getScale() != null) {
			unheld.add("The item or scale that a variable holds is not kept", variable.getName());
		}
		if (variable.getMeasure() == MeasurementLevel.SCALE && variable.getType() == VariableType.TEXT) {
			unheld.add("A text on a scale is odd to REDCap", variable.getName());
		}
		if (variable.getAttributes().stream().anyMatch(each -> !each.getName().startsWith("redcap."))) {
			unheld.add("What other programs said of variables (formats, roles, question texts) is not kept", variable.getName());
		}
	}
}
