/** The result of an analysis as it is shown: run in the background, read in a page, its numbers followed to their rows. */
package org.allianceworkbench.ui.analysis.result;
