package org.allianceworkbench.intake.internal.recipe;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.study.Occasion;
import org.allianceworkbench.study.OccasionKind;
import org.allianceworkbench.study.RaterRole;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.codebook.Codebook;

/** A study's occasions and rater roles as numbers, so that rows need no searching. */
public final class StudyDesign {

	private final Codebook codebook;
	private final List<Occasion> occasions;
	private final List<RaterRole> roles;
	private final Map<String, Integer> occasionIndex = new HashMap<>();
	private final Map<String, Integer> roleIndex = new HashMap<>();

	/** The design as it is now. */
	public StudyDesign(Study study) {
		codebook = Codebook.of(study);
		occasions = codebook.occasionsInOrder();
		roles = List.copyOf(study.getRoles());
		occasions.forEach(o -> occasionIndex.putIfAbsent(o.getCode(), occasionIndex.size()));
		roles.forEach(r -> roleIndex.putIfAbsent(r.getCode(), roleIndex.size()));
	}

	/** The study's parts by name. */
	public Codebook codebook() {
		return codebook;
	}

	/** Number of occasions. */
	public int occasions() {
		return occasions.size();
	}

	/** Number of rater roles. */
	public int roles() {
		return roles.size();
	}

	/** Code of an occasion by its place in the order. */
	public String occasion(int index) {
		return occasions.get(index).getCode();
	}

	/** Code of a rater role. */
	public String role(int index) {
		return roles.get(index).getCode();
	}

	/** Whether an occasion is a session. */
	public boolean isSession(int occasion) {
		return occasions.get(occasion).getKind() == OccasionKind.SESSION;
	}

	/** The place of an occasion's code, which must be one of the study's. */
	public int indexOfOccasion(String code) {
		return occasionIndex.get(code);
	}

	/** The place of a role's code, which must be one of the study's. */
	public int indexOfRole(String code) {
		return roleIndex.get(code);
	}
}
