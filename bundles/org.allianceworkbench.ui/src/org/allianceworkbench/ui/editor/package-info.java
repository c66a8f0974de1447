/** What editors of studies and of what is stored in them share: pages, lines of text, expressions, undo, keys. */
package org.allianceworkbench.ui.editor;
