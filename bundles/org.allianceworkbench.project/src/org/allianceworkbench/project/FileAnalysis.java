package org.allianceworkbench.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.allianceworkbench.analysis.Analysis;
import org.allianceworkbench.analysis.AnalysisException;
import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.AnalysisRequest;
import org.allianceworkbench.analysis.DataOrigin;
import org.allianceworkbench.project.internal.Failures;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.ReadOptions;

/** One analysis on a plain data file, without a study. */
public final class FileAnalysis {

	private FileAnalysis() {
	}

	/**
	 * Reads a file and runs an analysis on it.
	 *
	 * @param settings options of the analysis and columns of the design as text by name; see {@link AnalysisRequest#parse}
	 * @throws UsageException when there is no such analysis or option, or an option can't have its value
	 * @throws InputException when the file can't be read or can't answer the question
	 */
	public static Report run(Catalogue catalogue, Path file, ReadOptions options, String analysis, Map<String, String> settings,
			Progress progress) throws ProjectException {
		try {
			Analysis<?> found = catalogue.analyses().analysis(analysis);
			progress.begin("Reading " + file.getFileName(), -1, "rows");
			AnalysisInput input = AnalysisInput.of(catalogue.formats().detect(file).read(file, options))
					.with(DataOrigin.file(file.getFileName().toString()));
			progress.checkCancelled();
			return AnalysisRequest.parse(found, input, settings).run(progress);
		} catch (AnalysisException e) {
			throw Failures.of(file, e);
		} catch (IOException e) {
			throw Failures.of(file, e);
		}
	}
}
