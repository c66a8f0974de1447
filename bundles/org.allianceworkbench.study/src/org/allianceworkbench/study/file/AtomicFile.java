package org.allianceworkbench.study.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/** Writes a file so that at any moment, also after a power failure, either the old content or the new one is there. */
final class AtomicFile {

	private AtomicFile() {
	}

	static void write(Path file, byte[] bytes) throws IOException {
		Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
		Path folder = target.getParent();
		Path draft = folder.resolve("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
		try {
			writeThrough(draft, bytes);
			keepPermissions(target, draft);
			replace(draft, target);
			forceFolder(folder);
		} finally {
			Files.deleteIfExists(draft);
		}
	}

	private static void writeThrough(Path draft, byte[] bytes) throws IOException {
		try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
			ByteBuffer rest = ByteBuffer.wrap(bytes);
			while (rest.hasRemaining()) {
				channel.write(rest);
			}
			channel.force(true);
		}
	}

	private static void keepPermissions(Path target, Path draft) throws IOException {
		PosixFileAttributeView from = Files.getFileAttributeView(target, PosixFileAttributeView.class);
		PosixFileAttributeView to = Files.getFileAttributeView(draft, PosixFileAttributeView.class);
		if (from != null && to != null && Files.exists(target)) {
			to.setPermissions(from.readAttributes().permissions());
		}
	}

	private static void replace(Path draft, Path target) throws IOException {
		try {
			Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException e) {
			// some network file systems: the draft is complete and forced, so that the plain move is the best that can be done
			Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	/** Makes the new name itself durable; Windows can't open folders and doesn't need it. */
	private static void forceFolder(Path folder) throws IOException {
		if (Files.getFileAttributeView(folder, PosixFileAttributeView.class) == null) {
			return;
		}
		try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
			channel.force(true);
		}
	}
}
