package org.allianceworkbench.intake;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.allianceworkbench.intake.checks.CheckOptions;
import org.allianceworkbench.intake.internal.stored.StoredChecks;
import org.allianceworkbench.store.Finding;
import org.allianceworkbench.store.StudyStore;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.table.Progress;

/**
 * Checks the data of a study: ranges, codes, required values, dates, sessions, sites, patterns of answers and the study's own
 * rules over what is stored, together with what imports have kept aside and nobody has settled.
 */
public final class StudyCheck {

	private StudyCheck() {
	}

	/** All findings by this computer's clock, as {@link #check(Study, StudyStore, Clock, Progress)}. */
	public static List<Finding> check(Study study, StudyStore store, Progress progress) throws IOException {
		return check(study, store, Clock.systemDefaultZone(), progress);
	}

	/**
	 * All findings, each thing once: the most serious first, then by site, client, occasion and role.
	 *
	 * @param clock tells today's date: later dates are in the future
	 * @throws IOException when the store can't be read
	 * @throws org.allianceworkbench.table.CancelledException when the user wants to stop
	 */
	public static List<Finding> check(Study study, StudyStore store, Clock clock, Progress progress) throws IOException {
		return check(study, store, clock, CheckOptions.DEFAULTS, progress);
	}

	/** As above with other thresholds. */
	public static List<Finding> check(Study study, StudyStore store, Clock clock, CheckOptions options, Progress progress)
			throws IOException {
		return StoredChecks.run(study, store, LocalDate.now(clock), options, progress);
	}
}
