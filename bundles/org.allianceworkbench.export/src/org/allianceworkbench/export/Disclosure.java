package org.allianceworkbench.export;

import java.util.List;
import java.util.Locale;

/**
 * Whether clients could be told by a combination of quasi-identifiers: k-anonymity (Sweeney 2002, doi:10.1142/S0218488502001648)
 * over what would leave. The values of a variable that a client has several of count together, whatever their order; a missing
 * value is a value.
 *
 * @param k fewest clients who must share a combination
 * @param quasiIdentifiers names in the codebook of the variables that leave and count, and keys that were named
 * @param clients clients in the export
 * @param groups different combinations
 * @param clientsBelow clients in groups of fewer than k
 * @param smallest the smallest groups, at most 20, without telling who is in them
 * @param thinTherapists therapists with fewer than k clients
 * @param clientsOfThinTherapists their clients
 * @param proposals what would help, the best first; empty when all groups are large enough
 */
public record Disclosure(int k, List<String> quasiIdentifiers, long clients, long groups, long clientsBelow, List<Group> smallest,
		long thinTherapists, long clientsOfThinTherapists, List<PrivacyProposal> proposals) {

	/**
	 * Clients who share a combination.
	 *
	 * @param clients how many
	 * @param values about what they share, in the order of the quasi-identifiers: numbers as ranges, dates as years
	 */
	public record Group(long clients, List<String> values) {

		public Group {
			values = List.copyOf(values);
		}
	}

	public Disclosure {
		quasiIdentifiers = List.copyOf(quasiIdentifiers);
		smallest = List.copyOf(smallest);
		proposals = List.copyOf(proposals);
	}

	/** Whether no group has fewer than k clients. */
	public boolean passes() {
		return clientsBelow == 0;
	}

	/** The result in one sentence. */
	public String sentence() {
		if (quasiIdentifiers.isEmpty()) {
			return passes() ? "No quasi-identifier leaves, so that there is nothing to combine."
					: "Fewer than " + k + " clients leave (" + clients + "): who knows that somebody is among them knows much.";
		}
		if (k < 2) {
			return "With k = " + k + " every client may stand alone: nothing was checked.";
		}
		String by = String.join(", ", quasiIdentifiers);
		return passes() ? "Each combination of " + by + " is shared by at least " + k + " clients."
				: String.format(Locale.ROOT, "%,d of %,d clients share their combination of %s with fewer than %d others.",
						clientsBelow, clients, by, k - 1);
	}
}
