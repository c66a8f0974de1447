package org.allianceworkbench.ui.study.editor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.check.Violation;
import org.allianceworkbench.study.edit.command.PartEdits;
import org.allianceworkbench.study.edit.command.QuickFixes;
import org.allianceworkbench.study.edit.command.StudyChange;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.parts.Changes;
import org.allianceworkbench.ui.parts.PartColumn;
import org.allianceworkbench.ui.parts.PartGrid;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** A page of the study editor: a heading with what is wrong, and content that follows the study. */
public abstract class EditorPage {

	private static final int LEAST_HEIGHT = 220;

	private final StudyEditor editor;
	private final String title;
	private Composite page;
	private Label message;
	private boolean stale = true;

	EditorPage(StudyEditor editor, String title) {
		this.editor = editor;
		this.title = title;
	}

	final Control create(Composite parent) {
		ScrolledComposite scroll = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.setMinHeight(leastHeight());
		scroll.setShowFocusedControl(true);
		page = WidgetFactory.composite(SWT.NONE).layout(GridLayoutFactory.swtDefaults().margins(10, 8).spacing(8, 6).create())
				.create(scroll);
		scroll.setContent(page);
		Composite head = WidgetFactory.composite(SWT.NONE).layout(GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 0)
				.create())
				.layoutData(GridDataFactory.fillDefaults().grab(true, false).create()).create(page);
		WidgetFactory.label(SWT.NONE).text(title).font(JFaceResources.getHeaderFont()).create(head);
		message = WidgetFactory.label(SWT.NONE)
				.layoutData(GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).create()).create(head);
		createContent(page);
		return scroll;
	}

	/** In less height the page is scrolled, so that nothing of it is cut off. */
	int leastHeight() {
		return LEAST_HEIGHT;
	}

	/** Makes the widgets below the heading; the parent has a grid of one column. */
	abstract void createContent(Composite parent);

	/** Shows the study as it is now. */
	abstract void show();

	/** Whether a part of the study is edited here. */
	abstract boolean has(EObject part);

	/** Brings a part into sight. */
	public abstract void reveal(EObject part);

	/** The grid that copy, paste and the like are meant for. */
	public Optional<PartGrid<?>> grid() {
		return Optional.empty();
	}

	/** Puts the cursor into the filter, where there is one. */
	void find() {
		// most pages are short
	}

	/** Takes the keyboard. */
	void setFocus() {
		grid().ifPresentOrElse(PartGrid::setFocus, () -> page.setFocus());
	}

	final void refresh(boolean visible) {
		stale = true;
		if (visible) {
			activated();
		}
	}

	final void activated() {
		if (stale && !page.isDisposed()) {
			stale = false;
			long problems = problems().count(this::has);
			message.setText(problems == 0 ? "" : "\u26a0 " + (problems == 1 ? "1 problem" : problems + " problems")
					+ " on this page; the pointer tells what and what to do");
			show();
		}
	}

	/** The title on the tab, with the number of problems. */
	final String tab() {
		long problems = problems().count(this::has);
		return problems == 0 ? title : String.format(Locale.ROOT, "%s (%,d)", title, problems);
	}

	final String title() {
		return title;
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
