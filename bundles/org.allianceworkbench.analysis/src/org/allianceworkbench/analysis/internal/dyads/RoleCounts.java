package org.allianceworkbench.analysis.internal.dyads;

import java.util.Arrays;
import java.util.Locale;

import org.allianceworkbench.analysis.OptionException;
import org.allianceworkbench.analysis.mixed.design.DegreesOfFreedom;
import org.allianceworkbench.report.ReportBuilder;

/** What all reports by role begin with. */
public final class RoleCounts {

	private RoleCounts() {
	}

	/**
	 * Requires a method that is defined.
	 *
	 * @throws OptionException for Kenward-Roger with maximum likelihood
	 */
	public static void requireKenwardRoger(DegreesOfFreedom df, Estimation estimation) {
		if (df == DegreesOfFreedom.KENWARD_ROGER && estimation == Estimation.ML) {
			throw new OptionException("df", "Kenward-Roger's degrees of freedom are not defined for maximum likelihood.",
					"Use df=satterthwaite, or estimation=reml.");
		}
	}

	/** How many of what are used, and what isn't. */
	public static void write(ReportBuilder report, DyadData data, RoleTable rows) {
		long therapists = Arrays.stream(data.therapist()).filter(t -> t >= 0).distinct().count();
		if (therapists > 0) {
			report.n("therapists", therapists);
		}
		report.n("dyads", data.dyadCodes().size());
		if (!data.ratedOccasions().isEmpty()) {
			report.n("occasions", data.ratedOccasions().size());
		}
		for (Side side : Side.values()) {
			report.n("ratings by " + data.name(side).toLowerCase(Locale.ROOT), rows.ratings()[side.ordinal()]);
			report.exclude("no valid rating by " + data.name(side), rows.missing()[side.ordinal()]);
		}
		unplaced(report, data);
	}

	/** Ratings without a place, and clients with several therapists. */
	public static void unplaced(ReportBuilder report, DyadData data) {
		report.exclude("a rating without its client, occasion or role", data.dyads().unplaced());
		if (data.severalTherapists() > 0) {
			report.warn(data.severalTherapists() + (data.severalTherapists() == 1 ? " client has" : " clients have")
					+ " more than one therapist; each client with each therapist counts as a dyad of its own.",
					"Check the data, or keep the rows of one therapist for each client.");
		}
	}
}
