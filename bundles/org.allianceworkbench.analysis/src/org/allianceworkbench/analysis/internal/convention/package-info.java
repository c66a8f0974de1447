/** What R and SPSS print where their conventions differ, as one setting for all analyses. */
package org.allianceworkbench.analysis.internal.convention;
