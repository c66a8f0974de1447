package org.allianceworkbench.export.internal.privacy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.Table;

/** Whose rows they are: numbers of sites, therapists and clients by row. */
final class Owners {

	/**
	 * A site, therapist or client.
	 *
	 * @param site code of the site
	 * @param code own code, empty for a site
	 */
	record Owner(String site, String code) {
	}

	private final int[] sites;
	private final List<Owner> siteOwners = new ArrayList<>();
	private final int[] therapists;
	private final List<Owner> therapistOwners = new ArrayList<>();
	private final int[] clients;
	private final List<Owner> clientOwners = new ArrayList<>();

	/** Owners of the rows of a table that has a column {@code site}. */
	Owners(Table table) {
		Column site = table.column("site");
		this.sites = numbers(site, Optional.empty(), siteOwners);
		this.therapists = numbers(site, table.find("therapist"), therapistOwners);
		Optional<Column> client = table.find("client");
		this.clients = client.isPresent() ? numbers(site, client, clientOwners) : new int[0];
	}

	private static int[] numbers(Column site, Optional<Column> code, List<Owner> owners) {
		Map<Owner, Integer> known = new HashMap<>();
		int[] numbers = new int[site.size()];
		Owner last = new Owner("", "");
		int number = -1;
		for (int row = 0; row < numbers.length; row++) {
			Owner owner = new Owner(text(site, row), code.isPresent() ? text(code.get(), row) : "");
			if (number < 0 || !owner.equals(last)) {
				last = owner;
				number = known.computeIfAbsent(owner, o -> {
					owners.add(o);
					return owners.size() - 1;
				});
			}
			numbers[row] = number;
		}
		return numbers;
	}

	private static String text(Column column, int row) {
		String text = column.text(row);
		return text == null ? "" : text;
	}

	/** Whether each row belongs to a client. */
	boolean haveClients() {
		return !clientOwners.isEmpty();
	}

	/** Number of the client of a row, from 0; of the therapist where rows are therapists. */
	int person(int row) {
		return haveClients() ? clients[row] : therapists[row];
	}

	/** How many clients; how many therapists where rows are therapists. */
	int persons() {
		return haveClients() ? clientOwners.size() : therapistOwners.size();
	}

	/** Number of rows. */
	int rows() {
		return sites.length;
	}

	int site(int row) {
		return sites[row];
	}

	int therapist(int row) {
		return therapists[row];
	}

	/** Sites, in the order of their numbers. */
	List<Owner> sites() {
		return siteOwners;
	}

	/** Therapists, in the order of their numbers. */
	List<Owner> therapists() {
		return therapistOwners;
	}

	/** Clients, in the order of their numbers. */
	List<Owner> clients() {
		return clientOwners;
	}
}
