/** DDI Codebook 2.5 as a study's codebook, and back. */
package org.allianceworkbench.study.exchange.ddi;
