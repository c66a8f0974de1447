package org.allianceworkbench.ui.export.editor;

import java.util.List;
import java.util.stream.Collectors;

import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.Severity;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.ui.editor.DefinitionPage;
import org.allianceworkbench.ui.export.document.ExportDocument;
import org.allianceworkbench.ui.export.document.ExportProblem;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** A page of the export editor: a heading with what is wrong on it, and content that follows the definition. */
public abstract class ExportPage extends DefinitionPage {

	private static final int MOST_TOLD = 2;

	private final ExportEditor editor;

	ExportPage(ExportEditor editor, String title) {
		super(title);
		this.editor = editor;
	}

	@Override
	protected final Control create(Composite parent) {
		Composite page = createHead(parent);
		createContent(page);
		return page;
	}

	/** Makes the widgets below the heading; the parent has a grid of one column. */
	abstract void createContent(Composite parent);

	/** Shows what a new preview says, or that it is not up to date. */
	void showPreview() {
		// most pages say nothing of it
	}

	/** Copies what is selected, when the keyboard is in no line of text. */
	void copy() {
		// nothing to copy on most pages
	}

	/** Selects everything, when the keyboard is in no line of text. */
	void selectAll() {
		// nothing to select on most pages
	}

	@Override
	protected final String told() {
		List<ExportProblem> problems = problems();
		String told = problems.stream().limit(MOST_TOLD).map(ExportProblem::message).collect(Collectors.joining(" "));
		return problems.isEmpty() ? "" : "\u26a0 " + told + (problems.size() <= MOST_TOLD ? "" : " And "
				+ (problems.size() - MOST_TOLD) + " more.");
	}

	/** The errors and warnings of this page. */
	final List<ExportProblem> problems() {
		return editor.problems().stream().filter(problem -> problem.page().equals(title())
				&& problem.severity() != Severity.INFO).toList();
	}

	@Override
	protected final long problemCount() {
		return problems().size();
	}

	final ExportEditor editor() {
		return editor;
	}

	final ExportDocument document() {
		return editor.document();
	}

	final Export export() {
		return editor.document().export();
	}

	final Study study() {
		return editor.document().study().study();
	}

	/** A place whose parts stand one below the other. */
	static Composite column(Composite parent) {
		return WidgetFactory.composite(SWT.NONE).layout(GridLayoutFactory.fillDefaults().spacing(0, 6).create()).create(parent);
	}

	/** A heading within a page. */
	static Label heading(Composite parent, String text) {
		return WidgetFactory.label(SWT.NONE).text(text).font(JFaceResources.getBannerFont())
				.layoutData(GridDataFactory.fillDefaults().grab(true, false).indent(0, 6).create()).create(parent);
	}

	/** A sentence or two that wrap. */
	static Label sentence(Composite parent, String text) {
		return WidgetFactory.label(SWT.WRAP).text(text)
				.layoutData(GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).create()).create(parent);
	}
}
