package org.allianceworkbench.project.reporting;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;

import org.allianceworkbench.project.InputException;
import org.allianceworkbench.project.Program;
import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.project.StudyProject;
import org.allianceworkbench.publish.record.ResultSource;
import org.allianceworkbench.publish.record.SourceFile;
import org.allianceworkbench.store.HistoryEntry;
import org.allianceworkbench.store.StoreException;

/** Tells what results of an open study are based on at this moment. */
public final class ResultSources {

	private ResultSources() {
	}

	/** The study as it is now; its definition as it was saved last. */
	public static ResultSource of(StudyProject project) throws ProjectException {
		List<HistoryEntry> history = project.history();
		HistoryEntry last = history.isEmpty() ? null : history.get(history.size() - 1);
		List<SourceFile> files = project.imports().stream().filter(record -> record.reverted().isEmpty())
				.map(record -> new SourceFile(record.header().file(), record.header().sha256())).toList();
		String title = project.study().getTitle();
		return new ResultSource(title == null ? "" : title, version(project), last == null ? 0 : last.number(),
				last == null ? "" : last.when().toString(), sha256(project.folder().definition()), files, Program.nameAndVersion(),
				OffsetDateTime.now().truncatedTo(ChronoUnit.SECONDS).toString());
	}

	private static long version(StudyProject project) throws ProjectException {
		try {
			return project.store().version();
		} catch (StoreException e) {
			throw new InputException(project.folder().data() + ": " + e.getMessage(), e);
		}
	}

	private static String sha256(Path file) throws ProjectException {
		try (InputStream in = Files.newInputStream(file)) {
			DigestInputStream digest = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"));
			digest.transferTo(java.io.OutputStream.nullOutputStream());
			return HexFormat.of().formatHex(digest.getMessageDigest().digest());
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java has SHA-256", e);
		} catch (IOException e) {
			throw new InputException(file + " can't be read: " + e.getMessage(), e);
		}
	}
}
