/** A stored analysis as it is edited: its file, and commands that can be undone. */
package org.allianceworkbench.ui.analysis.document;
