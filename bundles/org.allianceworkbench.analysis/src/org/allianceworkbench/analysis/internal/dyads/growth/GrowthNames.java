package org.allianceworkbench.analysis.internal.dyads.growth;

import java.util.Locale;

import org.allianceworkbench.analysis.internal.dyads.PartLabels;
import org.allianceworkbench.analysis.internal.dyads.RoleNames;
import org.allianceworkbench.analysis.internal.dyads.RolePart;
import org.allianceworkbench.analysis.internal.dyads.Side;

/** What growth models of dyads call their parts. */
record GrowthNames(RoleNames names) implements PartLabels {

	@Override
	public String of(RolePart part) {
		if (!part.isVariance() && !part.isCovariance()) {
			return "Serial correlation of neighbouring occasions";
		}
		boolean grouped = part.level().equals("dyad") || part.level().equals("therapist");
		return part.isVariance() ? words(part.first(), grouped) : words(part.first(), grouped) + " with "
				+ words(part.second(), grouped).toLowerCase(Locale.ROOT);
	}

	private String words(String effect, boolean grouped) {
		String who = names.side(effect.startsWith(Side.CLIENT.code()) ? Side.CLIENT : Side.THERAPIST).toLowerCase(Locale.ROOT);
		String what = !grouped ? "Rating" : effect.contains(".") && !effect.endsWith(".int") ? "Change" : "Level";
		return what + ", " + who;
	}

	@Override
	public String level(String level) {
		return switch (level) {
			case "therapist" -> "Between therapists";
			case "dyad" -> "Between dyads";
			case "session" -> "Within dyads (residuals of a session)";
			default -> "Residuals of a dyad";
		};
	}

	@Override
	public String shortLevel(String level) {
		return switch (level) {
			case "therapist" -> "Therapist";
			case "dyad" -> "Dyad";
			default -> "Session and error";
		};
	}
}
