package org.allianceworkbench.ui.study.data;

import java.util.Map;
import java.util.WeakHashMap;

import org.allianceworkbench.table.Progress;
import org.allianceworkbench.ui.OpenStudy;

/** The open findings of studies, found once for each state of their data, however many grids ask. */
final class OpenFlags {

	private record Known(long version, long history, Flags flags) {
	}

	private static final Map<OpenStudy, Known> KNOWN = new WeakHashMap<>();

	private OpenFlags() {
	}

	/** The flags of a study as its data are now; called in the background. */
	static Flags of(OpenStudy study, Progress progress) throws Exception {
		synchronized (study) {
			long version = study.project().store().version();
			long decisions = study.project().store().decisions().stream().filter(each -> each.holds()).count();
			Known known;
			synchronized (KNOWN) {
				known = KNOWN.get(study);
			}
			if (known == null || known.version() != version || known.history() != decisions) {
				known = new Known(version, decisions, new Flags(study.project().findings().open(progress)));
				synchronized (KNOWN) {
					KNOWN.put(study, known);
				}
			}
			return known.flags();
		}
	}
}
