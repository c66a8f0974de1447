/** A study's data changed by hand: entries are read by the codebook, whole blocks are checked before they land. */
package org.allianceworkbench.project.edit;
