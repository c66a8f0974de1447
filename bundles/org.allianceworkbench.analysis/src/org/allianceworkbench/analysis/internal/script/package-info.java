/** Scripts of other software that reproduce a report: data steps in R and SPSS syntax, to which an analysis adds its lines. */
package org.allianceworkbench.analysis.internal.script;
