package org.allianceworkbench.export;

import java.util.Optional;

import org.allianceworkbench.study.ExportForm;

/**
 * A column as a definition names it, before data are looked at.
 *
 * @param variable name of the variable in the codebook
 * @param form which form of it
 * @param role code of the rater, empty where the layout has no column for each
 * @param occasion code of the occasion, empty likewise
 * @param name its name in the file
 * @param problem what is wrong with the name, a sentence with the remedy; empty when nothing
 */
public record PlannedColumn(String variable, ExportForm form, String role, String occasion, String name,
		Optional<String> problem) {
}
