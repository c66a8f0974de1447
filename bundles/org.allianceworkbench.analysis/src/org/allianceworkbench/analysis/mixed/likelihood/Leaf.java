package org.allianceworkbench.analysis.mixed.likelihood;

/** The innermost clusters: their moments W'R^-1 W as functions of the residual's parameters. */
interface Leaf {

	/** Number of clusters. */
	int clusters();

	/** Number of columns w. */
	int width();

	/** Number of residual parameters on which the moments depend; 0: they are constant. */
	int parameters();

	/** Everything that all clusters share at one theta. */
	State at(double[] theta, Order order);

	/** The moments at one theta; used by several threads. */
	interface State {

		/** log|R| by {@link Jets} over the residual's parameters, for all clusters together. */
		double[] logDet();

		/** Writes one cluster's moments, slots of w x w, full symmetric. */
		void moments(int cluster, double[] out);
	}
}
