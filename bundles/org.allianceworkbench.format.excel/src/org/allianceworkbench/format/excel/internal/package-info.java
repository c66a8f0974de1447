/** Opens workbooks of any kind, chooses sheets, and describes what they hold. */
package org.allianceworkbench.format.excel.internal;
