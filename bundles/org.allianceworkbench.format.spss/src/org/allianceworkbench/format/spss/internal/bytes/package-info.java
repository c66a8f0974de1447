/** Bytes of a file with their positions: nothing is read or allocated beyond what the file really holds. */
package org.allianceworkbench.format.spss.internal.bytes;
