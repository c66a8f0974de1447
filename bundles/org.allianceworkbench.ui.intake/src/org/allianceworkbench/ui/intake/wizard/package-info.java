/** The wizard that brings one file in: source, columns, check. */
package org.allianceworkbench.ui.intake.wizard;
