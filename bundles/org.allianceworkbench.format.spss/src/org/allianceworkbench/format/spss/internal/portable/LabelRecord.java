package org.allianceworkbench.format.spss.internal.portable;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.table.Value;
import org.allianceworkbench.table.ValueLabels;

/** Reads value labels (D): names of variables, then values with their labels for all of these. */
final class LabelRecord {

	/** Labels and names beyond which a file is taken for hostile. */
	private static final int MAX_ENTRIES = 1_000_000;

	private final Fields fields;
	private final Charset charset;
	private final Map<String, PortableVariable> byName;

	LabelRecord(Fields fields, Charset charset, Map<String, PortableVariable> byName) {
		this.fields = fields;
		this.charset = charset;
		this.byName = byName;
	}

	private String text() throws IOException {
		return fields.text(fields.next(), charset);
	}

	/** Reads a record whose tag has been read, and gives the labels to their variables. */
	void read() throws IOException {
		fields.within("the value labels");
		List<PortableVariable> variables = variables();
		boolean text = variables.get(0).isText();
		int count = fields.whole(fields.next(), "their number", MAX_ENTRIES);
		Map<Value, String> labels = new LinkedHashMap<>();
		for (int i = 0; i < count; i++) {
			Value value = text ? Value.of(text()) : Value.of(fields.number(fields.next()));
			labels.put(value, text());
		}
		ValueLabels all = PortableVariable.labels(labels);
		long copies = 0;
		for (PortableVariable variable : variables) {
			copies += variable.addLabels(all);
			if (copies > MAX_ENTRIES) {
				throw fields.damaged("there are more than a study can have; the file is damaged");
			}
		}
	}

	private List<PortableVariable> variables() throws IOException {
		int count = fields.whole(fields.next(), "the number of their variables", MAX_ENTRIES);
		List<PortableVariable> variables = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			String name = text();
			PortableVariable variable = byName.get(name);
			if (variable == null) {
				throw fields.damaged("they are for the variable " + name + ", which is not there");
			}
			if (variable.isText() != (variables.isEmpty() ? variable : variables.get(0)).isText()) {
				throw fields.damaged("they are for " + variables.get(0).name + " and " + name
						+ ", but one of these is a number and the other a text");
			}
			variables.add(variable);
		}
		if (variables.isEmpty()) {
			throw fields.damaged("they are for no variable");
		}
		return variables;
	}
}
