/** The two sheets that keep labels, missing values and formats beside the data. */
package org.allianceworkbench.format.excel.internal.codebook;
