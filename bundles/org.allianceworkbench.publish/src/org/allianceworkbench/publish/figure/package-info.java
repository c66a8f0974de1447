/**
 * Figures drawn: one drawing of each kind of figure, on any {@code Graphics2D}, as SVG, as PNG.
 */
package org.allianceworkbench.publish.figure;
