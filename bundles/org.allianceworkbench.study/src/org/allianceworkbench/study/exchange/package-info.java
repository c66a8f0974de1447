/** Codebooks in other programs' formats: REDCap data dictionaries and DDI Codebook, read and written. */
package org.allianceworkbench.study.exchange;
