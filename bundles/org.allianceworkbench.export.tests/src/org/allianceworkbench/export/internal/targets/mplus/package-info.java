/** Tests of data for Mplus. */
package org.allianceworkbench.export.internal.targets.mplus;
