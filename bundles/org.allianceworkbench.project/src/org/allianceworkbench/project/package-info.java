/**
 * The one door of the command line and the window: a study folder and its verbs.
 * <p>
 * A {@link org.allianceworkbench.project.StudyProject} is an open study; {@link org.allianceworkbench.project.Inspection},
 * {@link org.allianceworkbench.project.Conversion} and {@link org.allianceworkbench.project.FileAnalysis} work on plain data
 * files. What formats, analyses and export targets there are is said by the {@link org.allianceworkbench.project.Catalogue}.
 * Everything that can go wrong is a {@link org.allianceworkbench.project.ProjectException} with one sentence for the user.
 */
package org.allianceworkbench.project;
