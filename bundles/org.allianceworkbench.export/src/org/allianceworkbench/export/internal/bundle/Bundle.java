package org.allianceworkbench.export.internal.bundle;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.allianceworkbench.export.ExportException;
import org.allianceworkbench.export.ExportedFile;
import org.allianceworkbench.export.internal.FileHash;
import org.allianceworkbench.table.Progress;

/**
 * The files of an export while they are written: in a hidden folder beside their place, to be put there at once. A program that
 * is killed leaves that folder only, which the next run removes; what was there before is then still there, or is put back.
 */
public final class Bundle implements AutoCloseable {

	private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
	private static final int BUFFER = 1 << 16;

	private final Destination destination;
	private final Path work;
	private final Path before;
	private final Path files;

	/** Begins; what a killed run left is removed, and what it had put aside is put back. */
	public Bundle(Destination destination) throws IOException {
		this.destination = destination;
		Path place = destination.path();
		this.work = place.resolveSibling("." + place.getFileName() + ".new");
		this.before = place.resolveSibling("." + place.getFileName() + ".old");
		putBack(destination);
		delete(work);
		this.files = Files.createDirectories(work.resolve("files"));
	}

	/** Puts back what a killed run had put aside; to be done before looking whether the place is taken. */
	public static void putBack(Destination destination) throws IOException {
		Path place = destination.path();
		Path before = place.resolveSibling("." + place.getFileName() + ".old");
		if (Files.exists(before) && !Files.exists(place)) {
			Files.move(before, place, StandardCopyOption.ATOMIC_MOVE);
		}
		delete(before);
	}

	/**
	 * Names of files in a folder that no export wrote, by the manifest in it; empty where there is no folder.
	 *
	 * @throws IOException when the folder can't be read
	 */
	public static List<String> foreign(Destination destination) throws IOException {
		Path place = destination.path();
		if (!Files.isDirectory(place)) {
			return List.of();
		}
		Set<String> own = new HashSet<>(destination.files());
		own.addAll(List.of(Destination.MANIFEST, Destination.README));
		own.addAll(Manifest.filesIn(place.resolve(Destination.MANIFEST)));
		try (Stream<Path> all = Files.list(place)) {
			return all.map(path -> path.getFileName().toString()).filter(name -> !own.contains(name)).sorted().toList();
		}
	}

	/** Where the target writes. */
	public Path folder() {
		return files;
	}

	/**
	 * What the target wrote, with hashes.
	 *
	 * @throws ExportException when these are not the files that it had named
	 */
	public List<ExportedFile> written() throws IOException {
		try (Stream<Path> all = Files.list(files)) {
			List<String> there = all.map(path -> path.getFileName().toString()).sorted().toList();
			if (!there.equals(destination.files().stream().sorted().toList())) {
				throw new ExportException("the target wrote " + there + " where " + destination.files()
						+ " were to be written; tell who made the target");
			}
		}
		List<ExportedFile> written = new ArrayList<>();
		for (String name : destination.files()) {
			written.add(new ExportedFile(name, Files.size(files.resolve(name)), FileHash.of(files.resolve(name))));
		}
		return written;
	}

	/**
	 * Puts the files in their place.
	 *
	 * @param manifest text of the manifest, not looked at for a single file
	 * @param readme text for people, likewise
	 * @return hash of the file; of the manifest for a folder
	 */
	public String finish(String manifest, String readme, Progress progress) throws IOException {
		Path place = destination.path();
		switch (destination.packing()) {
			case FILE -> {
				String hash = FileHash.of(files.resolve(destination.files().get(0)));
				swap(files.resolve(destination.files().get(0)), place);
				return hash;
			}
			case FOLDER -> {
				Files.writeString(files.resolve(Destination.MANIFEST), manifest);
				Files.writeString(files.resolve(Destination.README), readme);
				String hash = FileHash.of(files.resolve(Destination.MANIFEST));
				swap(files, place);
				return hash;
			}
			case ZIP -> {
				Files.writeString(files.resolve(Destination.MANIFEST), manifest);
				Files.writeString(files.resolve(Destination.README), readme);
				Path zip = work.resolve("zip");
				zip(zip, progress);
				String hash = FileHash.of(zip);
				swap(zip, place);
				return hash;
			}
			default -> throw new IllegalStateException(destination.packing().toString());
		}
	}

	/** A file takes the place of a file in one step; with a folder what was there is put aside first. */
	private void swap(Path made, Path place) throws IOException {
		if (Files.isRegularFile(made) && !Files.isDirectory(place)) {
			Files.move(made, place, StandardCopyOption.ATOMIC_MOVE);
			return;
		}
		if (Files.exists(place)) {
			Files.move(place, before, StandardCopyOption.ATOMIC_MOVE);
		}
		Files.move(made, place, StandardCopyOption.ATOMIC_MOVE);
		delete(before);
	}

	private void zip(Path zip, Progress progress) throws IOException {
		String folder = destination.path().getFileName().toString().replaceFirst("\\.zip$", "") + "/";
		List<String> names = new ArrayList<>(List.of(Destination.README, Destination.MANIFEST));
		names.addAll(destination.files());
		progress.begin("Packing " + destination.path().getFileName(), names.size(), "files");
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(zip), BUFFER);
				ZipOutputStream packed = new ZipOutputStream(out)) {
			for (int i = 0; i < names.size(); i++) {
				progress.checkCancelled();
				ZipEntry entry = new ZipEntry(folder + names.get(i));
				entry.setTimeLocal(NO_TIME);
				packed.putNextEntry(entry);
				Files.copy(files.resolve(names.get(i)), packed);
				packed.closeEntry();
				progress.worked(i + 1L);
			}
		}
	}

	private static void delete(Path path) throws IOException {
		if (!Files.exists(path)) {
			return;
		}
		Files.walkFileTree(path, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				Files.delete(file);
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult postVisitDirectory(Path folder, IOException problem) throws IOException {
				if (problem != null) {
					throw problem;
				}
				Files.delete(folder);
				return FileVisitResult.CONTINUE;
			}
		});
	}

	/** Removes what was not put in place. */
	@Override
	public void close() throws IOException {
		delete(work);
	}
}
