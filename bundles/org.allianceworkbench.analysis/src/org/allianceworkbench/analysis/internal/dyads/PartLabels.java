package org.allianceworkbench.analysis.internal.dyads;

/** What a design calls the variances and correlations of its levels. */
public interface PartLabels {

	/** What sides are called. */
	RoleNames names();

	/** The name of a variance or correlation. */
	String of(RolePart part);

	/** Heading of a level. */
	String level(String level);

	/** A level in a word or two. */
	String shortLevel(String level);
}
