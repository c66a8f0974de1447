package org.allianceworkbench.intake.internal.stored;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.intake.checks.BuiltInRule;
import org.allianceworkbench.intake.internal.checks.Problem;
import org.allianceworkbench.store.StoreException;
import org.allianceworkbench.study.Occasion;
import org.allianceworkbench.study.OccasionKind;

/** Finds sessions of a client that bear the same date. */
final class SameDay implements ClientRule {

	@Override
	public void check(ClientDates client, Found found) throws StoreException {
		Map<LocalDate, Occasion> first = new HashMap<>();
		for (Occasion occasion : client.occasions()) {
			Optional<LocalDate> date = client.date(occasion);
			if (date.isEmpty() || occasion.getKind() != OccasionKind.SESSION) {
				continue;
			}
			Occasion before = first.putIfAbsent(date.get(), occasion);
			if (before != null) {
				found.add(new Problem(BuiltInRule.SESSIONS_SAME_DAY, occasion.getCode() + " is dated " + date.get() + ", as is "
						+ before.getCode(), "Ask the site for the right date, or whether one session was entered twice"),
						client.session(occasion).orElseThrow());
			}
		}
	}
}
