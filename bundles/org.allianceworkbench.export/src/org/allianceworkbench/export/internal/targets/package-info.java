/** What several targets of exports need: names that fit, values as text, a codebook of the columns. */
package org.allianceworkbench.export.internal.targets;
