package org.allianceworkbench.intake.internal.stored;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

import org.allianceworkbench.intake.checks.BuiltInRule;
import org.allianceworkbench.intake.internal.checks.Problem;
import org.allianceworkbench.store.StoreException;

/** Finds dates after a client's death or dropout. */
record AfterTheEnd(BuiltInRule rule, Function<ClientDates, Optional<LocalDate>> end, String event) implements ClientRule {

	/** Dates after death. */
	static AfterTheEnd death() {
		return new AfterTheEnd(BuiltInRule.DATE_AFTER_DEATH, ClientDates::death, "the client's death");
	}

	/** Dates after dropout; after a death that rule alone speaks. */
	static AfterTheEnd dropout() {
		return new AfterTheEnd(BuiltInRule.DATE_AFTER_DROPOUT, client -> client.dropout()
				.filter(day -> client.death().isEmpty() || day.isBefore(client.death().get())), "the client left the study");
	}

	@Override
	public void check(ClientDates client, Found found) throws StoreException {
		Optional<LocalDate> last = end.apply(client);
		if (last.isEmpty()) {
			return;
		}
		for (ClientDates.Session session : client.sessions().values()) {
			boolean isTold = rule == BuiltInRule.DATE_AFTER_DROPOUT && client.death().isPresent()
					&& session.date().isPresent() && session.date().get().isAfter(client.death().get());
			if (!isTold && session.date().isPresent() && session.date().get().isAfter(last.get())) {
				found.add(new Problem(rule, session.key().occasion() + " is dated " + session.date().get() + ", after " + event
						+ (rule == BuiltInRule.DATE_AFTER_DEATH ? " on " : ", ") + last.get(),
						"Ask the site which of the two dates is right"), session);
			}
		}
	}
}
