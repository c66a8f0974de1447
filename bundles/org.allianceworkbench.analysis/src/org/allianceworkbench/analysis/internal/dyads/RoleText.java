package org.allianceworkbench.analysis.internal.dyads;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.allianceworkbench.analysis.mixed.inference.Estimate;
import org.allianceworkbench.analysis.mixed.inference.VarianceEstimate;
import org.allianceworkbench.report.NumberStyle;
import org.allianceworkbench.report.Prose;
import org.allianceworkbench.report.ReportBuilder;
import org.allianceworkbench.report.TableCell;

/**
 * What a fit by role says, in plain language.
 *
 * @param fit the fit
 * @param names what sides and effects are called
 * @param report where it goes
 */
public record RoleText(RoleFit fit, RoleNames names, ReportBuilder report) {

	/** All that is said of fixed effects. */
	public void fixed() {
		if (fit.difference("").filter(d -> !d.hasDf()).isPresent()) {
			report.finding("No interval or p of the effects below can be given (see the warnings).");
		}
		level();
		fit.model().trend().columns().stream().filter(c -> !c.equals("time2")).forEach(this::change);
		fit.terms().stream().filter(t -> !t.isEmpty() && !t.contains(":") && !fit.model().trend().columns().contains(t))
				.forEach(this::predictor);
		fit.terms().stream().filter(t -> t.contains(":") && !t.startsWith("time2")).forEach(this::moderation);
	}

	private static boolean above(Estimate e) {
		return e.low() > 0;
	}

	private static boolean below(Estimate e) {
		return e.high() < 0;
	}

	private static boolean clear(Estimate e) {
		return above(e) || below(e);
	}

	private String who(Side side) {
		return names.side(side);
	}

	private void level() {
		Optional<Estimate> client = fit.effect(Side.CLIENT, "");
		Optional<Estimate> therapist = fit.effect(Side.THERAPIST, "");
		Optional<Estimate> difference = fit.difference("");
		if (client.isEmpty() || therapist.isEmpty() || difference.isEmpty()) {
			return;
		}
		Estimate d = difference.get();
		String when = fit.model().trend() == Trend.NONE ? "" : " at the first occasion";
		Prose numbers = Prose.of(TableCell.number(client.get().value(), NumberStyle.TWO_DECIMALS, "fixed/client/estimate"),
				" against ",
				clearOrNamed(d), TableCell.number(therapist.get().value(), NumberStyle.TWO_DECIMALS, "fixed/therapist/estimate"),
				", difference ",
				RoleTables.inText(d, "contrast/client_minus_therapist"));
		if (clear(d)) {
			report.finding(who(Side.CLIENT), " ratings are ", above(d) ? "higher" : "lower", " than ", who(Side.THERAPIST),
					" ratings", when,
					": ", numbers, ".");
		} else {
			report.finding("Who rates higher", when, " can't be told: ", who(Side.CLIENT), " ", numbers, ".");
		}
	}

	/** Names the second number where the sentence has not. */
	private String clearOrNamed(Estimate difference) {
		return clear(difference) ? "" : who(Side.THERAPIST) + " ";
	}

	private void change(String term) {
		String per = switch (term) {
			case "time" -> fit.model().trend() == Trend.QUADRATIC ? "at the first occasion, per occasion" : "per occasion";
			case "late" -> "from the first to the last occasion";
			default -> "per unit of ln(1 + time)";
		};
		List<Prose> parts = new ArrayList<>();
		for (Side side : Side.values()) {
			fit.effect(side, term).ifPresent(e -> parts.add(Prose.of(who(side), " ratings ", !e.hasDf() ? "change by" : above(e)
					? "rise by"
					: below(e) ? "fall by" : "do not clearly change:", " ", RoleTables.inText(e, "fixed/"
					+ RoleFit.name(side, term)))));
		}
		if (!parts.isEmpty()) {
			report.finding("Over time (", per, "), ", joined(parts), difference(term));
		}
	}

	/** Ends a sentence with what is known of the two sides' difference. */
	private Prose difference(String term) {
		return fit.difference(term).filter(Estimate::hasDf).map(d -> Prose.of(clear(d) ? "; the two roles differ, by "
				: "; that the two roles differ is not shown, difference ", RoleTables.inText(d, "contrast/client_minus_therapist:"
				+ term), "."))
				.orElse(Prose.of("."));
	}

	private void predictor(String term) {
		String label = names.effect(term);
		boolean category = names.predictor(term).filter(Predictor::categorical).isPresent();
		List<Prose> parts = new ArrayList<>();
		for (Side side : Side.values()) {
			fit.effect(side, term).ifPresent(e -> parts.add(Prose.of(
					!e.hasDf() ? "its effect on " + who(side) + " ratings is "
							: clear(e) ? category ? who(side) + " ratings are " + (above(e) ? "higher " : "lower ")
									: "the higher it is, the " + (above(e) ? "higher" : "lower") + " are " + who(side)
									+ " ratings "
									: "no clear relation with " + who(side) + " ratings ",
					"(b = ", RoleTables.inText(e, "fixed/" + RoleFit.name(side, term)), ")")));
		}
		report.finding(label, fit.isModerated(term) ? ", " + names.atZero(fit.rows().timeColumn()) : "", ": ", joined(parts),
				difference(term));
	}

	private void moderation(String term) {
		String label = names.effect(term.substring(term.indexOf(':') + 1));
		List<Prose> parts = new ArrayList<>();
		for (Side side : Side.values()) {
			fit.effect(side, term).ifPresent(e -> parts.add(Prose.of(!e.hasDf() ? "effect on the change of " + who(side)
					+ " ratings "
					: clear(e) ? "the higher it is, the " + (above(e) ? "more" : "less") + " do " + who(side) + " ratings rise "
							: "no clear relation with the change of " + who(side) + " ratings ",
					"(b = ", RoleTables.inText(e, "fixed/" + RoleFit.name(side, term)), ")")));
		}
		report.finding(label, " and change over time: ", joined(parts), difference(term));
	}

	/** Parts with semicolons between them. */
	public static Prose joined(List<Prose> parts) {
		List<Object> all = new ArrayList<>();
		for (int i = 0; i < parts.size(); i++) {
			all.add(i == 0 ? "" : "; ");
			all.add(parts.get(i));
		}
		return Prose.of(all.toArray());
	}

	/** A sentence about a correlation of a level. */
	public void correlation(String level, String first, String second, String positive, String negative, String unclear,
			String name) {
		fit.part(level, first, second).filter(RolePart::isCovariance).ifPresent(part -> {
			VarianceEstimate r = part.standardised();
			if (!Double.isNaN(r.value())) {
				String says = Double.isNaN(r.low()) ? "Can't be told (at a boundary)" : r.low() > 0 ? positive : r.high() < 0
						? negative
						: unclear;
				report.finding(says, ": ", name, " r = ", TableCell.estimate(r.value(), r.low(), r.high(),
						NumberStyle.CORRELATION,
						part.name() + ".corr/estimate"), ".");
			}
		});
	}

	/** A name in the middle of a sentence. */
	public String lower(Side side) {
		return names.side(side).toLowerCase(Locale.ROOT);
	}
}
