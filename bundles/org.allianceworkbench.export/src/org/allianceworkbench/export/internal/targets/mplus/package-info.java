/** Data for Mplus with an input file. */
package org.allianceworkbench.export.internal.targets.mplus;
