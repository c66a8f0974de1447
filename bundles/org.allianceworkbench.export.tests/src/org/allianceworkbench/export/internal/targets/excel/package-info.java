/** Tests of Excel workbooks. */
package org.allianceworkbench.export.internal.targets.excel;
