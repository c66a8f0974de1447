/**
 * Portable files ({@code .por}): lines of 80 characters, an alphabet of their own, and numbers to base 30.
 * <p>
 * Source: PSPP developers' guide, "Portable File Format".
 */
package org.allianceworkbench.format.spss.internal.portable;
