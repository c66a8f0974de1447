package org.allianceworkbench.ui.study.editor;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.check.Violation;
import org.allianceworkbench.study.edit.command.PartEdits;
import org.allianceworkbench.study.edit.command.QuickFixes;
import org.allianceworkbench.study.edit.command.StudyChange;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.editor.DefinitionPage;
import org.allianceworkbench.ui.parts.Changes;
import org.allianceworkbench.ui.parts.PartColumn;
import org.allianceworkbench.ui.parts.PartGrid;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A page of the study editor: a heading with what is wrong, and content that follows the study. */
public abstract class EditorPage extends DefinitionPage {

	private static final int LEAST_HEIGHT = 220;

	private final StudyEditor editor;

	EditorPage(StudyEditor editor, String title) {
		super(title);
		this.editor = editor;
	}

	@Override
	protected final Control create(Composite parent) {
		ScrolledComposite scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.setMinHeight(leastHeight());
		scroll.setShowFocusedControl(true);
		Composite page = createHead(scroll);
		scroll.setContent(page);
		createContent(page);
		return scroll;
	}

	/** In less height the page is scrolled, so that nothing of it is cut off. */
	int leastHeight() {
		return LEAST_HEIGHT;
	}

	/** Makes the widgets below the heading; the parent has a grid of one column. */
	abstract void createContent(Composite parent);

	/** Whether a part of the study is edited here. */
	abstract boolean has(EObject part);

	/** Brings a part into sight. */
	public abstract void reveal(EObject part);

	/** The grid that copy, paste and the like are meant for. */
	public Optional<PartGrid<?>> grid() {
		return Optional.empty();
	}

	@Override
	protected void setFocus() {
		grid().ifPresentOrElse(PartGrid::setFocus, () -> control().setFocus());
	}

	@Override
	protected final long problemCount() {
		return problems().count(this::has);
	}

	@Override
	protected final String told() {
		long problems = problemCount();
		return problems == 0 ? "" : "\u26a0 " + (problems == 1 ? "1 problem" : problems + " problems")
				+ " on this page; the pointer tells what and what to do";
	}

	final StudyEditor editor() {
		return editor;
	}

	final OpenStudy open() {
		return editor.study();
	}

	final Study study() {
		return editor.study().study();
	}

	final Problems problems() {
		return editor.problems();
	}

	final PartEdits edits() {
		return PartEdits.of(study());
	}

	/** Does a change as {@link Changes} does. */
	public final void perform(StudyChange change) {
		editor.changes().perform(change);
	}

	/** Does a change and brings what it made into sight. */
	final void performAndReveal(StudyChange change) {
		editor.changes().perform(change, () -> {
			editor.refreshNow();
			change.getAffectedObjects().stream().filter(EObject.class::isInstance).map(EObject.class::cast).findFirst()
					.ifPresent(this::reveal);
		});
	}

	/** A grid of parts whose problems are shown in its cells. */
	final <T extends EObject> PartGrid<T> partGrid(Composite parent, List<PartColumn<T>> columns) {
		PartGrid<T> grid = new PartGrid<>(parent, columns, this::perform);
		grid.problems((part, column) -> column.feature().flatMap(feature -> problems().of(part, feature)));
		GridDataFactory.fillDefaults().grab(true, true).hint(200, 120).applyTo(grid.control());
		new GridMenu<>(grid, this).install();
		return grid;
	}

	/** The remedies of a problem. */
	final List<QuickFixes.Fix> fixes(Violation problem) {
		return QuickFixes.of(study(), problem);
	}
}
