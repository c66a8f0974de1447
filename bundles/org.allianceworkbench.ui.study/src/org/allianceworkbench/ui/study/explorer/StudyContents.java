package org.allianceworkbench.ui.study.explorer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.store.RowQuery;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.study.data.DataView;
import org.eclipse.emf.ecore.EObject;

/** Reads what the explorer shows of a study; off the UI thread, since it asks the store. */
final class StudyContents {

	static final String DESIGN = "Design";
	static final String SITES = "Sites";
	static final String DATA = "Data";
	static final String ANALYSES = "Analyses";
	static final String REPORTS = "Reports";
	static final String EXPORTS = "Exports";

	/** Reads one group; what it can't read becomes a line that says why. */
	@FunctionalInterface
	private interface Reading {
		List<Node> read() throws IOException, ProjectException;
	}

	private final OpenStudy study;

	private StudyContents(OpenStudy study) {
		this.study = study;
	}

	static Node.Root read(OpenStudy study) {
		return new StudyContents(study).root();
	}

	private Node.Root root() {
		Study definition = study.study();
		List<Node> design = List.of(group("Arms", parts(definition.getArms()), "No arms: all clients are treated alike"),
				group("Occasions", parts(definition.getOccasions()), "No occasions yet"),
				group("Rater roles", parts(definition.getRoles()), "No rater roles yet"));
		return new Node.Root(study, List.of(group(DESIGN, design, ""),
				group(SITES, parts(definition.getSites()), "No sites yet"),
				group("Instruments", parts(definition.getInstruments()), "No instruments yet"),
				group("Codebook", parts(definition.getVariables()), "No variables yet"),
				group(DATA, reading(this::levels), ""),
				group("Recipes", parts(definition.getRecipes()), "A recipe is made with the first import of a file"),
				group("Imports", reading(this::imports), "Nothing imported yet: drop a site's file here"),
				group(ANALYSES, reading(this::analyses), "No analyses yet"),
				group(REPORTS, reading(this::reports), "No reports yet"),
				group(EXPORTS, reading(this::exports), "No exports yet")));
	}

	private Node group(String name, List<Node> children, String hint) {
		return new Node.Group(study, name, children, hint);
	}

	private List<Node> parts(List<? extends EObject> parts) {
		return nodes(parts, part -> new Node.Part(study, part));
	}

	private List<Node> levels() throws IOException {
		List<Node> nodes = new ArrayList<>();
		for (DataView view : DataView.values()) {
			nodes.add(new Node.Data(study, view, study.project().store().count(RowQuery.of(view.level()))));
		}
		return nodes;
	}

	private List<Node> imports() throws ProjectException {
		return nodes(study.project().imports().reversed(), record -> new Node.Import(study, record));
	}

	private List<Node> analyses() throws ProjectException {
		return nodes(study.project().analyses(), file -> new Node.Document(study, file));
	}

	private List<Node> reports() throws ProjectException {
		return nodes(study.project().reports(), file -> new Node.Document(study, file));
	}

	private List<Node> exports() throws ProjectException {
		return nodes(study.project().exports(), file -> new Node.Document(study, file));
	}

	private List<Node> reading(Reading reading) {
		try {
			return reading.read();
		} catch (IOException | ProjectException e) {
			return List.of(new Node.Problem(study, e.getMessage()));
		}
	}

	private static <T> List<Node> nodes(List<? extends T> parts, Function<T, Node> node) {
		return parts.stream().<Node>map(node::apply).toList();
	}
}
