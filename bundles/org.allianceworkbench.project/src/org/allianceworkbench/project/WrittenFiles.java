package org.allianceworkbench.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.allianceworkbench.project.internal.Failures;
import org.allianceworkbench.project.internal.WholeFile;
import org.allianceworkbench.publish.ReportDocument;

/**
 * Writes reports into a study's output. A note in the study's folder tells the hash of each file as it was written, so that one
 * that people have changed since is not overwritten.
 *
 * @param folder the study, which the caller has open
 */
public record WrittenFiles(StudyFolder folder) {

	/** Name of the note in the study's folder: a line for each file with its SHA-256, two blanks and its path. */
	public static final String NOTE = ".written";

	private static final String BETWEEN = "  ";

	/**
	 * Makes sure that nothing that was changed would be overwritten.
	 *
	 * @param name name of the files without extension
	 * @throws RefusedException when a file is there and is not as it was written last; the message names all of them
	 */
	public void require(String name, Set<ReportFormat> formats) throws ProjectException {
		List<String> changed = new ArrayList<>();
		for (ReportFormat format : formats) {
			Path file = file(name, format);
			if (Files.exists(file) && !isAsWritten(file)) {
				changed.add(file.toString());
			}
		}
		if (!changed.isEmpty()) {
			boolean one = changed.size() == 1;
			throw new RefusedException(String.join(" and ", changed) + (one ? " is not as the program wrote it last; move it away"
					: " are not as the program wrote them last; move them away") + ", or say --replace to overwrite "
					+ (one ? "it" : "them"));
		}
	}

	/** Whether a file is there as it was written last. */
	public boolean isAsWritten(Path file) throws ProjectException {
		return Failures.<Boolean>explained(file, () -> Files.isRegularFile(file)
				&& hash(Files.readAllBytes(file)).equals(hashes().get(path(file))));
	}

	/**
	 * Writes a report.
	 *
	 * @param name name of the files without extension
	 * @param replace whether files are overwritten that are not as they were written last
	 * @return the files
	 * @throws RefusedException when a file is there and is not as it was written last; nothing is written then
	 */
	public List<Path> write(ReportDocument document, String name, Set<ReportFormat> formats, boolean replace)
			throws ProjectException {
		if (!replace) {
			require(name, formats);
		}
		List<Path> files = new ArrayList<>();
		for (ReportFormat format : formats) {
			Path file = file(name, format);
			files.add(Failures.<Path>explained(file, () -> {
				byte[] bytes = format.write(document);
				WholeFile.write(file, bytes);
				remember(file, bytes);
				return file;
			}));
		}
		return files;
	}

	private Path file(String name, ReportFormat format) {
		return folder.output().resolve(name + "." + format.extension());
	}

	private String path(Path file) {
		return folder.root().relativize(file).toString().replace('\\', '/');
	}

	private void remember(Path file, byte[] bytes) throws IOException {
		Map<String, String> hashes = hashes();
		hashes.put(path(file), hash(bytes));
		StringBuilder note = new StringBuilder();
		hashes.forEach((path, hash) -> note.append(hash).append(BETWEEN).append(path).append('\n'));
		WholeFile.write(folder.root().resolve(NOTE), note.toString().getBytes(StandardCharsets.UTF_8));
	}

	private Map<String, String> hashes() throws IOException {
		Map<String, String> hashes = new TreeMap<>();
		Path note = folder.root().resolve(NOTE);
		if (Files.exists(note)) {
			for (String line : Files.readAllLines(note)) {
				int end = line.indexOf(BETWEEN);
				if (end > 0) {
					hashes.put(line.substring(end + BETWEEN.length()), line.substring(0, end));
				}
			}
		}
		return hashes;
	}

	private static String hash(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java has SHA-256", e);
		}
	}
}
