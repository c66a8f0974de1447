package org.allianceworkbench.intake.matching;

import java.util.Optional;
import java.util.Set;

import org.allianceworkbench.study.KeyKind;
import org.allianceworkbench.study.Level;
import org.allianceworkbench.study.Occasion;
import org.allianceworkbench.study.RaterRole;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.Variable;
import org.allianceworkbench.study.codebook.Codebook;

/** Judges whether a variable's level goes with what a header names. */
final class Placements {

	private final Study study;
	private final Codebook codebook;
	private final Set<KeyKind> rowKeys;

	Placements(Study study, Set<KeyKind> rowKeys) {
		this.study = study;
		this.codebook = Codebook.of(study);
		this.rowKeys = rowKeys;
	}

	Placement of(Family family, Variable variable) {
		if (family.isBeyond(codebook)) {
			return new Placement(Optional.empty(), Optional.empty(), 1, "the study has no session " + family.first().session()
					.getAsInt());
		}
		Level level = variable.getLevel();
		Optional<Occasion> occasion = level.compareTo(Level.OCCASION) < 0 ? Optional.empty()
				: family.first().occasion().flatMap(codebook::occasion);
		boolean hasOccasion = family.hasSession() || occasion.isPresent() || rowKeys.contains(KeyKind.OCCASION);
		boolean hasRole = family.hasRole() || rowKeys.contains(KeyKind.ROLE);
		Optional<RaterRole> role = level == Level.RATING && !hasRole ? onlyRole(variable) : Optional.empty();
		return new Placement(occasion, role, factor(family, level), lacking(level, hasOccasion, hasRole || role.isPresent()));
	}

	/** The role that alone fills in the variable's instrument, or the study's only one. */
	private Optional<RaterRole> onlyRole(Variable variable) {
		if (variable.getInstrument() != null && variable.getInstrument().getRoles().size() == 1) {
			return Optional.of(variable.getInstrument().getRoles().get(0));
		}
		return study.getRoles().size() == 1 ? Optional.of(study.getRoles().get(0)) : Optional.empty();
	}

	private static double factor(Family family, Level level) {
		boolean role = family.hasRole();
		boolean session = family.hasSession();
		return switch (level) {
			case RATING -> session && !role ? 0.85 : 1;
			case OCCASION -> role ? 0.5 : 1;
			default -> role || session ? 0.4 : 1;
		};
	}

	private static String lacking(Level level, boolean hasOccasion, boolean hasRole) {
		if (level.compareTo(Level.OCCASION) >= 0 && !hasOccasion) {
			return "nothing says which occasion it is about";
		}
		return level == Level.RATING && !hasRole ? "nothing says who rates" : "";
	}
}
