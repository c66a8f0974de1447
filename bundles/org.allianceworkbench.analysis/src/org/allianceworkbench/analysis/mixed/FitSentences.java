package org.allianceworkbench.analysis.mixed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.allianceworkbench.analysis.mixed.design.Design;
import org.allianceworkbench.analysis.mixed.design.MixedModel;
import org.allianceworkbench.analysis.mixed.design.RandomPart;
import org.allianceworkbench.analysis.mixed.design.ResidualStructure.Type;
import org.allianceworkbench.moments.RowsUsed;

/** Says in sentences what was done, for a methods section and for a reader of the results. */
final class FitSentences {

	private FitSentences() {
	}

	static List<String> of(Design design) {
		List<String> sentences = new ArrayList<>();
		MixedModel model = design.model();
		String groups = design.groupings().stream().map(g -> count(g.groups(), "group") + " of " + g.name())
				.collect(Collectors.joining(", "));
		sentences.add("A linear " + (design.random().isEmpty() ? "" : "mixed ") + "model was fitted by "
				+ (model.reml() ? "restricted " : "") + "maximum likelihood to " + count(design.used().used(), "row")
				+ (groups.isEmpty() ? "." : " of " + groups + "."));
		sentences.add("Model: " + model.formula() + ".");
		design.random().forEach(part -> sentences.add(random(part)));
		sentences.add(residual(design));
		sentences.add(switch (model.degreesOfFreedom()) {
			case SATTERTHWAITE -> "Fixed effects are tested with Satterthwaite's degrees of freedom.";
			case KENWARD_ROGER -> "Fixed effects are tested with Kenward and Roger's (1997) standard errors and df.";
			case RESIDUAL -> "Fixed effects are tested with the residual degrees of freedom, rows minus fixed effects.";
			case NONE -> "Fixed effects are tested with the normal distribution.";
		});
		leftOut(design.used(), sentences);
		return sentences;
	}

	private static String count(long number, String what) {
		return String.format(Locale.ROOT, "%,d %s%s", number, what, number == 1 ? "" : "s");
	}

	private static String random(RandomPart part) {
		String effects = String.join(", ", part.names());
		String structure = part.size() == 1 ? "" : switch (part.type()) {
			case UNSTRUCTURED -> ", all variances and covariances free";
			case DIAGONAL -> ", without covariances";
			case COMPOUND_SYMMETRY -> ", one variance and one covariance";
			case IDENTITY -> ", one variance, without covariances";
		};
		return "Random effects of " + part.group() + ": " + effects + structure + ".";
	}

	private static String residual(Design design) {
		String words = design.residual().type().words();
		String by = design.residual().strata().isEmpty() || design.residual().type() == Type.BY_GROUP ? ""
				: ", with a variance for each " + design.residual().structure().byGroup().orElse("group");
		return "Residuals: " + words.replaceFirst(" residuals$", "") + by + (design.residual().weighted()
				? ", divided by the weights" : "") + ".";
	}

	private static void leftOut(RowsUsed used, List<String> sentences) {
		if (used.leftOut() > 0) {
			sentences.add(count(used.leftOut(), "row") + (used.leftOut() == 1 ? " was" : " were") + " left out: "
					+ used.exclusions().stream()
					.map(e -> e.variable() + " (" + e.reason() + ") in " + String.format(Locale.ROOT, "%,d", e.rows()))
					.collect(Collectors.joining(", ")) + ".");
		}
	}
}
