package org.allianceworkbench.intake.internal.rows;

import org.allianceworkbench.intake.internal.recipe.Target;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.study.Level;

/**
 * Whose row it is.
 *
 * @param site code of the site
 * @param therapist code of the therapist, empty when unknown
 * @param client code of the client, empty when the file has none
 * @param occasion index of the occasion, or {@link Target#FROM_ROW} when the row does not say it
 * @param role index of the rater role, or {@link Target#FROM_ROW} when the row does not say it
 * @param occasionCode its code
 * @param roleCode its code
 */
record RowKeys(String site, String therapist, String client, int occasion, int role, String occasionCode, String roleCode) {

	/** The key of the row at a level; occasion and role must be known for levels that have them. */
	RowKey at(Level level) {
		return switch (level) {
			case SITE -> RowKey.site(site);
			case THERAPIST -> RowKey.therapist(site, therapist);
			case CLIENT -> RowKey.client(site, client);
			case OCCASION -> RowKey.occasion(site, client, occasionCode);
			case RATING -> RowKey.rating(site, client, occasionCode, roleCode);
		};
	}

	/** The key as far as the row says it, for findings. */
	RowKey known() {
		Level level = client.isEmpty() ? therapist.isEmpty() ? Level.SITE : Level.THERAPIST
				: occasionCode.isEmpty() ? Level.CLIENT : roleCode.isEmpty() ? Level.OCCASION : Level.RATING;
		return at(level);
	}
}
