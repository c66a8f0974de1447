/** The options of an analysis as controls, made from what the analysis declares, and the variables that they can name. */
package org.allianceworkbench.ui.analysis.options;
