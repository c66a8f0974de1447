package org.allianceworkbench.table.grid;

/**
 * Which of the rows that are not blank are the header.
 *
 * @param first index of the first header row
 * @param data index of the first data row
 * @param namesFirst whether the first header row gives the names and the others explain them
 * @param why how it was recognised
 */
record HeaderBlock(int first, int data, boolean namesFirst, String why) {
}
