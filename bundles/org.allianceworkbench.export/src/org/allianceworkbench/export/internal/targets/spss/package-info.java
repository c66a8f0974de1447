/** Data for SPSS: system files, and text with syntax that reads it. */
package org.allianceworkbench.export.internal.targets.spss;
