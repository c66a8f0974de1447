/** Codebooks of files in and out of a study: SPSS dictionaries, REDCap data dictionaries, DDI Codebook. */
package org.allianceworkbench.project.codebook;
