package org.allianceworkbench.project.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.project.UsageException;
import org.allianceworkbench.study.Analysis;
import org.allianceworkbench.study.Export;
import org.allianceworkbench.study.Identified;
import org.allianceworkbench.study.StudyReport;
import org.allianceworkbench.study.file.StudyFile;

/**
 * The small files of a study that hold one definition each.
 *
 * @param folder the folder they lie in
 * @param kind what each holds
 * @param extension their extension, without the dot
 * @param word what a user calls one
 * @param name its name
 */
public record Definitions<T extends Identified>(Path folder, Class<T> kind, String extension, String word,
		Function<T, String> name) {

	/** Stored analyses in a folder. */
	public static Definitions<Analysis> analyses(Path folder) {
		return new Definitions<>(folder, Analysis.class, StudyFile.ANALYSIS_EXTENSION, "analysis", Analysis::getName);
	}

	/** Stored export definitions in a folder. */
	public static Definitions<Export> exports(Path folder) {
		return new Definitions<>(folder, Export.class, StudyFile.EXPORT_EXTENSION, "export", Export::getName);
	}

	/** Stored reports in a folder. */
	public static Definitions<StudyReport> reports(Path folder) {
		return new Definitions<>(folder, StudyReport.class, StudyFile.REPORT_EXTENSION, "report", StudyReport::getName);
	}

	/** All of them, by the names of their files. */
	public List<StudyFile<T>> all() throws ProjectException {
		List<StudyFile<T>> files = new ArrayList<>();
		for (Path path : paths()) {
			files.add(open(path));
		}
		return files;
	}

	/**
	 * Those with some names, in the order asked for.
	 *
	 * @throws UsageException when there is none of a name; the message names those that are there
	 */
	public List<StudyFile<T>> named(List<String> names) throws ProjectException {
		List<StudyFile<T>> files = new ArrayList<>();
		for (String wanted : names) {
			Path path = paths().stream().filter(p -> base(p).equals(wanted) || p.getFileName().toString().equals(wanted))
					.findFirst().orElseThrow(() -> unknown(wanted));
			files.add(open(path));
		}
		return files;
	}

	/** Writes a new one under its own name. */
	public StudyFile<T> create(T definition) throws ProjectException {
		Path path = folder.resolve(name.apply(definition) + "." + extension);
		try {
			Files.createDirectories(folder);
			return StudyFile.create(path, definition, kind);
		} catch (IOException e) {
			throw Failures.of(path, e);
		}
	}

	private StudyFile<T> open(Path path) throws ProjectException {
		try {
			return StudyFile.open(path, kind);
		} catch (IOException e) {
			throw Failures.of(path, e);
		}
	}

	private List<Path> paths() throws ProjectException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(p -> p.getFileName().toString().endsWith("." + extension)).sorted().toList();
		} catch (IOException e) {
			throw Failures.of(folder, e);
		}
	}

	private String base(Path path) {
		String file = path.getFileName().toString();
		return file.substring(0, file.length() - extension.length() - 1);
	}

	private UsageException unknown(String wanted) {
		try {
			String known = paths().stream().map(this::base).collect(Collectors.joining(", "));
			return new UsageException(folder + ": there is no " + word + " '" + wanted + "'; "
					+ (known.isEmpty() ? "the study has none" : "there are: " + known));
		} catch (ProjectException e) {
			return new UsageException(folder + ": there is no " + word + " '" + wanted + "'", e);
		}
	}
}
