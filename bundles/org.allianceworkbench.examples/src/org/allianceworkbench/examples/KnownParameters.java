package org.allianceworkbench.examples;

/**
 * The parameters that the example's data are drawn from; all effects are in points of the 1 to 7 rating scale.
 * <p>
 * They imitate the design and the directions of the findings of Manne, Kashy, Rubin, Hernandez and Bergman (2012),
 * doi:10.1037/a0029158; the sizes are ours.
 *
 * @param clientMean expected alliance rating by clients at session 1
 * @param therapistMean expected alliance rating by therapists at session 1
 * @param progressShift how much lower session progress is rated than alliance
 * @param growth rise of all ratings from one session to the next
 * @param experienceOnTherapist effect of one standard deviation of experience on therapists' ratings
 * @param experienceOnClient effect of one standard deviation of experience on clients' ratings
 * @param distressOnClient effect of one standard deviation of distress on clients' ratings at session 1
 * @param distressOnGrowth effect of one standard deviation of distress on clients' rise per session
 * @param therapistSd standard deviation of therapists' own level in their ratings
 * @param consensusSd standard deviation over therapists of their clients' common level
 * @param clientDyadSd standard deviation of what is special to the dyad in the client's ratings
 * @param therapistDyadSd standard deviation of what is special to the dyad in the therapist's ratings
 * @param dyadicReciprocity correlation of the two
 * @param sessionSd standard deviation of a single rating around all this
 * @param sessionCorrelation correlation of the two raters' deviations in the same session
 */
public record KnownParameters(double clientMean, double therapistMean, double progressShift, double growth,
		double experienceOnTherapist, double experienceOnClient, double distressOnClient, double distressOnGrowth,
		double therapistSd, double consensusSd, double clientDyadSd, double therapistDyadSd, double dyadicReciprocity,
		double sessionSd, double sessionCorrelation) {

	/** The shipped example's. */
	public static final KnownParameters DEFAULT = new KnownParameters(5.25, 4.70, 0.40, 0.09, 0.30, 0.0, -0.28, 0.045, 0.15, 0.08,
			0.55, 0.45, 0.50, 0.40, 0.25);
}
