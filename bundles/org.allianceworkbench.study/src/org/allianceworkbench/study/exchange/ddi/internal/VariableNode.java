package org.allianceworkbench.study.exchange.ddi.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.MeasurementLevel;
import org.allianceworkbench.study.Privacy;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.VariableMeaning;
import org.allianceworkbench.study.VariableType;
import org.allianceworkbench.study.codebook.CodeText;
import org.allianceworkbench.study.exchange.Attributes;
import org.allianceworkbench.study.exchange.CodebookFileException;
import org.allianceworkbench.study.exchange.CodebookBuilder;
import org.allianceworkbench.study.exchange.CodebookBuilder.Entry;
import org.allianceworkbench.study.exchange.internal.Unheld;

/** Reads one element <code>var</code>. */
final class VariableNode {

	/** Marks the label of a missing value that is not in the code list. */
	static final String MISSING_LABEL = "missing";
	/** Marks notes that say what the format has no element for. */
	static final String NOTE_TYPE = "alliance";

	private static final int MOST_DECIMALS = 16;
	private static final Set<String> ABOUT_DATA = Set.of("sumStat", "TotlResp", "undocCod", "location", "catStat");
	private static final Map<String, String> TEXTS = Map.of("universe", "ddi.universe", "txt", "ddi.text", "concept",
		"ddi.concept", "codInstr", "ddi.instruction", "respUnit", "ddi.respondent", "imputation", "ddi.imputation");

	private final String file;
	private final Node node;
	private final CodebookBuilder builder;
	private final Unheld unheld;
	private Variable variable;

	VariableNode(String file, Node node, CodebookBuilder builder, Unheld unheld) {
		this.file = file;
		this.node = node;
		this.builder = builder;
		this.unheld = unheld;
	}

	void read(String name) throws CodebookFileException {
		variable = builder.variable(name);
		if (!variable.getName().equals(name)) {
			keep("ddi.name", name);
		}
		String label = node.all("labl").findFirst().map(Node::line1).orElse("");
		variable.setLabel(label.isEmpty() ? null : label);
		if (node.all("labl").count() > 1) {
			lost("Only the first label is kept");
		}
		attributes();
		List<Entry> codes = codes();
		type(codes);
		if (!codes.isEmpty()) {
			variable.setCodeList(own("codeList").map(list -> builder.namedList(list, codes))
				.orElseGet(() -> builder.codeList(variable.getName(), codes)));
		}
		measure();
		valid();
		missing();
		for (Node child : node.children()) {
			rest(child);
		}
	}

	private void attributes() throws CodebookFileException {
		node.attributes().forEach((name, value) -> {
			switch (name) {
				case "name", "xmlns", "dcml", "nature" -> {
					// read elsewhere
				}
				case "measUnit" -> variable.setUnit(value.isBlank() ? null : node.attribute(name));
				case "ID" -> keep("ddi.id", node.attribute(name));
				case "intrvl" -> keep("ddi.interval", node.attribute(name));
				case "wgt" -> keep("ddi.weight", node.attribute(name));
				default -> lost("Not kept of variables: the attribute " + name);
			}
		});
		String decimals = node.attribute("dcml");
		if (!decimals.isEmpty()) {
			if (!decimals.matches("\\d{1,2}") || Integer.parseInt(decimals) > MOST_DECIMALS) {
				throw problem(node, "has '" + shortened(decimals) + "' decimals (dcml); write a number from 0 to 16");
			}
			variable.setDecimals(Integer.parseInt(decimals));
		}
	}

	private List<Entry> codes() {
		Map<String, Entry> codes = new LinkedHashMap<>();
		List<Entry> all = new ArrayList<>();
		for (Node category : node.all("catgry").toList()) {
			String code = category.textOf("catValu");
			Optional<Node> label = category.all("labl").findFirst();
			boolean onlyMissing = label.isPresent() && label.get().attribute("level").equals(MISSING_LABEL);
			if (category.first("catValu").isEmpty()) {
				lost("Categories without a value are not kept");
			} else if (!onlyMissing) {
				Entry entry = new Entry(code, label.map(Node::line1).orElse(""));
				if (codes.put(code, entry) != null) {
					lost("A category is there twice");
				}
				all.add(entry);
			}
			for (Node child : category.children()) {
				if (!Set.of("catValu", "labl").contains(child.name())) {
					lost("Not kept of categories, because it is about data or more than a code and label: " + child.name());
				}
			}
		}
		return all;
	}

	private void type(List<Entry> codes) {
		boolean numbers = codes.stream().allMatch(each -> CodeText.number(each.value()).isPresent());
		Optional<Node> format = node.first("varFormat");
		VariableType type = numbers ? VariableType.NUMBER : VariableType.TEXT;
		if (format.isPresent()) {
			Node said = format.get();
			type = Types.type(said.attribute("type").isEmpty() ? "numeric" : said.attribute("type"), said.attribute("category"),
				said.attribute("formatname"));
			if (type == VariableType.NUMBER && !numbers) {
				lost("A number by its format, but a text by its codes; taken as a text");
				type = VariableType.TEXT;
			}
		}
		variable.setType(type);
		format.ifPresent(said -> {
			Types.Format usual = Types.format(variable);
			Types.Format here = new Types.Format(said.attribute("type"), said.attribute("category"), said.attribute("schema"),
				said.attribute("formatname"));
			if (!usual.equals(here)) {
				Attributes.add(variable.getAttributes(), "ddi.format", List.of(here.type(), here.category(), here.schema(),
					here.name()));
			}
		});
	}

	private void measure() {
		String nature = node.attribute("nature");
		boolean coded = variable.getCodeList() != null || variable.getType() == VariableType.TEXT;
		variable.setMeasure(!nature.isEmpty() ? Types.measure(nature) : coded ? MeasurementLevel.NOMINAL
				: MeasurementLevel.SCALE);
		if (!nature.isEmpty() && !nature.equals(Types.nature(variable))) {
			keep("ddi.nature", nature);
		}
	}

	private void valid() throws CodebookFileException {
		for (Node range : node.all("valrng").flatMap(each -> each.children().stream()).toList()) {
			if (range.name().equals("range") && variable.getLowest() == null && variable.getHighest() == null) {
				variable.setLowest(end(range, "min"));
				variable.setHighest(end(range, "max"));
			} else {
				lost("Only one range of valid values is kept");
			}
		}
		if (variable.getType() != VariableType.NUMBER && (variable.getLowest() != null || variable.getHighest() != null)) {
			variable.setLowest(null);
			variable.setHighest(null);
			lost("A range of valid values is kept for numbers only");
		}
	}

	private void missing() throws CodebookFileException {
		Map<String, String> reasons = new LinkedHashMap<>();
		node.all("catgry").filter(each -> each.attribute("missing").equalsIgnoreCase("Y")).forEach(each -> reasons
			.putIfAbsent(each.textOf("catValu"), each.all("labl").findFirst().map(Node::line1).orElse("")));
		for (Node definition : node.all("invalrng").toList()) {
			String key = definition.textOf("key");
			for (Node part : definition.children()) {
				if (part.name().equals("item")) {
					String code = part.attribute("VALUE");
					String reason = reasons.remove(code);
					CodebookBuilder.missing(variable, code, !key.isEmpty() || reason == null ? key : reason);
				} else if (part.name().equals("range")) {
					Double low = end(part, "min");
					Double high = end(part, "max");
					if (low == null && high == null) {
						throw problem(part, "has neither a lowest nor a highest value; write min or max");
					}
					CodebookBuilder.missing(variable, low == null ? Double.NEGATIVE_INFINITY : low,
						high == null ? Double.POSITIVE_INFINITY : high, key);
				}
			}
		}
		reasons.forEach((code, reason) -> {
			if (variable.getMissingValues().stream().noneMatch(each -> covers(each.getLow(), each.getHigh(), each.getValue(),
					code))) {
				CodebookBuilder.missing(variable, code, reason);
			}
		});
	}

	private static boolean covers(Double low, Double high, String value, String code) {
		return value == null && CodeText.number(code).isPresent()
			&& (low == null || low <= CodeText.number(code).getAsDouble())
			&& (high == null || CodeText.number(code).getAsDouble() <= high);
	}

	private Double end(Node range, String name) throws CodebookFileException {
		String text = range.attribute(name);
		if (text.isEmpty() && !range.attribute(name + "Exclusive").isEmpty()) {
			lost("Exclusive ends of ranges can't be kept");
			return null;
		}
		if (text.isEmpty()) {
			return null;
		}
		if (CodeText.number(text).isEmpty()) {
			if (variable.getType() == VariableType.NUMBER) {
				throw problem(range, "has '" + shortened(text) + "' as " + name + ", which is no number; correct it");
			}
			lost("Ranges of dates and texts can't be kept");
			return null;
		}
		return CodeText.number(text).getAsDouble();
	}

	private void rest(Node child) {
		switch (child.name()) {
			case "labl", "catgry", "valrng", "invalrng", "varFormat" -> {
				// read already
			}
			case "qstn" -> question(child);
			case "security" -> enumerated(Privacy.class, child).ifPresentOrElse(variable::setPrivacy,
				() -> keep("ddi.security", child.line1()));
			case "anlysUnit" -> enumerated(Level.class, child).ifPresentOrElse(variable::setLevel,
				() -> keep("ddi.analysisUnit", child.line1()));
			case "derivation" -> {
				keep("ddi.derivation", child.textOf("drvdesc"));
				keep("ddi.derivationCommand", child.textOf("drvcmd"));
			}
			case "notes" -> note(child);
			default -> {
				if (TEXTS.containsKey(child.name())) {
					keep(TEXTS.get(child.name()), child.lines());
				} else if (ABOUT_DATA.contains(child.name())) {
					lost("Not kept of variables, because it is about data: " + child.name());
				} else {
					lost("Not kept of variables: " + child.name());
				}
			}
		}
	}

	private void question(Node question) {
		String plain = question.line1();
		keep("ddi.question", plain.isEmpty() ? question.textOf("qstnLit") : plain);
		keep("ddi.questionBefore", question.textOf("preQTxt"));
		keep("ddi.questionAfter", question.textOf("postQTxt"));
		keep("ddi.interviewer", question.textOf("ivuInstr"));
		question.children().stream().map(Node::name).filter(name -> !Set.of("qstnLit", "preQTxt", "postQTxt", "ivuInstr")
			.contains(name)).forEach(name -> lost("Not kept of questions: " + name));
	}

	private void note(Node note) {
		if (!note.attribute("type").equals(NOTE_TYPE)) {
			List<String> values = new ArrayList<>(List.of(note.attribute("type"), note.attribute("subject"), note.lines()));
			Attributes.add(variable.getAttributes(), "ddi.note", values);
			return;
		}
		switch (note.attribute("subject")) {
			case "required" -> variable.setRequired(note.line1().equals("true"));
			case "meaning" -> enumerated(VariableMeaning.class, note).ifPresent(variable::setMeaning);
			default -> {
				// the name of the code list is read with the codes
			}
		}
	}

	private Optional<String> own(String subject) {
		return node.all("notes").filter(note -> note.attribute("type").equals(NOTE_TYPE)
			&& note.attribute("subject").equals(subject)).map(Node::line1).filter(text -> !text.isEmpty()).findFirst();
	}

	private static <E extends Enum<E>> Optional<E> enumerated(Class<E> kind, Node node) {
		String word = node.line1().toUpperCase(Locale.ROOT).replace(' ', '_');
		return List.of(kind.getEnumConstants()).stream().filter(each -> each.name().equals(word)).findFirst();
	}

	private void keep(String name, String value) {
		Attributes.addText(variable.getAttributes(), name, value.strip());
	}

	private void lost(String kind) {
		unheld.add(kind, variable.getName());
	}

	private CodebookFileException problem(Node at, String text) {
		return new CodebookFileException(file, at.line(), "column " + at.column() + ", element " + at.name() + " of variable "
			+ variable.getName(), text);
	}

	private static String shortened(String text) {
		return text.length() <= 40 ? text : text.substring(0, 37) + "...";
	}
}
