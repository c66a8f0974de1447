package org.allianceworkbench.study.edit.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

import org.allianceworkbench.study.DesignCell;
import org.allianceworkbench.study.Instrument;
import org.allianceworkbench.study.Occasion;
import org.allianceworkbench.study.OccasionKind;
import org.allianceworkbench.study.RaterRole;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.StudyFactory;
import org.allianceworkbench.study.codebook.ExpectedData;

/** Changes of who fills in what when. */
public final class DesignEdits {

	/** One cell of the matrix. */
	public record Place(Occasion occasion, Instrument instrument, RaterRole role) {
	}

	private final Study study;

	private DesignEdits(Study study) {
		this.study = study;
	}

	/** Edits of a study. */
	public static DesignEdits of(Study study) {
		return new DesignEdits(study);
	}

	/** Expects data at places, or expects them no more; a role that fills an instrument in becomes one of the instrument's. */
	public StudyChange expect(Collection<Place> places, boolean expected) {
		ExpectedData now = ExpectedData.of(study);
		List<Place> changed = new LinkedHashSet<>(places).stream()
			.filter(place -> now.expects(place.occasion(), place.instrument(), place.role()) != expected).toList();
		String label = label(changed, expected);
		if (changed.isEmpty()) {
			return StudyChange.nothing(study, label);
		}
		return StudyChange.of(study, label, List.of(study), () -> changed.forEach(place -> {
			if (expected) {
				add(place);
			} else {
				study.getDesign().removeIf(cell -> place.equals(new Place(cell.getOccasion(), cell.getInstrument(),
						cell.getRole())));
			}
		}));
	}

	/** Expects what the roles of instruments say: at each session, by each role of each instrument. */
	public StudyChange expectAtSessions() {
		List<Place> places = new ArrayList<>();
		for (Instrument instrument : study.getInstruments()) {
			for (RaterRole role : instrument.getRoles()) {
				study.getOccasions().stream().filter(occasion -> occasion.getKind() == OccasionKind.SESSION)
					.forEach(occasion -> places.add(new Place(occasion, instrument, role)));
			}
		}
		return places.isEmpty() ? StudyChange.refused(study, "Expect instruments at sessions",
			"There is no session, or no instrument that a role fills in. Add them first.") : expect(places, true);
	}

	private static String label(List<Place> places, boolean expected) {
		String what = places.size() == 1 ? places.get(0).instrument().getCode() + " at " + places.get(0).occasion().getCode()
				+ " of "
			+ places.get(0).role().getCode() : places.size() + " cells of the design";
		return expected ? "Expect " + what : "Expect " + what + " no more";
	}

	private void add(Place place) {
		DesignCell cell = StudyFactory.eINSTANCE.createDesignCell();
		cell.setOccasion(place.occasion());
		cell.setInstrument(place.instrument());
		cell.setRole(place.role());
		study.getDesign().add(cell);
		if (!place.instrument().getRoles().contains(place.role())) {
			place.instrument().getRoles().add(place.role());
		}
	}
}
