/** What the readers of all kinds of workbooks share: sheets, number formats, serial dates, limits, warnings. */
package org.allianceworkbench.format.excel.internal.model;
