/** Data for R: text and a script that makes a data frame of it. */
package org.allianceworkbench.export.internal.targets.r;
