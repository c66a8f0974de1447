package org.allianceworkbench.study.exchange.ddi.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import javax.xml.stream.XMLStreamException;

import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.exchange.Attributes;
import org.allianceworkbench.study.exchange.CodebookWriting;
import org.allianceworkbench.study.exchange.internal.Unheld;

/** Makes a DDI codebook of a study. */
public final class DdiWriter {

	private static final String FILE_ID = "F1";

	private final Study study;
	private final Unheld unheld = new Unheld();
	private final Set<String> ids = new HashSet<>(Set.of(FILE_ID));

	/** Writes the codebook of a study. */
	public DdiWriter(Study study) {
		this.study = study;
	}

	/** The codebook, and what it does not hold. */
	public CodebookWriting write() {
		unheld.addDesign(study, "a DDI codebook");
		try {
			Xml xml = new Xml();
			xml.element("codeBook", () -> {
				study(xml);
				file(xml);
				if (!study.getVariables().isEmpty()) {
					xml.element("dataDscr", () -> variables(xml));
				}
			}, "version", "2.5");
			String text = xml.finish();
			List<String> losses = new ArrayList<>(unheld.sentences());
			if (xml.removed() > 0) {
				losses.add("Left out, because XML can't hold them: " + xml.removed() + " control or half characters.");
			}
			return new CodebookWriting(text, losses);
		} catch (XMLStreamException e) {
			throw new IllegalStateException("writing XML into memory failed", e);
		}
	}

	private void study(Xml xml) throws XMLStreamException {
		xml.element("stdyDscr", () -> {
			xml.element("citation", () -> {
				xml.element("titlStmt", () -> {
					xml.text("titl", Objects.requireNonNullElse(study.getTitle(), "Study"));
					xml.text("IDNo", study.getProtocolId());
				});
				if (!study.getContributors().isEmpty()) {
					xml.element("rspStmt", () -> {
						for (String name : study.getContributors()) {
							xml.text("AuthEnty", name);
						}
					});
				}
			});
			if (study.getDescription() != null && !study.getDescription().isEmpty()) {
				xml.element("stdyInfo", () -> xml.text("abstract", study.getDescription()));
			}
		});
		if (study.getAttributes().stream().anyMatch(each -> !each.getName().startsWith("ddi."))) {
			unheld.add("What other programs said of the study is not kept", String.join(", ", study.getAttributes().stream()
				.map(each -> each.getName()).filter(name -> !name.startsWith("ddi.")).toList()));
		}
	}

	private void file(Xml xml) throws XMLStreamException {
		if (Attributes.has(study.getAttributes(), "ddi.fileName")) {
			xml.element("fileDscr", () -> xml.element("fileTxt", () -> {
				xml.text("fileName", Attributes.text(study.getAttributes(), "ddi.fileName"));
				xml.text("fileCont", Attributes.text(study.getAttributes(), "ddi.fileContents"));
				xml.text("fileType", Attributes.text(study.getAttributes(), "ddi.fileType"));
			}), "ID", FILE_ID);
		}
	}

	private void variables(Xml xml) throws XMLStreamException {
		Set<String> kept = new HashSet<>();
		study.getVariables().forEach(each -> kept.add(Attributes.text(each.getAttributes(), "ddi.id")));
		int number = 0;
		for (Variable variable : study.getVariables()) {
			String id = Attributes.text(variable.getAttributes(), "ddi.id");
			if (id.isEmpty() || !id.matches("[A-Za-z_][\\w.-]*") || ids.contains(id)) {
				do {
					number++;
					id = "V" + number;
				} while (kept.contains(id) || ids.contains(id));
			}
			ids.add(id);
			new VariableElement(xml, study, variable, unheld).write(id);
		}
	}
}
