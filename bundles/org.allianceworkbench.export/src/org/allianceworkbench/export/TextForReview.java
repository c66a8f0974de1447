package org.allianceworkbench.export;

/**
 * A free text that somebody must read before it leaves.
 *
 * @param column column that it stands in; for what was written about the study and the export what it is, such as a title
 * @param row row of the table, from 1; 0 for what stands in no row
 * @param text the text
 * @param found what was found in it that may tell who somebody is, a clause; empty when nothing
 */
public record TextForReview(String column, int row, String text, String found) {
}
