/**
 * System files of machines whose numbers or letters are not those of today: VAX and IBM mainframes.
 * <p>
 * Source: PSPP developers' guide, "System File Format"; the numbers: VAX Architecture Reference Manual (D_floating, G_floating)
 * and IBM System/360 Principles of Operation (long floating point).
 */
package org.allianceworkbench.format.spss.internal.foreign;
