package org.allianceworkbench.export;

/**
 * A free text that somebody must read before it leaves.
 *
 * @param column column that it stands in
 * @param row row of the table, from 1
 * @param text the text
 * @param found what was found in it that may tell who somebody is, a clause; empty when nothing
 */
public record TextForReview(String column, int row, String text, String found) {
}
