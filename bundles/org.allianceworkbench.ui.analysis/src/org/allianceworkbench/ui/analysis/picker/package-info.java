/** The choice of a new analysis by the question that it answers. */
package org.allianceworkbench.ui.analysis.picker;
