package org.allianceworkbench.analysis.internal.dyads.onewithmany;

import java.util.Locale;

import org.allianceworkbench.analysis.internal.dyads.PartLabels;
import org.allianceworkbench.analysis.internal.dyads.RoleNames;
import org.allianceworkbench.analysis.internal.dyads.RolePart;
import org.allianceworkbench.analysis.internal.dyads.Side;

/**
 * The one-with-many design's names of variances and correlations (Kenny, Kashy &amp; Cook 2006; Marcus, Kashy &amp; Baldwin
 * 2009).
 *
 * @param names what sides are called
 * @param longitudinal whether there are sessions
 */
record PartNames(RoleNames names, boolean longitudinal) implements PartLabels {

	@Override
	public String of(RolePart part) {
		if (!part.isVariance() && !part.isCovariance()) {
			return "Serial correlation of neighbouring sessions";
		}
		return part.isVariance() ? variance(part) : correlation(part);
	}

	private String variance(RolePart part) {
		boolean client = part.first().startsWith(Side.CLIENT.code());
		String who = names.side(client ? Side.CLIENT : Side.THERAPIST);
		return switch (part.level()) {
			case "therapist" -> (client ? "Consensus (partner variance): " : "Assimilation (actor variance): ") + ratings(who);
			case "dyad" -> "Relationship variance: " + (part.first().endsWith(".int") || !part.first().contains(".")
					? ratings(who)
					: "change of " + ratings(who));
			case "session" -> "Time-specific variance: " + ratings(who);
			default -> ratings(who);
		};
	}

	private static String ratings(String who) {
		return "ratings by " + who.toLowerCase(Locale.ROOT);
	}

	private String correlation(RolePart part) {
		boolean levels = part.first().startsWith(Side.CLIENT.code()) && part.second().startsWith(Side.THERAPIST.code())
				&& (!part.first().contains(".") || part.first().endsWith(".int") && part.second().endsWith(".int"));
		return switch (part.level()) {
			case "therapist" -> "Generalised reciprocity (correlation)";
			case "session" -> "Time-specific agreement (correlation)";
			default -> levels ? "Dyadic reciprocity (correlation)" : words(part.first()) + " with " + words(part.second());
		};
	}

	private String words(String effect) {
		String who = names.side(effect.startsWith(Side.CLIENT.code()) ? Side.CLIENT : Side.THERAPIST);
		return (effect.endsWith(".int") ? "Level, " : "Change, ") + who.toLowerCase(Locale.ROOT);
	}

	@Override
	public String level(String level) {
		return switch (level) {
			case "therapist" -> "Between therapists";
			case "dyad" -> longitudinal ? "Between dyads of a therapist" : "Between dyads of a therapist (and error)";
			case "session" -> "Between sessions of a dyad (and error)";
			default -> level;
		};
	}

	@Override
	public String shortLevel(String level) {
		return switch (level) {
			case "therapist" -> "Therapist";
			case "dyad" -> "Dyad";
			case "session" -> "Session and error";
			default -> level;
		};
	}
}
