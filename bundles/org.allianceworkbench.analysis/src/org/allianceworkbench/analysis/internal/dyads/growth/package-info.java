/** Growth of both members of a dyad at once. */
package org.allianceworkbench.analysis.internal.dyads.growth;
