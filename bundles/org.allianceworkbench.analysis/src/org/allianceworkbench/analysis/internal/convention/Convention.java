package org.allianceworkbench.analysis.internal.convention;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.allianceworkbench.report.TableNote;

/**
 * Which software's conventions a report follows where they differ. All analyses with such a choice have the option
 * {@code convention}, described by {@link #LABEL}, {@link #HELP} and {@link #DEFAULT}. It decides what tables show; the named
 * values hold both wherever the reference results name both.
 */
public enum Convention {
	/** As R and its packages print. */
	R,
	/** As SPSS prints. */
	SPSS;

	/** Label of the option. */
	public static final String LABEL = "Convention";

	/** Help of the option. */
	public static final String HELP =
			"Whose conventions the tables follow where software differs (r or spss): parameters counted by "
			+ "AIC and BIC, type of quartiles, ties, degrees of freedom. The tables' notes name what was chosen.";

	/** Default of the option. */
	public static final String DEFAULT = "r";

	/** One matter in which R and SPSS differ. */
	public enum Matter {
		/** AIC and BIC of a REML fit. */
		INFORMATION_CRITERIA("AIC and BIC under REML count fixed effects and covariance parameters, as R does",
				"AIC and BIC under REML count covariance parameters only, as SPSS does"),
		/** Quartiles. */
		QUARTILES("quartiles are of type 7, as in R", "quartiles are of type 6 (HAVERAGE), as in SPSS"),
		/** Skewness and kurtosis: both give G1 and G2 here, but psych's default is another type. */
		SHAPE("skewness and kurtosis are G1 and G2, psych's type 2", "skewness and kurtosis are G1 and G2"),
		/** Ties in a survival model. */
		TIES("ties are handled by Efron's method, as R does", "ties are handled by Breslow's method, as SPSS does"),
		/** Pooled degrees of freedom of imputed data. */
		POOLED_DF("degrees of freedom are those of Barnard and Rubin (1999), as in mice",
				"degrees of freedom are those of Rubin (1987), as in SPSS"),
		/** Degrees of freedom of a model with serial residuals: nlme counts by levels. */
		MODEL_DF("degrees of freedom are Satterthwaite's, as lmerTest gives them (nlme counts by levels)",
				"degrees of freedom are Satterthwaite's, as SPSS gives them");

		private final String r;
		private final String spss;

		Matter(String r, String spss) {
			this.r = r;
			this.spss = spss;
		}
	}

	/** The note that names what was chosen, for the tables that it concerns. */
	public TableNote note(Matter... matters) {
		String text = Arrays.stream(matters).map(m -> this == R ? m.r : m.spss).collect(Collectors.joining("; "));
		return TableNote.general(Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".");
	}
}
