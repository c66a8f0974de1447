package org.allianceworkbench.ui.study.timeline;

import java.util.Optional;

import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.ui.OpenStudies;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.StudySelection;
import org.allianceworkbench.ui.jobs.StudyJob;
import org.allianceworkbench.ui.lists.HintStack;
import org.allianceworkbench.ui.study.data.ChosenCell;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.part.ViewPart;

/** All occasions of the client who is chosen in a grid, both raters' values, a line for each scale. */
public final class TimelineView extends ViewPart {

	/** Id of the view. */
	public static final String ID = "org.allianceworkbench.ui.study.timeline";

	private static final String EMPTY = "Select a row of a client in a data grid\nto see all occasions and both raters.";

	private HintStack stack;
	private CourseTable table;
	private Optional<OpenStudy> study = Optional.empty();
	private Optional<RowKey> client = Optional.empty();
	private final ISelectionListener listener = (part, selection) -> follow(selection);
	private final Runnable changed = this::read;
	private final Runnable studies = this::close;

	@Override
	public void createPartControl(Composite parent) {
		stack = new HintStack(parent, SWT.NONE);
		stack.say(EMPTY);
		table = new CourseTable(stack.control());
		getSite().getWorkbenchWindow().getSelectionService().addPostSelectionListener(listener);
		OpenStudies.instance().addListener(studies);
		follow(getSite().getWorkbenchWindow().getSelectionService().getSelection());
		if (client.isEmpty()) {
			followEditor();
		}
	}

	/** Another view may be active, while a row is chosen in the grid. */
	private void followEditor() {
		IEditorPart editor = getSite().getPage().getActiveEditor();
		if (editor != null && editor.getSite().getSelectionProvider() != null) {
			follow(editor.getSite().getSelectionProvider().getSelection());
		}
	}

	private void follow(ISelection selection) {
		if (selection instanceof IStructuredSelection chosen && chosen.getFirstElement() instanceof ChosenCell cell
				&& !cell.row().client().isEmpty()) {
			show(cell.study(), RowKey.client(cell.row().site(), cell.row().client()));
		} else if (selection != null) {
			StudySelection.first(selection, RowKey.class).filter(row -> !row.client().isEmpty()).ifPresent(row -> StudySelection
					.first(selection, OpenStudy.class).ifPresent(owner -> show(owner, RowKey.client(row.site(), row.client()))));
		}
	}

	private void show(OpenStudy owner, RowKey wanted) {
		if (!client.equals(Optional.of(wanted)) || !study.equals(Optional.of(owner))) {
			study.ifPresent(before -> before.removeListener(changed));
			owner.addListener(changed);
			study = Optional.of(owner);
			client = Optional.of(wanted);
			read();
		}
	}

	private void read() {
		if (study.isEmpty() || client.isEmpty()) {
			return;
		}
		RowKey wanted = client.get();
		OpenStudy owner = study.get();
		new StudyJob<>("Reading client " + wanted, progress -> ClientCourse.read(owner.study(), owner.project().store(), wanted),
				course -> {
			if (!stack.isDisposed() && client.equals(Optional.of(wanted))) {
				setContentDescription("Client " + wanted);
				table.show(course);
				stack.show(table.control(), !course.isEmpty(), wanted + " has no ratings yet.");
			}
		}, problem -> {
			if (!stack.isDisposed()) {
				stack.say(owner.explain(problem));
			}
		}).of(owner).unseen().schedule();
	}

	private void close() {
		if (study.isPresent() && !OpenStudies.instance().isOpen(study.get()) && !stack.isDisposed()) {
			study = Optional.empty();
			client = Optional.empty();
			setContentDescription("");
			stack.say(EMPTY);
		}
	}

	/** What is shown, in words, for tests and assistive technology. */
	public String words() {
		return stack.isHint() ? stack.text() : table.words();
	}

	@Override
	public void setFocus() {
		stack.control().setFocus();
	}

	@Override
	public void dispose() {
		getSite().getWorkbenchWindow().getSelectionService().removePostSelectionListener(listener);
		OpenStudies.instance().removeListener(studies);
		study.ifPresent(before -> before.removeListener(changed));
		super.dispose();
	}
}
