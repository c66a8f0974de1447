package org.allianceworkbench.cli.internal.verbs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.allianceworkbench.cli.internal.invocation.Invocation;
import org.allianceworkbench.project.FileAnalysis;
import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.project.ReportFormat;
import org.allianceworkbench.project.StudyProject;
import org.allianceworkbench.project.UsageException;
import org.allianceworkbench.publish.JsonPublisher;
import org.allianceworkbench.publish.TextPublisher;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.study.Analysis;
import org.allianceworkbench.study.file.StudyFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs stored analyses of a study, or one analysis on a plain data file. */
@Command(name = "analyze", description = "Run stored analyses of a study, or with --data one analysis on a data file.")
public final class AnalyzeVerb extends Verb {

	private static final int READABLE = 120;

	@Parameters(index = "0", arity = "0..1", paramLabel = "STUDY", description = "Folder of the study.")
	private String study;

	@Parameters(index = "1..*", arity = "0..*", paramLabel = "NAME", description = "Names of stored analyses.")
	private List<String> names = new ArrayList<>();

	@Option(names = "--format", paramLabel = "FORMAT", split = ",", defaultValue = "html",
			description = "Of the files in the study's "
			+ "output: html, json, txt; several separated by commas (${DEFAULT-VALUE}).")
	private List<String> formats;

	@Option(names = "--data", paramLabel = "FILE", description = "A data file, instead of a study.")
	private String data;

	@Option(names = "--analysis", paramLabel = "ID",
			description = "The analysis for the data file; 'alliance analyses' lists them.")
	private String analysis;

	@Option(names = "--set", paramLabel = "OPTION=VALUE",
			description = "An option of the analysis, or the column that is a key of the "
			+ "design (client=id); may be given several times.")
	private Map<String, String> settings = new LinkedHashMap<>();

	@Option(names = "--requests", paramLabel = "FILE",
			description = "Many analyses in one run: a line for each, {\"id\": 1, \"data\": FILE, \"analysis\": ID, "
			+ "\"set\": {\"option\": \"value\"}}; answers are JSON, a line for each.")
	private String requests;

	@Option(names = "--json", description = "The results as one JSON document.")
	private boolean json;

	@Mixin
	private ReadingOptions reading;

	/** The verb in a run. */
	public AnalyzeVerb(Invocation invocation) {
		super(invocation);
	}

	@Override
	int run() throws ProjectException {
		if (requests != null && data == null && analysis == null && study == null && settings.isEmpty()) {
			return new AnalysisRequests(invocation(), reading.options()).answer(invocation().path(requests));
		}
		if (data != null && analysis != null && study == null) {
			return onFile();
		}
		if (data == null && analysis == null && study != null && !names.isEmpty() && settings.isEmpty()) {
			return onStudy();
		}
		throw new UsageException("name a study and its analyses, or give --data FILE and --analysis ID");
	}

	private int onFile() throws ProjectException {
		Report report = FileAnalysis.run(invocation().catalogue(), invocation().path(data), reading.options(), analysis, settings,
				progress());
		if (json) {
			invocation().jsonText(JsonPublisher.json(report));
		} else {
			invocation().print(TextPublisher.text(report, Math.min(invocation().width(), READABLE)).stripTrailing());
		}
		return DONE;
	}

	private int onStudy() throws ProjectException {
		Set<ReportFormat> written = ReportFormat.parse(formats);
		try (StudyProject project = StudyArgument.open(invocation(), study)) {
			List<Report> reports = new ArrayList<>();
			for (StudyFile<Analysis> stored : project.analyses(names)) {
				Report report = project.analyze(stored.content(), progress());
				reports.add(report);
				List<Path> files = project.write(project.document(report.title(), List.of(report)), stored.content().getName(),
						written);
				if (!json) {
					print(stored.content().getName(), report, files);
				}
			}
			if (json) {
				invocation().jsonText(reports.size() == 1 ? JsonPublisher.json(reports.get(0)) : JsonPublisher.json(reports));
			}
		}
		return DONE;
	}

	private void print(String name, Report report, List<Path> files) {
		invocation().print(name + ": " + report.title());
		report.warnings().forEach(warning -> invocation().print("  Warning: " + warning.sentence()));
		files.forEach(file -> invocation().print("  " + file));
	}
}
