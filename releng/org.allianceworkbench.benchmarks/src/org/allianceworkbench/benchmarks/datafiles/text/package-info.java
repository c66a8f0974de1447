/** Speed and memory of reading text tables that are much longer than memory. */
package org.allianceworkbench.benchmarks.datafiles.text;
