package org.allianceworkbench.store;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.allianceworkbench.study.Level;

/**
 * Which row: the codes that a person would name it by. Parts that a level does not have are empty.
 *
 * @param level what the row is
 * @param site code of the site
 * @param therapist code of the therapist within the site; only for {@link Level#THERAPIST}
 * @param client code of the client within the site
 * @param occasion code of the occasion
 * @param role code of the rater role
 */
public record RowKey(Level level, String site, String therapist, String client, String occasion, String role) {

	public RowKey {
		Objects.requireNonNull(level);
		for (String part : new String[] { site, therapist, client, occasion, role }) {
			Objects.requireNonNull(part);
		}
	}

	/** A site. */
	public static RowKey site(String site) {
		return new RowKey(Level.SITE, site, "", "", "", "");
	}

	/** A therapist of a site. */
	public static RowKey therapist(String site, String therapist) {
		return new RowKey(Level.THERAPIST, site, therapist, "", "", "");
	}

	/** A client of a site. */
	public static RowKey client(String site, String client) {
		return new RowKey(Level.CLIENT, site, "", client, "", "");
	}

	/** A client at an occasion. */
	public static RowKey occasion(String site, String client, String occasion) {
		return new RowKey(Level.OCCASION, site, "", client, occasion, "");
	}

	/** A client at an occasion as seen by a rater role. */
	public static RowKey rating(String site, String client, String occasion, String role) {
		return new RowKey(Level.RATING, site, "", client, occasion, role);
	}

	/** The codes that are there, for messages: {@code A 017 S3 CLIENT}. */
	@Override
	public String toString() {
		return Stream.of(site, therapist, client, occasion, role).filter(part -> !part.isEmpty())
				.collect(Collectors.joining(" "));
	}
}
