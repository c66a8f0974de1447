/**
 * The data of a system file: decompression into whole cases, and from cases into columns.
 * <p>
 * A tile of some hundred cases is decompressed at a time and then taken apart column by column, so that both steps run over
 * memory that is in the processor's cache and neither makes an object per cell.
 */
package org.allianceworkbench.format.spss.internal.data;
