/**
 * Decisions about findings and questions to sites, as a user makes them: asked for in a dialog, done in the background, undone.
 */
package org.allianceworkbench.ui.intake.internal.decisions;
