package org.allianceworkbench.export.internal.privacy;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.allianceworkbench.export.ExportException;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ValueLabels;

/**
 * Replaces codes of clients, therapists and perhaps sites; rows are put in the order of the new codes, so that it tells nothing.
 */
final class Pseudonyms {

	private final Owners owners;
	private final String[] sites;
	private final String[] therapists;
	private final String[] clients;
	private final boolean ofSites;

	/**
	 * @param ofSites whether codes of sites are replaced too
	 * @throws ExportException when two of them would get the same
	 */
	Pseudonyms(StudyKey key, Owners owners, boolean ofSites) throws ExportException {
		this.owners = owners;
		this.ofSites = ofSites;
		this.sites = owners.sites().stream().map(o -> ofSites ? key.pseudonym('S', o.site()) : o.site()).toArray(String[]::new);
		this.therapists = replaced(key, 'T', owners.therapists());
		this.clients = replaced(key, 'C', owners.clients());
	}

	private static String[] replaced(StudyKey key, char kind, List<Owners.Owner> owners) throws ExportException {
		String[] codes = owners.stream().map(o -> o.code().isEmpty() ? "" : key.pseudonym(kind, o.site(), o.code()))
				.toArray(String[]::new);
		Set<String> seen = new HashSet<>();
		for (String code : codes) {
			if (!code.isEmpty() && !seen.add(code)) {
				throw new ExportException("two codes would get the pseudonym " + code
						+ "; that happens once in a million studies. Put the study's key aside and let a new one be made");
			}
		}
		return codes;
	}

	/** The column with new codes when it is a key that gets some. */
	Optional<Leaving> apply(Leaving leaving) {
		if (!leaving.facts().key()) {
			return Optional.empty();
		}
		Column column = leaving.column();
		int size = column.size();
		return switch (leaving.facts().source()) {
			case "site" -> ofSites ? Optional.of(leaving.becomes(new ComputedTexts(column.spec().toBuilder().valueLabels(
					ValueLabels.NONE).build(), size, row -> sites[owners.site(row)]), "pseudonym")) : Optional.empty();
			case "therapist" -> Optional.of(leaving.becomes(new ComputedTexts(column.spec(), size,
					row -> therapists[owners.therapist(row)].isEmpty() ? null : therapists[owners.therapist(row)]), "pseudonym"));
			case "client" -> Optional.of(leaving.becomes(new ComputedTexts(column.spec(), size,
					row -> clients[owners.person(row)]), "pseudonym"));
			default -> Optional.empty();
		};
	}

	/** The new code of a site. */
	Optional<String> site(String code) {
		return IntStream.range(0, sites.length).filter(s -> owners.sites().get(s).site().equals(code)).mapToObj(s -> sites[s])
				.findFirst();
	}

	/** Rows in the order of the new codes of sites, clients (or therapists); rows of one keep their order. */
	int[] order(int rows) {
		return IntStream.range(0, rows).boxed().sorted(Comparator.comparing((Integer row) -> sites[owners.site(row)])
				.thenComparing(row -> owners.haveClients() ? clients[owners.person(row)] : therapists[owners.therapist(row)]))
				.mapToInt(Integer::intValue).toArray();
	}
}
