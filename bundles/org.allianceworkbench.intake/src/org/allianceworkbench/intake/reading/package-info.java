/** A site's file as rows of cells under headers, whatever its format; nothing is interpreted yet. */
package org.allianceworkbench.intake.reading;
