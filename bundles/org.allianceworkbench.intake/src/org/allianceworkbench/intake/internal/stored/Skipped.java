package org.allianceworkbench.intake.internal.stored;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.intake.checks.BuiltInRule;
import org.allianceworkbench.intake.internal.checks.Problem;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.store.StoreException;
import org.allianceworkbench.study.Occasion;
import org.allianceworkbench.study.OccasionKind;

/** Finds sessions of which nothing is known, though the client has earlier and later ones. */
final class Skipped implements ClientRule {

	@Override
	public void check(ClientDates client, Found found) throws StoreException {
		List<Occasion> sessions = client.occasions().stream().filter(o -> o.getKind() == OccasionKind.SESSION).toList();
		int last = -1;
		int first = sessions.size();
		for (int i = 0; i < sessions.size(); i++) {
			if (client.date(sessions.get(i)).isPresent()) {
				last = i;
				first = Math.min(first, i);
			}
		}
		for (int i = first + 1; i < last; i++) {
			Occasion occasion = sessions.get(i);
			Optional<ClientDates.Session> session = client.session(occasion);
			if (session.isEmpty()) {
				RowKey key = RowKey.occasion(client.client().site(), client.client().client(), occasion.getCode());
				found.add(new Problem(BuiltInRule.SESSION_SKIPPED, "nothing is known of " + occasion.getCode() + ", but "
						+ sessions.get(last).getCode() + " took place", "Ask the site whether the session took place"),
						new ClientDates.Session(key, Optional.empty()));
			}
		}
	}
}
