package org.allianceworkbench.analysis.internal.script;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.DataOrigin;
import org.allianceworkbench.analysis.DesignKey;

/**
 * What a row of a study's data stands for: analyses take the lowest level that their options name, while a file that the study
 * exported may have rows of a lower one.
 *
 * @param what rating, occasion of a client, client, therapist or site
 * @param keys columns that tell such rows apart; empty where every row of a file is one, as for ratings and for data files
 */
record StudyRows(String what, List<String> keys) {

	private static final StudyRows RATINGS = new StudyRows("rating", List.of());

	static StudyRows of(AnalysisInput input) {
		if (input.origin().kind() != DataOrigin.Kind.STUDY || input.key(DesignKey.ROLE).isPresent()) {
			return RATINGS;
		}
		if (input.key(DesignKey.OCCASION).isPresent()) {
			return rows(input, "occasion of a client", DesignKey.SITE, DesignKey.CLIENT, DesignKey.OCCASION);
		}
		if (input.key(DesignKey.CLIENT).isPresent()) {
			return rows(input, "client", DesignKey.SITE, DesignKey.CLIENT);
		}
		return input.key(DesignKey.THERAPIST).isPresent() ? rows(input, "therapist", DesignKey.SITE, DesignKey.THERAPIST)
				: rows(input, "site", DesignKey.SITE);
	}

	private static StudyRows rows(AnalysisInput input, String what, DesignKey... keys) {
		return new StudyRows(what, Stream.of(keys).map(input::key).flatMap(Optional::stream).map(c -> c.spec().name()).toList());
	}
}
