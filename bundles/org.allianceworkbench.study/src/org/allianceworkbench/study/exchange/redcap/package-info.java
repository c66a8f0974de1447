/** REDCap's data dictionary as a study's codebook, and back. */
package org.allianceworkbench.study.exchange.redcap;
