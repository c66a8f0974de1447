package org.allianceworkbench.app;

import static org.allianceworkbench.app.TestWindow.screenshot;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.allianceworkbench.intake.drift.DriftItem;
import org.allianceworkbench.store.RowKey;
import org.allianceworkbench.study.ColumnRule;
import org.allianceworkbench.study.Recipe;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.intake.wizard.DriftPage;
import org.allianceworkbench.ui.intake.wizard.SummaryPage;
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

	@Test
	void aFileWithDifferencesIsTakenInAndTheRecipeBecomesItsNextVersion() throws Exception {
		OpenStudy study = TestWindow.open(TestStudies.withData("drift-finish"));
		List<String> lines = Files.readAllLines(TestStudies.file("siteC.csv"));
		String last = lines.get(lines.size() - 1).substring("C-000".length());
		Path wave = Files.write(TestStudies.folder().resolve("siteC.csv"), List.of(
				lines.get(0).replace("wa_total", "wai_total") + ",remark", "C-900" + last + ",phoned"));
		WizardRobot.open(wizard -> {
			wizard.choose(wave);
			DriftPage drift = wizard.forward(DriftPage.class);
			assertThat(drift.lines().rows()).extracting(line -> line.item().kind()).contains(DriftItem.Kind.RENAMED_COLUMN,
					DriftItem.Kind.NEW_COLUMN);
			drift.lines().select(IntStream.range(0, drift.lines().rows().size()).toArray());
			TestWindow.settle();
			wizard.press("Accept");
			assertThat(drift.lines().rows()).noneMatch(DriftPage.Line::isOpen);
			screenshot("40-wizard-drift-accepted");
			wizard.check();
			assertThat(wizard.forward(SummaryPage.class).summary()).contains("becomes version 2, with what was accepted");
			screenshot("41-wizard-drift-summary");
			wizard.press("Finish");
		});
		assertThat(study.project().imports()).hasSize(4);
		Recipe kept = study.study().getRecipes().stream().filter(recipe -> recipe.getName().equals("Site C")).findFirst()
				.orElseThrow();
		assertThat(kept.getVersion()).isEqualTo(2);
		assertThat(kept.getColumns()).extracting(ColumnRule::getHeader).contains("wai_total", "remark")
				.doesNotContain("wa_total");
		assertThat(study.project().store().find(RowKey.client("C", "C-900"))).isPresent();
		assertThat(Files.readString(study.project().folder().definition())).contains("wai_total");
	}
}
