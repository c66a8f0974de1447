/** What there is to look at after an import: findings, and the history of the study. */
package org.allianceworkbench.ui.intake.views;
