/** From a cell as it stands in a file to a value of a variable, or to the reason why it is none. */
package org.allianceworkbench.intake.internal.cells;
