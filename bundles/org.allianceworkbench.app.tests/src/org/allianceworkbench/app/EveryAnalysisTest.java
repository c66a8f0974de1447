package org.allianceworkbench.app;

import static org.allianceworkbench.app.TestWindow.await;
import static org.allianceworkbench.app.TestWindow.screenshot;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.allianceworkbench.analysis.Analysis;
import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.project.results.AnalysisFiles;
import org.allianceworkbench.project.results.FirstOptions;
import org.allianceworkbench.project.results.Suitability;
import org.allianceworkbench.study.file.StudyFile;
import org.allianceworkbench.ui.OpenStudies;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.analysis.AnalysisInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every analysis of the catalogue on the example study, as the window shows its result. */
class EveryAnalysisTest {

	private static final Set<String> IN_BOTH_THEMES = Set.of("agreement", "lowm", "rsa");
	private static final Set<String> NARROW = Set.of("descriptives", "rci");
	/** What a user has to know, as nothing in the study tells it. */
	private static final Map<String, Map<String, String>> KNOWN = Map.of("rci", Map.of("reliability", "0.9"));

	private OpenStudy study;
	private final List<String> faults = new ArrayList<>();

	@BeforeEach
	void open() {
		TestWindow.reset();
		study = TestWindow.open(TestStudies.withData("every-analysis"));
	}

	@AfterEach
	void close() {
		TestWindow.leave();
	}

	private AnalysisRobot open(String name) {
		TestWindow.execute(AnalysisInput.OPEN, Map.of("study", study.project().folder().root().toString(), "analysis", name));
		AnalysisRobot robot = AnalysisRobot.active();
		await("what comes out of " + name, () -> robot.editor().report().isPresent() || !robot.editor().message().endsWith("\u2026"));
		return robot;
	}

	private void look(String name, String analysis) {
		AnalysisRobot robot = open(name);
		if (robot.editor().report().isEmpty()) {
			faults.add(name + ": " + robot.editor().message());
		} else {
			robot.awaitResult();
			ResultLook look = new ResultLook(robot);
			look.picture("analyses/" + name);
			look.faults().forEach(fault -> faults.add(name + ": " + fault));
			if (IN_BOTH_THEMES.contains(analysis)) {
				TestWindow.dark(true);
				robot.awaitResult();
				robot.awaitPaint(true);
				look.picture("analyses/" + name + "-dark");
				TestWindow.dark(false);
			}
			if (NARROW.contains(analysis)) {
				TestWindow.size(800, 600);
				screenshot("analyses/" + name + "-narrow");
				TestWindow.size(TestWindow.WIDTH, TestWindow.HEIGHT);
			}
		}
		TestWindow.page().closeAllEditors(false);
	}

	@Test
	void storedAnalysesOfTheExampleAreFitToBeRead() throws ProjectException {
		for (StudyFile<org.allianceworkbench.study.Analysis> stored : study.project().analyses()) {
			look(stored.content().getName(), stored.content().getAnalysis());
		}
		assertThat(faults).isEmpty();
	}

	@Test
	void allOthersAreFitToBeReadAsThePickerBeginsThem() throws ProjectException {
		Set<String> stored = study.project().analyses().stream().map(each -> each.content().getAnalysis())
				.collect(Collectors.toSet());
		for (Analysis<?> analysis : OpenStudies.instance().catalogue().analyses().analyses()) {
			if (!stored.contains(analysis.id()) && Suitability.lacking(study.study(), analysis).isEmpty()) {
				Map<String, String> options = new LinkedHashMap<>(FirstOptions.of(study.study(), analysis));
				options.putAll(KNOWN.getOrDefault(analysis.id(), Map.of()));
				String name = new AnalysisFiles(study.project()).create(analysis.id(), "", options).getName();
				study.changed();
				look(name, analysis.id());
			}
		}
		assertThat(faults).isEmpty();
	}
}
