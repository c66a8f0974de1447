package org.allianceworkbench.project.exports.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.allianceworkbench.export.run.WrittenExport;
import org.allianceworkbench.project.StudyProject;
import org.allianceworkbench.project.exports.ExportCheck;
import org.allianceworkbench.project.exports.PastRun;
import org.allianceworkbench.store.HistoryEntry;
import org.allianceworkbench.study.Export;

/**
 * Runs of exports that the history knows.
 *
 * @param project the study
 */
public record PastRuns(StudyProject project) {

	private static final String MANIFEST = "manifest.json";
	/** What the history says of a bundle's content. */
	static final String CONTENT_HASH = ", content SHA-256 ";
	private static final Pattern CONTENT = Pattern.compile(CONTENT_HASH + "([0-9a-f]{64})");

	/** What begins the history's sentence about a run of a definition. */
	static String beginning(Export export) {
		return "Export " + export.getName() + " (";
	}

	/** Runs of a definition, the newest first. */
	public List<PastRun> of(Export export) throws IOException {
		List<PastRun> runs = new ArrayList<>();
		for (HistoryEntry entry : project.store().history()) {
			if (entry.kind() == HistoryEntry.Kind.EXPORT && entry.what().startsWith(beginning(export))) {
				Path file = project.folder().output().resolve(entry.file());
				runs.add(new PastRun(entry.when(), entry.who(), entry.what(), file, entry.sha256(), state(file, entry)));
			}
		}
		Collections.reverse(runs);
		return runs;
	}

	private static PastRun.State state(Path file, HistoryEntry entry) throws IOException {
		if (!Files.isRegularFile(Files.isDirectory(file) ? file.resolve(MANIFEST) : file)) {
			return PastRun.State.GONE;
		}
		return written(file, entry.sha256(), entry.what()).isAsWritten() ? PastRun.State.THERE : PastRun.State.CHANGED;
	}

	private static WrittenExport written(Path file, String sha256, String what) {
		Matcher content = CONTENT.matcher(what);
		return new WrittenExport(file, sha256, content.find() ? Optional.of(content.group(1)) : Optional.empty());
	}

	/**
	 * Compares what the last run of a definition wrote with its hashes; empty when it has not run.
	 *
	 * @throws IOException when a file can't be read
	 */
	public Optional<ExportCheck> check(Export export) throws IOException {
		List<PastRun> runs = of(export);
		if (runs.isEmpty()) {
			return Optional.empty();
		}
		PastRun last = runs.get(0);
		return Optional.of(new ExportCheck(last, written(last.file(), last.sha256(), last.what()).files()));
	}
}
