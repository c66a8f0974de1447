/** A site's large workbook: how soon it is previewed, and how long its import takes beside a plain reading of the same file. */
package org.allianceworkbench.benchmarks.intake;
