/** Short lists of rows: sorted by a click on a header, copied with Ctrl+C into a spreadsheet or a text. */
package org.allianceworkbench.ui.lists;
