/** An export definition while it is edited: its file, its problems, and commands that can be undone. */
package org.allianceworkbench.ui.export.document;
