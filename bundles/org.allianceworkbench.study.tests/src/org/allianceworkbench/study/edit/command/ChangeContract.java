package org.allianceworkbench.study.edit.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import java.util.function.Function;

import org.allianceworkbench.study.Study;
import org.eclipse.emf.common.command.BasicCommandStack;

/**
 * What every change of a study must keep: it can be done, undone and redone by the same stack, or it refuses and changes nothing.
 */
final class ChangeContract {

	private ChangeContract() {
	}

	/** Does a change on the sample, looks at it, undoes and redoes it. */
	static void done(Function<Study, StudyChange> making, String label, Consumer<Study> afterwards) {
		Study study = StudyHash.sample();
		StudyChange change = making.apply(study);
		String before = StudyHash.of(study);
		change.effects();
		assertThat(StudyHash.of(study)).as("asking what would change changes nothing").isEqualTo(before);
		BasicCommandStack stack = new BasicCommandStack();
		assertThat(change.refusal()).isEmpty();
		assertThat(change.getLabel()).isEqualTo(label);
		stack.execute(change);
		afterwards.accept(study);
		String after = StudyHash.of(study);
		assertThat(after).isNotEqualTo(before);
		for (int time = 0; time < 2; time++) {
			stack.undo();
			assertThat(StudyHash.of(study)).as("undone").isEqualTo(before);
			stack.redo();
			assertThat(StudyHash.of(study)).as("redone").isEqualTo(after);
		}
		afterwards.accept(study);
	}

	/** A change that is refused with a reason; an empty one when there is nothing to do. */
	static void refused(Function<Study, StudyChange> making, String reason) {
		Study study = StudyHash.sample();
		String before = StudyHash.of(study);
		StudyChange change = making.apply(study);
		assertThat(change.canExecute()).isFalse();
		if (reason.isEmpty()) {
			assertThat(change.refusal()).contains("");
		} else {
			assertThat(change.refusal().orElseThrow()).contains(reason);
		}
		BasicCommandStack stack = new BasicCommandStack();
		stack.execute(change);
		assertThat(stack.canUndo()).isFalse();
		assertThat(change.effects().isNothing()).isTrue();
		assertThat(StudyHash.of(study)).isEqualTo(before);
	}
}
