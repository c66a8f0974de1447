package org.allianceworkbench.analysis.mixed.diagnostics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.allianceworkbench.analysis.mixed.design.Design;
import org.allianceworkbench.analysis.mixed.design.Design.GroupingFacts;
import org.allianceworkbench.analysis.mixed.design.FixedPart.DroppedColumn;
import org.allianceworkbench.analysis.mixed.optimum.Certificate;
import org.allianceworkbench.analysis.mixed.optimum.Certificate.Boundary;

/** Reads from a design and its optimum what a user must be told. */
public final class FitWarnings {

	private static final int FEW = 5;

	private FitWarnings() {
	}

	/** All warnings, the gravest first. */
	public static List<Warning> of(Design design, Certificate certificate) {
		List<Warning> warnings = new ArrayList<>();
		converged(certificate, warnings);
		certificate.boundary().forEach(b -> warnings.add(singular(b)));
		design.fixed().dropped().forEach(d -> warnings.add(notEstimable(d)));
		design.groupings().forEach(g -> groups(g, design, warnings));
		PredictorLevels.check(design, warnings);
		return warnings;
	}

	private static void converged(Certificate certificate, List<Warning> warnings) {
		if (!certificate.converged()) {
			double steepest = java.util.Arrays.stream(certificate.gradient()).map(Math::abs).max().orElse(Double.NaN);
			warnings.add(new Warning(Warning.Kind.NOT_CONVERGED, String.format(Locale.ROOT,
					"The fit did not converge after %d steps: the largest slope of -2 log likelihood is %.2g.%s",
					certificate.iterations(),
					steepest, certificate.messages().isEmpty() ? "" : " " + String.join(" ", certificate.messages())),
					"Try a simpler random part (no correlation, or no random slope), and check the predictors' scales."));
		}
	}

	private static Warning singular(Boundary boundary) {
		String remedy = switch (boundary.kind()) {
			case ZERO_VARIANCE -> "Leave this effect out, or report its variance as 0; tests are those of the model without it.";
			case PERFECT_CORRELATION -> "Fit the effects without their correlation, or leave one of them out; tests take the "
					+ "correlation as known.";
			case SERIAL_CORRELATION -> "Use another residual structure, or leave out the random effect that says the same.";
		};
		return new Warning(Warning.Kind.SINGULAR, boundary.meaning(), remedy);
	}

	private static Warning notEstimable(DroppedColumn column) {
		String message = column.dependsOn().isEmpty() ? column.name() + " is 0 in all rows and has no estimate."
				: column.name() + " can't be told apart from " + String.join(", ", column.dependsOn()) + " and has no estimate.";
		return new Warning(Warning.Kind.NOT_ESTIMABLE, message,
				"Leave it out, or check whether two predictors say the same or a combination of categories never occurs.");
	}

	private static void groups(GroupingFacts grouping, Design design, List<Warning> warnings) {
		boolean innermost = design.random().stream().anyMatch(r -> r.group().equals(grouping.name()));
		if (innermost && grouping.largest() == 1) {
			warnings.add(new Warning(Warning.Kind.SINGLE_MEMBERS, "Each " + grouping.name()
					+ " has one row only, so its variance can't be told apart from the residual's.", "Leave (… | "
					+ grouping.name()
					+ ") out, or use data with several rows for each."));
		} else if (innermost && grouping.singles() > 0) {
			warnings.add(new Warning(Warning.Kind.SINGLE_MEMBERS, grouping.singles() + " of " + grouping.groups() + " groups of "
					+ grouping.name() + " have one row only; they say nothing about differences within groups.",
					"Nothing need be done; with many such groups the variances are uncertain."));
		}
		if (grouping.groups() < FEW) {
			warnings.add(new Warning(Warning.Kind.FEW_GROUPS, "There " + (grouping.groups() == 1 ? "is 1 group" : "are "
					+ grouping.groups() + " groups") + " of " + grouping.name() + ": a variance from so few is very uncertain.",
					"Enter " + grouping.name() + " as a fixed effect, or use Kenward-Roger and read its interval."));
		}
	}
}
