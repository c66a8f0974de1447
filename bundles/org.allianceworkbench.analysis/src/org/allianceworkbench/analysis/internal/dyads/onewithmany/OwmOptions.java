package org.allianceworkbench.analysis.internal.dyads.onewithmany;

import java.util.List;
import java.util.Optional;

import org.allianceworkbench.analysis.Option;
import org.allianceworkbench.analysis.internal.data.RatingColumns;
import org.allianceworkbench.analysis.internal.dyads.Part;
import org.allianceworkbench.analysis.internal.dyads.PredictorCoding;
import org.allianceworkbench.analysis.internal.dyads.Presentation;
import org.allianceworkbench.analysis.internal.dyads.Residuals;
import org.allianceworkbench.analysis.internal.dyads.RoleFitting;
import org.allianceworkbench.analysis.internal.dyads.RoleRequest;
import org.allianceworkbench.analysis.internal.dyads.Trend;

/**
 * Options of {@link OwmAnalysis}.
 */
public record OwmOptions(
		RatingColumns where,
		@Option(label = "Predictors", help =
		"Variables of therapist or client that predict the ratings; each has an effect on either "
				+ "role.", columns = Option.Columns.ANY)
		List<String> predictors,
		PredictorCoding coding,
		@Option(label = "Therapists differ in", help = Part.OF_THERAPISTS, byDefault = "both")
		Part therapists,
		@Option(label = "Residuals", help =
		"Whether both ratings of a dyad are correlated (both: dyadic reciprocity) or independent.",
				byDefault = "both")
		Pair residuals,
		RoleFitting fitting,
		Presentation presentation) {

	/** Whether both ratings of a dyad hang together. */
	public enum Pair {
		/** They are correlated. */
		BOTH,
		/** They are independent. */
		INDEPENDENT
	}

	RoleRequest request() {
		return new RoleRequest(Optional.empty(), predictors, List.of(), coding.centre(), coding.categorical(),
				RoleRequest.model(Trend.NONE, therapists, Part.NONE, false, Residuals.valueOf(residuals.name()),
						fitting.estimation().reml(), fitting.df(), presentation.confidence()));
	}
}
