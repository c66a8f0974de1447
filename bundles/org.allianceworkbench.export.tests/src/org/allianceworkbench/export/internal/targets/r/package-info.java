/** Tests of data for R. */
package org.allianceworkbench.export.internal.targets.r;
