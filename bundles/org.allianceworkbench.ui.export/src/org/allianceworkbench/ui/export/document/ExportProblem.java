package org.allianceworkbench.ui.export.document;

import java.util.Optional;

import org.allianceworkbench.study.ExportColumn;
import org.allianceworkbench.study.Severity;

/**
 * Something in an export definition that must be settled.
 *
 * @param severity how serious it is
 * @param page title of the page of the editor on which it is settled
 * @param column the variable that is concerned, where it is one
 * @param message what is wrong and what to do, as sentences
 */
public record ExportProblem(Severity severity, String page, Optional<ExportColumn> column, String message) {
}
