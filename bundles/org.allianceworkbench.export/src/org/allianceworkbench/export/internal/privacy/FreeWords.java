package org.allianceworkbench.export.internal.privacy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.export.TextForReview;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.ExportPrivacy;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.TextForm;

/**
 * What people wrote in their own words about a study and an export. It may name somebody whom no search knows, and so it is treated
 * like free text in columns wherever metadata are cleaned: it stays, or is listed for review, or leaves.
 *
 * @param study the study
 * @param export the definition
 * @param privacy what the definition says of privacy
 * @param reviewed whether somebody has read what is listed for review
 */
record FreeWords(Study study, Export export, ExportPrivacy privacy, boolean reviewed) {

	/** What is said of a text in which the search finds something. */
	static final String FOUND = "it holds what tells who somebody is";
	/** What stands in the place of a study's title. */
	static final String NEUTRAL = "(a title, which stays in the study)";

	/** Whether they stay in the study. */
	boolean stay() {
		return privacy.isCleanMetadata() && (privacy.getFreeText() == TextForm.LEFT_OUT
				|| privacy.getFreeText() == TextForm.LISTED && !reviewed);
	}

	/** Those that must be read before they leave; none unless they are listed. */
	List<TextForReview> texts(IdentifierScan scan) {
		List<TextForReview> texts = new ArrayList<>();
		if (privacy.isCleanMetadata() && privacy.getFreeText() == TextForm.LISTED) {
			all().forEach((place, text) -> texts.add(new TextForReview(place, 0, text, scan.finds(text) ? FOUND : "")));
		}
		return texts;
	}

	private Map<String, String> all() {
		Map<String, String> all = new LinkedHashMap<>();
		all.put("title of the study", study.getTitle());
		all.put("title of the export", export.getTitle());
		all.put("purpose", export.getPurpose());
		all.put("recipient", export.getRecipient());
		all.put("reason for identifiers", privacy.isIdentifiers() ? privacy.getIdentifiersReason() : null);
		all.values().removeIf(text -> text == null || text.isBlank());
		return all;
	}
}
