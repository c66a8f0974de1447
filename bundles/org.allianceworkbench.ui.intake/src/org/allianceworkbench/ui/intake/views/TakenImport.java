package org.allianceworkbench.ui.intake.views;

import org.allianceworkbench.ui.OpenStudy;

/**
 * An import that is in force and could be taken back; lines of views adapt to it.
 *
 * @param study the study
 * @param id number of the import
 * @param file name of the file
 */
public record TakenImport(OpenStudy study, long id, String file) {
}
