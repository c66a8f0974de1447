package org.allianceworkbench.project.exports.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;

import org.allianceworkbench.project.StudyProject;
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
				runs.add(new PastRun(entry.when(), entry.who(), entry.what(), file, entry.sha256(), state(file,
						entry.sha256())));
			}
		}
		Collections.reverse(runs);
		return runs;
	}

	private static PastRun.State state(Path file, String sha256) throws IOException {
		Path hashed = Files.isDirectory(file) ? file.resolve(MANIFEST) : file;
		if (!Files.isRegularFile(hashed)) {
			return PastRun.State.GONE;
		}
		return hash(hashed).equals(sha256) ? PastRun.State.THERE : PastRun.State.CHANGED;
	}

	private static String hash(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
			return HexFormat.of().formatHex(digest.digest());
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java has SHA-256", e);
		}
	}
}
