package org.allianceworkbench.app;

import static org.allianceworkbench.app.TestWindow.await;
import static org.allianceworkbench.app.TestWindow.screenshot;
import static org.allianceworkbench.app.TestWindow.settle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;

import org.allianceworkbench.project.results.AnalysisFiles;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.ui.OpenStudy;
import org.allianceworkbench.ui.analysis.compare.ComparisonEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CompareModelsTest {

	private static final String COMPARE = "org.allianceworkbench.ui.analysis.compare";

	private OpenStudy study;

	@BeforeEach
	void open() throws Exception {
		TestWindow.reset();
		study = TestWindow.open(TestStudies.withData("compare-models"));
		AnalysisFiles files = new AnalysisFiles(study.project());
		files.create("mixed_model", "Levels only", Map.of("formula", "alliance ~ time + (1 | client)", "where", "role=CLIENT"));
		files.create("mixed_model", "With slopes", Map.of("formula", "alliance ~ time + (time | client)", "where",
				"role=CLIENT"));
		files.create("mixed_model", "Without growth", Map.of("formula", "alliance ~ 1 + (1 | client)", "where", "role=CLIENT"));
		study.changed();
		settle();
	}

	@AfterEach
	void close() {
		TestWindow.leave();
	}

	private ComparisonEditor compare(boolean likelihood, String... names) {
		Dialogs.during("Compare Models", shell -> {
			Table table = Dialogs.table(shell);
			for (var item : table.getItems()) {
				item.setChecked(java.util.List.of(names).contains(item.getText().split(" ")[0]));
			}
			table.notifyListeners(SWT.Selection, new Event());
			if (likelihood) {
				Dialogs.press(shell, "Fit all by maximum likelihood");
			}
			settle();
			screenshot("98-compare-models-dialog");
			Dialogs.press(shell, "Compare");
		}, () -> {
			TestWindow.execute(COMPARE);
			settle();
		});
		await("a comparison", () -> TestWindow.page().getActiveEditor() instanceof ComparisonEditor editor
				&& editor.report().isPresent() && editor.message().isEmpty());
		settle();
		return (ComparisonEditor) TestWindow.page().getActiveEditor();
	}

	@Test
	void twoModelsAreComparedByTheirFitsAndTestedWhereOneIsPartOfTheOther() {
		Report report = compare(false, "mixed-model", "mixed-model-2").report().orElseThrow();
		screenshot("99-compare-models");
		double difference = 2 * (report.values().get("model/With slopes/logLik") - report.values()
				.get("model/Levels only/logLik"));
		assertThat(report.values().get("lrt/With slopes~Levels only/LR_chisq")).isCloseTo(difference, within(1e-9));
		assertThat(report.values().get("lrt/With slopes~Levels only/df")).isEqualTo(2);
		TestWindow.dark(true);
		settle();
		screenshot("99-compare-models-dark");
	}

	@Test
	void restrictedFitsWithDifferentPredictorsAreRefusedAndLikelihoodHelps() {
		Report refused = compare(false, "mixed-model", "mixed-model-3").report().orElseThrow();
		assertThat(refused.values().keySet()).noneMatch(name -> name.startsWith("lrt/"));
		screenshot("99-compare-models-refused");
		Report tested = compare(true, "mixed-model", "mixed-model-3").report().orElseThrow();
		assertThat(tested.values()).containsKey("lrt/Levels only~Without growth/LR_chisq");
	}
}
