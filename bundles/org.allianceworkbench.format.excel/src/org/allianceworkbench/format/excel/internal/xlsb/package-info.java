/** Worksheets of binary workbooks, {@code .xlsb}. */
package org.allianceworkbench.format.excel.internal.xlsb;
