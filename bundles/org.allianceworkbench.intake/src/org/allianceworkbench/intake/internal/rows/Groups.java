package org.allianceworkbench.intake.internal.rows;

import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.intake.internal.recipe.StudyDesign;
import org.allianceworkbench.intake.internal.recipe.Target;
import org.allianceworkbench.study.Level;

/** The values of one row of the file, by the row of the study that they belong to. */
final class Groups {

	private static final int SITE = 0;
	private static final int THERAPIST = 1;
	private static final int CLIENT = 2;
	private static final int FIRST_OCCASION = 3;

	private final int occasions;
	private final int roles;
	private final List<List<ValueAt>> groups = new ArrayList<>();

	Groups(StudyDesign design) {
		occasions = design.occasions();
		roles = design.roles();
		for (int g = 0; g < FIRST_OCCASION + occasions * (1 + roles); g++) {
			groups.add(new ArrayList<>());
		}
	}

	void clear() {
		groups.forEach(List::clear);
	}

	/** Puts a value where its target and the row's keys say. */
	void add(ValueAt value, RowKeys keys) {
		Target target = value.target();
		int occasion = target.occasion() == Target.FROM_ROW ? keys.occasion() : target.occasion();
		int role = target.role() == Target.FROM_ROW ? keys.role() : target.role();
		switch (target.variable().getLevel()) {
			case SITE -> site().add(value);
			case THERAPIST -> therapist().add(value);
			case CLIENT -> client().add(value);
			case OCCASION -> occasion(occasion).add(value);
			case RATING -> rating(occasion, role).add(value);
		}
	}

	List<ValueAt> site() {
		return groups.get(SITE);
	}

	List<ValueAt> therapist() {
		return groups.get(THERAPIST);
	}

	List<ValueAt> client() {
		return groups.get(CLIENT);
	}

	List<ValueAt> occasion(int occasion) {
		return groups.get(FIRST_OCCASION + occasion);
	}

	List<ValueAt> rating(int occasion, int role) {
		return groups.get(FIRST_OCCASION + occasions + occasion * roles + role);
	}

	/** The first valid or, when there is none, the first user-missing rating of an occasion. */
	boolean hasRatings(int occasion) {
		for (int role = 0; role < roles; role++) {
			if (!rating(occasion, role).isEmpty()) {
				return true;
			}
		}
		return false;
	}

	/** Whether values of a level may stand in several rows of a file, given what one row of the file is. */
	static boolean isRepeated(Level level, int occasion, int role, RowKeys keys, Level grain) {
		if (level.compareTo(grain) < 0) {
			return true;
		}
		return switch (grain) {
			case OCCASION -> occasion != keys.occasion();
			case RATING -> occasion != keys.occasion() || role != keys.role();
			default -> false;
		};
	}
}
