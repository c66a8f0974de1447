/** Truth and bias: what one member's judgement owes to the other's view, and what to other things. */
package org.allianceworkbench.analysis.internal.dyads.truth;
