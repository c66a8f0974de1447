/** Codebooks of other programs: taken into a study, and written from one. */
package org.allianceworkbench.ui.study.codebook;
