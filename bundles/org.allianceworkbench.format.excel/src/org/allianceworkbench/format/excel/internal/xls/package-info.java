/** Worksheets of Excel 5 to 2003, {@code .xls}. */
package org.allianceworkbench.format.excel.internal.xls;
