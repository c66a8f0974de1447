package org.allianceworkbench.study.codebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.allianceworkbench.study.Study;
import org.eclipse.emf.ecore.EObject;

/**
 * How a change meets rows that are stored under the code of a site, arm, occasion or rater role.
 *
 * @param kind what the code names
 * @param before the code before the change
 * @param after the code afterwards; empty when the part is deleted
 */
public record CodeChange(Kind kind, String before, Optional<String> after) {

	/** What a code names. */
	public enum Kind {
		SITE, ARM, OCCASION, ROLE
	}

	/** A code and what it names. */
	public record Named(Kind kind, String code) {
	}

	/** The codes of a study's parts. */
	public static Map<EObject, Named> codes(Study study) {
		Map<EObject, Named> codes = new LinkedHashMap<>();
		study.getSites().forEach(site -> put(codes, site, Kind.SITE, site.getCode()));
		study.getArms().forEach(arm -> put(codes, arm, Kind.ARM, arm.getCode()));
		study.getOccasions().forEach(occasion -> put(codes, occasion, Kind.OCCASION, occasion.getCode()));
		study.getRoles().forEach(role -> put(codes, role, Kind.ROLE, role.getCode()));
		return codes;
	}

	private static void put(Map<EObject, Named> codes, EObject part, Kind kind, String code) {
		if (code != null && !code.isBlank()) {
			codes.put(part, new Named(kind, code));
		}
	}

	/** What differs between two states. */
	public static List<CodeChange> between(Map<EObject, Named> before, Map<EObject, Named> after) {
		List<CodeChange> changes = new ArrayList<>();
		before.forEach((part, named) -> {
			if (!Objects.equals(named, after.get(part))) {
				changes.add(new CodeChange(named.kind(), named.code(), Optional.ofNullable(after.get(part)).map(Named::code)));
			}
		});
		return changes;
	}
}
