package org.allianceworkbench.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.allianceworkbench.export.ExportResult;
import org.allianceworkbench.export.ExportRun;
import org.allianceworkbench.export.ExportTarget;
import org.allianceworkbench.export.PrivacyPresets;
import org.allianceworkbench.project.Catalogue;
import org.allianceworkbench.project.ImportOptions;
import org.allianceworkbench.project.StudyProject;
import org.allianceworkbench.project.exports.StudyExports;
import org.allianceworkbench.project.exports.Verification;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.ExportLayout;
import org.allianceworkbench.study.ExportPacking;
import org.allianceworkbench.study.PrivacyPreset;
import org.allianceworkbench.study.StudyFactory;
import org.allianceworkbench.table.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example goes out to every target, protected and not, and is read back as it is in the study. */
class VerifiedExportsTest {

	@TempDir
	Path folder;

	@Test
	void everyTargetHoldsTheExample() throws Exception {
		long values = 0;
		try (StudyProject project = ExampleStudy.create(folder.resolve("study"), Catalogue.installed(), "test")) {
			for (Path file : ExampleStudy.copyFiles(folder.resolve("files"))) {
				project.importFile(file, ImportOptions.NONE, Progress.NONE);
			}
			StudyExports exports = new StudyExports(project);
			for (ExportTarget target : exports.targets()) {
				for (PrivacyPreset preset : List.of(PrivacyPreset.NONE, PrivacyPreset.SAFE_HARBOR)) {
					for (ExportLayout layout : List.of(ExportLayout.RATING, ExportLayout.CLIENT, ExportLayout.PAIRWISE)) {
						Export export = StudyFactory.eINSTANCE.createExport();
						export.setName((target.id() + "-" + preset + "-" + layout).toLowerCase(java.util.Locale.ROOT));
						export.setTarget(target.id());
						export.setLayout(layout);
						export.setPacking(preset == PrivacyPreset.NONE ? ExportPacking.FOLDER : ExportPacking.ZIP);
						PrivacyPresets.apply(preset, export, project.study(), List.of());
						ExportResult result = exports.run(export, ExportRun.PLAIN, Progress.NONE);
						Verification verified = exports.verify(export, result, ExportRun.PLAIN, Progress.NONE);
						assertThat(verified.differences()).as(export.getName()).isEmpty();
						assertThat(verified.values()).as(export.getName()).isGreaterThanOrEqualTo(target.id().equals("docx") ? 0
								: result.rows() * 8);
						values += verified.values();
					}
				}
			}
		}
		System.out.printf("%,d values compared%n", values);
	}
}
