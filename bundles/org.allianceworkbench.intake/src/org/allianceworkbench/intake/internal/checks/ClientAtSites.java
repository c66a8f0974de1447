package org.allianceworkbench.intake.internal.checks;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.allianceworkbench.intake.checks.BuiltInRule;

/**
 * Finds clients whose code stands at two sites.
 * <p>
 * Codes of digits alone are passed over: sites count their clients from 1 each.
 */
public final class ClientAtSites {

	private final Map<String, String> siteOf = new HashMap<>();
	private final Set<String> told = new HashSet<>();

	/** The problem when a client is at another site than before; once for each client and site. */
	public Optional<Problem> add(String site, String client) {
		if (client.chars().allMatch(Character::isDigit)) {
			return Optional.empty();
		}
		String before = siteOf.putIfAbsent(client, site);
		if (before == null || before.equals(site) || !told.add(site + " " + client)) {
			return Optional.empty();
		}
		return Optional.of(new Problem(BuiltInRule.CLIENT_TWO_SITES,
				"the client " + client + " is at site " + site + " and at site " + before,
				"Ask the sites whether this is the same person; clients of different sites should have different codes"));
	}
}
