package org.allianceworkbench.export;

/**
 * What leaves, in numbers.
 *
 * @param rows rows of the table
 * @param columns columns of the table
 * @param sites sites with a row
 * @param therapists therapists with a row
 * @param clients clients with a row, 0 where one row is a therapist
 */
public record ExportCounts(long rows, int columns, long sites, long therapists, long clients) {
}
