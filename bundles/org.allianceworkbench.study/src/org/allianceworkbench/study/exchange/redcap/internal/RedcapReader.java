package org.allianceworkbench.study.exchange.redcap.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;

import org.allianceworkbench.study.MeasurementLevel;
import org.allianceworkbench.study.Privacy;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.VariableType;
import org.allianceworkbench.study.codebook.CodeText;
import org.allianceworkbench.study.exchange.Attributes;
import org.allianceworkbench.study.exchange.CodebookFileException;
import org.allianceworkbench.study.exchange.CodebookOptions;
import org.allianceworkbench.study.exchange.CodebookReading;
import org.allianceworkbench.study.exchange.CodebookBuilder;
import org.allianceworkbench.study.exchange.CodebookBuilder.Entry;
import org.allianceworkbench.study.exchange.internal.Unheld;

/** Makes variables of the fields of a dictionary. */
public final class RedcapReader {

	static final List<Entry> YES_NO = List.of(new Entry("1", "Yes"), new Entry("0", "No"));
	static final List<Entry> TRUE_FALSE = List.of(new Entry("1", "True"), new Entry("0", "False"));
	static final List<Entry> CHECKED = List.of(new Entry("0", "Unchecked"), new Entry("1", "Checked"));

	private static final double SLIDER_END = 100;

	private final String file;
	private final CodebookBuilder builder;
	private final Unheld notes = new Unheld();
	private final List<String> waiting = new ArrayList<>();

	/** Reads from a file of a name. */
	public RedcapReader(String file, CodebookOptions options) {
		this.file = file;
		this.builder = new CodebookBuilder(options);
	}

	/** Reads a dictionary. */
	public CodebookReading read(String text) throws CodebookFileException {
		Set<String> fields = new HashSet<>();
		for (Row row : new Rows(file, builder::note).read(builder.clean(text))) {
			if (row.get(Column.FIELD).isEmpty()) {
				throw row.problem(Column.FIELD, "the field has no name; enter one");
			}
			if (!fields.add(row.word(Column.FIELD))) {
				throw row.problem(Column.FIELD, "the field is there twice; rename one of them");
			}
			field(row);
		}
		Study study = builder.study();
		if (!waiting.isEmpty() && !study.getVariables().isEmpty()) {
			Attributes.add(study.getVariables().getLast().getAttributes(), "redcap.after", waiting);
		} else if (!waiting.isEmpty()) {
			builder.note("Descriptive texts are not kept, because there is no field that they could stand beside.");
		}
		notes.sentences().forEach(builder::note);
		return builder.reading();
	}

	/** The variable that a row is read as, without what is only kept for REDCap. */
	static Variable plain(Row row) throws CodebookFileException {
		RedcapReader reader = new RedcapReader("", CodebookOptions.titled("plain"));
		Variable variable = reader.described(row, reader.builder.variable(row.get(Column.FIELD)), row.get(Column.LABEL));
		if (row.word(Column.TYPE).equals("checkbox")) {
			variable.setMeasure(MeasurementLevel.NOMINAL);
		} else {
			reader.values(row, row.word(Column.TYPE), variable);
		}
		return variable;
	}

	private void field(Row row) throws CodebookFileException {
		String type = row.word(Column.TYPE);
		switch (type) {
			case "descriptive" -> waiting.add(Rows.line(row));
			case "checkbox" -> checkbox(row);
			case "text", "notes", "file", "sql", "calc", "slider", "dropdown", "radio", "yesno", "truefalse" -> {
				Variable variable = described(row, builder.variable(row.get(Column.FIELD)), row.get(Column.LABEL));
				values(row, type, variable);
				kept(row, variable);
			}
			default -> throw row.problem(Column.TYPE, type.isEmpty() ? "the field has no type; enter one, for example text"
				: "there is no field type '" + Row.shortened(type)
				+ "'; choose text, notes, calc, dropdown, radio, checkbox, yesno, "
					+ "truefalse, slider, descriptive, file or sql");
		}
	}

	private void checkbox(Row row) throws CodebookFileException {
		for (Entry choice : Choices.read(row)) {
			String name = row.get(Column.FIELD) + "___" + choice.value().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_]", "_");
			String label = row.get(Column.LABEL) + " (choice=" + choice.label() + ")";
			Variable variable = described(row, builder.variable(name), label);
			variable.setMeasure(MeasurementLevel.NOMINAL);
			variable.setCodeList(builder.codeList("checked", CHECKED));
			Attributes.addText(variable.getAttributes(), "redcap.choice", choice.value());
			Attributes.addText(variable.getAttributes(), "redcap.field", row.get(Column.FIELD));
			kept(row, variable);
		}
	}

	private Variable described(Row row, Variable variable, String label) {
		variable.setLabel(label.isEmpty() ? null : label);
		variable.setRequired(row.yes(Column.REQUIRED));
		variable.setPrivacy(row.yes(Column.IDENTIFIER) ? Privacy.DIRECT_IDENTIFIER : Privacy.NONE);
		if (!variable.getName().equals(row.get(Column.FIELD)) && !row.word(Column.TYPE).equals("checkbox")) {
			Attributes.addText(variable.getAttributes(), "redcap.field", row.get(Column.FIELD));
		}
		return variable;
	}

	private void values(Row row, String type, Variable variable) throws CodebookFileException {
		switch (type) {
			case "text" -> {
				variable.setType(Validation.type(row.word(Column.VALIDATION)));
				variable.setDecimals(Validation.decimals(row.word(Column.VALIDATION)));
				bounds(row, variable);
			}
			case "calc" -> notes.add("Calculated fields are numbers here; REDCap's calculation is kept but not carried out",
				variable.getName());
			case "slider" -> {
				variable.setLowest(0.0);
				variable.setHighest(SLIDER_END);
				bounds(row, variable);
			}
			case "yesno" -> coded(variable, "yes_no", YES_NO);
			case "truefalse" -> coded(variable, "true_false", TRUE_FALSE);
			case "dropdown", "radio" -> coded(variable, variable.getName(), Choices.read(row));
			default -> {
				variable.setType(VariableType.TEXT);
				if (type.equals("file")) {
					notes.add("Fields for files are texts here, for the files' names; the files stay in REDCap",
							variable.getName());
				}
			}
		}
		if (variable.getType() == VariableType.TEXT || !type.equals("text") && variable.getCodeList() != null) {
			variable.setMeasure(MeasurementLevel.NOMINAL);
		}
	}

	private void coded(Variable variable, String list, List<Entry> choices) {
		variable.setType(Choices.areNumbers(choices) ? VariableType.NUMBER : VariableType.TEXT);
		variable.setCodeList(builder.codeList(list, choices));
	}

	private static void bounds(Row row, Variable variable) throws CodebookFileException {
		if (variable.getType() == VariableType.NUMBER) {
			number(row, Column.MIN, variable::setLowest);
			number(row, Column.MAX, variable::setHighest);
		}
	}

	private interface Setter {
		void set(Double value);
	}

	private static void number(Row row, Column column, Setter setter) throws CodebookFileException {
		String text = row.get(column);
		if (text.isEmpty() || text.startsWith("[") || text.equalsIgnoreCase("today") || text.equalsIgnoreCase("now")) {
			return;
		}
		String plain = row.word(Column.VALIDATION).contains("comma") ? text.replace(',', '.') : text;
		if (CodeText.number(plain).isEmpty()) {
			throw row.problem(column, "'" + Row.shortened(text) + "' is no number, but the field holds numbers; correct it");
		}
		setter.set(CodeText.number(plain).getAsDouble());
	}

	private void kept(Row row, Variable variable) throws CodebookFileException {
		BiConsumer<String, Column> keep = (name, column) -> Attributes.addText(variable.getAttributes(), "redcap." + name,
			row.get(column));
		keep.accept("type", Column.TYPE);
		keep.accept("form", Column.FORM);
		keep.accept("section", Column.SECTION);
		if (variable.getCodeList() == null) {
			keep.accept("choices", Column.CHOICES);
		}
		keep.accept("note", Column.NOTE);
		keep.accept("validation", Column.VALIDATION);
		keep.accept("min", Column.MIN);
		keep.accept("max", Column.MAX);
		keep.accept("branching", Column.BRANCHING);
		keep.accept("alignment", Column.ALIGNMENT);
		keep.accept("question", Column.QUESTION);
		keep.accept("matrix", Column.MATRIX);
		keep.accept("ranking", Column.RANKING);
		Attributes.addText(variable.getAttributes(), "redcap.annotation", Tags.read(row, variable));
		if (!row.get(Column.BRANCHING).isEmpty()) {
			notes.add("Branching logic is kept for REDCap, but no rule is made of it", row.get(Column.FIELD));
		}
		if (!waiting.isEmpty()) {
			Attributes.add(variable.getAttributes(), "redcap.before", waiting);
			waiting.clear();
		}
	}
}
