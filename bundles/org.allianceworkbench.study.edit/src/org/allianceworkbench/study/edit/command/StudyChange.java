package org.allianceworkbench.study.edit.command;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.codebook.ChangeEffects;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.edit.command.ChangeCommand;

/**
 * A change of a study's definition that can be undone as a whole: what it changes is recorded while it is done. One that can't be
 * done says why and changes nothing.
 */
public final class StudyChange extends ChangeCommand {

	private final Study study;
	private final Runnable change;
	private final Optional<String> refusal;
	private final List<Object> affected;
	private Optional<BroughtFile> file = Optional.empty();

	private StudyChange(Study study, String label, Optional<String> refusal, List<Object> affected, Runnable change) {
		super(study);
		setLabel(label);
		this.study = study;
		this.refusal = refusal;
		this.affected = affected;
		this.change = change;
	}

	/**
	 * A change that can be done.
	 *
	 * @param label what it is called in the menu, for example <code>Rename alliance</code>
	 * @param affected what a viewer should select afterwards
	 */
	static StudyChange of(Study study, String label, List<?> affected, Runnable change) {
		return new StudyChange(study, label, Optional.empty(), List.copyOf(affected), change);
	}

	/** A change that can't be done, with the reason and the remedy as a sentence. */
	static StudyChange refused(Study study, String label, String reason) {
		return new StudyChange(study, label, Optional.of(reason), List.of(), () -> {
			throw new IllegalStateException(reason);
		});
	}

	/** A change after which everything is as before; it is not done and not worth a word. */
	static StudyChange nothing(Study study, String label) {
		return refused(study, label, "");
	}

	/** A refusal when there is a reason, else the change. */
	static StudyChange unless(Optional<String> problem, Study study, String label, List<?> affected, Runnable change) {
		return problem.isPresent() ? refused(study, label, problem.get()) : of(study, label, affected, change);
	}

	/** Why the change can't be done; an empty text when there is nothing to do. */
	public Optional<String> refusal() {
		return refusal;
	}

	/** Does the change as a part of another one. */
	void doWithin() {
		if (refusal.isEmpty()) {
			change.run();
		} else if (!refusal.get().isEmpty()) {
			throw new IllegalStateException(refusal.get());
		}
	}

	/**
	 * What the change would do to that on which stored values and other files depend; the study is afterwards as it was.
	 *
	 * @return nothing when the change can't be done
	 */
	public ChangeEffects effects() {
		if (refusal.isPresent()) {
			return ChangeEffects.NONE;
		}
		ChangeEffects.State before = new ChangeEffects.State(study);
		ChangeRecorder recorder = new ChangeRecorder(study);
		try {
			change.run();
			return before.until(new ChangeEffects.State(study));
		} finally {
			recorder.endRecording().apply();
			recorder.dispose();
		}
	}

	/** The file that the change brings into the study. */
	public Optional<BroughtFile> file() {
		return file;
	}

	/** The same change, which brings a file into the study. */
	StudyChange bringing(BroughtFile brought) {
		StudyChange same = new StudyChange(study, getLabel(), refusal, affected, change);
		same.file = Optional.of(brought);
		return same;
	}

	@Override
	protected boolean prepare() {
		return refusal.isEmpty() && super.prepare();
	}

	@Override
	protected void doExecute() {
		change.run();
	}

	@Override
	public Collection<?> getAffectedObjects() {
		return affected;
	}
}
