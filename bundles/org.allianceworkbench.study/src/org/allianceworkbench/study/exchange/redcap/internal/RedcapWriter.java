package org.allianceworkbench.study.exchange.redcap.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.allianceworkbench.study.DerivedVariable;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.exchange.Attributes;
import org.allianceworkbench.study.exchange.CodebookWriting;
import org.allianceworkbench.study.exchange.internal.Unheld;

/** Makes a dictionary of a study's variables. */
public final class RedcapWriter {

	private final Study study;
	private final Unheld unheld = new Unheld();
	private final Map<String, List<Row>> forms = new LinkedHashMap<>();
	private final Set<String> taken = new HashSet<>();

	/** Writes the codebook of a study. */
	public RedcapWriter(Study study) {
		this.study = study;
	}

	/** The dictionary, and what it does not hold. */
	public CodebookWriting write() {
		unheld.addDesign(study, "a REDCap data dictionary");
		List<Variable> variables = study.getVariables();
		for (int at = 0; at < variables.size();) {
			int end = endOfField(variables, at);
			field(variables.subList(at, end));
			at = end;
		}
		List<Row> rows = forms.values().stream().flatMap(List::stream).toList();
		List<String> losses = new ArrayList<>(unheld.sentences());
		if (!rows.isEmpty() && study.getVariables().stream().noneMatch(each ->
				Attributes.has(each.getAttributes(), "redcap.type"))) {
			losses.add("REDCap takes the first field, " + rows.getFirst().get(Column.FIELD) + ", as the number of the record.");
		}
		return new CodebookWriting(Rows.write(rows), losses);
	}

	/** The variables of one checkbox field stand together. */
	private static int endOfField(List<Variable> variables, int start) {
		Variable first = variables.get(start);
		int end = start + 1;
		if (isCheckbox(first)) {
			String field = Attributes.text(first.getAttributes(), "redcap.field");
			while (end < variables.size() && isCheckbox(variables.get(end))
				&& field.equals(Attributes.text(variables.get(end).getAttributes(), "redcap.field"))) {
				end++;
			}
		}
		return end;
	}

	private static boolean isCheckbox(Variable variable) {
		return "checkbox".equalsIgnoreCase(Attributes.text(variable.getAttributes(), "redcap.type"))
			&& Attributes.has(variable.getAttributes(), "redcap.choice");
	}

	private void field(List<Variable> variables) {
		Variable first = variables.getFirst();
		String form = form(first);
		List<Row> rows = forms.computeIfAbsent(form, each -> new ArrayList<>());
		Attributes.all(first.getAttributes(), "redcap.before").forEach(line -> rows.add(Rows.parse(line)));
		if (first instanceof DerivedVariable) {
			unheld.add("Derived variables are left out, because REDCap computes in its own language", first.getName());
		} else {
			Row row = new FieldRow(first, form, unheld).row(variables);
			row.set(Column.FIELD, unique(row.get(Column.FIELD), first));
			rows.add(row);
		}
		variables.forEach(each -> Attributes.all(each.getAttributes(), "redcap.after")
			.forEach(line -> rows.add(Rows.parse(line))));
	}

	private String unique(String wanted, Variable variable) {
		String name = wanted;
		for (int number = 2; !taken.add(name); number++) {
			name = wanted + "_" + number;
		}
		if (!name.equalsIgnoreCase(variable.getName()) && !Attributes.has(variable.getAttributes(), "redcap.field")) {
			unheld.add("REDCap's names have only letters, digits and underscores; renamed", variable.getName() + " to " + name);
		} else if (!name.equals(variable.getName()) && !Attributes.has(variable.getAttributes(), "redcap.field")) {
			unheld.add("REDCap's names are in lower case; written in lower case", variable.getName());
		}
		return name;
	}

	private static String form(Variable variable) {
		String kept = Attributes.text(variable.getAttributes(), "redcap.form");
		if (!kept.isEmpty()) {
			return kept;
		}
		String base = variable.getInstrument() == null ? variable.getLevel().getName() + "_data"
			: Objects.requireNonNullElse(variable.getInstrument().getCode(), "instrument");
		return FieldRow.name(base);
	}
}
