package org.allianceworkbench.ui.analysis.options;

import java.util.List;
import java.util.Locale;

import org.allianceworkbench.study.Arm;
import org.allianceworkbench.study.Occasion;
import org.allianceworkbench.study.RaterRole;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.codebook.Codebook;

/** Codes of the design that are likely in an option that is written as text. */
final class Codes {

	private static final List<String> OCCASIONS = List.of("occasions", "at", "baseline");
	private static final List<String> ROLES = List.of("roles", "rater", "role");
	private static final List<String> ARMS = List.of("control", "groups");

	private Codes() {
	}

	/** Codes for an option by its name; none when it is about something else. */
	static String[] of(Study study, String option) {
		String name = option.toLowerCase(Locale.ROOT);
		List<String> codes = OCCASIONS.contains(name) || name.endsWith("at")
				? Codebook.of(study).occasionsInOrder().stream().map(Occasion::getCode).toList()
				: ROLES.contains(name) ? study.getRoles().stream().map(RaterRole::getCode).toList()
						: ARMS.contains(name) ? study.getArms().stream().map(Arm::getCode).toList() : List.of();
		return codes.toArray(String[]::new);
	}
}
