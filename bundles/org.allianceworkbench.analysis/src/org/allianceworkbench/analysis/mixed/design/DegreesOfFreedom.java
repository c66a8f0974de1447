package org.allianceworkbench.analysis.mixed.design;

/** How degrees of freedom of fixed effects are approximated. */
public enum DegreesOfFreedom {
	/** Satterthwaite (1946) as in lmerTest, SPSS and SAS. */
	SATTERTHWAITE,
	/** Kenward and Roger (1997), with their adjusted covariance, as in pbkrtest. */
	KENWARD_ROGER,
	/** Rows minus rank of the fixed effects. */
	RESIDUAL,
	/** None: z tests. */
	NONE
}
