/** Worksheets of Office Open XML, {@code .xlsx} and {@code .xlsm}. */
package org.allianceworkbench.format.excel.internal.xlsx;
