package org.allianceworkbench.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.allianceworkbench.analysis.Analysis;
import org.allianceworkbench.analysis.AnalysisException;
import org.allianceworkbench.analysis.AnalysisInput;
import org.allianceworkbench.analysis.AnalysisRequest;
import org.allianceworkbench.analysis.DataOrigin;
import org.allianceworkbench.project.internal.Failures;
import org.allianceworkbench.report.Block;
import org.allianceworkbench.report.Report;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.Table;
import org.allianceworkbench.table.TableReader;
import org.allianceworkbench.table.format.TableFormat;

/** One analysis on a plain data file, without a study. */
public final class FileAnalysis {

	private static final Pattern COLUMN = Pattern.compile("column (.+?): ");

	private FileAnalysis() {
	}

	/**
	 * Reads a file and runs an analysis on it. What was odd in the file becomes a warning at the result's beginning, but for what
	 * was odd in columns that the settings don't name.
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
			List<String> odd = new ArrayList<>();
			AnalysisInput input = AnalysisInput.of(read(catalogue.formats().detect(file), file, options, odd))
					.with(DataOrigin.file(file.getFileName().toString()));
			progress.checkCancelled();
			odd.removeIf(warning -> !concerns(warning, settings));
			return warned(AnalysisRequest.parse(found, input, settings).run(progress), odd);
		} catch (AnalysisException e) {
			throw Failures.of(file, e);
		} catch (IOException e) {
			throw Failures.of(file, e);
		}
	}

	private static Table read(TableFormat format, Path file, ReadOptions options, List<String> odd) throws IOException {
		try (TableReader reader = format.open(file, options)) {
			Table table = reader.readAll();
			odd.addAll(reader.warnings());
			return table;
		}
	}

	private static boolean concerns(String warning, Map<String, String> settings) {
		Matcher column = COLUMN.matcher(warning);
		return !column.lookingAt() || settings.values().stream().anyMatch(value -> Pattern.compile("(?<![\\w.])" + Pattern.quote(
				column.group(1)) + "(?![\\w.])").matcher(value).find());
	}

	private static Report warned(Report report, List<String> odd) {
		if (odd.isEmpty()) {
			return report;
		}
		List<Block> blocks = new ArrayList<>();
		odd.forEach(each -> blocks.add(new Block.Warning("The file: " + each + ".",
				"Look at it in the file, and check that what is used here is what was meant.")));
		blocks.addAll(report.blocks());
		return new Report(report.analysis(), report.title(), report.options(), report.n(), report.excluded(), report.values(),
				report.verdicts(), blocks, report.scripts());
	}
}
