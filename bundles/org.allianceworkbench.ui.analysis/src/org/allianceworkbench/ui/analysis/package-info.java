/** Results of analyses: one editor for each stored analysis. */
package org.allianceworkbench.ui.analysis;
