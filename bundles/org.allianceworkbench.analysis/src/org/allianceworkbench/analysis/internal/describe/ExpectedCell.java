package org.allianceworkbench.analysis.internal.describe;

/**
 * One expected value.
 *
 * @param variable index of the variable
 * @param site index of the site, -1 when unknown
 * @param role index of the role, -1 when there are no roles
 * @param occasion index of the occasion, -1 when there are no occasions
 * @param client index of the client, -1 when there are no clients
 * @param state what became of it
 */
record ExpectedCell(int variable, int site, int role, int occasion, int client, CellState state) {
}
