package org.allianceworkbench.analysis.mixed.likelihood;

import org.allianceworkbench.moments.Moments;

/** Innermost clusters whose moments are sums of constant ones with weights that all clusters share. */
interface SummedLeaf extends Leaf {

	/** The constant moments. */
	Moments moments();

	@Override
	Weighted at(double[] theta, Order order);

	/** The weights at one theta. */
	interface Weighted extends State {
		/** For each component its weight by {@link Jets} over the residual's parameters. */
		double[][] weights();
	}
}
