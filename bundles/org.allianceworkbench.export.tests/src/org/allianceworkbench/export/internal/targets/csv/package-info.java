/** Tests of text tables and what describes them. */
package org.allianceworkbench.export.internal.targets.csv;
