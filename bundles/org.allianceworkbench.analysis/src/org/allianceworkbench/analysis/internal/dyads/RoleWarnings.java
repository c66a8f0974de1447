package org.allianceworkbench.analysis.internal.dyads;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.allianceworkbench.analysis.mixed.covariance.CovarianceParameter;
import org.allianceworkbench.analysis.mixed.covariance.CovarianceParameter.Kind;
import org.allianceworkbench.analysis.mixed.diagnostics.Warning;
import org.allianceworkbench.analysis.mixed.optimum.Certificate;
import org.allianceworkbench.report.ReportBuilder;

/**
 * Says what a reader of a fit by role must know, with the option that helps.
 *
 * @param fit the fit
 * @param names what sides are called
 */
public record RoleWarnings(RoleFit fit, RoleNames names) {

	private static final String NO_DF = "On the boundary there are no degrees of freedom, and with them no p and no interval.";

	/** What is said of a fit that did not come to an end. */
	static final String NOT_CONVERGED =
			"The search for the best fit did not come to an end: numbers may not be the best ones, and "
			+ "standard errors are not to be trusted.";

	/** Writes all warnings, the gravest first. */
	public void write(ReportBuilder report) {
		for (Certificate.Boundary boundary : fit.fit().optimum().certificate().boundary()) {
			boundary(report, boundary);
		}
		for (Warning warning : fit.fit().warnings()) {
			switch (warning.kind()) {
				case SINGULAR, SINGLE_MEMBERS, MIXED_LEVELS, EXCLUDED -> {
					// said above in words of the design, or not needed here
				}
				case NOT_IDENTIFIED -> report.warn("The data can't tell some variances apart: the likelihood is flat in them, "
						+ "and their "
						+ "values are arbitrary.", "Leave a level out (therapists=none, dyads=none), or keep more rows.");
				case NOT_CONVERGED -> report.warn(NOT_CONVERGED,
						"Try a simpler model: therapists=independent, dyads=independent, or fewer "
						+ "predictors.");
				case FEW_GROUPS -> report.warn(plain(warning.message()), "Read the level's variances and tests with care; "
						+ "df=kenward-roger is the safest with few groups.");
				default -> report.warn(plain(warning.message()),
						"Leave out predictors that say the same, or whose combination of "
						+ "categories never occurs.");
			}
		}
	}

	private String plain(String message) {
		String text = message.replace("roleclient:", names.side(Side.CLIENT) + "'s ").replace("roletherapist:",
				names.side(Side.THERAPIST) + "'s ").replace("groups of therapist", "therapists")
				.replace("group of therapist", "therapist").replace("groups of client", "dyads")
				.replace("group of client", "dyad");
		return text.replace("roleclient", names.side(Side.CLIENT)).replace("roletherapist", names.side(Side.THERAPIST));
	}

	private void boundary(ReportBuilder report, Certificate.Boundary boundary) {
		String option = switch (boundary.group()) {
			case "therapist" -> "therapists";
			case "client" -> "dyads";
			default -> "residuals";
		};
		String where = switch (option) {
			case "therapists" -> "between therapists";
			case "dyads" -> "between dyads";
			default -> "within dyads";
		};
		if (boundary.kind() == Certificate.Kind.ZERO_VARIANCE && !option.equals("residuals")) {
			Set<Side> sides = sides(boundary);
			String who = sides.size() == 1 ? "the " + names.side(sides.iterator().next()).toLowerCase(Locale.ROOT) + "s' ratings"
					: "both sides' ratings";
			boolean slope = fit.model().slopes() && option.equals("dyads");
			report.warn("The variance of " + who + (slope ? " or of their change" : "") + " " + where + " is estimated as 0. "
					+ NO_DF,
					slope ? "Refit with slopes=no, which leaves differences in change out." : "Refit with " + option + "="
							+ rest(sides) + ", which leaves this variance out.");
		} else if (boundary.kind() == Certificate.Kind.PERFECT_CORRELATION && !option.equals("residuals")) {
			boolean slope = fit.model().slopes() && option.equals("dyads");
			report.warn("The differences " + where + " in " + (slope ? "levels and changes of both sides" : "both sides' ratings")
					+ " are estimated as perfectly correlated (or one of them as 0). " + NO_DF,
					slope ? "Refit with slopes=no." : "Refit with " + option
					+ "=independent, which leaves the correlation out, or with "
							+ option + "=client or " + option + "=therapist, which leave one side's differences out.");
		} else {
			report.warn("Residuals lie on a boundary: " + plain(boundary.meaning()), "Refit with residuals=independent.");
		}
	}

	private Set<Side> sides(Certificate.Boundary boundary) {
		Set<Side> sides = new LinkedHashSet<>();
		for (int index : boundary.parameters()) {
			CovarianceParameter p = fit.fit().parameters().get(index);
			if (p.kind() == Kind.VARIANCE) {
				List.of(Side.values()).stream().filter(s -> p.first().startsWith("role" + s.code()) || p.first()
						.equals("is_" + s.code()))
						.forEach(sides::add);
			}
		}
		return sides;
	}

	private static String rest(Set<Side> zero) {
		return zero.size() != 1 ? "none" : zero.iterator().next().other().code();
	}
}
