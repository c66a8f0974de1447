/** Text tables with what describes them: Frictionless data packages and DDI codebooks. */
package org.allianceworkbench.export.internal.targets.csv;
