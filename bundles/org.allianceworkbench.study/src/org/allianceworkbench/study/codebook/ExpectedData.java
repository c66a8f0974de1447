package org.allianceworkbench.study.codebook;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.allianceworkbench.study.DesignCell;
import org.allianceworkbench.study.Instrument;
import org.allianceworkbench.study.Occasion;
import org.allianceworkbench.study.RaterRole;
import org.allianceworkbench.study.Study;

/**
 * Who fills in what when, as the study's design says: the data that are expected.
 *
 * <p>
 * It is the state when the object was made: after a change of the design make a new one.
 */
public final class ExpectedData {

	private record Place(Occasion occasion, Instrument instrument, RaterRole role) {
	}

	private final Study study;
	private final Set<Place> places = new HashSet<>();

	private ExpectedData(Study study) {
		this.study = study;
		for (DesignCell cell : study.getDesign()) {
			places.add(new Place(cell.getOccasion(), cell.getInstrument(), cell.getRole()));
		}
	}

	/** What a study expects as its definition is now. */
	public static ExpectedData of(Study study) {
		return new ExpectedData(study);
	}

	/** Whether the design says anything; without it nothing is known to be lacking. */
	public boolean isStated() {
		return !places.isEmpty();
	}

	/** Whether raters of a role are expected to fill in an instrument at an occasion. */
	public boolean expects(Occasion occasion, Instrument instrument, RaterRole role) {
		return places.contains(new Place(occasion, instrument, role));
	}

	/** The occasions at which raters of a role are expected to fill in anything, in order. */
	public List<Occasion> occasions(RaterRole role) {
		return Codebook.of(study).occasionsInOrder().stream()
			.filter(occasion -> places.stream().anyMatch(place -> place.occasion() == occasion && place.role() == role)).toList();
	}

	/** The instruments that raters of a role are expected to fill in at an occasion, in the study's order. */
	public List<Instrument> instruments(Occasion occasion, RaterRole role) {
		return study.getInstruments().stream().filter(instrument -> expects(occasion, instrument, role)).toList();
	}
}
