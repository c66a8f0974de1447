package org.allianceworkbench.format.spss.internal.write;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;

import org.allianceworkbench.table.TableFormatException;

/** A file that is written beside its place and takes it only when it is complete. */
final class TargetFile implements AutoCloseable {

	private final Path target;
	private final Path part;
	private final FileChannel channel;

	TargetFile(Path file) throws IOException {
		target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
		if (Files.isDirectory(target)) {
			throw new TableFormatException(file, "there is a folder of this name; choose another name");
		}
		part = beside("part");
		try {
			channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
		} catch (IOException e) {
			throw new TableFormatException(file, "the file can't be written in " + target.getParent()
					+ "; does the folder exist and may you write there?", e);
		}
	}

	/** A name beside the target that nobody uses. */
	Path beside(String extension) {
		String random = Long.toString(ThreadLocalRandom.current().nextLong(Long.MAX_VALUE), 36);
		return target.resolveSibling("." + target.getFileName() + "." + random + "." + extension);
	}

	/** The file under the name that it has until it is complete. */
	Path unfinished() {
		return part;
	}

	FileChannel channel() {
		return channel;
	}

	/** Makes sure that all bytes are on disk, then puts the file in its place. */
	void complete() throws IOException {
		channel.force(true);
		channel.close();
		try {
			Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	/** Removes what is unfinished. */
	@Override
	public void close() throws IOException {
		channel.close();
		Files.deleteIfExists(part);
	}
}
