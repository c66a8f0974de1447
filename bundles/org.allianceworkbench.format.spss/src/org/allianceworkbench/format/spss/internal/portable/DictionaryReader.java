package org.allianceworkbench.format.spss.internal.portable;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.TableInfo;

/** Reads the records between the header and the data: each begins with a letter or digit that says what it is. */
final class DictionaryReader {

	/** More variables than any study has; a file that announces more is taken for damaged. */
	private static final int MAX_VARIABLES = 32_767;
	private static final int MAX_LINES = 1_000_000;

	private final Fields fields;
	private final Charset charset;
	private final Notes notes;
	private final VariableRecords records;
	private final List<PortableVariable> variables = new ArrayList<>();
	private final Map<String, PortableVariable> byName = new HashMap<>();
	private final List<String> documents = new ArrayList<>();
	private String product = "";
	private String author = "";
	private String subproduct = "";
	private Optional<String> weight = Optional.empty();
	private int announced = -1;

	DictionaryReader(Fields fields, Charset charset, Notes notes) {
		this.fields = fields;
		this.charset = charset;
		this.notes = notes;
		this.records = new VariableRecords(fields, charset, notes);
	}

	/** Reads everything up to the first case. */
	PortableDictionary read() throws IOException {
		fields.within("the version and date");
		char version = (char) fields.next();
		if (version != 'A') {
			throw fields.damaged("the format's version should be 'A', the only one that is known");
		}
		String date = text();
		String time = text();
		while (readRecord()) {
			fields.within("the dictionary");
		}
		TableInfo info = new TableInfo("", documents, weight(), Map.of(), List.of());
		return new PortableDictionary(version, date, time, product, author, subproduct, charset, info, finish());
	}

	private String text() throws IOException {
		return fields.text(fields.next(), charset);
	}

	/** Reads a record; false when it is the one that says that the data follow. */
	private boolean readRecord() throws IOException {
		fields.within("the dictionary");
		int tag = fields.nextNotBlank();
		switch (tag) {
			case '1' -> product = text();
			case '2' -> author = text();
			case '3' -> subproduct = text();
			case '4' -> readCount();
			case '5' -> fields.whole(fields.next(), "the number of digits", Integer.MAX_VALUE);
			case '6' -> weight = Optional.of(text());
			case '7' -> readVariable();
			case '8', '9', 'A', 'B', 'C' -> records.readAbout(last(tag), tag);
			case 'D' -> new LabelRecord(fields, charset, byName).read();
			case 'E' -> readDocuments();
			case 'F' -> checkCount();
			default -> throw fields.damaged("there is no record of the kind " + (char) tag + "; the file is damaged");
		}
		return tag != 'F';
	}

	private void readCount() throws IOException {
		announced = fields.whole(fields.next(), "the number of variables", MAX_VARIABLES);
	}

	private void readVariable() throws IOException {
		if (announced < 0 || variables.size() >= announced) {
			throw fields.damaged(announced < 0 ? "a variable comes before their number"
					: "the file says that it has " + announced + " variables, but there are more");
		}
		PortableVariable variable = records.read(variables.size() + 1);
		variables.add(variable);
		byName.putIfAbsent(variable.name, variable);
	}

	private PortableVariable last(int tag) throws IOException {
		if (variables.isEmpty()) {
			throw fields.damaged("a record of the kind " + (char) tag + " is about a variable, but none came before it");
		}
		return variables.get(variables.size() - 1);
	}

	private void readDocuments() throws IOException {
		fields.within("the documents");
		int lines = fields.whole(fields.next(), "the number of lines", MAX_LINES);
		for (int i = 0; i < lines; i++) {
			documents.add(text());
		}
	}

	private void checkCount() throws IOException {
		if (variables.isEmpty() || variables.size() != announced) {
			throw fields.damaged(variables.isEmpty() ? "the file has no variables"
					: "the file says that it has " + announced + " variables, but describes " + variables.size());
		}
	}

	private Optional<String> weight() {
		if (weight.isEmpty() || weight.get().isEmpty()) {
			return Optional.empty();
		}
		PortableVariable variable = byName.get(weight.get());
		if (variable == null || variable.isText()) {
			notes.add("the weight variable is said to be " + weight.get() + ", which is no numeric variable; there is no weight");
			return Optional.empty();
		}
		return weight;
	}

	private List<ColumnSpec> finish() {
		List<String> names = Table.uniqueNames(variables.stream().map(v -> v.name).toList());
		List<ColumnSpec> columns = new ArrayList<>();
		for (int i = 0; i < names.size(); i++) {
			PortableVariable variable = variables.get(i);
			if (!names.get(i).equals(variable.name)) {
				notes.add("a second variable is called " + variable.name + "; it was renamed to " + names.get(i));
			}
			columns.add(variable.finish(names.get(i)));
		}
		return columns;
	}
}
