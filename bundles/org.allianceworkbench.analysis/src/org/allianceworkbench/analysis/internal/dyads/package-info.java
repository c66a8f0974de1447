/** Models of dyads: what all analyses of client and therapist share, from ratings to a fit by role and its tables. */
package org.allianceworkbench.analysis.internal.dyads;
