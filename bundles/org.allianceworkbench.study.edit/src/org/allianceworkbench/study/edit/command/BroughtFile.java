package org.allianceworkbench.study.edit.command;

/**
 * A file whose content a change takes into a study, for the study's history.
 *
 * @param name name of the file
 * @param sha256 its hash
 * @param what what is taken, as the history says it
 */
public record BroughtFile(String name, String sha256, String what) {
}
