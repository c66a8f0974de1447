package org.allianceworkbench.intake.internal.stored;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.allianceworkbench.intake.checks.BuiltInRule;
import org.allianceworkbench.intake.internal.checks.Problem;
import org.allianceworkbench.store.StoreException;
import org.allianceworkbench.study.Occasion;

/** Finds dates outside of the window around an occasion's planned day, counted from the enrolment. */
final class OutsideWindow implements ClientRule {

	@Override
	public void check(ClientDates client, Found found) throws StoreException {
		if (client.enrolled().isEmpty()) {
			return;
		}
		for (Occasion occasion : client.occasions()) {
			Optional<LocalDate> date = client.date(occasion);
			if (date.isEmpty() || occasion.getPlannedDay() == null || occasion.getWindow() == null) {
				continue;
			}
			long day = ChronoUnit.DAYS.between(client.enrolled().get(), date.get());
			if (day >= 0 && Math.abs(day - occasion.getPlannedDay()) > occasion.getWindow()) {
				found.add(new Problem(BuiltInRule.DATE_OUTSIDE_WINDOW, occasion.getCode() + " is on day " + day
						+ " after the enrolment; planned is day " + occasion.getPlannedDay() + ", " + occasion.getWindow()
						+ " days earlier or later are allowed",
						"Accept it as a deviation from the protocol, or ask the site for the right date"),
						client.session(occasion).orElseThrow());
			}
		}
	}
}
