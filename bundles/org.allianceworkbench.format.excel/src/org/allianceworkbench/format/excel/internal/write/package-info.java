/** Writes {@code .xlsx} workbooks row by row. */
package org.allianceworkbench.format.excel.internal.write;
