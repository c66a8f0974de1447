/** An import while it is agreed on: its files, what was decided about each, and what it would do. */
package org.allianceworkbench.ui.intake.internal.draft;
