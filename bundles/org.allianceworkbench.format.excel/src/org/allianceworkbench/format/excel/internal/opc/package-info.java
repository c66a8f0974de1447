/** The parts of a zipped workbook, how they refer to each other, and their XML. */
package org.allianceworkbench.format.excel.internal.opc;
