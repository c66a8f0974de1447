package org.allianceworkbench.cli.internal.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.examples.ExampleStudy;
import org.allianceworkbench.examples.KnownValue;
import org.allianceworkbench.examples.SeededError;
import org.allianceworkbench.export.ExportResult;
import org.allianceworkbench.export.ExportRun;
import org.allianceworkbench.intake.ImportResult;
import org.allianceworkbench.project.Catalogue;
import org.allianceworkbench.project.ImportOptions;
import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.project.ReportFormat;
import org.allianceworkbench.project.StudyProject;
import org.allianceworkbench.project.exports.StudyExports;
import org.allianceworkbench.project.reporting.StudyReports;
import org.allianceworkbench.project.WrittenFiles;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.store.Finding;
import org.allianceworkbench.study.Analysis;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.file.StudyFile;
import org.allianceworkbench.table.Progress;

/**
 * What a demo made.
 *
 * @param imports what each site's file brought
 * @param findings what the check found
 * @param overviews the overviews of both ratings by the name of the rating
 * @param models the models with known parameters by the name of the stored analysis
 * @param reports the report's files
 * @param exports the exported files
 */
public record DemoStudy(List<ImportResult> imports, List<Finding> findings, Map<String, Report> overviews,
		Map<String, Report> models, List<Path> reports, List<ExportResult> exports) {

	/** Makes the example study in an empty folder and does all that can be done with it. */
	public static DemoStudy make(Path folder, Catalogue catalogue, String who, Progress progress)
			throws ProjectException, IOException {
		DemoFolder demo = new DemoFolder(folder);
		try (StudyProject project = ExampleStudy.create(folder, catalogue, who)) {
			demo.begin();
			List<ImportResult> imports = new ArrayList<>();
			for (Path file : ExampleStudy.copyFiles(demo.files())) {
				imports.add(project.importFile(file, ImportOptions.NONE, progress));
			}
			List<Finding> findings = project.check(progress);
			Map<String, Report> overviews = new LinkedHashMap<>();
			Map<String, Report> models = new LinkedHashMap<>();
			for (StudyFile<Analysis> stored : project.analyses()) {
				if (KnownValue.all().stream().anyMatch(known -> known.analysis().equals(stored.content().getName()))) {
					models.put(stored.content().getName(), project.analyze(stored.content(), progress));
				} else if (stored.content().getAnalysis().equals("dyad_overview")) {
					Report report = project.analyze(stored.content(), progress);
					overviews.put(String.valueOf(report.options().get("rating")), report);
				}
			}
			List<Path> reports = new WrittenFiles(project.folder()).write(new StudyReports(project).whole(progress), "report",
					ReportFormat.parse(List.of("html", "docx")), false);
			List<ExportResult> exports = new ArrayList<>();
			for (StudyFile<Export> stored : project.exports()) {
				exports.add(new StudyExports(project).run(stored.content(), ExportRun.PLAIN, progress));
			}
			demo.finish(project.history().size());
			return new DemoStudy(imports, findings, overviews, models, reports, exports);
		}
	}

	/** Whether the check found all mistakes that were put into the files, and nothing else. */
	public boolean foundWhatWasSeeded() {
		return findings.stream().map(f -> key(f.rule(), f.row().site(), f.row().client(), f.row().occasion())).sorted().toList()
				.equals(seeded().stream().map(e -> key(e.rule(), e.site(), e.client(), e.occasion())).sorted().toList());
	}

	/** The mistakes that were put into the files. */
	public List<SeededError> seeded() {
		return ExampleStudy.seededErrors();
	}

	/** Whether both ratings show the five findings of the reference study. */
	public boolean showsTheReferenceFindings() {
		return !overviews.isEmpty() && overviews.values().stream()
				.allMatch(overview -> ReferenceFinding.ALL.stream().allMatch(finding -> finding.isShown(overview)));
	}

	/** Whether the models' intervals hold all parameters that the data were drawn from. */
	public boolean findsTheKnownParameters() {
		return KnownValue.all().stream().allMatch(this::isFound);
	}

	/** Whether the interval of a parameter holds its true value. */
	public boolean isFound(KnownValue known) {
		return estimate(known).filter(e -> e.low() <= known.truth() && known.truth() <= e.high()).isPresent();
	}

	/** What a model says of a parameter; empty when it gives no estimate with an interval. */
	public Optional<KnownValue.Estimate> estimate(KnownValue known) {
		return Optional.ofNullable(models.get(known.analysis())).flatMap(report -> known.in(report.values()));
	}

	private static String key(String rule, String site, String client, String occasion) {
		return String.join(" ", rule, site, client, occasion);
	}
}
