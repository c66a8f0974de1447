/** Speed and memory of reading and writing data files, beside other programs that are installed. */
package org.allianceworkbench.benchmarks.datafiles;
