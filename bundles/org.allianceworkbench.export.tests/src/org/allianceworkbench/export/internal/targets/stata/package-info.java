/** Tests of Stata data sets. */
package org.allianceworkbench.export.internal.targets.stata;
