package org.allianceworkbench.study.exchange.ddi.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.exchange.Attributes;
import org.allianceworkbench.study.exchange.CodebookFileException;
import org.allianceworkbench.study.exchange.CodebookOptions;
import org.allianceworkbench.study.exchange.CodebookReading;
import org.allianceworkbench.study.exchange.CodebookBuilder;
import org.allianceworkbench.study.exchange.internal.Unheld;

/** Makes a study of a DDI codebook. */
public final class DdiReader {

	private static final Set<String> FAMILIES = Set.of("", "ddi:codebook:2_5", "ddi:codebook:2_6", "ddi:codebook:2_1",
		"http://www.icpsr.umich.edu/DDI");

	private final String file;
	private final CodebookBuilder builder;
	private final Unheld unheld = new Unheld();

	/** Reads from a file of a name. */
	public DdiReader(String file, CodebookOptions options) {
		this.file = file;
		this.builder = new CodebookBuilder(options);
	}

	/** Reads a codebook. */
	public CodebookReading read(byte[] bytes) throws CodebookFileException {
		Node root = new XmlTree(file).read(bytes);
		String family = root.attribute("xmlns");
		if (!root.name().equals("codeBook") || !FAMILIES.contains(family)) {
			throw problem(root, "is no DDI Codebook: its root is " + root.name() + (family.isEmpty() ? "" : " of " + family)
				+ "; export it as DDI Codebook 2.5" + (root.name().equals("DDIInstance") || family.startsWith("ddi:instance")
					? ", not as DDI Lifecycle" : ""));
		}
		for (Node part : root.children()) {
			switch (part.name()) {
				case "stdyDscr" -> study(part);
				case "fileDscr" -> file(part);
				case "dataDscr" -> data(part);
				default -> unheld.add("Not kept of the codebook", part.name());
			}
		}
		unheld.sentences().forEach(builder::note);
		return builder.reading();
	}

	private void study(Node part) {
		Study study = builder.study();
		for (Node section : part.children()) {
			switch (section.name()) {
				case "citation" -> citation(study, section);
				case "stdyInfo" -> {
					List<String> texts = section.all("abstract").map(Node::lines).filter(text -> !text.isEmpty()).toList();
					if (!texts.isEmpty()) {
						study.setDescription(String.join("\n\n", texts));
					}
					skip(section, "abstract");
				}
				default -> unheld.add("Not kept of the description of the study", section.name());
			}
		}
	}

	private void citation(Study study, Node citation) {
		String title = citation.textOf("titlStmt", "titl");
		if (!title.isEmpty()) {
			study.setTitle(title);
		}
		String number = citation.textOf("titlStmt", "IDNo");
		if (!number.isEmpty()) {
			study.setProtocolId(number);
		}
		citation.first("titlStmt").ifPresent(statement -> {
			skip(statement, "titl", "IDNo");
			if (statement.all("IDNo").count() > 1) {
				unheld.add("Not kept of the description of the study", "further IDNo");
			}
		});
		citation.first("rspStmt").ifPresent(statement -> {
			statement.all("AuthEnty").map(Node::line1).filter(name -> !name.isEmpty() && !study.getContributors().contains(name))
				.forEach(study.getContributors()::add);
			skip(statement, "AuthEnty");
		});
		skip(citation, "titlStmt", "rspStmt");
	}

	private void file(Node part) {
		Study study = builder.study();
		String name = part.textOf("fileTxt", "fileName");
		if (!name.isEmpty() && !Attributes.has(study.getAttributes(), "ddi.fileName")) {
			Attributes.addText(study.getAttributes(), "ddi.fileName", name);
			Attributes.addText(study.getAttributes(), "ddi.fileContents", part.textOf("fileTxt", "fileCont"));
			Attributes.addText(study.getAttributes(), "ddi.fileType", part.textOf("fileTxt", "fileType"));
		} else if (!name.isEmpty()) {
			unheld.add("Only the first file's description is kept, not that of", name);
		}
		part.first("fileTxt").ifPresent(text -> {
			for (Node child : text.children()) {
				if (!Set.of("fileName", "fileCont", "fileType").contains(child.name())) {
					unheld.add("Not kept of the description of the file, because it is about data", child.name());
				}
			}
		});
	}

	private void data(Node part) throws CodebookFileException {
		Set<String> names = new HashSet<>();
		for (Node child : part.children()) {
			if (child.name().equals("var")) {
				String name = child.attribute("name").isEmpty() ? child.attribute("ID") : child.attribute("name");
				if (name.isEmpty()) {
					throw problem(child, "has neither a name nor an ID; give it the variable's name");
				}
				if (!names.add(name)) {
					unheld.add("Described more than once, and made unique", name);
				}
				new VariableNode(file, child, builder, unheld).read(name);
			} else {
				unheld.add("Not kept of the description of the data", child.name());
			}
		}
	}

	private void skip(Node node, String... kept) {
		node.children().stream().map(Node::name).filter(name -> Stream.of(kept).noneMatch(name::equals)).distinct()
			.forEach(name -> unheld.add("Not kept of the description of the study", name));
	}

	private CodebookFileException problem(Node node, String text) {
		return new CodebookFileException(file, node.line(), "column " + node.column() + ", element " + node.name(), text);
	}
}
