package org.allianceworkbench.analysis.mixed.likelihood;

/** How many derivatives an evaluation carries. */
public enum Order {
	/** The value alone. */
	VALUE,
	/** Value and first derivatives. */
	GRADIENT,
	/** Value, first and second derivatives. */
	SECOND
}
