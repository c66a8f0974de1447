package org.allianceworkbench.study.exchange.ddi.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import javax.xml.stream.XMLStreamException;

import org.allianceworkbench.study.Attribute;
import org.allianceworkbench.study.Code;
import org.allianceworkbench.study.CodeList;
import org.allianceworkbench.study.DerivedVariable;
import org.allianceworkbench.study.MissingValue;
import org.allianceworkbench.study.Privacy;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.VariableMeaning;
import org.allianceworkbench.study.VariableType;
import org.allianceworkbench.study.codebook.CodeText;
import org.allianceworkbench.study.codebook.VariableValues;
import org.allianceworkbench.study.exchange.Attributes;
import org.allianceworkbench.study.exchange.internal.Unheld;

/** Writes one element <code>var</code>, its parts in the order of the schema of DDI Codebook 2.5. */
final class VariableElement {

	private static final int FORMAT_PARTS = 4;

	private final Xml xml;
	private final Study study;
	private final Variable variable;
	private final Unheld unheld;

	VariableElement(Xml xml, Study study, Variable variable, Unheld unheld) {
		this.xml = xml;
		this.study = study;
		this.variable = variable;
		this.unheld = unheld;
	}

	void write(String id) throws XMLStreamException {
		String name = kept("name").isEmpty() ? variable.getName() : kept("name");
		xml.element("var", this::parts, "ID", id, "name", name, "intrvl", interval(), "dcml",
			Integer.toString(variable.getDecimals()), "measUnit", variable.getUnit(), "wgt", kept("weight"), "nature",
			Types.nature(variable));
		lost();
	}

	/** The part kept from DDI where it is one of the schema's, else as the measurement level says. */
	private String interval() {
		String kept = kept("interval");
		if (Set.of("contin", "discrete").contains(kept)) {
			return kept;
		}
		return "";
	}

	private void parts() throws XMLStreamException {
		xml.text("labl", variable.getLabel());
		xml.text("imputation", kept("imputation"));
		xml.text("security", variable.getPrivacy() == Privacy.NONE ? kept("security") : variable.getPrivacy().getName());
		xml.text("respUnit", kept("respondent"));
		xml.text("anlysUnit", variable.getLevel().getName());
		question();
		if (variable.getLowest() != null || variable.getHighest() != null) {
			xml.element("valrng", () -> range(variable.getLowest(), variable.getHighest()));
		}
		for (MissingValue missing : variable.getMissingValues()) {
			missing(missing);
		}
		xml.text("universe", kept("universe"));
		xml.text("txt", kept("text"));
		categories();
		xml.text("codInstr", kept("instruction"));
		xml.text("concept", kept("concept"));
		derivation();
		format();
		notes();
	}

	private void question() throws XMLStreamException {
		if (List.of("question", "questionBefore", "questionAfter", "interviewer").stream()
				.anyMatch(each -> !kept(each).isEmpty())) {
			xml.element("qstn", () -> {
				xml.text("preQTxt", kept("questionBefore"));
				xml.text("qstnLit", kept("question"));
				xml.text("postQTxt", kept("questionAfter"));
				xml.text("ivuInstr", kept("interviewer"));
			});
		}
	}

	private void range(Double low, Double high) throws XMLStreamException {
		xml.empty("range", "UNITS", "REAL", "min", low == null ? "" : CodeText.of(low), "max", high == null ? ""
				: CodeText.of(high));
	}

	private void missing(MissingValue missing) throws XMLStreamException {
		xml.element("invalrng", () -> {
			if (missing.getValue() != null) {
				xml.empty("item", "VALUE", missing.getValue());
			} else {
				range(missing.getLow(), missing.getHigh());
			}
			xml.text("key", missing.getReason());
		});
	}

	private void categories() throws XMLStreamException {
		VariableValues values = VariableValues.of(variable);
		Set<String> listed = new HashSet<>();
		if (variable.getCodeList() != null) {
			for (Code code : variable.getCodeList().getCodes()) {
				String value = Objects.requireNonNullElse(code.getValue(), "");
				listed.add(value);
				xml.element("catgry", () -> {
					xml.text("catValu", value);
					xml.text("labl", code.getLabel());
				}, "missing", values.isMissing(value) ? "Y" : "");
			}
		}
		for (MissingValue each : variable.getMissingValues()) {
			if (each.getValue() != null && each.getReason() != null && listed.add(each.getValue())) {
				xml.element("catgry", () -> {
					xml.text("catValu", each.getValue());
					xml.text("labl", each.getReason(), "level", VariableNode.MISSING_LABEL);
				}, "missing", "Y");
			}
		}
	}

	private void derivation() throws XMLStreamException {
		if (variable instanceof DerivedVariable derived) {
			String sources = String.join(", ", derived.getSources().stream().map(Variable::getName).toList());
			xml.element("derivation", () -> {
				xml.text("drvdesc", derived.getDerivation().getName() + (sources.isEmpty() ? "" : " of " + sources));
				xml.text("drvcmd", derived.getFormula());
			});
			unheld.add("Derived variables are described, but come back as plain variables", variable.getName());
		} else if (!kept("derivation").isEmpty() || !kept("derivationCommand").isEmpty()) {
			xml.element("derivation", () -> {
				xml.text("drvdesc", kept("derivation"));
				xml.text("drvcmd", kept("derivationCommand"));
			});
		}
	}

	private void format() throws XMLStreamException {
		Types.Format format = Types.format(variable);
		List<String> kept = Attributes.all(variable.getAttributes(), "ddi.format");
		if (kept.size() == FORMAT_PARTS) {
			VariableType type = Types.type(kept.get(0).isEmpty() ? "numeric" : kept.get(0), kept.get(1), kept.get(3));
			if (type == variable.getType()) {
				format = new Types.Format(kept.get(0), kept.get(1), kept.get(2), kept.get(3));
			}
		}
		xml.empty("varFormat", "type", format.type(), "formatname", format.name(), "schema", format.schema(), "category",
			format.category());
	}

	private void notes() throws XMLStreamException {
		CodeList list = variable.getCodeList();
		boolean shared = list != null && study.getVariables().stream().filter(each -> each.getCodeList() == list).count() > 1;
		if (list != null && (shared || !variable.getName().equals(list.getName()))) {
			note("codeList", list.getName());
		}
		if (variable.isRequired()) {
			note("required", "true");
		}
		if (variable.getMeaning() != VariableMeaning.NONE) {
			note("meaning", variable.getMeaning().getName());
		}
		for (Attribute attribute : variable.getAttributes()) {
			if (attribute.getName().equals("ddi.note") && attribute.getValues().size() == 3) {
				xml.text("notes", attribute.getValues().get(2), "type", attribute.getValues().get(0), "subject",
					attribute.getValues().get(1));
			}
		}
	}

	private void note(String subject, String text) throws XMLStreamException {
		xml.text("notes", text, "subject", subject, "type", VariableNode.NOTE_TYPE);
	}

	private void lost() {
		if (variable.getItem() != null || variable.getScale() != null) {
			unheld.add("The item or scale that a variable holds is not kept", variable.getName());
		}
		if (!kept("analysisUnit").isEmpty()) {
			unheld.add("The unit of analysis is written as the level of the study", variable.getName());
		}
		if (variable.getPrivacy() != Privacy.NONE && !kept("security").isEmpty()) {
			unheld.add("The note on security is replaced by the study's privacy", variable.getName());
		}
		if (variable.getAttributes().stream().anyMatch(each -> !each.getName().startsWith("ddi."))) {
			unheld.add("What other programs said of variables (formats, roles, forms, branching) is not kept",
					variable.getName());
		}
	}

	private String kept(String name) {
		return Attributes.text(variable.getAttributes(), "ddi." + name);
	}
}
