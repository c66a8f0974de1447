package org.allianceworkbench.benchmarks.export;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.allianceworkbench.benchmarks.harness.Task;
import org.allianceworkbench.export.ExportResult;
import org.allianceworkbench.export.ExportRun;
import org.allianceworkbench.export.PrivacyPresets;
import org.allianceworkbench.export.run.Exporter;
import org.allianceworkbench.store.StudyStore;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.ExportLayout;
import org.allianceworkbench.study.PrivacyPreset;
import org.allianceworkbench.study.Study;
import org.allianceworkbench.study.StudyFactory;
import org.allianceworkbench.table.Progress;

/**
 * Exports a study from its data on the disk: all that happens between the definition and the file. Arguments: the target, a
 * folder, the number of ratings, the preset of privacy. The outcome has the file's size.
 */
public final class WholeExport implements Task {

	@Override
	public void prepare(List<String> arguments) throws Exception {
		RatingsStudy.open(Path.of(arguments.get(1)), RatingsStudy.study(), Integer.parseInt(arguments.get(2))).close();
	}

	@Override
	public Outcome run(List<String> arguments) throws Exception {
		Path folder = Path.of(arguments.get(1));
		Study study = RatingsStudy.study();
		try (StudyStore store = RatingsStudy.open(folder, study, Integer.parseInt(arguments.get(2)))) {
			Export export = StudyFactory.eINSTANCE.createExport();
			export.setName("many-" + arguments.get(0));
			export.setTarget(arguments.get(0));
			export.setLayout(ExportLayout.RATING);
			PrivacyPresets.apply(PrivacyPreset.valueOf(arguments.get(3)), export, study, List.of());
			ExportResult result = new Exporter(study, store, List.of(), folder.resolve("benchmark.key")).run(export, Targets.of(arguments
					.get(0)), folder, ExportRun.REPLACING, Progress.NONE);
			long bytes = Files.size(result.file());
			Files.delete(result.file());
			return new Outcome(result.rows(), bytes);
		}
	}
}
