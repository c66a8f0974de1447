package org.allianceworkbench.format.spss.internal.bytes;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.allianceworkbench.table.TableFormatException;

/** The bytes of a file on disk. */
public final class FileSource implements ByteSource {

	private final Path file;
	private final FileChannel channel;
	private final long size;

	/**
	 * Opens a file for reading.
	 *
	 * @throws TableFormatException when it is a folder
	 * @throws IOException when it can't be opened
	 */
	public FileSource(Path file) throws IOException {
		if (Files.isDirectory(file)) {
			throw new TableFormatException(file, "this is a folder, not a data file");
		}
		this.file = file;
		this.channel = FileChannel.open(file, StandardOpenOption.READ);
		this.size = channel.size();
	}

	@Override
	public Path file() {
		return file;
	}

	@Override
	public long size() {
		return size;
	}

	@Override
	public int read(long position, byte[] target, int offset, int length) throws IOException {
		ByteBuffer buffer = ByteBuffer.wrap(target, offset, length);
		long at = position;
		while (buffer.hasRemaining()) {
			int got = channel.read(buffer, at);
			if (got < 0) {
				break;
			}
			at += got;
		}
		return (int) (at - position);
	}

	@Override
	public void close() throws IOException {
		channel.close();
	}
}
