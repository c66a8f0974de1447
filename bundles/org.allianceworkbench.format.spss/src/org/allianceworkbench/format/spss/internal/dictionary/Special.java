package org.allianceworkbench.format.spss.internal.dictionary;

/** The doubles that mean something else than their value. */
public final class Special {

	/** System-missing: the most negative double. */
	public static final double SYSMIS = -Double.MAX_VALUE;
	/** Bits of {@link #SYSMIS}. */
	public static final long SYSMIS_BITS = Double.doubleToRawLongBits(SYSMIS);
	/** HIGHEST in a range of missing values. */
	public static final double HIGHEST = Double.MAX_VALUE;
	/** LOWEST in a range of missing values: the second most negative double. */
	public static final double LOWEST = Math.nextUp(-Double.MAX_VALUE);

	private Special() {
	}
}
