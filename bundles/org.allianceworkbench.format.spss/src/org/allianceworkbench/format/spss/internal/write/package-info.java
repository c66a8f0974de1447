/**
 * Writing of system files: a plan (names, widths, where each value goes) is made first, then dictionary and cases follow it.
 * <p>
 * Everything is written in UTF-8 and little-endian. Source: PSPP developers' guide, "System File Format".
 */
package org.allianceworkbench.format.spss.internal.write;
