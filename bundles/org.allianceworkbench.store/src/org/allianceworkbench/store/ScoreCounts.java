package org.allianceworkbench.store;

/**
 * How the scores of a scale came about.
 *
 * @param complete rows where all items are answered
 * @param prorated rows with a score although answers are missing
 * @param tooFew rows with some answers, but too few for a score
 * @param unanswered rows without any answer
 */
public record ScoreCounts(long complete, long prorated, long tooFew, long unanswered) {
}
