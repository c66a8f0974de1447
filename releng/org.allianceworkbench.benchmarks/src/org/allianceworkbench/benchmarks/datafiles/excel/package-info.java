/** Speed of reading workbooks, beside the readers that Java programs usually take and R's. */
package org.allianceworkbench.benchmarks.datafiles.excel;
