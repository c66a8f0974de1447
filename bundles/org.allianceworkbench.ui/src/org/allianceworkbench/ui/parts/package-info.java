/** Grids in which parts of a study are edited in place. */
package org.allianceworkbench.ui.parts;
