/** The rules that data are held against. */
package org.allianceworkbench.intake.checks;
