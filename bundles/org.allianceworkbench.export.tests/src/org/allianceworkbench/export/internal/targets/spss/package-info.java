/** Tests of data for SPSS. */
package org.allianceworkbench.export.internal.targets.spss;
