package org.allianceworkbench.analysis.internal.dyads;

import java.util.HashSet;
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

	private static final String NO_DF = "Tests and intervals of the effects take that as known.";

	/** What is said of a fit that did not come to an end. */
	static final String NOT_CONVERGED =
			"The search for the best fit did not come to an end: numbers may not be the best ones, and "
			+ "standard errors are not to be trusted.";

	/** Writes all warnings, the gravest first. */
	public void write(ReportBuilder report) {
		Set<String> zero = new HashSet<>();
		for (Certificate.Boundary boundary : fit.fit().optimum().certificate().boundary()) {
			boolean told = isZero(boundary, boundary.group()) && !isResidual(boundary) && !zero.add(boundary.group());
			if (!told) {
				boundary(report, boundary);
			}
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
			Set<Side> sides = zeros(boundary.group());
			String who = sides.size() == 1 ? "the " + names.side(sides.iterator().next()).toLowerCase(Locale.ROOT) + "s' ratings"
					: "both sides' ratings";
			boolean slope = fit.model().slopes() && option.equals("dyads");
			report.warn("The variance of " + who + (slope ? " or of their change" : "") + " " + where + " is estimated as 0. "
					+ NO_DF,
					slope ? "Refit without differences between dyads in change." : "Refit with " + option + "="
							+ rest(option, sides) + ", which leaves " + (sides.size() == 1 ? "this variance" : "both") + " out.");
		} else if (boundary.kind() == Certificate.Kind.PERFECT_CORRELATION && !option.equals("residuals")) {
			boolean slope = fit.model().slopes() && option.equals("dyads");
			report.warn("The differences " + where + " in " + (slope ? "levels and changes of both sides" : "both sides' ratings")
					+ " are estimated as perfectly correlated (or one of them as 0). " + NO_DF,
					slope ? "Refit without differences between dyads in change." : "Refit with " + option
					+ "=independent, which leaves the correlation out, or with "
							+ option + "=client or " + option + "=therapist, which leave one side's differences out.");
		} else {
			report.warn("Residuals lie on a boundary: " + plain(boundary.meaning()), "Refit with residuals=independent.");
		}
	}

	private static boolean isResidual(Certificate.Boundary boundary) {
		return !boundary.group().equals("therapist") && !boundary.group().equals("client");
	}

	/** All sides with a variance of 0 in a group, which one warning tells together. */
	private Set<Side> zeros(String group) {
		Set<Side> all = new LinkedHashSet<>();
		fit.fit().optimum().certificate().boundary().stream().filter(b -> isZero(b, group)).forEach(b -> all.addAll(sides(b)));
		return all;
	}

	private static boolean isZero(Certificate.Boundary boundary, String group) {
		return boundary.kind() == Certificate.Kind.ZERO_VARIANCE && boundary.group().equals(group);
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

	/** What is left of the differences between groups without the sides whose variance is 0. */
	private String rest(String option, Set<Side> zero) {
		Part rest = option.equals("therapists") ? fit.model().therapists() : fit.model().dyads();
		for (Side side : zero) {
			rest = rest.without(side);
		}
		return zero.isEmpty() ? "none" : rest.name().toLowerCase(Locale.ROOT);
	}
}
