/** Bringing sites' files in: the import wizard, findings and history. */
package org.allianceworkbench.ui.intake;
