/** What becomes of findings: decisions about them, and which findings are still open. */
package org.allianceworkbench.intake.decisions;
