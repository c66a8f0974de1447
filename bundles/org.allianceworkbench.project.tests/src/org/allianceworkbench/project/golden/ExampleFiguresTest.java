package org.allianceworkbench.project.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.examples.ExampleStudy;
import org.allianceworkbench.project.Catalogue;
import org.allianceworkbench.project.ImportOptions;
import org.allianceworkbench.project.StudyProject;
import org.allianceworkbench.publish.figure.FigureSize;
import org.allianceworkbench.report.Figure;
import org.allianceworkbench.study.Analysis;
import org.allianceworkbench.study.file.StudyFile;
import org.allianceworkbench.table.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures of the example study's own analyses, with the labels of its codebook. */
class ExampleFiguresTest {

	@TempDir
	Path folder;

	@Test
	void noTextIsCutOrLiesOnAnotherOrLeavesItsPicture() throws Exception {
		List<String> faults = new ArrayList<>();
		int figures = 0;
		try (StudyProject project = ExampleStudy.create(folder.resolve("study"), Catalogue.installed(), "test")) {
			for (Path file : ExampleStudy.copyFiles(folder.resolve("files"))) {
				project.importFile(file, ImportOptions.NONE, Progress.NONE);
			}
			for (StudyFile<Analysis> stored : project.analyses()) {
				for (Figure figure : project.analyze(stored.content(), Progress.NONE).figures()) {
					figures++;
					for (int width : new int[] { FigureSize.ONE_COLUMN, FigureSize.TWO_COLUMNS }) {
						FigureTexts.faults(figure, width).forEach(fault -> faults.add(stored.content().getName() + ", " + fault));
					}
				}
			}
		}
		assertThat(faults).isEmpty();
		assertThat(figures).isGreaterThan(20);
	}
}
