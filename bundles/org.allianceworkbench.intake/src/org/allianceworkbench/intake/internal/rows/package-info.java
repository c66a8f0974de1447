/** Row by row from the file into the store. */
package org.allianceworkbench.intake.internal.rows;
