package org.allianceworkbench.ui.analysis.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.allianceworkbench.project.results.DefinitionState;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.jobs.Failures;
import org.allianceworkbench.ui.jobs.StudyJob;

/**
 * Says above a result what has been done to the data, and to the definitions it rests on, since it was computed.
 *
 * @param study the study
 * @param result the result that is shown
 * @param bar where it is said
 */
public record ChangesSince(OpenStudy study, Supplier<Optional<Result>> result, ResultBar bar) {

	/** Looks whether there is anything to say. */
	public void look() {
		Result shown = result.get().orElse(null);
		if (shown == null) {
			return;
		}
		List<String> changes = new ArrayList<>(shown.definition().changes(DefinitionState.of(study.study(), shown.options())));
		new StudyJob<>("Looking for changes", progress -> shown.data().since(study.project()), since -> {
			since.ifPresent(changes::addFirst);
			if (!changes.isEmpty() && !bar.control().isDisposed() && result.get().orElse(null) == shown) {
				bar.notice("Out of date: " + String.join("; ", changes) + ".", true);
			}
		}, problem -> Failures.show("The study's history can't be read", problem)).of(study).unseen().schedule();
	}
}
