package org.allianceworkbench.project.exports.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A folder beside an export that only its owner can read, for what is unpacked or written to compare with; it goes with the
 * comparison. What a program that was killed left of it, the next one removes. Nothing leaves the study's folder.
 *
 * @param path the folder
 */
record PrivateFolder(Path path) implements AutoCloseable {

	/** Makes one. */
	static PrivateFolder beside(Path export) throws IOException {
		Path place = export.toAbsolutePath();
		PrivateFolder folder = new PrivateFolder(place.resolveSibling("." + place.getFileName() + ".verify"));
		folder.close();
		boolean posix = Files.getFileStore(place.getParent()).supportsFileAttributeView("posix");
		Files.createDirectory(folder.path, posix ? new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(PosixFilePermissions
				.fromString("rwx------")) } : new FileAttribute<?>[0]);
		return folder;
	}

	/** A folder in it. */
	Path folder(String name) throws IOException {
		return Files.createDirectory(path.resolve(name));
	}

	/** Unpacks the files of an export from its zip; those that are not there stay away. */
	Path unpacked(Path zip, List<String> names) throws IOException {
		Path folder = folder("zip");
		String top = zip.getFileName().toString().replaceFirst("\\.zip$", "") + "/";
		try (ZipFile packed = new ZipFile(zip.toFile())) {
			for (String name : names) {
				ZipEntry entry = packed.getEntry(top + name);
				if (entry != null) {
					try (InputStream in = packed.getInputStream(entry)) {
						Files.copy(in, folder.resolve(name));
					}
				}
			}
		}
		return folder;
	}

	@Override
	public void close() throws IOException {
		if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
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
}
