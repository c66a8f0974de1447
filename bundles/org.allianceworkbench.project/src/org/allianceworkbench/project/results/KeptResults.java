package org.allianceworkbench.project.results;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.allianceworkbench.project.InputException;
import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.project.StudyProject;
import org.allianceworkbench.project.internal.WholeFile;
import org.allianceworkbench.project.reporting.ResultSources;
import org.allianceworkbench.publish.record.ResultJson;
import org.allianceworkbench.publish.record.ResultRecord;
import org.allianceworkbench.publish.record.ResultSource;
import org.allianceworkbench.report.Report;

/**
 * The earlier results of a study's stored analyses: one small file for each in {@code output/results}, by which a later result
 * can be compared with it.
 *
 * @param project the study
 */
public record KeptResults(StudyProject project) {

	private static final String FOLDER = "results";
	private static final String EXTENSION = ".json";
	private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS", Locale.ROOT);

	private Path folder(String analysis) {
		return project.folder().output().resolve(FOLDER).resolve(analysis);
	}

	/**
	 * Keeps a result; nothing happens when the newest has the same numbers from the same data with the same
	 * options.
	 *
	 * @param analysis name of the stored analysis
	 * @param data the data it was computed from
	 * @return whether it was kept
	 */
	public boolean keep(String analysis, Report report, DataState data) throws ProjectException {
		ResultRecord record = record(analysis, report, data);
		for (Path newest : files(analysis).stream().limit(1).toList()) {
			if (isSame(read(newest), record)) {
				return false;
			}
		}
		Path file = folder(analysis).resolve(NAME.format(LocalDateTime.now()) + EXTENSION);
		try {
			Files.createDirectories(file.getParent());
			WholeFile.write(file, ResultJson.write(List.of(record)).getBytes(StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new InputException(file + ": the result can't be kept (" + e.getMessage() + ")", e);
		}
		return true;
	}

	/** A result as it is kept. */
	public ResultRecord record(String analysis, Report report, DataState data) throws ProjectException {
		ResultSource now = ResultSources.of(project);
		return ResultRecord.of(analysis, report, new ResultSource(now.study(), data.version(), data.entry(), data.when(),
				now.definition(), now.files(), now.program(), now.made()));
	}

	private static boolean isSame(List<ResultRecord> kept, ResultRecord record) {
		return kept.stream().anyMatch(each -> each.values().equals(record.values()) && each.options().equals(record.options())
				&& each.source().dataVersion() == record.source().dataVersion());
	}

	/**
	 * The kept results of an analysis, the newest first.
	 *
	 * @throws InputException when one of the files can't be read; the message names it
	 */
	public List<ResultRecord> of(String analysis) throws ProjectException {
		List<ResultRecord> records = new ArrayList<>();
		for (Path file : files(analysis)) {
			records.addAll(read(file));
		}
		return records;
	}

	/** The newest first: their names are times. */
	private List<Path> files(String analysis) throws InputException {
		Path folder = folder(analysis);
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(each -> each.toString().endsWith(EXTENSION)).sorted(Comparator.reverseOrder()).toList();
		} catch (IOException e) {
			throw new InputException(folder + ": can't be read (" + e.getMessage() + ")", e);
		}
	}

	private static List<ResultRecord> read(Path file) throws InputException {
		try {
			return ResultJson.read(Files.readString(file));
		} catch (IOException e) {
			throw new InputException(file + ": " + e.getMessage() + "; delete the file when you don't need it", e);
		}
	}

	/** Lets results follow an analysis that is called otherwise now. */
	public void rename(String from, String to) throws ProjectException {
		try {
			if (Files.isDirectory(folder(from)) && !Files.exists(folder(to))) {
				Files.move(folder(from), folder(to));
			}
		} catch (IOException e) {
			throw new InputException(folder(from) + ": can't be renamed (" + e.getMessage() + ")", e);
		}
	}
}
