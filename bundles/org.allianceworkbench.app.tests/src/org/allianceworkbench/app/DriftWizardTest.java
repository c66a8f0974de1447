package org.allianceworkbench.app;

import static org.allianceworkbench.app.TestWindow.screenshot;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.intake.wizard.DriftPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DriftWizardTest {

	@BeforeEach
	void reset() {
		TestWindow.reset();
	}

	@Test
	void whatDiffersFromLastTimeIsShownAndAnswered() throws Exception {
		OpenStudy study = TestWindow.open(TestStudies.withData("drift"));
		List<String> lines = Files.readAllLines(TestStudies.file("siteC.csv"));
		Path wave = Files.write(TestStudies.folder().resolve("siteC.csv"),
				lines.stream().map(line -> line + (line.equals(lines.get(0)) ? ",remark" : ",none")).toList());
		WizardRobot.open(wizard -> {
			wizard.choose(wave);
			DriftPage drift = wizard.forward(DriftPage.class);
			assertThat(drift.lines().rows()).filteredOn(DriftPage.Line::isOpen).singleElement()
					.satisfies(line -> assertThat(line.item().column()).isEqualTo("remark"));
			assertThat(wizard.can("Next >")).isFalse();
			drift.lines().select(drift.lines().rows().stream().map(DriftPage.Line::isOpen).toList().indexOf(true));
			TestWindow.settle();
			screenshot("38-wizard-drift");
			wizard.press("Accept");
			assertThat(wizard.can("Next >")).isTrue();
			wizard.check();
			screenshot("39-wizard-drift-check");
			wizard.press("Cancel");
		});
		assertThat(study.project().imports()).hasSize(3);
		assertThat(study.study().getRecipes()).hasSize(3);
	}
}
