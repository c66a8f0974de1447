package org.allianceworkbench.intake;

import org.allianceworkbench.intake.reading.SourceFile;
import org.allianceworkbench.study.Recipe;

/**
 * One of several files that together make one import.
 *
 * @param file the file
 * @param recipe how it is read; it need not be part of the study yet, but refers to the study's parts
 */
public record ImportPart(SourceFile file, Recipe recipe) {
}
