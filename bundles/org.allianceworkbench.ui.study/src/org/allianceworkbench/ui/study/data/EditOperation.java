package org.allianceworkbench.ui.study.data;

import java.util.List;

import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.project.edit.DataEdits;
import org.allianceworkbench.store.CellEdit;
import org.allianceworkbench.store.EditRecord;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.ui.DataOperation;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.jobs.Failures;
import org.allianceworkbench.ui.jobs.StudyJob;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;

/** Values changed by hand as one step. */
final class EditOperation extends DataOperation {

	private EditRecord last;

	private EditOperation(OpenStudy study, String label, EditRecord done) {
		super(study, label);
		this.last = done;
	}

	/** Stores changes in the background; then the step can be undone. */
	static void start(OpenStudy study, String label, List<CellEdit> changes, String reason) {
		new StudyJob<>(label, progress -> new DataEdits(study.project()).store(changes, reason), done -> {
			if (!done.isNothing()) {
				new EditOperation(study, label, done).remember();
			}
		}, problem -> Failures.show("Nothing was changed", problem)).of(study).unseen().schedule();
	}

	/** Each step back is itself a step that can be taken back. */
	@Override
	protected IStatus again(Progress progress) {
		try {
			last = new DataEdits(study().project()).undo(last);
			return Status.OK_STATUS;
		} catch (ProjectException e) {
			return failed("Nothing was changed", e);
		}
	}

	@Override
	protected IStatus back(Progress progress) {
		return again(progress);
	}
}
