package org.allianceworkbench.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.allianceworkbench.project.Catalogue;
import org.allianceworkbench.project.ImportOptions;
import org.allianceworkbench.project.StudyProject;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.study.Analysis;
import org.allianceworkbench.study.OptionValue;
import org.allianceworkbench.study.StudyFactory;
import org.allianceworkbench.study.file.StudyFile;
import org.allianceworkbench.table.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The stored mixed models find what the data were drawn from. The intervals are 95% intervals: of 40 about two would miss in new
 * data. The shipped data are fixed and were drawn before there were models, and none misses; a change that makes one miss is a
 * change of the models or of the data, and to be looked at.
 */
class KnownParametersTest {

	@TempDir
	Path folder;

	private StudyProject imported() throws Exception {
		StudyProject project = ExampleStudy.create(folder.resolve("study"), Catalogue.installed(), "test");
		for (Path file : ExampleStudy.copyFiles(folder.resolve("files"))) {
			project.importFile(file, ImportOptions.NONE, Progress.NONE);
		}
		return project;
	}

	@Test
	void allKnownParametersLieWithinTheir95PercentIntervals() throws Exception {
		Map<String, Report> reports = new HashMap<>();
		try (StudyProject project = imported()) {
			for (StudyFile<Analysis> stored : project.analyses()) {
				if (KnownValue.all().stream().anyMatch(known -> known.analysis().equals(stored.content().getName()))) {
					reports.put(stored.content().getName(), project.analyze(stored.content(), Progress.NONE));
				}
			}
		}
		assertThat(KnownValue.all()).hasSize(40).allSatisfy(known -> {
			KnownValue.Estimate found = known.in(reports.get(known.analysis()).values()).orElseThrow();
			assertThat(known.truth()).as("%s in %s", known.parameter(), known.analysis()).isBetween(found.low(), found.high());
			assertThat(found.value()).isBetween(found.low(), found.high());
		});
		assertThat(reports.values()).allSatisfy(report -> assertThat(report.verdicts()).containsEntry("fit/singular", false)
				.containsEntry("fit/converged", true));
	}

	@Test
	void aModelOfWhatAClientBringsCountsEachClientOnce() throws Exception {
		try (StudyProject project = imported()) {
			Analysis asked = StudyFactory.eINSTANCE.createAnalysis();
			asked.setName("distress");
			asked.setAnalysis("mixed_model");
			OptionValue formula = StudyFactory.eINSTANCE.createOptionValue();
			formula.setName("formula");
			formula.setValue("distress ~ arm + age + (1 | therapist)");
			asked.getOptions().add(formula);
			Report report = project.analyze(asked, Progress.NONE);
			// 203 clients, one of whom has no known therapist
			assertThat(report.n()).containsEntry("rows", 202L).containsEntry("therapists", 10L);
		}
	}
}
