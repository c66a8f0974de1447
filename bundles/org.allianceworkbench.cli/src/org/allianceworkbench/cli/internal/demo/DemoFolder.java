package org.allianceworkbench.cli.internal.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.allianceworkbench.project.Catalogue;
import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.project.RefusedException;
import org.allianceworkbench.project.StudyFolder;
import org.allianceworkbench.project.StudyProject;
import org.allianceworkbench.project.exports.StudyExports;
import org.allianceworkbench.project.WrittenFiles;

/**
 * The folder of a demo: the example study with the sites' files in it.
 * <p>
 * A note in it tells what the demo made. Only what is as the note says is ever removed for a new demo; what people have changed
 * or added since then is left alone.
 */
public final class DemoFolder {

	/** Folder of the sites' files. */
	public static final String FILES = "site-files";

	private static final String NOTE = ".alliance-demo";
	private static final String UNFINISHED = "unfinished";
	private static final String HISTORY = "history  ";
	private static final String OUTPUT = "output/";
	private static final Set<String> DATA = Set.of("data.sqlite", "data.sqlite-wal", "data.sqlite-shm", ".lock",
			StudyExports.KEY_FILE, WrittenFiles.NOTE, NOTE);
	private static final Set<String> FOLDERS = Set.of("sources", "analyses", "exports", "output", FILES);

	private final Path folder;

	/** The folder of a demo, there or not. */
	public DemoFolder(Path folder) {
		this.folder = folder;
	}

	/** Where the sites' files are. */
	public Path files() {
		return folder.resolve(FILES);
	}

	/**
	 * Removes an earlier demo, when there is one.
	 *
	 * @throws RefusedException when the folder holds anything that the demo did not make, or that was changed since then
	 */
	public void clear(Catalogue catalogue, String who) throws ProjectException, IOException {
		if (!Files.exists(folder) || isEmpty()) {
			return;
		}
		Path note = folder.resolve(NOTE);
		if (!Files.isRegularFile(note)) {
			throw new RefusedException(folder
					+ " is not empty and was not made by 'alliance demo'; it is left as it is, choose another "
					+ "folder");
		}
		List<String> made = Files.readAllLines(note);
		if (!made.contains(UNFINISHED) && made.stream().noneMatch(line -> line.startsWith(HISTORY))) {
			throw new RefusedException(folder + " is left as it is: an earlier version of the program made it, and did not note all "
					+ "that may have been changed since; choose another folder, or delete this one first");
		}
		Optional<String> changed = made.contains(UNFINISHED) ? foreign() : changed(made, catalogue, who);
		if (changed.isPresent()) {
			throw new RefusedException(folder + " is left as it is: " + changed.get()
					+ " since the demo made it; choose another folder");
		}
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path path : all.sorted(Comparator.reverseOrder()).filter(p -> !p.equals(folder)).toList()) {
				Files.delete(path);
			}
		}
	}

	private boolean isEmpty() throws IOException {
		if (!Files.isDirectory(folder)) {
			return false;
		}
		try (Stream<Path> inside = Files.list(folder)) {
			return inside.findAny().isEmpty();
		}
	}

	/** Notes that a demo is being made here. */
	public void begin() throws IOException {
		Files.writeString(folder.resolve(NOTE), UNFINISHED + "\n");
	}

	/**
	 * Notes what the demo has made.
	 *
	 * @param history how many entries the study's history has
	 */
	public void finish(int history) throws IOException {
		StringBuilder note = new StringBuilder(HISTORY).append(history).append('\n');
		hashes().forEach((name, hash) -> note.append(hash).append("  ").append(name).append('\n'));
		Files.writeString(folder.resolve(NOTE), note);
	}

	/** What somebody else has put into an unfinished demo. */
	private Optional<String> foreign() throws IOException {
		try (Stream<Path> inside = Files.list(folder)) {
			return inside.map(p -> p.getFileName().toString())
					.filter(name -> !DATA.contains(name) && !FOLDERS.contains(name) && !name.equals("study.alliance")).findFirst()
					.map(name -> name + " was added");
		}
	}

	private Optional<String> changed(List<String> made, Catalogue catalogue, String who) throws ProjectException, IOException {
		Optional<String> foreign = foreign();
		if (foreign.isPresent()) {
			return foreign;
		}
		Map<String, String> now = hashes();
		WrittenFiles written = new WrittenFiles(new StudyFolder(folder));
		for (Map.Entry<String, String> file : now.entrySet()) {
			boolean again = file.getKey().startsWith(OUTPUT) && written.isAsWritten(folder.resolve(file.getKey()));
			if (!again && !made.contains(file.getValue() + "  " + file.getKey())) {
				return Optional.of(file.getKey() + " was changed or added");
			}
		}
		try (StudyProject project = StudyProject.open(folder, catalogue, who)) {
			return made.contains(HISTORY + project.history().size()) ? Optional.empty()
					: Optional.of("data.sqlite was changed (its history has more entries)");
		}
	}

	/** Hashes of all files by name, but for the data, of which the history tells. */
	private Map<String, String> hashes() throws IOException {
		Map<String, String> hashes = new TreeMap<>();
		try (Stream<Path> all = Files.walk(folder)) {
			for (Path path : all.filter(Files::isRegularFile).toList()) {
				String name = folder.relativize(path).toString().replace('\\', '/');
				if (!DATA.contains(name)) {
					hashes.put(name, hash(path));
				}
			}
		}
		return hashes;
	}

	private static String hash(Path file) throws IOException {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java has SHA-256", e);
		}
	}
}
