package org.allianceworkbench.analysis.internal.sites;

/** How the variance between true effects is estimated. */
public enum Tau2 {
	/** Restricted maximum likelihood. */
	REML("restricted maximum likelihood"),
	/** DerSimonian and Laird (1986). */
	DL("DerSimonian and Laird's moments"),
	/** Paule and Mandel (1982). */
	PM("Paule and Mandel's moments"),
	/** Maximum likelihood. */
	ML("maximum likelihood"),
	/** Empirical Bayes (Morris 1983). */
	EB("empirical Bayes"),
	/** Sidik and Jonkman (2005). */
	SJ("Sidik and Jonkman's estimator"),
	/** Hedges (1985). */
	HE("Hedges's unweighted moments"),
	/** Hunter and Schmidt (2004). */
	HS("Hunter and Schmidt's estimator"),
	/** No variance: all effects are the same. */
	FE("equal effects");

	private final String words;

	Tau2(String words) {
		this.words = words;
	}

	/** In a sentence. */
	String words() {
		return words;
	}
}
