package org.allianceworkbench.analysis.internal.dyads.apim;

import java.util.List;
import java.util.OptionalDouble;

import org.allianceworkbench.analysis.internal.citation.Works;
import org.allianceworkbench.analysis.internal.dyads.PartLabels;
import org.allianceworkbench.analysis.internal.dyads.RoleNames;
import org.allianceworkbench.analysis.internal.dyads.RolePart;
import org.allianceworkbench.analysis.internal.dyads.Side;
import org.allianceworkbench.report.Axis;
import org.allianceworkbench.report.Figure;
import org.allianceworkbench.report.Prose;
import org.allianceworkbench.report.ReportBuilder;

/** What all forms of the model have in their reports. */
final class ApimText {

	private ApimText() {
	}

	/** Names of residual variances. */
	static PartLabels labels(RoleNames names) {
		return new PartLabels() {

			@Override
			public RoleNames names() {
				return names;
			}

			@Override
			public String of(RolePart part) {
				String who = names.side(part.first().startsWith(Side.CLIENT.code()) ? Side.CLIENT : Side.THERAPIST);
				return part.isVariance() ? "Variance, " + who.toLowerCase(java.util.Locale.ROOT) : "Correlation of both members";
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
				return level;
			}
		};
	}

	/** Outcome against the own predictor, with a line for each member when there are slopes. */
	static Figure figure(ApimData data, double[] intercepts, double[] slopes) {
		List<Figure.Group> groups = new java.util.ArrayList<>();
		List<Figure.Line> lines = new java.util.ArrayList<>();
		for (Side side : Side.values()) {
			double[] y = data.data().ratings(side);
			double[] x = data.x()[side.ordinal()];
			int[] known = java.util.stream.IntStream.range(0, y.length).filter(i -> !Double.isNaN(y[i]) && !Double.isNaN(x[i]))
					.toArray();
			String name = data.data().name(side);
			groups.add(new Figure.Group(name, java.util.Arrays.stream(known).mapToDouble(i -> x[i]).toArray(),
					java.util.Arrays.stream(known).mapToDouble(i -> y[i]).toArray()));
			double slope = slopes[side.ordinal()];
			double at = intercepts[side.ordinal()];
			if (Double.isFinite(slope) && Double.isFinite(at)) {
				lines.add(new Figure.Line(name, at - slope * data.mean(), slope, Figure.Line.Style.MAIN, OptionalDouble.empty(),
						OptionalDouble.empty()));
			}
		}
		return new Figure.Scatter("actor", "Outcome Against the Member's Own Predictor", Axis.of("Own " + data.label()),
				Axis.of(data.data().dyads().measure()), groups, lines, Prose.of("Scatter plot of outcomes of ", groups.get(0)
				.x().length,
						" first and ", groups.get(1).x().length,
						" second members against their own predictor, with a line for each."),
				Prose.of(data.sessions() ? "All sessions; lines by the effects within dyads."
				: "Lines: actor effects, the partner's "
						+ "predictor at the mean."));
	}

	static void references(ReportBuilder report, boolean ratio) {
		report.reference(Works.KENNY_KASHY_COOK_2006);
		if (ratio) {
			report.reference(Works.KENNY_LEDERMANN_2010);
		}
	}
}
