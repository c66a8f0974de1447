package org.allianceworkbench.analysis.internal.dyads;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;

import org.allianceworkbench.analysis.OptionException;
import org.allianceworkbench.analysis.mixed.MixedFit;
import org.allianceworkbench.analysis.mixed.design.DegreesOfFreedom;
import org.allianceworkbench.analysis.mixed.design.Rows;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.Table;

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

	/** How many of what the fit uses, and what it doesn't. */
	public static void write(ReportBuilder report, DyadData data, RoleFit fit) {
		Table table = fit.rows().table();
		int[] used = used(fit.fit(), table);
		if (data.therapists().isPresent()) {
			long therapists = distinct(table.column("therapist"), used);
			if (therapists > 0) {
				report.n("therapists", therapists);
			}
		}
		report.n("dyads", distinct(table.column("client"), used));
		if (!data.ratedOccasions().isEmpty()) {
			report.n("occasions", Arrays.stream(used).mapToDouble(table.column("session")::number).distinct().count());
		}
		for (Side side : Side.values()) {
			report.n("ratings by " + data.name(side).toLowerCase(Locale.ROOT), ratings(fit, used, side));
			report.exclude("no valid rating by " + data.name(side), fit.rows().missing()[side.ordinal()]);
		}
		unplaced(report, data);
	}

	/** The rows of a table that a fit to it uses. */
	public static int[] used(MixedFit fit, Table table) {
		return fit.design().data().rows().map(Rows::source).orElseGet(() -> IntStream.range(0, table.rowCount()).toArray());
	}

	/** How many of some rows are ratings by a side. */
	static long ratings(RoleFit fit, int[] rows, Side side) {
		Column role = fit.rows().table().column("role");
		return Arrays.stream(rows).filter(i -> side.code().equals(role.text(i))).count();
	}

	/** How many different texts some rows have. */
	public static long distinct(Column column, int[] rows) {
		return Arrays.stream(rows).mapToObj(column::text).filter(Objects::nonNull).distinct().count();
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
