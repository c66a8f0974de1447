/** The editor of a stored report: which analyses, in which order, with which words; what comes out is shown beside it. */
package org.allianceworkbench.ui.analysis.report;
